//! The words of the eight traits as reasons, and of the events after which to look again.

use crate::decision::traits::Trait;

/// The words of one trait as a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReasonWords {
    /// Why it counts for or against where it holds, in one sentence.
    pub counts: &'static str,
    /// Clause after "when": the event after which a team should look again.
    pub look_again: &'static str,
}

/// The words of `which` as a reason.
#[must_use]
pub const fn reason_words(which: Trait) -> &'static ReasonWords {
    match which {
        Trait::Throughput => &ReasonWords {
            counts: "Load is high, sustained and critical, so every gain in efficiency and predictability is felt.",
            look_again: "load stays high for weeks and an outage has a price",
        },
        Trait::Concurrency => &ReasonWords {
            counts: "Concurrency bugs keep causing incidents; safe Rust refuses data races before they ship, though not every race or deadlock.",
            look_again: "a concurrency bug shows up in a second incident review",
        },
        Trait::Latency => &ReasonWords {
            counts: "A strict latency SLO is hard to keep under load, and Rust adds no garbage collection pauses of its own.",
            look_again: "a strict latency SLO is set and p99 misses it at peak",
        },
        Trait::Ownership => &ReasonWords {
            counts: "A team is committed for the long term, so somebody carries the cost of owning Rust.",
            look_again: "a named team takes it on for years, with a budget",
        },
        Trait::Exploratory => &ReasonWords {
            counts: "It is short-lived and exploratory: the cost of owning Rust would outlive the work.",
            look_again: "it becomes a permanent part of production",
        },
        Trait::Automation => &ReasonWords {
            counts: "It is low-throughput internal automation, where being quick to change matters more than being quick to run.",
            look_again: "customers come to depend on it, or its load grows and stays",
        },
        Trait::NoCapacity => &ReasonWords {
            counts: "There is no capacity for systems-level maintenance yet, so nobody could look after the code.",
            look_again: "people who can maintain systems-level code are on the team, with time for it",
        },
        Trait::Unclear => &ReasonWords {
            counts: "The problem is still unclear at architecture level, and a rewrite would freeze the wrong boundaries.",
            look_again: "boundaries and interfaces have held still for a quarter",
        },
    }
}
