//! The record of every state says what the criteria say.

use serde_json::{Value, json};
use when_rust::case::{Workload, link};

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

/// Details that are no evidence: figures, costs and reviews.
const DETAILS: [&str; 5] = [
    "~~incidents:12,p99:180,diagnosis:45~w=incident:8000,hour:120,ownership:30000,currency:EUR~r=2027-05-26,incidents:6,p99:130,diagnosis:50,then:adopt",
    "~~incidents:12~w=incident:1,ownership:1000000000~r=2027-05-26,incidents:12,then:not-first",
    "~~incidents:0.001@99,diagnosis:1000000000@1~w=incident:1000000000,ownership:0.001~r=,p99:0,then:open",
    "~~w=currency:EUR",
    "~~r=2027-05-26",
];

#[test]
fn costs_reviews_and_figures_change_nothing_else_in_any_state() {
    let details = DETAILS.map(|details| link::parse(&["wr=WR:1", details].concat()).unwrap());
    let states: Vec<_> = every_state().collect();
    let compared = parallel::map(&states, |given| {
        let expected = without_details(recorded(given).1);
        for case in &details {
            let mut workload = case.workloads()[0].clone();
            workload.set_answers(translation::answers(given));
            let record: Value = serde_json::from_str(&written(&workload.into())).unwrap();
            let found = without_details(record["workloads"][0].clone());
            assert_eq!(found, expected, "{} {}", vector(given), link::write(case));
        }
    });
    assert_eq!(compared.len(), 6_561);
}

fn without_details(mut workload: Value) -> Value {
    let fields = workload.as_object_mut().unwrap();
    fields.remove("worth").unwrap();
    fields.remove("review").unwrap();
    for kpi in fields["kpis"].as_array_mut().unwrap() {
        let kpi = kpi.as_object_mut().unwrap();
        for key in ["reductionPercent", "baseline", "target", "measured", "outcome"] {
            kpi.remove(key).unwrap();
        }
    }
    workload
}
