//! The parts that a justified and owned workload has, and what is known of each.

use super::answers::{Answer, Answers};
use super::traits::Trait;

/// A part of what justifies Rust.
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
    /// Every part: first the case, then what it needs besides.
    pub const ALL: [Self; 5] = [Self::Risk, Self::Load, Self::Owner, Self::Capacity, Self::Clarity];
    /// What a case needs besides risk and load.
    pub const BESIDES: [Self; 3] = [Self::Owner, Self::Capacity, Self::Clarity];

    /// Whether `answers` show the part; none where that is not known. One of its traits is enough to show risk, and
    /// it takes both to rule it out.
    #[must_use]
    pub fn known(self, answers: Answers) -> Option<bool> {
        let holds = |which| answers.get(which).map(|answer| answer == Answer::Yes);
        match self {
            Self::Risk => match (holds(Trait::Concurrency), holds(Trait::Latency)) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            },
            Self::Load => holds(Trait::Throughput),
            Self::Owner => holds(Trait::Ownership),
            Self::Capacity => holds(Trait::NoCapacity).map(|lacking| !lacking),
            Self::Clarity => holds(Trait::Unclear).map(|unclear| !unclear),
        }
    }
}
