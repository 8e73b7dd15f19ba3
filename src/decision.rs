//! The decision: is this workload's risk profile high enough to justify the cost of owning Rust now?
//!
//! Owns the criteria (version 1): traits, answers, rules, and everything derived from them for **one** workload. Pure
//! and total: no floats, no clock, no I/O, no panics. Must not know of words, links, several workloads or the web.
//!
//! Start with [`rules`]; everything else is derived from [`rules::decide`].

#![forbid(unsafe_code)]

pub mod answers;
pub mod changes;
pub mod contradictions;
pub mod cost;
pub mod date;
pub mod decimal;
pub mod evidence;
pub mod kpi;
pub mod measured;
pub mod moves;
pub mod parts;
pub mod quantity;
pub mod question;
pub mod relevance;
pub mod review;
pub mod rules;
pub mod trait_set;
pub mod traits;
pub mod typed_number;
pub mod verdict;
pub mod worth;

use answers::Answers;
use changes::{ChangeSet, smallest_changes};
use contradictions::Contradiction;
use evidence::{Basis, weakest_first};
use moves::{FirstMove, first_moves};
use rules::{Rule, decide, verdict_of};
use trait_set::TraitSet;
use traits::Trait;
use verdict::{Verdict, VerdictSet};

/// The version of the criteria. A changed meaning is a new version; versions are appended, never edited.
pub const CRITERIA_VERSION: &str = "1";

/// How firm the answer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Nothing is answered. Silence is never scored.
    #[default]
    Open,
    /// Several verdicts are possible.
    Leaning,
    /// One verdict is possible. The unanswered traits cannot change it.
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

/// The traits behind a verdict, by their effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reasons {
    /// Answered yes; counts for Rust.
    pub in_favour: TraitSet,
    /// Answered yes; counts against Rust being first.
    pub against: TraitSet,
    /// Not answered; can still change the verdict.
    pub unknown: TraitSet,
}

/// Everything that follows from a set of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The answers.
    pub answers: Answers,
    /// How firm the answer is.
    pub status: Status,
    /// The rule that applies while unanswered traits count as "no".
    pub provisional_rule: Rule,
    /// The verdicts that can still be reached.
    pub possible: VerdictSet,
    /// The unanswered trait that settles the answer soonest on average; none when settled.
    pub next_question: Option<Trait>,
    /// The expected number of further questions, rounded, at least one; none when settled.
    pub questions_left: Option<u16>,
    /// The maximum number of further questions, starting with [`Self::next_question`]; none when settled.
    pub max_questions_left: Option<u16>,
    /// The traits behind the verdict.
    pub reasons: Reasons,
    /// The answered traits whose opposite answer alone would change the verdict, unanswered ones read as "no".
    pub decisive: TraitSet,
    /// For each other verdict, lowest first: all smallest sets of changes that lead to it.
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
        let yes = answers.yes();
        let provisional_rule = decide(yes);
        let outlook = question::outlook(answers);
        let status = match (answers.is_empty(), outlook.is_settled()) {
            (true, _) => Status::Open,
            (false, true) => Status::Settled,
            (false, false) => Status::Leaning,
        };
        Self {
            answers,
            status,
            provisional_rule,
            possible: outlook.possible,
            next_question: question::next_question(answers),
            questions_left: outlook.questions_left(),
            max_questions_left: outlook.max_questions_left(),
            reasons: Reasons {
                in_favour: yes.intersection(TraitSet::FOR),
                against: yes.intersection(TraitSet::AGAINST),
                unknown: relevance::relevant_traits(answers),
            },
            decisive: evidence::decisive_traits(answers),
            changes: changes_from(provisional_rule.verdict(), yes),
            contradictions: contradictions::contradictions(yes),
            first_moves: first_moves(yes, verdict_of(answers)),
        }
    }

    /// The verdict, with unanswered traits counted as "no"; none while nothing is answered.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        self.rule().map(Rule::verdict)
    }

    /// The rule behind [`Self::verdict`]; none while nothing is answered.
    #[must_use]
    pub fn rule(&self) -> Option<Rule> {
        (self.status != Status::Open).then_some(self.provisional_rule)
    }

    /// The possible verdicts other than the present one.
    #[must_use]
    pub fn could_become(&self) -> VerdictSet {
        self.possible.without(self.provisional_rule.verdict().into())
    }

    /// Whether `which` is unanswered and cannot change the verdict any more.
    #[must_use]
    pub fn is_moot(&self, which: Trait) -> bool {
        self.answers.get(which).is_none() && !self.reasons.unknown.contains(which)
    }
}

impl Decision {
    /// The decisive traits by the `basis` of their answers, the weakest first. Ties are in trait order.
    #[must_use]
    pub fn weakest_first(&self, basis: impl Fn(Trait) -> Option<Basis>) -> Vec<Trait> {
        weakest_first(self.decisive, basis)
    }

    /// What to check: the decisive traits that are not measured, the weakest first; then the unanswered traits that can
    /// still change the verdict, the next question first.
    #[must_use]
    pub fn to_check(&self, basis: impl Fn(Trait) -> Option<Basis>) -> Vec<Trait> {
        let is_measured = |which| basis(which) == Some(Basis::Measured);
        let unmeasured = self.decisive.iter().filter(|&which| !is_measured(which)).collect();
        let mut traits = weakest_first(unmeasured, &basis);
        traits.extend(self.next_question);
        let others = self.reasons.unknown.iter().filter(|&which| Some(which) != self.next_question);
        traits.extend(others);
        traits
    }
}

fn changes_from(verdict: Verdict, yes: TraitSet) -> Vec<(Verdict, Vec<ChangeSet>)> {
    let mut changes = Vec::new();
    for other in Verdict::ALL {
        if other != verdict {
            changes.push((other, smallest_changes(yes, other)));
        }
    }
    changes
}
