//! Which unanswered traits still matter.

use super::answers::Answers;
use super::rules::decide;
use super::trait_set::TraitSet;
use super::traits::Trait;

/// The unanswered traits for which some completion of the other unanswered ones makes them decisive.
#[must_use]
pub fn still_mattering(answers: Answers) -> TraitSet {
    answers.unanswered().iter().filter(|&which| can_decide(answers, which)).collect()
}

fn can_decide(answers: Answers, which: Trait) -> bool {
    let only = TraitSet::from(which);
    answers.unanswered().without(only).subsets().any(|completion| {
        let without = answers.yes().union(completion);
        decide(without).verdict() != decide(without.union(only)).verdict()
    })
}
