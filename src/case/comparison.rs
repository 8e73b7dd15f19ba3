//! Workloads looked at together: what differs, and how many justify Rust now.
//!
//! Never a sum or an average: each workload needs evidence of its own.

use crate::decision::answers::Answers;
use crate::decision::changes::{ChangeSet, smallest_changes_among};
use crate::decision::rules::decide;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::decision::verdict::Verdict;
use crate::decision::{Decision, Status};

/// The traits that are not answered alike in all of `workloads`; "no" and "not answered" are not alike.
#[must_use]
pub fn differing(workloads: &[Answers]) -> TraitSet {
    let alike = |which: Trait| {
        let mut answers = workloads.iter().map(|answers| answers.get(which));
        let first = answers.next();
        answers.all(|answer| Some(answer) == first)
    };
    Trait::ALL.into_iter().filter(|&which| !alike(which)).collect()
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
    for (place, decision) in decisions.into_iter().enumerate() {
        tally.all += 1;
        if decision.verdict() != Some(Verdict::Adopt) {
            continue;
        }
        tally.adopt += 1;
        tally.first = tally.first.or(Some(place));
        if decision.status == Status::Settled {
            first_settled = first_settled.or(Some(place));
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
