//! The traits behind a verdict, those that still matter, and contradictions.

use when_rust::decision::traits::Trait;

use crate::oracle::moves::contradictions;
use crate::oracle::relevance::{reasons_against, reasons_for, reasons_unknown, still_matters};
use crate::oracle::{as_read, translation, vector};
use crate::states::STATES;

#[test]
fn the_reasons_for_are_the_for_traits_answered_yes() {
    for state in STATES.iter() {
        let in_favour = translation::ids(state.decision.reasons.in_favour);
        assert_eq!(in_favour, reasons_for(&state.given), "{}", vector(&state.given));
    }
}

#[test]
fn the_reasons_against_are_the_against_traits_answered_yes() {
    for state in STATES.iter() {
        let against = translation::ids(state.decision.reasons.against);
        assert_eq!(against, reasons_against(&state.given), "{}", vector(&state.given));
    }
}

#[test]
fn a_trait_still_matters_if_some_completion_of_the_others_makes_it_decisive() {
    for state in STATES.iter() {
        let unknown = translation::ids(state.decision.reasons.unknown);
        assert_eq!(unknown, reasons_unknown(&state.given), "{}", vector(&state.given));
    }
}

#[test]
fn an_unanswered_trait_no_longer_matters_if_no_completion_makes_it_decisive() {
    for state in STATES.iter() {
        for (at, which) in Trait::ALL.into_iter().enumerate() {
            let idle = state.given[at].is_none() && !still_matters(&state.given, at);
            let told = state.decision.is_moot(which);
            assert_eq!(told, idle, "{} in {}", which.id(), vector(&state.given));
        }
    }
}

#[test]
fn throughput_contradicts_exploratory_and_automation() {
    for state in STATES.iter() {
        let found: Vec<[&str; 2]> = state
            .decision
            .contradictions
            .iter()
            .map(|contradiction| contradiction.pair().map(Trait::id))
            .collect();
        assert_eq!(found, contradictions(&as_read(&state.given)), "{}", vector(&state.given));
    }
}
