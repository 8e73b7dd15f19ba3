//! The record of every state says what the criteria say.

use std::sync::LazyLock;
use std::thread;

use serde_json::{Value, json};
use when_rust::case::Workload;
use when_rust::case::record::Record;
use when_rust::decision::Decision;

use crate::oracle::record::workload;
use crate::oracle::{Given, every_state, translation, vector};

/// Every state, and the workload that its record holds.
static RECORDS: LazyLock<Vec<(Given, Value)>> = LazyLock::new(|| {
    let states: Vec<Given> = every_state().collect();
    thread::scope(|scope| {
        let record_all = |part: &[Given]| part.iter().map(recorded).collect::<Vec<_>>();
        let parts: Vec<_> = states
            .chunks(states.len().div_ceil(4))
            .map(|part| scope.spawn(move || record_all(part)))
            .collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    })
});

#[test]
fn a_record_names_its_format_and_criteria_and_holds_its_workload() {
    assert_eq!(RECORDS.len(), 6_561);
    for (given, workload) in RECORDS.iter() {
        assert_eq!(workload.as_object().unwrap().len(), 14, "{}", vector(given));
    }
    assert_agree(&["name", "vector"]);
}

#[test]
fn the_answers_are_those_of_all_eight_traits() {
    assert_agree(&["answers"]);
}

#[test]
fn status_verdict_rule_and_what_is_possible_agree() {
    assert_agree(&["status", "verdict", "rule", "possible"]);
}

#[test]
fn the_next_question_and_the_most_questions_agree() {
    assert_agree(&["nextQuestion", "mostQuestions"]);
}

#[test]
fn the_reasons_agree() {
    assert_agree(&["reasons"]);
}

#[test]
fn the_changes_agree() {
    assert_agree(&["changes"]);
}

#[test]
fn contradictions_and_first_moves_agree() {
    assert_agree(&["contradictions", "firstMoves"]);
}

#[test]
fn the_kpis_agree() {
    assert_agree(&["kpis"]);
}

/// Compares these parts of every record with what the criteria say.
#[track_caller]
fn assert_agree(parts: &[&str]) {
    for (given, found) in RECORDS.iter() {
        let expected = workload(given);
        for part in parts {
            assert_eq!(found[part], expected[part], "{part} of {}", vector(given));
        }
    }
}

fn recorded(given: &Given) -> (Given, Value) {
    let workload = Workload { answers: translation::answers(given), ..Workload::default() };
    let text = Record::of([(&workload, &Decision::of(workload.answers))]).to_json();
    let mut record: Value = serde_json::from_str(&text).unwrap();
    let workload = record["workloads"][0].take();
    assert_eq!(record, json!({"format": "when-rust/1", "criteria": 1, "workloads": [null]}));
    (*given, workload)
}
