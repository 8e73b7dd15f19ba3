//! What would change the verdict.

use when_rust::decision::answers::Answer;
use when_rust::decision::changes::ChangeSet;

use crate::oracle::changes::{Changes, other_verdicts, smallest_changes};
use crate::oracle::{TRAITS, as_read, translation, vector};
use crate::states::STATES;

#[test]
fn the_keys_are_the_two_other_verdicts_lowest_first() {
    for state in STATES.iter() {
        let keys: Vec<&str> = state.decision.changes.iter().map(|(key, _)| key.id()).collect();
        assert_eq!(keys, other_verdicts(&as_read(&state.given)), "{}", vector(&state.given));
    }
}

#[test]
fn applying_a_set_answers_its_traits_and_leaves_the_others() {
    for state in STATES.iter() {
        for set in state.decision.changes.iter().flat_map(|(_, sets)| sets) {
            let mut expected = state.given;
            for (which, answer) in set.iter() {
                let at = TRAITS.iter().position(|&id| id == which.id()).unwrap();
                expected[at] = Some(answer == Answer::Yes);
            }
            let changed = translation::given(set.apply_to(state.decision.answers));
            assert_eq!(changed, expected, "{set:?} in {}", vector(&state.given));
        }
    }
}

#[test]
fn the_sets_are_all_the_smallest_in_reading_order() {
    for state in STATES.iter() {
        let read = as_read(&state.given);
        for (target, sets) in &state.decision.changes {
            let listed: Vec<Changes> = sets.iter().map(|set| plain(*set)).collect();
            assert_eq!(listed, smallest_changes(&read, target.id()), "{}", vector(&state.given));
        }
    }
}

fn plain(set: ChangeSet) -> Changes {
    set.iter().map(|(which, answer)| (which.id(), answer.id())).collect()
}
