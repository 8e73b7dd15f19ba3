//! The record of every state says what the criteria say.

use std::sync::LazyLock;
use std::thread;

use serde_json::{Value, json};
use when_rust::case::Workload;

use crate::oracle::record::workload;
use crate::oracle::{Given, every_state, translation, vector};
use crate::record::written;

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
fn the_record_of_every_state_says_what_the_criteria_say() {
    assert_eq!(RECORDS.len(), 6_561);
    for (given, found) in RECORDS.iter() {
        assert_eq!(found, &workload(given), "{}", vector(given));
    }
}

fn recorded(given: &Given) -> (Given, Value) {
    let workload = Workload { answers: translation::answers(given), ..Workload::default() };
    let mut record: Value = serde_json::from_str(&written(&workload.into())).unwrap();
    let workload = record["workloads"][0].take();
    assert_eq!(record, json!({"format": "when-rust/1", "criteria": 1, "workloads": [null]}));
    (*given, workload)
}
