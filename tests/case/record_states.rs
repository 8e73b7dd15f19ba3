//! The record of every state says what the criteria say.

use serde_json::{Value, json};
use when_rust::case::Workload;

use crate::oracle::record::workload;
use crate::oracle::{Given, every_state, translation, vector};
use crate::parallel;
use crate::record::written;

#[test]
fn the_record_of_every_state_says_what_the_criteria_say() {
    let records = parallel::map(&every_state().collect::<Vec<_>>(), recorded);
    assert_eq!(records.len(), 6_561);
    for (given, found) in records {
        assert_eq!(found, workload(&given), "{}", vector(&given));
    }
}

/// A state, and the workload that its record holds.
fn recorded(given: &Given) -> (Given, Value) {
    let workload = Workload { answers: translation::answers(given), ..Workload::default() };
    let mut record: Value = serde_json::from_str(&written(&workload.into())).unwrap();
    let workload = record["workloads"][0].take();
    assert_eq!(record, json!({"format": "when-rust/1", "criteria": 1, "workloads": [null]}));
    (*given, workload)
}
