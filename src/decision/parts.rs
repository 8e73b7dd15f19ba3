//! The parts of a justified and owned workload, and whether each is known to hold.

use super::answers::{Answer, Answers};
use super::traits::Trait;

/// A part of the justification for Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// > operational risk […] high
    Risk,
    /// > throughput sensitivity […] high
    Load,
    /// > long-term ownership commitment already in place
    Owner,
    /// Not one of the:
    /// > teams without systems-level maintenance capacity
    Capacity,
    /// Not one of the:
    /// > problem statements still unclear at architecture level
    Clarity,
}

impl Part {
    /// Every part: the case first, then its prerequisites.
    pub const ALL: [Self; 5] = [Self::Risk, Self::Load, Self::Owner, Self::Capacity, Self::Clarity];
    /// What a case needs in addition to risk and load.
    pub const PREREQUISITES: [Self; 3] = [Self::Owner, Self::Capacity, Self::Clarity];

    /// Whether the part holds; none if unknown. One of its two traits is enough for risk; ruling risk out takes both.
    #[must_use]
    pub fn holds(self, answers: Answers) -> Option<bool> {
        let is_yes = |which| answers.get(which).map(|answer| answer == Answer::Yes);
        match self {
            Self::Risk => match (is_yes(Trait::Concurrency), is_yes(Trait::Latency)) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            },
            Self::Load => is_yes(Trait::Throughput),
            Self::Owner => is_yes(Trait::Ownership),
            Self::Capacity => is_yes(Trait::NoCapacity).map(|lacking| !lacking),
            Self::Clarity => is_yes(Trait::Unclear).map(|unclear| !unclear),
        }
    }

    /// Those of `parts` that hold, do not hold, or are not known, as `holds` says.
    pub fn those_that(
        parts: &[Self],
        answers: Answers,
        holds: Option<bool>,
    ) -> impl Iterator<Item = Self> {
        parts.iter().copied().filter(move |part| part.holds(answers) == holds)
    }
}
