//! The record of every state says what the criteria say.

use std::sync::LazyLock;
use std::thread;

use serde_json::{Map, Value, json};
use when_rust::case::Workload;
use when_rust::case::record::record;
use when_rust::decision::Decision;

use crate::oracle::changes::{Changes, other_verdicts, smallest_changes};
use crate::oracle::moves::{contradictions, first_moves};
use crate::oracle::questions::prospect;
use crate::oracle::relevance::{reasons_against, reasons_for, reasons_unknown};
use crate::oracle::{
    CB, Given, LS, TP, TRAITS, as_read, every_state, possible, rule, status, translation, vector,
    verdict,
};

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
        assert_eq!(workload["name"], "", "{}", vector(given));
        assert_eq!(workload["vector"], vector(given));
        assert_eq!(workload.as_object().unwrap().len(), 13);
    }
}

#[test]
fn the_answers_are_those_of_all_eight_traits() {
    for (given, workload) in RECORDS.iter() {
        let expected: Map<String, Value> = TRAITS
            .into_iter()
            .zip(given)
            .map(|(id, answer)| {
                (id.to_owned(), json!(answer.map(|yes| if yes { "yes" } else { "no" })))
            })
            .collect();
        assert_eq!(workload["answers"], Value::Object(expected), "{}", vector(given));
    }
}

#[test]
fn status_verdict_rule_and_what_is_possible_agree() {
    for (given, workload) in RECORDS.iter() {
        let read = as_read(given);
        let decided = status(given) != "open";
        assert_eq!(workload["status"], status(given), "{}", vector(given));
        assert_eq!(workload["verdict"], json!(decided.then_some(verdict(&read))));
        assert_eq!(workload["rule"], json!(decided.then_some(rule(&read))));
        assert_eq!(workload["possible"], json!(possible(given)));
    }
}

#[test]
fn the_next_question_agrees() {
    for (given, workload) in RECORDS.iter() {
        let next = prospect(given).next.map(|at| TRAITS[at]);
        assert_eq!(workload["nextQuestion"], json!(next), "{}", vector(given));
    }
}

#[test]
fn the_reasons_agree() {
    for (given, workload) in RECORDS.iter() {
        let reasons = json!({
            "for": reasons_for(given),
            "against": reasons_against(given),
            "unknown": reasons_unknown(given),
        });
        assert_eq!(workload["reasons"], reasons, "{}", vector(given));
    }
}

#[test]
fn the_changes_agree() {
    for (given, workload) in RECORDS.iter() {
        let read = as_read(given);
        let changes: Map<String, Value> = other_verdicts(&read)
            .into_iter()
            .map(|target| (target.to_owned(), change_lists(smallest_changes(&read, target))))
            .collect();
        assert_eq!(workload["changes"], Value::Object(changes), "{}", vector(given));
    }
}

#[test]
fn contradictions_and_first_moves_agree() {
    for (given, workload) in RECORDS.iter() {
        let pairs = contradictions(&as_read(given));
        assert_eq!(workload["contradictions"], json!(pairs), "{}", vector(given));
        assert_eq!(workload["firstMoves"], json!(first_moves(given)), "{}", vector(given));
    }
}

#[test]
fn the_kpis_agree() {
    for (given, workload) in RECORDS.iter() {
        let yes = as_read(given);
        let kpi = |id, reduction: Option<u32>, unit, primary| {
            json!({"id": id, "reductionPercent": reduction, "unit": unit, "primary": primary,
                "baseline": null, "target": null})
        };
        let expected = json!([
            kpi("incidents", Some(40), "incidents per quarter", yes[CB]),
            kpi("p99", Some(30), "ms", yes[LS] || yes[TP]),
            kpi("diagnosis", None, "minutes", yes[CB]),
        ]);
        assert_eq!(workload["kpis"], expected, "{}", vector(given));
    }
}

fn recorded(given: &Given) -> (Given, Value) {
    let workload = Workload { answers: translation::answers(given), ..Workload::default() };
    let text = record(&workload, &Decision::of(workload.answers)).to_string();
    let mut record: Value = serde_json::from_str(&text).unwrap();
    let workload = record["workloads"][0].take();
    assert_eq!(record, json!({"format": "when-rust/1", "criteria": 1, "workloads": [null]}));
    (*given, workload)
}

fn change_lists(lists: &[Changes]) -> Value {
    let change = |(id, answer): &(&str, &str)| json!({"trait": id, "answer": answer});
    let list = |changes: &Changes| changes.iter().map(change).collect::<Value>();
    lists.iter().map(list).collect()
}
