//! The text of a record: order of keys, figures, names. `record_states` and the golden records hold the rest.

use serde_json::Value;
use when_rust::case::record::Record;
use when_rust::case::{Case, link};

use crate::oracle::TRAITS;

#[test]
fn the_keys_stand_in_their_order() {
    let text = record_text("wr=WR:1/TP:Y/CB:Y");
    let before = ["format", "criteria", "workloads", "name", "vector", "answers"];
    let decided = ["status", "verdict", "rule", "possible", "nextQuestion", "mostQuestions"];
    let follows = ["reasons", "for", "against", "unknown", "changes", "not-first", "adopt"];
    let keys =
        [&before[..], &TRAITS, &decided, &follows, &["contradictions", "firstMoves", "kpis"]];
    let place = |key: &str| text.find(&format!("\"{key}\":")).expect(key);
    let places: Vec<_> = keys.concat().into_iter().map(place).collect();
    assert!(places.is_sorted(), "{places:?} in {text}");
}

#[test]
fn an_own_reduction_and_exact_figures_are_recorded() {
    let record = record_of("wr=WR:1/TP:Y~~p99:0.125@33,diagnosis:45");
    let kpis = &record["workloads"][0]["kpis"];
    assert_eq!(kpis[1]["reductionPercent"], 33);
    assert_eq!(kpis[1]["baseline"], "0.125");
    assert_eq!(kpis[1]["target"], "0.08375");
    assert_eq!(kpis[2]["baseline"], "45");
    assert_eq!(kpis[2]["target"], Value::Null);
}

#[test]
fn with_not_first_baselines_are_recorded_and_targets_are_null() {
    let record = record_of("wr=WR:1/EX:Y~~incidents:12,p99:180@50");
    let kpis = &record["workloads"][0]["kpis"];
    assert_eq!(kpis[0]["baseline"], "12");
    assert_eq!(kpis[1]["baseline"], "180");
    assert!(kpis.as_array().unwrap().iter().all(|kpi| kpi["target"].is_null()));
}

#[test]
fn a_hostile_name_stays_a_name() {
    let fragment = "wr=WR:1~%3C%2Fscript%3E%22%2C%22x%22%3A%5C";
    assert!(!record_text(fragment).contains('<'));
    assert_eq!(record_of(fragment)["workloads"][0]["name"], "</script>\",\"x\":\\");
}

/// The record of `case`, as text.
pub fn written(case: &Case) -> String {
    Record::of(case).to_json()
}

fn record_text(fragment: &str) -> String {
    written(&link::parse(fragment).unwrap())
}

/// The record of the case in a link.
pub fn record_of(fragment: &str) -> Value {
    serde_json::from_str(&record_text(fragment)).unwrap()
}
