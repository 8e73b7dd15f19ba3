//! The worked examples: each opens without an error, is marked, and is decided as the table says.

use when_rust::case::{EXAMPLE_MARK, link};
use when_rust::content::examples::{EXAMPLES, Example};
use when_rust::decision::{Decision, Status};

/// Name, vector, verdict, rule, status, figures and evidence of each.
const TABLE: [[&str; 6]; 6] = [
    [
        "Payment authorisation",
        "WR:1/TP:Y/CB:Y/LS:Y/OC:Y/EX:N/IA:N/NC:N/UA:N",
        "adopt R4",
        "settled",
        "incidents:12,p99:180",
        "TP:m CB:m LS:r OC:r NC:a",
    ],
    [
        "Nightly revenue report",
        "WR:1/TP:N/CB:N/LS:N/OC:Y/EX:N/IA:Y/NC:N/UA:N",
        "not-first R1",
        "settled",
        "",
        "IA:m",
    ],
    [
        "Market data fan-out",
        "WR:1/TP:Y/CB:N/LS:Y/OC:N/EX:N/IA:N/NC:Y/UA:N",
        "not-yet R5",
        "settled",
        "p99:240",
        "LS:m",
    ],
    ["Ranking experiment", "WR:1/EX:Y/UA:Y", "not-first R1", "settled", "", ""],
    [
        "Customer master data",
        "WR:1/TP:N/CB:N/LS:N/OC:Y/EX:N/IA:N/NC:N/UA:N",
        "not-first R2",
        "settled",
        "incidents:1",
        "",
    ],
    ["Log intake and its reports", "WR:1/TP:Y/IA:Y", "not-first R1", "settled", "", ""],
];

#[test]
fn the_examples_are_those_of_the_table() {
    let found: Vec<Vec<String>> = EXAMPLES.iter().map(row).collect();
    assert_eq!(found, TABLE);
}

/// The row of an example in the table.
fn row(example: &Example) -> Vec<String> {
    let case = link::parse(example.link).expect(example.name);
    let [workload] = case.workloads() else { panic!("one workload: {}", example.name) };
    let decision = Decision::of(workload.answers);
    let id = |verdict: Option<&str>| verdict.unwrap_or("none").to_owned();
    let verdict = id(decision.verdict().map(|verdict| verdict.id()));
    let rule = id(decision.rule().map(|rule| rule.id()));
    let figures = example.link.split('~').nth(2).filter(|part| !part.starts_with("e="));
    let bases = workload
        .evidence
        .iter()
        .filter_map(|(which, one)| Some([which.code(), ":", one.basis?.code()].concat()));
    vec![
        example.name.to_owned(),
        when_rust::case::vector::write(workload.answers),
        format!("{verdict} {rule}"),
        decision.status.id().to_owned(),
        figures.unwrap_or_default().to_owned(),
        bases.collect::<Vec<_>>().join(" "),
    ]
}

#[test]
fn the_links_of_examples_are_canonical() {
    for example in &EXAMPLES {
        assert_eq!(link::write(&link::parse(example.link).unwrap()), example.link);
    }
}

#[test]
fn each_name_marks_an_example_and_nothing_else_does() {
    for example in &EXAMPLES {
        let case = link::parse(example.link).unwrap();
        let [workload] = case.workloads() else { panic!("one workload: {}", example.name) };
        assert!(workload.is_example());
        assert_eq!(workload.name.as_str(), [EXAMPLE_MARK, example.name].concat());
        // What goes along without figures and notes is marked, too.
        assert!(workload.without_details().is_example());
    }
    let own = link::parse("wr=WR:1~Examples").unwrap();
    assert!(!own.workloads().iter().any(|workload| workload.is_example()));
}

#[test]
fn the_examples_show_every_verdict_a_contradiction_and_an_early_end() {
    let decisions = EXAMPLES
        .map(|example| Decision::of(link::parse(example.link).unwrap().workloads()[0].answers));
    let shown =
        |verdict| decisions.iter().any(|one| one.verdict().map(|one| one.id()) == Some(verdict));
    assert!(["adopt", "not-yet", "not-first"].into_iter().all(shown));
    assert!(decisions.iter().any(|one| !one.contradictions.is_empty()));
    let early =
        |one: &Decision| one.status == Status::Settled && !one.answers.unanswered().is_empty();
    assert!(decisions.iter().any(early));
}
