//! What would change the verdict.

use when_rust::decision::answers::Answer;
use when_rust::decision::changes::ChangeSet;
use when_rust::decision::traits::Trait;
use when_rust::decision::verdict::Verdict;

use crate::oracle::changes::{Changes, flip, other_verdicts, size, smallest_changes};
use crate::oracle::{Full, TRAITS, as_read, every_full_set, translation, vector, verdict};
use crate::states::{FULL_STATES, STATES, State};

#[test]
fn the_keys_are_the_two_other_verdicts_lowest_first() {
    for state in STATES.iter() {
        let keys: Vec<&str> = state.decision.changes.iter().map(|(key, _)| key.id()).collect();
        assert_eq!(keys, other_verdicts(&as_read(&state.given)), "{}", vector(&state.given));
        assert_eq!(keys.len(), 2);
    }
}

#[test]
fn applying_a_set_leads_to_its_verdict() {
    for (state, target, set) in every_change() {
        let changed = translation::given(set.apply_to(state.decision.answers));
        assert_eq!(verdict(&as_read(&changed)), target.id(), "{}", vector(&state.given));
    }
}

#[test]
fn applying_a_set_answers_its_traits_and_leaves_the_others() {
    for (state, _, set) in every_change() {
        let changed = translation::given(set.apply_to(state.decision.answers));
        for (at, which) in Trait::ALL.into_iter().enumerate() {
            let new = set.iter().find(|(changing, _)| *changing == which);
            let expected = match new {
                Some((_, answer)) => Some(answer == Answer::Yes),
                None => state.given[at],
            };
            assert_eq!(changed[at], expected, "{} in {}", which.id(), vector(&state.given));
        }
    }
}

#[test]
fn a_change_always_differs_from_the_answer_as_read() {
    for (state, _, set) in every_change() {
        let read = as_read(&state.given);
        for (which, answer) in set.iter() {
            let at = TRAITS.iter().position(|&id| id == which.id()).unwrap();
            assert_ne!(answer == Answer::Yes, read[at], "{}", vector(&state.given));
        }
    }
}

#[test]
fn no_smaller_set_leads_there() {
    for (yes, decision) in FULL_STATES.iter() {
        for (target, sets) in &decision.changes {
            let sizes: Vec<usize> = sets.iter().map(|set| set.traits().len() as usize).collect();
            let smallest = reaching(yes, target.id()).iter().map(size).min().unwrap();
            assert!(sizes.iter().all(|&size| size == smallest), "{yes:?} {sizes:?}");
            assert!(smallest > 0);
        }
    }
}

#[test]
fn every_set_of_the_smallest_size_is_there_once() {
    for (yes, decision) in FULL_STATES.iter() {
        for (target, sets) in &decision.changes {
            let mut expected = reaching(yes, target.id());
            let smallest = expected.iter().map(size).min().unwrap();
            expected.retain(|flipped| size(flipped) == smallest);
            let mut listed: Vec<Full> = sets.iter().map(|set| flipped_by(*set)).collect();
            listed.sort_unstable();
            expected.sort_unstable();
            assert_eq!(listed, expected, "{yes:?} to {}", target.id());
        }
    }
}

#[test]
fn the_sets_stand_in_reading_order() {
    for state in STATES.iter() {
        let read = as_read(&state.given);
        for (target, sets) in &state.decision.changes {
            let listed: Vec<Changes> = sets.iter().map(|set| plain(*set)).collect();
            assert_eq!(listed, smallest_changes(&read, target.id()), "{}", vector(&state.given));
        }
    }
}

#[test]
fn unanswered_and_no_change_alike() {
    for state in STATES.iter() {
        let read = as_read(&state.given);
        let place = FULL_STATES.binary_search_by_key(&read, |(full, _)| *full).unwrap();
        assert_eq!(state.decision.changes, FULL_STATES[place].1.changes);
    }
}

fn every_change() -> impl Iterator<Item = (&'static State, Verdict, ChangeSet)> {
    STATES.iter().flat_map(|state| {
        let lists = state.decision.changes.iter();
        lists.flat_map(move |(target, sets)| sets.iter().map(move |set| (state, *target, *set)))
    })
}

/// All sets of flips that lead from `yes` to `target`, of any size.
fn reaching(yes: &Full, target: &str) -> Vec<Full> {
    let mut flips = every_full_set();
    flips.retain(|flipped| verdict(&flip(yes, flipped)) == target);
    flips
}

fn flipped_by(set: ChangeSet) -> Full {
    let ids = translation::ids(set.traits());
    TRAITS.map(|id| ids.contains(&id))
}

fn plain(set: ChangeSet) -> Changes {
    set.iter().map(|(which, answer)| (which.id(), answer.id())).collect()
}
