//! Workloads looked at together: where they conflict, and how many justify Rust now.
//!
//! Never a sum or an average: each workload needs evidence of its own.

use crate::decision::answers::Answers;
use crate::decision::changes::{ChangeSet, smallest_changes_among};
use crate::decision::rules::decide;
use crate::decision::trait_set::TraitSet;
use crate::decision::verdict::Verdict;
use crate::decision::{Decision, Status};

/// The traits on which `workloads` conflict: one says yes, another no.
#[must_use]
pub fn conflicting(workloads: &[Answers]) -> TraitSet {
    let [yes, no, _] = given(workloads);
    yes.intersection(no)
}

/// The traits that are answered in some of `workloads` and not in others, without conflicting.
#[must_use]
pub fn gaps(workloads: &[Answers]) -> TraitSet {
    let [yes, no, unanswered] = given(workloads);
    yes.union(no).intersection(unanswered).without(conflicting(workloads))
}

/// The traits answered yes, answered no and not answered, each in at least one of `workloads`.
fn given(workloads: &[Answers]) -> [TraitSet; 3] {
    workloads.iter().fold([TraitSet::EMPTY; 3], |[yes, no, unanswered], answers| {
        let answered_no = answers.answered().without(answers.yes());
        [yes.union(answers.yes()), no.union(answered_no), unanswered.union(answers.unanswered())]
    })
}

/// How many workloads justify Rust now, and which is to be the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many workloads there are.
    pub all: usize,
    /// How many have the verdict `adopt`.
    pub adopt: usize,
    /// How many of those could still become something else.
    pub leaning: usize,
    /// The place of the one to take first: the first settled one with `adopt`, else the first leaning one.
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

/// The smallest sets of the changes between `before` and `after` that move the verdict as far as all of them
/// together do; none if it does not move.
#[must_use]
pub fn moving(before: Answers, after: Answers) -> Vec<ChangeSet> {
    let target = decide(after.yes()).verdict();
    if decide(before.yes()).verdict() == target {
        return Vec::new();
    }
    let changed = before.yes().symmetric_difference(after.yes());
    smallest_changes_among(changed, before.yes(), target)
}
