//! Reports for the tests.

use when_rust::case::{Case, Workload, link};
use when_rust::decision::Decision;
use when_rust::report::{Report, Subject};

pub const TODAY: &str = "2026-11-23";

/// Calls `check` with the report of a case.
pub fn of_case(case: &Case, check: impl FnOnce(&Report<'_>)) {
    let decided = |workload: &Workload| Decision::of(workload.answers);
    let decisions: Vec<_> = case.workloads().iter().map(decided).collect();
    let subjects = case.workloads().iter().zip(&decisions).map(|(workload, decision)| Subject {
        workload,
        decision,
        link: address(&workload.clone().into()),
    });
    check(&Report { subjects: subjects.collect(), link: address(case), today: TODAY });
}

/// The report of the case that a link tells, such as `WR:1/TP:Y~Name`.
pub fn of_link(entries: &str, check: impl FnOnce(&Report<'_>)) {
    of_case(&link::parse(&["wr=", entries].concat()).unwrap(), check);
}

/// The links that stand in a report.
pub fn links(report: &Report<'_>) -> Vec<String> {
    let own = report.subjects.iter().map(|subject| subject.link.clone());
    own.chain([report.link.clone()]).collect()
}

fn address(case: &Case) -> String {
    ["https://example.com/article?a=1#at&", &link::write(case)].concat()
}
