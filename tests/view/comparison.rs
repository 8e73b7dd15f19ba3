//! Several workloads in their section: in a table, and two side by side.

use when_rust::content::verdicts::OWN_EVIDENCE;
use when_rust::phrases::{status_line, verdict_name};
use when_rust::state::Action;

use crate::find::{only, texts};
use crate::screen::{Screen, THREE, opened_after};

#[test]
fn one_workload_alone_has_no_table() {
    let screen = opened_after("WR:1/TP:Y", []);
    assert!(screen.root.named(&["table"]).is_empty());
    assert!(screen.root.parts("comparison").is_empty());
}

#[test]
fn the_table_holds_every_answer_and_marks_conflicts_and_quietly_gaps() {
    let screen = opened_after(THREE, []);
    let table = only(&screen.root.named(&["table"]));
    let rows = table.named(&["tr"]);
    assert_eq!(rows.len(), 10, "names, verdicts and eight traits");
    assert_eq!(texts(&rows[0].named(&["th"])), ["1. A", "2. B", "Workload 3"]);
    assert!(rows.iter().skip(1).all(|row| row.named(&["td"]).len() == 3));
    assert_eq!(texts(&rows[2].named(&["td"])), ["Yes", "Yes", "Yes"]);
    assert_eq!(texts(&rows[6].named(&["td"])), ["No", "Yes", "Not answered"]);
    let standing: Vec<_> = rows[2..].iter().map(|row| row.get("data-standing").unwrap()).collect();
    let [same, gap, conflict] = ["same", "gap", "conflict"];
    assert_eq!(standing, [same, gap, same, gap, conflict, gap, gap, gap]);
    for row in &rows[2..] {
        assert_eq!(row.text().contains("differs"), row.is("data-standing", conflict));
        for cell in row.named(&["td"]) {
            assert_eq!(cell.get("data-unset").is_some(), cell.text() == "Not answered");
        }
    }
}

#[test]
fn only_yes_against_no_is_marked_as_different() {
    for (answers, standing) in
        [(["Y", "N"], "conflict"), (["Y", "Y"], "same"), (["N", "N"], "same")]
    {
        let [one, other] = answers;
        for case in [
            format!("WR:1/TP:{one}&wr=WR:1/TP:{other}"),
            format!("WR:1/TP:{other}&wr=WR:1&wr=WR:1/TP:{one}"),
        ] {
            let screen = opened_after(&case, []);
            let row = screen.root.named(&["tr"])[2];
            let has_gap = case.matches("wr=").count() == 2;
            let expected = if standing == "same" && has_gap { "gap" } else { standing };
            assert_eq!(row.get("data-standing"), Some(expected), "{case}");
        }
    }
}

#[test]
fn each_verdict_stands_in_its_column_as_leaning_or_settled() {
    let screen = opened_after(THREE, []);
    let row = only(&screen.root.with("class", "verdicts"));
    for (cell, entry) in row.named(&["td"]).iter().zip(THREE.split("&wr=")) {
        let decision = opened_after(entry, []).decision;
        let told = [verdict_name(&decision), &status_line(&decision)].concat();
        assert_eq!(cell.text(), told);
    }
}

#[test]
fn the_summary_names_the_first_path_and_no_broad_migration() {
    let text = opened_after(THREE, []).part("comparison").text();
    assert!(text.contains("1 of 3") && text.contains("“\u{2068}A\u{2069}”"), "{text}");
    assert!(text.contains(OWN_EVIDENCE));
}

#[test]
fn two_workloads_are_seen_side_by_side_and_of_more_the_ones_that_are_chosen() {
    let beside = |screen: &Screen| screen.root.with("id", "beside").len();
    assert_eq!(beside(&opened_after("WR:1/TP:Y~A&wr=WR:1/TP:N~B", [])), 1);
    assert_eq!(beside(&opened_after(THREE, [])), 0);
    let screen = opened_after(THREE, [Action::CounterpartChosen(2)]);
    let text = screen.by_id("beside").text();
    assert!(
        text.starts_with("1. “\u{2068}A\u{2069}” beside “\u{2068}Workload 3\u{2069}”"),
        "{text}"
    );
}

#[test]
fn before_stands_before_after_whichever_is_looked_at() {
    for chosen in [0, 1] {
        let case = "WR:1/TP:Y/OC:N~A&wr=WR:1/TP:Y/OC:Y~A%2C%20after";
        let screen = opened_after(case, [Action::WorkloadSelected(chosen)]);
        let text = screen.by_id("beside").text();
        assert!(text.contains("A long-term owner is committed: No → Yes"), "{text}");
    }
}
