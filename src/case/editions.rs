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
    pub earlier: &'static [Edition],
}

/// Today's criteria, which are the first.
pub const CRITERIA: Criteria = Criteria { version: CRITERIA_VERSION, earlier: &[] };

/// An earlier version of the criteria. Editions are added, never edited.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    /// The version, as its vectors tell it.
    pub version: &'static str,
    /// What has changed since, in a sentence.
    pub changed: &'static str,
    /// The traits whose answers mean today what they meant then. The others are to be answered again.
    pub kept: TraitSet,
    /// What it decided on a full answer set.
    pub decide: fn(TraitSet) -> Verdict,
}

/// A workload that was read from a text of an earlier edition.
#[derive(Clone, Copy, Debug)]
pub struct Earlier {
    /// Its place in the case, from 0.
    pub place: usize,
    /// The edition.
    pub edition: &'static Edition,
    /// What it decided, unanswered traits read as "no"; none if nothing was answered.
    pub then: Option<Verdict>,
    /// What is decided today on those of its answers that still mean the same; none if there are none.
    pub today: Option<Verdict>,
}

impl Earlier {
    pub(super) fn of(place: usize, edition: &'static Edition, answers: Answers) -> Self {
        let carried = edition.carried(answers);
        let then = (edition.decide)(answers.yes());
        let today = decide(carried.yes()).verdict();
        Self {
            place,
            edition,
            then: (!answers.is_empty()).then_some(then),
            today: (!carried.is_empty()).then_some(today),
        }
    }
}

impl PartialEq for Earlier {
    fn eq(&self, other: &Self) -> bool {
        let told = |one: &Self| (one.place, one.edition.version, one.then, one.today);
        told(self) == told(other)
    }
}

impl Eq for Earlier {}

impl Criteria {
    /// The edition of this version; none if it is not an earlier one.
    #[must_use]
    pub fn edition(&self, version: &str) -> Option<&'static Edition> {
        self.earlier.iter().find(|edition| edition.version == version)
    }
}

impl Edition {
    /// What of `answers` means the same today.
    #[must_use]
    pub fn carried(&self, answers: Answers) -> Answers {
        let gone = answers.answered().without(self.kept);
        gone.iter().fold(answers, |answers, which| answers.with(which, None))
    }
}
