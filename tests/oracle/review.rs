//! What a review comes to.

use super::{CB, Given, LS, OC, TP, as_read};

pub const KPIS: [&str; 3] = ["incidents", "p99", "diagnosis"];

/// What is known of one KPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    pub baseline: bool,
    /// The outcome, if there is a baseline; `None` is not measured.
    pub outcome: Option<&'static str>,
}

pub fn primary(given: &Given) -> [bool; 3] {
    let yes = as_read(given);
    [yes[CB], yes[LS] || yes[TP], yes[CB]]
}

pub fn conclusion(given: &Given, known: &[Known; 3]) -> &'static str {
    let primary = primary(given);
    let with_baseline: Vec<&Known> =
        (0..3).filter(|&at| primary[at] && known[at].baseline).map(|at| &known[at]).collect();
    let is_unmoved = with_baseline.iter().any(|kpi| kpi.outcome == Some("unmoved"));
    if is_unmoved || given[OC] == Some(false) {
        "stop"
    } else if !with_baseline.is_empty() && with_baseline.iter().all(|kpi| kpi.outcome.is_some()) {
        "continue"
    } else {
        "incomplete"
    }
}

/// What is missing if the review is incomplete.
pub fn missing(given: &Given, known: &[Known; 3]) -> Vec<String> {
    let primary = primary(given);
    let chosen = |wanted: &dyn Fn(usize) -> bool, what: &str| -> Vec<String> {
        let kpis = (0..3).filter(|&at| primary[at] && wanted(at));
        kpis.map(|at| format!("{what} of {}", KPIS[at])).collect()
    };
    match chosen(&|at| known[at].baseline && known[at].outcome.is_none(), "measurement") {
        _ if conclusion(given, known) != "incomplete" => Vec::new(),
        _ if primary == [false; 3] => vec!["primary".to_owned()],
        unmeasured if unmeasured.is_empty() => chosen(&|_| true, "baseline"),
        unmeasured => unmeasured,
    }
}
