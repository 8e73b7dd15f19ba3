//! The record, by the example of the criteria.

use serde_json::{Value, json};
use when_rust::case::record::Record;
use when_rust::case::{Workload, link};
use when_rust::decision::Decision;

#[test]
fn the_record_of_a_leaning_case() {
    let record = record_of("wr=WR:1/TP:Y/CB:Y~Checkout%20API~incidents:12");
    let expected = json!({"format": "when-rust/1", "criteria": 1, "workloads": [{
        "name": "Checkout API", "vector": "WR:1/TP:Y/CB:Y",
        "answers": {
            "throughput": "yes", "concurrency": "yes", "latency": null, "ownership": null,
            "exploratory": null, "automation": null, "no-capacity": null, "unclear": null,
        },
        "status": "leaning", "verdict": "not-yet", "rule": "R5",
        "possible": ["not-first", "not-yet", "adopt"], "nextQuestion": "exploratory", "mostQuestions": 5,
        "reasons": {
            "for": ["throughput", "concurrency"], "against": [],
            "unknown": ["ownership", "exploratory", "automation", "no-capacity", "unclear"],
        },
        "changes": {
            "not-first": [
                [{"trait": "exploratory", "answer": "yes"}],
                [{"trait": "automation", "answer": "yes"}],
            ],
            "adopt": [[{"trait": "ownership", "answer": "yes"}]],
        },
        "contradictions": [], "firstMoves": ["own", "baseline"],
        "kpis": [
            {"id": "incidents", "reductionPercent": 40, "unit": "incidents per quarter", "primary": true,
                "baseline": "12", "target": "7.2"},
            {"id": "p99", "reductionPercent": 30, "unit": "ms", "primary": true,
                "baseline": null, "target": null},
            {"id": "diagnosis", "reductionPercent": null, "unit": "minutes", "primary": true,
                "baseline": null, "target": null},
        ],
    }]});
    assert_eq!(record, expected);
}

#[test]
fn the_keys_stand_in_their_order() {
    let text = record_text("wr=WR:1/TP:Y/CB:Y");
    let keys = [
        "format",
        "criteria",
        "workloads",
        "name",
        "vector",
        "answers",
        "throughput",
        "concurrency",
        "latency",
        "ownership",
        "exploratory",
        "automation",
        "no-capacity",
        "unclear",
        "status",
        "verdict",
        "rule",
        "possible",
        "nextQuestion",
        "mostQuestions",
        "reasons",
        "for",
        "against",
        "unknown",
        "changes",
        "not-first",
        "adopt",
        "contradictions",
        "firstMoves",
        "kpis",
    ];
    let places: Vec<_> = keys.map(|key| text.find(&format!("\"{key}\":"))).into_iter().collect();
    assert!(places.iter().all(Option::is_some), "{text}");
    assert!(places.is_sorted(), "{places:?} in {text}");
}

#[test]
fn while_open_verdict_and_rule_are_null_and_the_changes_are_those_from_all_no() {
    let open = &record_of("wr=WR:1")["workloads"][0];
    assert_eq!(open["status"], "open");
    assert_eq!(open["verdict"], Value::Null);
    assert_eq!(open["rule"], Value::Null);
    assert_eq!(open["nextQuestion"], "exploratory");
    assert_eq!(open["mostQuestions"], 8);
    assert_eq!(open["firstMoves"], json!(["boundaries", "observability", "validate", "reserve"]));
    let yes = |id: &str| json!({"trait": id, "answer": "yes"});
    let [tp, cb, ls, oc] = ["throughput", "concurrency", "latency", "ownership"].map(yes);
    assert_eq!(
        open["changes"],
        json!({"not-yet": [[tp], [cb], [ls]], "adopt": [[tp, cb, oc], [tp, ls, oc]]})
    );
}

#[test]
fn no_and_not_answered_differ() {
    let answers = &record_of("wr=WR:1/TP:N")["workloads"][0]["answers"];
    assert_eq!(answers["throughput"], "no");
    assert_eq!(answers["concurrency"], Value::Null);
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

fn record_text(fragment: &str) -> String {
    let case = link::parse(fragment).unwrap();
    let decided = |workload: &Workload| Decision::of(workload.answers);
    let decisions: Vec<_> = case.workloads().iter().map(decided).collect();
    Record::of(case.workloads().iter().zip(&decisions)).to_json()
}

fn record_of(fragment: &str) -> Value {
    serde_json::from_str(&record_text(fragment)).unwrap()
}
