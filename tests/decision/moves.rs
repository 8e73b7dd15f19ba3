//! First moves, in every state, and the traits that they follow from.

use when_rust::decision::Decision;
use when_rust::decision::moves::Move;
use when_rust::decision::trait_set::TraitSet;

use crate::oracle::moves::{contradictions, first_moves};
use crate::oracle::{Full, NC, OC, TRAITS, as_read, load, risk, translation, vector};
use crate::states::{STATES, State};

#[test]
fn the_moves_stand_in_their_order() {
    let order = [
        "boundaries",
        "validate",
        "observability",
        "own",
        "reserve",
        "scope",
        "baseline",
        "record",
    ];
    assert_eq!(Move::ALL.map(Move::id), order);
}

#[test]
fn the_moves_of_every_state_are_those_of_the_table() {
    for state in STATES.iter() {
        assert_eq!(
            move_ids(&state.decision),
            first_moves(&state.given),
            "{}",
            vector(&state.given)
        );
    }
}

#[test]
fn while_open_the_moves_are_general_advice_that_follows_from_no_trait() {
    let open = STATES.iter().find(|state| state.decision.status.id() == "open").unwrap();
    assert!(open.decision.first_moves.iter().all(|first| first.because.is_empty()));
}

#[test]
fn boundaries_follow_from_an_unclear_problem_and_from_contradictions() {
    reasons_of("boundaries", |yes| {
        let mut reasons: Vec<&str> = contradictions(yes).into_iter().flatten().collect();
        reasons.extend(held(yes, "unclear"));
        reasons
    });
}

#[test]
fn validate_follows_from_exploratory_work() {
    reasons_of("validate", |_| vec!["exploratory"]);
}

#[test]
fn observability_follows_from_missing_capacity_and_from_the_pain_not_shown() {
    reasons_of("observability", |yes| {
        let mut reasons = held(yes, "no-capacity");
        reasons.extend(pain_not_shown(yes));
        reasons
    });
}

#[test]
fn own_follows_from_missing_capacity_and_in_a_case_with_gaps_from_missing_ownership() {
    for (state, because) in because_of("own") {
        let read = as_read(&state.given);
        let not_yet = state.decision.verdict().unwrap().id() == "not-yet";
        let names = translation::ids(because);
        assert_eq!(names.contains(&"no-capacity"), read[NC], "{}", vector(&state.given));
        let owner_missing = not_yet && !read[OC];
        assert_eq!(names.contains(&"ownership"), owner_missing, "{}", vector(&state.given));
        assert!(names.iter().all(|name| ["ownership", "no-capacity"].contains(name)));
    }
}

#[test]
fn reserve_follows_from_what_is_against_and_unless_it_is_the_wrong_kind_from_what_is_not_shown() {
    reasons_of("reserve", |yes| {
        let mut reasons = held(yes, "exploratory");
        reasons.extend(held(yes, "automation"));
        let wrong_kind = !reasons.is_empty();
        reasons.extend(held(yes, "no-capacity"));
        reasons.extend(held(yes, "unclear"));
        if !wrong_kind {
            reasons.extend(pain_not_shown(yes));
        }
        reasons
    });
}

#[test]
fn scope_and_baseline_follow_from_the_pain_shown() {
    for id in ["scope", "baseline"] {
        reasons_of(id, |yes| {
            let pain = ["throughput", "concurrency", "latency"];
            pain.into_iter().flat_map(|name| held(yes, name)).collect()
        });
    }
}

#[test]
fn record_follows_from_the_ownership_in_place() {
    reasons_of("record", |_| vec!["ownership"]);
}

fn answered() -> impl Iterator<Item = &'static State> {
    STATES.iter().filter(|state| state.decision.status.id() != "open")
}

fn move_ids(decision: &Decision) -> Vec<&'static str> {
    decision.first_moves.iter().map(|first| first.action.id()).collect()
}

/// `name`, if it is answered yes.
fn held(yes: &Full, name: &'static str) -> Vec<&'static str> {
    let at = TRAITS.iter().position(|id| *id == name).unwrap();
    if yes[at] { vec![name] } else { vec![] }
}

fn pain_not_shown(yes: &Full) -> Vec<&'static str> {
    match (risk(yes), load(yes)) {
        (true, true) => vec![],
        (true, false) => vec!["throughput"],
        (false, true) => vec!["concurrency", "latency"],
        (false, false) => vec!["throughput", "concurrency", "latency"],
    }
}

/// The states that show the move `id`, each with the traits it follows from.
fn because_of(id: &str) -> Vec<(&'static State, TraitSet)> {
    let of = |state: &'static State| {
        let first = state.decision.first_moves.iter().find(|first| first.action.id() == id)?;
        Some((state, first.because))
    };
    answered().filter_map(of).collect()
}

#[track_caller]
fn reasons_of(id: &str, expected: impl Fn(&Full) -> Vec<&'static str>) {
    let shown = because_of(id);
    assert!(!shown.is_empty(), "{id} is never shown");
    for (state, because) in shown {
        let names = expected(&as_read(&state.given));
        let set: Full = TRAITS.map(|name| names.contains(&name));
        assert_eq!(because, translation::trait_set(&set), "{id} in {}", vector(&state.given));
    }
}
