//! The five rules, in order; the first that applies wins.
//!
//! Each takes a **full** answer set as the set of traits answered yes. Of the 256 sets 224 are `not-first`, 29
//! `not-yet` and 3 `adopt`.

use super::answers::Answers;
use super::trait_set::TraitSet;
use super::traits::Trait;
use super::verdict::Verdict;

/// The rule that decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// R1: wrong kind of workload.
    WrongKind,
    /// R2: no pain shown.
    NoPain,
    /// R3: not ready, and no full case.
    NotReady,
    /// R4: justified and owned.
    JustifiedAndOwned,
    /// R5: a case with gaps.
    CaseWithGaps,
}

impl Rule {
    /// Every rule, in the order tried.
    pub const ALL: [Self; 5] = [
        Self::WrongKind,
        Self::NoPain,
        Self::NotReady,
        Self::JustifiedAndOwned,
        Self::CaseWithGaps,
    ];

    /// The public name, as in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::WrongKind => "R1",
            Self::NoPain => "R2",
            Self::NotReady => "R3",
            Self::JustifiedAndOwned => "R4",
            Self::CaseWithGaps => "R5",
        }
    }

    /// The verdict of the rule.
    #[must_use]
    pub const fn verdict(self) -> Verdict {
        match self {
            Self::WrongKind | Self::NoPain | Self::NotReady => Verdict::NotFirst,
            Self::JustifiedAndOwned => Verdict::Adopt,
            Self::CaseWithGaps => Verdict::NotYet,
        }
    }
}

/// Decides a full answer set: the first rule that applies.
#[must_use]
pub const fn decide(yes: TraitSet) -> Rule {
    if wrong_kind(yes) {
        Rule::WrongKind
    } else if no_pain(yes) {
        Rule::NoPain
    } else if not_ready(yes) {
        Rule::NotReady
    } else if justified_and_owned(yes) {
        Rule::JustifiedAndOwned
    } else {
        Rule::CaseWithGaps
    }
}

/// The verdict on `answers`, with unanswered traits counted as "no"; none while nothing is answered.
#[must_use]
pub fn verdict_of(answers: Answers) -> Option<Verdict> {
    (!answers.is_empty()).then(|| decide(answers.yes()).verdict())
}

/// R1
/// > Cases where Rust is usually not first: short-lived exploratory processing; low-throughput internal automation
const fn wrong_kind(yes: TraitSet) -> bool {
    yes.contains(Trait::Exploratory) || yes.contains(Trait::Automation)
}

/// R2
/// > reserve Rust adoption for paths with proven reliability/latency pain
const fn no_pain(yes: TraitSet) -> bool {
    !operational_risk(yes) && !throughput_sensitivity(yes)
}

/// R3
/// > teams without systems-level maintenance capacity; problem statements still unclear at architecture level
const fn not_ready(yes: TraitSet) -> bool {
    (yes.contains(Trait::NoCapacity) || yes.contains(Trait::Unclear)) && !full_case(yes)
}

/// R4
/// > Adopt Rust where operational risk and throughput sensitivity are both high.
/// > […] long-term ownership commitment already in place
const fn justified_and_owned(yes: TraitSet) -> bool {
    full_case(yes)
        && yes.contains(Trait::Ownership)
        && !yes.contains(Trait::NoCapacity)
        && !yes.contains(Trait::Unclear)
}

/// Whether operational risk is shown.
/// > concurrency bugs causing recurring incidents; strict latency SLOs with poor predictability under load
#[must_use]
pub const fn operational_risk(yes: TraitSet) -> bool {
    yes.contains(Trait::Concurrency) || yes.contains(Trait::Latency)
}

/// Whether throughput sensitivity is shown.
/// > sustained high-throughput critical workloads
#[must_use]
pub const fn throughput_sensitivity(yes: TraitSet) -> bool {
    yes.contains(Trait::Throughput)
}

/// Whether there is a full case.
/// > where operational risk and throughput sensitivity are both high
#[must_use]
pub const fn full_case(yes: TraitSet) -> bool {
    operational_risk(yes) && throughput_sensitivity(yes)
}
