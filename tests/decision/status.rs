//! Answers still missing: what is possible, how firm it is, and the verdict meanwhile.

use when_rust::decision::verdict::Verdict;

use crate::oracle::{self, as_read, vector};
use crate::states::STATES;

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
