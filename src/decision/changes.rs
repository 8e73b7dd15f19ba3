//! What would change the verdict: the smallest sets of trait changes that lead to another one.

use super::answers::{Answer, Answers};
use super::rules::decide;
use super::trait_set::TraitSet;
use super::traits::Trait;
use super::verdict::Verdict;

/// Traits whose answers change together, each to the opposite of how it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeSet {
    to_yes: TraitSet,
    to_no: TraitSet,
}

impl ChangeSet {
    /// Flips `traits` of a full answer set.
    #[must_use]
    pub const fn flipping(read: TraitSet, traits: TraitSet) -> Self {
        Self { to_yes: traits.without(read), to_no: traits.intersection(read) }
    }

    /// The traits that change.
    #[must_use]
    pub const fn traits(self) -> TraitSet {
        self.to_yes.union(self.to_no)
    }

    /// Each change, in trait order: the trait and its new answer.
    pub fn iter(self) -> impl Iterator<Item = (Trait, Answer)> {
        self.traits().iter().map(move |which| {
            (which, if self.to_yes.contains(which) { Answer::Yes } else { Answer::No })
        })
    }

    /// The answers with the changes made; all others stay, unanswered ones too.
    #[must_use]
    pub fn apply_to(self, answers: Answers) -> Answers {
        self.iter().fold(answers, |answers, (which, answer)| answers.with(which, Some(answer)))
    }
}

/// All sets of changes of the smallest size that lead from `read` to `target`, in reading order. From a set that
/// has the verdict already this is the one empty set of changes.
#[must_use]
pub fn smallest_changes(read: TraitSet, target: Verdict) -> Vec<ChangeSet> {
    smallest_changes_among(TraitSet::ALL, read, target)
}

/// The same with changes of `traits` only, which may not lead there at all.
#[must_use]
pub fn smallest_changes_among(traits: TraitSet, read: TraitSet, target: Verdict) -> Vec<ChangeSet> {
    let mut found: Vec<ChangeSet> = Vec::new();
    for flip in TraitSet::by_size().filter(|flip| flip.without(traits).is_empty()) {
        if found.first().is_some_and(|first| first.traits().len() < flip.len()) {
            break;
        }
        if decide(read.symmetric_difference(flip)).verdict() == target {
            found.push(ChangeSet::flipping(read, flip));
        }
    }
    found
}
