//! Comparison of workloads: where they conflict, and how many justify Rust now.
//!
//! Never a sum or an average: each workload needs evidence of its own.

use crate::decision::answers::Answers;
use crate::decision::changes::{ChangeSet, smallest_changes_among};
use crate::decision::rules::decide;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::decision::verdict::Verdict;
use crate::decision::{Decision, Status};

/// The traits on which `workloads` conflict: one says yes, another no.
#[must_use]
pub fn conflicts(workloads: &[Answers]) -> TraitSet {
    let [yes, no, _] = sets_by_answer(workloads);
    yes.intersection(no)
}

/// Whether the answer of `other` to `which` alone moves the verdict of `answers`.
#[must_use]
pub fn is_moved_by(answers: Answers, which: Trait, other: Answers) -> bool {
    let changed = answers.with(which, other.get(which));
    decide(changed.yes()).verdict() != decide(answers.yes()).verdict()
}

/// The traits that are answered in some of `workloads` only, and do not conflict.
#[must_use]
pub fn gaps(workloads: &[Answers]) -> TraitSet {
    let [yes, no, unanswered] = sets_by_answer(workloads);
    yes.union(no).intersection(unanswered).without(conflicts(workloads))
}

/// The traits that at least one of `workloads` answers yes, answers no, and leaves unanswered.
fn sets_by_answer(workloads: &[Answers]) -> [TraitSet; 3] {
    workloads.iter().fold([TraitSet::EMPTY; 3], |[yes, no, unanswered], answers| {
        let answered_no = answers.answered().without(answers.yes());
        [yes.union(answers.yes()), no.union(answered_no), unanswered.union(answers.unanswered())]
    })
}

/// How many workloads justify Rust now, and which to take first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The number of workloads.
    pub all: usize,
    /// The number of those with the verdict `adopt`.
    pub adopt: usize,
    /// The number of those that are only leaning towards it.
    pub leaning: usize,
    /// The index of the workload to take first: the first settled `adopt`, else the first leaning one.
    pub first: Option<usize>,
}

/// Counts `decisions`.
pub fn tally<'a>(decisions: impl IntoIterator<Item = &'a Decision>) -> Tally {
    let mut tally = Tally::default();
    let mut first_settled = None;
    for (index, decision) in decisions.into_iter().enumerate() {
        tally.all += 1;
        if decision.verdict() != Some(Verdict::Adopt) {
            continue;
        }
        tally.adopt += 1;
        tally.first = tally.first.or(Some(index));
        if decision.status == Status::Settled {
            first_settled = first_settled.or(Some(index));
        } else {
            tally.leaning += 1;
        }
    }
    Tally { first: first_settled.or(tally.first), ..tally }
}

/// The smallest sets of changes, out of those between `before` and `after`, that lead to the verdict of `after`. Empty
/// if the verdicts are the same.
#[must_use]
pub fn decisive_changes(before: Answers, after: Answers) -> Vec<ChangeSet> {
    let target = decide(after.yes()).verdict();
    if decide(before.yes()).verdict() == target {
        return Vec::new();
    }
    let changed = before.yes().symmetric_difference(after.yes());
    smallest_changes_among(changed, before.yes(), target)
}
