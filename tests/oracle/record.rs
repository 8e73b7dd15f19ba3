//! The record of a case that holds one workload without name and figures.

use serde_json::{Map, Value, json};

use super::changes::{Changes, other_verdicts, smallest_changes};
use super::evidence::{Bases, decisive, to_check};
use super::moves::{contradictions, first_moves};
use super::questions::{max_questions_left, prospect};
use super::relevance::{reasons_against, reasons_for, reasons_unknown};
use super::{
    CB, COUNT, Full, Given, LS, TP, TRAITS, as_read, possible, rule, status, vector, verdict,
};

const NO_BASES: Bases = [None; COUNT];

pub fn record(given: &Given) -> Value {
    json!({"format": "when-rust/1", "criteria": 1, "workloads": [workload(given)]})
}

/// The record's one workload.
pub fn workload(given: &Given) -> Value {
    let read = as_read(given);
    let decided = status(given) != "open";
    json!({
        "name": "",
        "vector": vector(given),
        "answers": answers(given),
        "evidence": {},
        "status": status(given),
        "verdict": decided.then_some(verdict(&read)),
        "rule": decided.then_some(rule(&read)),
        "possible": possible(given),
        "nextQuestion": prospect(given).next.map(|at| TRAITS[at]),
        "mostQuestions": max_questions_left(given),
        "reasons": {
            "for": reasons_for(given),
            "against": reasons_against(given),
            "unknown": reasons_unknown(given),
        },
        "changes": changes(&read),
        "decisive": decisive(given, &NO_BASES),
        "toCheck": to_check(given, &NO_BASES),
        "contradictions": contradictions(&read),
        "firstMoves": first_moves(given),
        "kpis": kpis(&read),
        "worth": null,
        "review": null,
    })
}

fn answers(given: &Given) -> Map<String, Value> {
    let answer = |yes: bool| if yes { "yes" } else { "no" };
    let pair = |(id, given): (&str, &Option<bool>)| (id.to_owned(), json!(given.map(answer)));
    TRAITS.into_iter().zip(given).map(pair).collect()
}

fn changes(read: &Full) -> Map<String, Value> {
    let ways = |target| (String::from(target), change_lists(smallest_changes(read, target)));
    other_verdicts(read).into_iter().map(ways).collect()
}

fn change_lists(lists: &[Changes]) -> Value {
    let change = |(id, answer): &(&str, &str)| json!({"trait": id, "answer": answer});
    let list = |changes: &Changes| changes.iter().map(change).collect::<Value>();
    lists.iter().map(list).collect()
}

fn kpis(yes: &Full) -> Value {
    let kpi = |id, reduction: Option<u32>, unit, primary| {
        json!({"id": id, "reductionPercent": reduction, "unit": unit, "primary": primary,
            "baseline": null, "target": null, "measured": null, "outcome": null})
    };
    json!([
        kpi("incidents", Some(40), "incidents per quarter", yes[CB]),
        kpi("p99", Some(30), "ms", yes[LS] || yes[TP]),
        kpi("diagnosis", None, "minutes", yes[CB]),
    ])
}
