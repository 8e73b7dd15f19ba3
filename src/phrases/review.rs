//! The review in sentences.

use super::answer::name_of;
use super::lists::listed;
use crate::case::Workload;
use crate::content::kpis::kpi_words;
use crate::content::review::{
    ALL_MOVED, NO_OWNER, NOTHING_TO_WATCH, conclusion_name, outcome_meaning, outcome_name,
};
use crate::decision::kpi::Kpi;
use crate::decision::review::{Conclusion, Missing, Outcome, Review, StopReason};
use crate::decision::{Decision, Status};

/// The outcome of `kpi` in words: "moved: below the baseline, above the target".
#[must_use]
pub fn outcome_text(kpi: Kpi, workload: &Workload, outcome: Outcome) -> String {
    let has_target = workload.figures.get(kpi).target(kpi, None).is_some();
    [outcome_name(outcome), ": ", outcome_meaning(outcome, has_target)].concat()
}

/// What the review comes to, and why.
#[must_use]
pub fn conclusion_sentence(review: &Review) -> String {
    let reasons = match review.conclusion {
        Conclusion::Continue => ALL_MOVED.to_owned(),
        Conclusion::Stop => {
            ["The reason is that ", &stop_reasons(&review.stop_reasons), "."].concat()
        }
        Conclusion::Incomplete => ["Still missing: ", &missing(&review.missing), "."].concat(),
    };
    ["The review says: ", conclusion_name(review.conclusion), ". ", &reasons].concat()
}

/// The verdict of then beside that of today's answers.
#[must_use]
pub fn verdict_then_and_today(workload: &Workload, decision: &Decision) -> String {
    let (then, today) = (workload.review.verdict_then, decision.verdict());
    let was = ["The verdict was “", name_of(then), "”"].concat();
    let is = match decision.status {
        Status::Leaning => "; by today’s answers it leans towards “",
        _ if then == today => return [&was, ", and by today’s answers it still is."].concat(),
        _ => "; by today’s answers it is “",
    };
    [&was, is, name_of(today), "”."].concat()
}

fn stop_reasons(reasons: &[StopReason]) -> String {
    let mut clauses = Vec::new();
    for reason in reasons {
        clauses.push(match reason {
            StopReason::Unmoved(kpi) => [term(*kpi), " has not moved"].concat(),
            StopReason::NoOwnership => NO_OWNER.to_owned(),
        });
    }
    listed(&clauses, "and")
}

fn missing(missing: &[Missing]) -> String {
    let mut items = Vec::new();
    for one in missing {
        items.push(match one {
            Missing::Measurement(kpi) => ["a figure for ", term(*kpi)].concat(),
            Missing::Baseline(kpi) => ["a baseline for ", term(*kpi)].concat(),
            Missing::PrimaryKpi => NOTHING_TO_WATCH.to_owned(),
        });
    }
    listed(&items, "and")
}

/// The name of `kpi` in the middle of a sentence.
const fn term(kpi: Kpi) -> &'static str {
    match kpi {
        Kpi::Incidents => "the number of priority incidents",
        Kpi::P99 => kpi_words(kpi).label,
        Kpi::Diagnosis => "on-call diagnosis time",
    }
}
