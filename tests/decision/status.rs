//! Answers still missing: what is possible, how firm it is, and the verdict meanwhile.

use when_rust::decision::verdict::Verdict;

use crate::oracle::{self, as_read, completions, vector};
use crate::states::{STATES, verdict_of};

#[test]
fn there_are_6561_states() {
    assert_eq!(STATES.len(), 6_561);
}

#[test]
fn possible_is_the_union_of_the_completions() {
    for state in STATES.iter() {
        let possible: Vec<&str> = state.decision.possible.iter().map(Verdict::id).collect();
        assert_eq!(possible, oracle::possible(&state.given), "{}", vector(&state.given));
        assert_eq!(state.decision.possible.len() as usize, possible.len());
        assert!(!state.decision.possible.is_empty());
    }
}

#[test]
fn open_is_nothing_answered_and_settled_is_one_verdict_possible() {
    for state in STATES.iter() {
        let status = state.decision.status.id();
        assert_eq!(status, oracle::status(&state.given), "{}", vector(&state.given));
    }
    let count = |id| STATES.iter().filter(|state| state.decision.status.id() == id).count();
    assert_eq!(count("open"), 1);
    assert_eq!(count("settled") + count("leaning"), 6_560);
}

#[test]
fn while_open_there_is_no_verdict_and_no_rule() {
    let open = STATES.iter().find(|state| state.decision.status.id() == "open").unwrap();
    assert_eq!(vector(&open.given), "WR:1");
    assert_eq!(open.decision.verdict(), None);
    assert_eq!(open.decision.rule(), None);
    assert_eq!(open.decision.provisional_rule.id(), "R2");
}

#[test]
fn the_verdict_reads_unanswered_as_no() {
    for state in STATES.iter().filter(|state| state.decision.status.id() != "open") {
        let read = as_read(&state.given);
        let verdict = state.decision.verdict().unwrap().id();
        assert_eq!(verdict, oracle::verdict(&read), "{}", vector(&state.given));
        assert_eq!(state.decision.rule().unwrap().id(), oracle::rule(&read));
        assert_eq!(state.decision.rule(), Some(state.decision.provisional_rule));
    }
}

#[test]
fn a_settled_verdict_stays_under_every_completion() {
    for state in STATES.iter().filter(|state| state.decision.status.id() == "settled") {
        let verdict = state.decision.verdict().unwrap().id();
        for completion in completions(&state.given) {
            assert_eq!(verdict_of(&completion), verdict, "{}", vector(&state.given));
        }
    }
}

#[test]
fn everything_answered_is_settled() {
    for state in STATES.iter().filter(|state| state.given.iter().all(Option::is_some)) {
        assert_eq!(state.decision.status.id(), "settled");
    }
}

#[test]
fn what_it_could_become_is_every_possible_verdict_but_the_one_as_read() {
    for state in STATES.iter() {
        let as_read = oracle::verdict(&as_read(&state.given));
        let mut others = oracle::possible(&state.given);
        others.retain(|&verdict| verdict != as_read);
        let could_become: Vec<&str> =
            state.decision.could_become().iter().map(Verdict::id).collect();
        assert_eq!(could_become, others, "{}", vector(&state.given));
    }
}

#[test]
fn a_leaning_verdict_always_shows_what_it_could_become() {
    for state in STATES.iter() {
        let shows = !state.decision.could_become().is_empty();
        assert_eq!(shows, state.decision.status.id() != "settled", "{}", vector(&state.given));
    }
}
