//! The criteria's versions, and cases that were decided by an earlier one.
//!
//! A vector names the criteria that it answers: `WR:1`. That number goes up when an answer or a rule comes to mean
//! something else. A vector of an earlier version is read forever: the answers that still mean the same are taken over,
//! and beside today's answer stands the one that it had, with what changed.

use crate::decision::CRITERIA_VERSION;
use crate::decision::answers::Answers;
use crate::decision::rules::decide;
use crate::decision::trait_set::TraitSet;
use crate::decision::verdict::Verdict;

/// The criteria by which texts are read: their version, and all earlier ones.
#[derive(Clone, Copy, Debug)]
pub struct Criteria {
    /// The version, as vectors and records tell it.
    pub version: &'static str,
    /// Every earlier version.
    pub earlier: &'static [CriteriaVersion],
}

/// Today's criteria, which are the first.
pub const CRITERIA: Criteria = Criteria { version: CRITERIA_VERSION, earlier: &[] };

/// An earlier version of the criteria. Versions are added, never edited.
#[derive(Clone, Copy, Debug)]
pub struct CriteriaVersion {
    /// The version, as its vectors tell it.
    pub version: &'static str,
    /// What has changed since, in a sentence.
    pub changed: &'static str,
    /// The traits whose answers mean today what they meant then. The others are to be answered again.
    pub kept: TraitSet,
    /// What it decided on a full answer set.
    pub decide: fn(TraitSet) -> Verdict,
}

/// A workload that was read from a text of earlier criteria.
#[derive(Clone, Copy, Debug)]
pub struct Migrated {
    /// Its index in the case.
    pub index: usize,
    /// The earlier criteria.
    pub version: &'static CriteriaVersion,
    /// What it decided, unanswered traits read as "no"; none if nothing was answered.
    pub then: Option<Verdict>,
    /// What is decided today on those of its answers that still mean the same; none if there are none.
    pub today: Option<Verdict>,
}

impl Migrated {
    pub(super) fn of(index: usize, version: &'static CriteriaVersion, answers: Answers) -> Self {
        let kept = version.carry_over(answers);
        let then = (version.decide)(answers.yes());
        let today = decide(kept.yes()).verdict();
        Self {
            index,
            version,
            then: (!answers.is_empty()).then_some(then),
            today: (!kept.is_empty()).then_some(today),
        }
    }
}

impl PartialEq for Migrated {
    fn eq(&self, other: &Self) -> bool {
        let key = |one: &Self| (one.index, one.version.version, one.then, one.today);
        key(self) == key(other)
    }
}

impl Eq for Migrated {}

impl Criteria {
    /// The earlier criteria of this version; none if there are none.
    #[must_use]
    pub fn earlier_version(&self, version: &str) -> Option<&'static CriteriaVersion> {
        self.earlier.iter().find(|earlier| earlier.version == version)
    }
}

impl CriteriaVersion {
    /// What of `answers` means the same today.
    #[must_use]
    pub fn carry_over(&self, answers: Answers) -> Answers {
        let gone = answers.answered().without(self.kept);
        gone.iter().fold(answers, |answers, which| answers.with(which, None))
    }
}
