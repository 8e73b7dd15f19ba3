//! Answers that describe two workloads, not one.

use super::trait_set::TraitSet;
use super::traits::Trait;

/// A pair of traits that one workload can hardly have at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// Sustained high throughput, and short-lived exploratory processing.
    ThroughputExploratory,
    /// Sustained high throughput, and low-throughput internal automation.
    ThroughputAutomation,
}

impl Contradiction {
    /// Every contradiction, in trait order.
    pub const ALL: [Self; 2] = [Self::ThroughputExploratory, Self::ThroughputAutomation];

    /// The two traits.
    #[must_use]
    pub const fn pair(self) -> [Trait; 2] {
        match self {
            Self::ThroughputExploratory => [Trait::Throughput, Trait::Exploratory],
            Self::ThroughputAutomation => [Trait::Throughput, Trait::Automation],
        }
    }
}

/// The contradictions among the traits answered yes.
#[must_use]
pub fn contradictions(yes: TraitSet) -> Vec<Contradiction> {
    let mut found = Vec::from(Contradiction::ALL);
    found.retain(|contradiction| TraitSet::of(&contradiction.pair()).without(yes).is_empty());
    found
}
