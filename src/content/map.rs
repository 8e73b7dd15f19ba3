//! The words of the decision map.

use crate::decision::answers::Answer;
use crate::decision::traits::Trait;

/// The label of a quadrant of the map.
#[must_use]
pub const fn quadrant(risk: bool, load: bool) -> &'static str {
    match (risk, load) {
        (true, true) => "where Rust pays",
        (true, false) => "pain without load",
        (false, true) => "load without pain",
        (false, false) => "something else first",
    }
}

/// The word for a level of risk or load.
#[must_use]
pub const fn level(shown: Option<bool>) -> &'static str {
    match shown {
        Some(true) => "high",
        Some(false) => "not shown",
        None => "unknown",
    }
}

/// The label of a gate with an answer. The traits of the two axes have the name of their axis.
#[must_use]
pub const fn gate(which: Trait, answer: Option<Answer>) -> &'static str {
    match (which, answer) {
        (Trait::Throughput, _) => "Load",
        (Trait::Concurrency | Trait::Latency, _) => "Risk",
        (Trait::Ownership, None) => "Owner?",
        (Trait::Ownership, Some(Answer::Yes)) => "Owner committed",
        (Trait::Ownership, Some(Answer::No)) => "No owner",
        (Trait::Exploratory, None) => "Exploratory?",
        (Trait::Exploratory, Some(Answer::Yes)) => "Exploratory",
        (Trait::Exploratory, Some(Answer::No)) => "Not exploratory",
        (Trait::Automation, None) => "Automation?",
        (Trait::Automation, Some(Answer::Yes)) => "Automation",
        (Trait::Automation, Some(Answer::No)) => "Not automation",
        (Trait::NoCapacity, None) => "No capacity?",
        (Trait::NoCapacity, Some(Answer::Yes)) => "No capacity",
        (Trait::NoCapacity, Some(Answer::No)) => "Capacity there",
        (Trait::Unclear, None) => "Unclear?",
        (Trait::Unclear, Some(Answer::Yes)) => "Unclear",
        (Trait::Unclear, Some(Answer::No)) => "Clear",
    }
}
