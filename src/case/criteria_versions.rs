//! Versions of the criteria, and migration of cases from earlier ones.
//!
//! A vector begins with the number of its criteria version: `WR:1`. The number goes up when the meaning of an answer or
//! a rule changes. Vectors of earlier versions are read forever: answers with the same meaning are carried over, and
//! the earlier verdict is shown next to today's, with what changed.

use crate::decision::CRITERIA_VERSION;
use crate::decision::answers::Answers;
use crate::decision::rules::verdict_of;
use crate::decision::trait_set::TraitSet;
use crate::decision::verdict::Verdict;

/// The criteria that a parser accepts.
#[derive(Clone, Copy, Debug)]
pub struct Criteria {
    /// The number of the current version, as in vectors and records.
    pub current: &'static str,
    /// All earlier versions.
    pub earlier: &'static [CriteriaVersion],
}

/// Today's criteria: the first version.
pub const CRITERIA: Criteria = Criteria { current: CRITERIA_VERSION, earlier: &[] };

/// An earlier version of the criteria. Versions are added, never edited.
#[derive(Clone, Copy, Debug)]
pub struct CriteriaVersion {
    /// The version number, as in vectors and records.
    pub number: &'static str,
    /// What has changed since, in one sentence.
    pub changed: &'static str,
    /// The traits whose answers have the same meaning today. The others must be answered again.
    pub kept: TraitSet,
    /// Its verdict on a full answer set.
    pub decide: fn(TraitSet) -> Verdict,
}

/// A workload that was decided by earlier criteria.
#[derive(Clone, Copy, Debug)]
pub struct MigratedWorkload {
    /// Its index in the case.
    pub index: usize,
    /// The earlier criteria.
    pub from: &'static CriteriaVersion,
    /// The verdict of these criteria, with unanswered traits counted as "no"; none if nothing was answered.
    pub verdict_then: Option<Verdict>,
    /// Today's verdict on the answers that were carried over; none if there are none.
    pub verdict_today: Option<Verdict>,
}

impl MigratedWorkload {
    pub(super) fn of(index: usize, from: &'static CriteriaVersion, answers: Answers) -> Self {
        let kept = from.carry_over(answers);
        Self {
            index,
            from,
            verdict_then: from.verdict_of(answers),
            verdict_today: verdict_of(kept),
        }
    }
}

impl PartialEq for MigratedWorkload {
    fn eq(&self, other: &Self) -> bool {
        let key = |one: &Self| (one.index, one.from.number, one.verdict_then, one.verdict_today);
        key(self) == key(other)
    }
}

impl Eq for MigratedWorkload {}

impl Criteria {
    /// The earlier version with this number, if any.
    #[must_use]
    pub fn earlier_version(&self, number: &str) -> Option<&'static CriteriaVersion> {
        self.earlier.iter().find(|earlier| earlier.number == number)
    }
}

impl CriteriaVersion {
    /// Its verdict on `answers`, with unanswered traits counted as "no"; none if nothing was answered.
    #[must_use]
    pub fn verdict_of(&self, answers: Answers) -> Option<Verdict> {
        (!answers.is_empty()).then(|| (self.decide)(answers.yes()))
    }

    /// Those of `answers` that have the same meaning today.
    #[must_use]
    pub fn carry_over(&self, answers: Answers) -> Answers {
        let gone = answers.answered().without(self.kept);
        gone.iter().fold(answers, |answers, which| answers.with(which, None))
    }
}
