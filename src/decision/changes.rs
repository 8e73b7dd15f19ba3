//! What would change the verdict: the smallest sets of changed answers that lead to another one.

use super::answers::{Answer, Answers};
use super::rules::decide;
use super::trait_set::TraitSet;
use super::traits::Trait;
use super::verdict::Verdict;

/// Traits whose answers flip together. An unanswered trait counts as "no".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeSet {
    to_yes: TraitSet,
    to_no: TraitSet,
}

impl ChangeSet {
    /// Flips `traits` of the full answer set `yes`.
    #[must_use]
    pub const fn flipping(yes: TraitSet, traits: TraitSet) -> Self {
        Self { to_yes: traits.without(yes), to_no: traits.intersection(yes) }
    }

    /// The traits that change.
    #[must_use]
    pub const fn traits(self) -> TraitSet {
        self.to_yes.union(self.to_no)
    }

    /// Each changed trait with its new answer, in trait order.
    pub fn iter(self) -> impl Iterator<Item = (Trait, Answer)> {
        self.traits().iter().map(move |which| {
            (which, if self.to_yes.contains(which) { Answer::Yes } else { Answer::No })
        })
    }

    /// The answers with the changes made. All other traits stay as they are, unanswered ones too.
    #[must_use]
    pub fn apply_to(self, answers: Answers) -> Answers {
        self.iter().fold(answers, |answers, (which, answer)| answers.with(which, Some(answer)))
    }
}

/// All smallest sets of changes that lead from the full answer set `yes` to `target`, in trait order. If `yes` has that
/// verdict already, the result is one empty set.
#[must_use]
pub fn smallest_changes(yes: TraitSet, target: Verdict) -> Vec<ChangeSet> {
    smallest_changes_among(TraitSet::ALL, yes, target)
}

/// The same, changing only `traits`. Empty if they cannot lead to `target`.
#[must_use]
pub fn smallest_changes_among(traits: TraitSet, yes: TraitSet, target: Verdict) -> Vec<ChangeSet> {
    let mut found: Vec<ChangeSet> = Vec::new();
    for flip in TraitSet::by_size().filter(|flip| flip.without(traits).is_empty()) {
        if found.first().is_some_and(|first| first.traits().len() < flip.len()) {
            break;
        }
        if decide(yes.symmetric_difference(flip)).verdict() == target {
            found.push(ChangeSet::flipping(yes, flip));
        }
    }
    found
}
