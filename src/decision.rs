//! The decision: is this workload's risk profile high enough to justify the cost of owning Rust now?
//!
//! Owns the criteria (version 1): traits, answers, rules, and everything that follows from them for **one**
//! workload. Pure and total: no float, no clock, no input or output, no panic. Must not know of words, links,
//! several workloads or the web.
//!
//! Read [`rules`] with the criteria in the other hand; everything else is derived from [`rules::decide`].

#![forbid(unsafe_code)]

pub mod answers;
pub mod changes;
pub mod contradictions;
pub mod decimal;
pub mod kpi;
pub mod moves;
pub mod parts;
pub mod question;
pub mod relevance;
pub mod rules;
pub mod trait_set;
pub mod traits;
pub mod typed_number;
pub mod verdict;

use answers::Answers;
use changes::{ChangeSet, smallest_changes};
use contradictions::Contradiction;
use moves::{FirstMove, first_moves};
use rules::{Rule, decide};
use trait_set::TraitSet;
use traits::Trait;
use verdict::{Verdict, VerdictSet};

/// The version of the criteria. A changed meaning is a new version; versions are appended, never edited.
pub const CRITERIA_VERSION: &str = "1";

/// How firm the answer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Nothing is answered: silence is never scored.
    #[default]
    Open,
    /// Several verdicts are still possible.
    Leaning,
    /// One verdict is possible, even if some traits are unanswered: the rest cannot change it.
    Settled,
}

impl Status {
    /// The public name, as in records and attributes.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Leaning => "leaning",
            Self::Settled => "settled",
        }
    }
}

/// The traits behind a verdict, by what they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reasons {
    /// Answered yes, and counting for Rust.
    pub in_favour: TraitSet,
    /// Answered yes, and counting against Rust being first.
    pub against: TraitSet,
    /// Not answered, and able to change the verdict still.
    pub unknown: TraitSet,
}

/// Everything that follows from a set of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The answers decided on.
    pub answers: Answers,
    /// How firm the answer is.
    pub status: Status,
    /// The rule that decides if every unanswered trait is read as "no".
    pub rule_as_read: Rule,
    /// Every verdict that some completion of the unanswered traits leads to.
    pub possible: VerdictSet,
    /// The unanswered trait that settles the matter soonest on average; none when settled.
    pub next_question: Option<Trait>,
    /// How many more questions it usually takes, rounded, at least one; none when settled.
    pub questions_left: Option<u16>,
    /// The most further questions there can be on the way that [`Self::next_question`] leads; none when settled.
    pub questions_most: Option<u16>,
    /// Why.
    pub reasons: Reasons,
    /// For each other verdict, lowest first, all smallest sets of changes that lead to it.
    pub changes: Vec<(Verdict, Vec<ChangeSet>)>,
    /// Pairs of answers that describe two workloads, not one.
    pub contradictions: Vec<Contradiction>,
    /// What to do first, in order.
    pub first_moves: Vec<FirstMove>,
}

impl Decision {
    /// Decides on `answers`. Total: every set of answers has a decision.
    #[must_use]
    pub fn of(answers: Answers) -> Self {
        let read = answers.yes();
        let rule_as_read = decide(read);
        let outlook = question::outlook(answers);
        let status = match (answers.is_empty(), outlook.is_settled()) {
            (true, _) => Status::Open,
            (false, true) => Status::Settled,
            (false, false) => Status::Leaning,
        };
        let verdict = (status != Status::Open).then_some(rule_as_read.verdict());
        Self {
            answers,
            status,
            rule_as_read,
            possible: outlook.possible,
            next_question: question::next_question(answers),
            questions_left: outlook.questions_left(),
            questions_most: outlook.questions_most(),
            reasons: Reasons {
                in_favour: read.intersection(TraitSet::FOR),
                against: read.intersection(TraitSet::AGAINST),
                unknown: relevance::still_mattering(answers),
            },
            changes: changes_from(rule_as_read.verdict(), read),
            contradictions: contradictions::contradictions(read),
            first_moves: first_moves(read, verdict),
        }
    }

    /// The verdict with unanswered traits read as "no"; none while nothing is answered.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        self.rule().map(Rule::verdict)
    }

    /// The rule behind [`Self::verdict`]; none while nothing is answered.
    #[must_use]
    pub fn rule(&self) -> Option<Rule> {
        (self.status != Status::Open).then_some(self.rule_as_read)
    }

    /// The possible verdicts other than the one that the answers as read give.
    #[must_use]
    pub fn could_become(&self) -> VerdictSet {
        self.possible.without(self.rule_as_read.verdict().into())
    }

    /// Whether `which` is unanswered and can no longer change the verdict.
    #[must_use]
    pub fn no_longer_matters(&self, which: Trait) -> bool {
        self.answers.get(which).is_none() && !self.reasons.unknown.contains(which)
    }
}

fn changes_from(verdict: Verdict, read: TraitSet) -> Vec<(Verdict, Vec<ChangeSet>)> {
    let mut changes = Vec::new();
    for other in Verdict::ALL {
        if other != verdict {
            changes.push((other, smallest_changes(read, other)));
        }
    }
    changes
}
