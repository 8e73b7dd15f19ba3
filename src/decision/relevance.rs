//! Which unanswered traits can still change the verdict.

use super::answers::Answers;
use super::rules::decide;
use super::trait_set::TraitSet;
use super::traits::Trait;

/// The unanswered traits that are decisive in some completion of the other unanswered ones.
#[must_use]
pub fn relevant_traits(answers: Answers) -> TraitSet {
    answers.unanswered().iter().filter(|&which| is_relevant(answers, which)).collect()
}

fn is_relevant(answers: Answers, which: Trait) -> bool {
    let only = TraitSet::from(which);
    answers.unanswered().without(only).subsets().any(|completion| {
        let without = answers.yes().union(completion);
        decide(without).verdict() != decide(without.union(only)).verdict()
    })
}
