//! Answers are three-valued, and their states are numbered.

use std::collections::HashSet;

use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::{Side, Trait};

use crate::oracle::{CODES, TRAITS, translation};
use crate::states::STATES;

#[test]
fn the_traits_stand_in_the_fixed_order() {
    assert_eq!(Trait::ALL.map(Trait::id), TRAITS);
    assert_eq!(Trait::ALL.map(Trait::code), CODES);
}

#[test]
fn four_traits_count_for_and_four_against() {
    let sides = Trait::ALL.map(|which| which.side() == Side::For);
    assert_eq!(sides, [true, true, true, true, false, false, false, false]);
    assert_eq!(translation::ids(TraitSet::FOR), TRAITS[..4]);
    assert_eq!(translation::ids(TraitSet::AGAINST), TRAITS[4..]);
}

#[test]
fn a_trait_is_found_by_its_id_and_by_its_code_and_by_nothing_else() {
    for which in Trait::ALL {
        assert_eq!(Trait::from_id(which.id()), Some(which));
        assert_eq!(Trait::from_code(which.code()), Some(which));
    }
    for other in ["", "TP", "Throughput", "no_capacity", " throughput"] {
        assert_eq!(Trait::from_id(other), None, "{other:?}");
    }
    for other in ["", "tp", "throughput", "TPX", "XX"] {
        assert_eq!(Trait::from_code(other), None, "{other:?}");
    }
}

#[test]
fn every_state_keeps_its_answers() {
    for state in STATES.iter() {
        let answers = state.decision.answers;
        assert_eq!(translation::given(answers), state.given);
        assert_eq!(answers.answered().union(answers.unanswered()), TraitSet::ALL);
        assert!(answers.answered().intersection(answers.unanswered()).is_empty());
    }
}

#[test]
fn an_answer_replaces_the_one_before_and_touches_no_other() {
    for state in STATES.iter() {
        for (at, which) in Trait::ALL.into_iter().enumerate() {
            for (answer, plain) in
                [(Some(Answer::Yes), Some(true)), (Some(Answer::No), Some(false)), (None, None)]
            {
                let mut expected = state.given;
                expected[at] = plain;
                assert_eq!(
                    translation::given(state.decision.answers.with(which, answer)),
                    expected
                );
            }
        }
    }
}

#[test]
fn the_states_are_numbered_from_0_to_6560() {
    assert_eq!(Answers::STATES, 6_561);
    assert_eq!(Answers::default().index(), 0);
    let numbers: HashSet<u16> = STATES.iter().map(|state| state.decision.answers.index()).collect();
    assert_eq!(numbers, (0..6_561).collect());
    for number in 0..6_561 {
        assert_eq!(Answers::from_index(number).index(), number);
    }
}

#[test]
fn a_set_has_every_subset_once() {
    for traits in TraitSet::ALL.subsets() {
        let subsets: Vec<TraitSet> = traits.subsets().collect();
        let different: HashSet<Vec<&str>> = subsets.iter().copied().map(translation::ids).collect();
        assert_eq!(subsets.len(), 1 << traits.len(), "{traits:?}");
        assert_eq!(different.len(), subsets.len(), "{traits:?}");
        assert!(subsets.iter().all(|subset| subset.without(traits).is_empty()), "{traits:?}");
    }
}

#[test]
fn subsets_of_one_size_come_by_their_first_trait_then_the_second() {
    let places = |set: TraitSet| -> Vec<Trait> { set.iter().collect() };
    for traits in TraitSet::ALL.subsets() {
        for size in 0..=traits.len() {
            let of_size = traits.subsets().filter(|subset| subset.len() == size);
            assert!(of_size.map(places).is_sorted(), "{size} of {traits:?}");
        }
    }
}
