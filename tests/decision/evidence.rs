//! What an answer hangs on and what to check, in every state, against the oracle.

use std::array;

use when_rust::decision::Decision;
use when_rust::decision::evidence::Basis;
use when_rust::decision::traits::Trait;

use crate::oracle::evidence::{Bases, decisive, to_check};
use crate::oracle::{Given, every_state, translation, vector};
use crate::parallel;

/// Bases of all strengths, another for each trait and each `turn`.
fn bases(given: &Given, turn: usize) -> Bases {
    const STEPS: [Option<&str>; 4] = [Some("measured"), None, Some("reported"), Some("assumed")];
    array::from_fn(|at| given[at].and_then(|_| STEPS[(at * 3 + turn + at / 2) % 4]))
}

#[test]
fn decisive_and_to_check_are_in_order_in_every_state() {
    let states: Vec<Given> = every_state().collect();
    let checked = parallel::map(&states, |given| {
        let decision = Decision::of(translation::answers(given));
        for turn in 0..5 {
            let bases = if turn == 4 { [None; 8] } else { bases(given, turn) };
            let basis = |which: Trait| bases[which as usize].and_then(Basis::from_id);
            let ids = |traits: Vec<Trait>| traits.into_iter().map(Trait::id).collect::<Vec<_>>();
            let place = vector(given);
            assert_eq!(ids(decision.weakest_first(basis)), decisive(given, &bases), "{place}");
            assert_eq!(ids(decision.to_check(basis)), to_check(given, &bases), "{place}");
        }
    });
    assert_eq!(checked.len(), 6_561);
}

#[test]
fn an_answer_that_hangs_on_nothing_is_still_an_answer() {
    let settled_twice =
        translation::answers(&[None, None, None, None, Some(true), Some(true), None, None]);
    let decision = Decision::of(settled_twice);
    assert!(decision.decisive.is_empty() && decision.verdict().is_some());
}

#[test]
fn every_basis_has_its_own_names() {
    for basis in Basis::ALL {
        assert_eq!(Basis::from_id(basis.id()), Some(basis));
        assert_eq!(Basis::from_code(basis.code()), Some(basis));
    }
    assert_eq!((Basis::from_id("m"), Basis::from_code("measured")), (None, None));
}
