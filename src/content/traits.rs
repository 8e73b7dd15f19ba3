//! The words of the eight traits.

use crate::decision::traits::Trait;

/// The words of one trait. Clauses are parts of sentences: no capital, no full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraitWords {
    /// The trait, as a statement to answer yes or no.
    pub label: &'static str,
    /// What it means and how to tell, in one sentence.
    pub meaning: &'static str,
    /// Why it counts for or against where it holds, in one sentence.
    pub counts: &'static str,
    /// Where it is not known and still matters: the question, and what would tell.
    pub unknown: &'static str,
    /// Clause: it holds.
    pub holds: &'static str,
    /// Clause: it does not hold.
    pub lacks: &'static str,
    /// Clause after "if": it begins to hold.
    pub becomes: &'static str,
    /// Clause after "if": it ceases to hold.
    pub stops: &'static str,
    /// Clause after "when": the event after which a team should look again.
    pub look_again: &'static str,
}

impl TraitWords {
    /// The question alone.
    #[must_use]
    pub fn question(&self) -> &'static str {
        self.unknown.split_inclusive('?').next().unwrap_or_default()
    }
}

/// The words of `which`.
#[must_use]
pub const fn trait_words(which: Trait) -> &'static TraitWords {
    match which {
        Trait::Throughput => &TraitWords {
            label: "Sustained, critical throughput",
            meaning: "Load stays high for hours or days, and the business notices at once when it stops.",
            counts: "Load is high, sustained and critical, so every gain in efficiency and predictability is felt.",
            unknown: "Is load high, sustained and critical? A week of traffic figures tells.",
            holds: "critical load stays high",
            lacks: "no critical load that stays high is shown",
            becomes: "critical load began to stay high",
            stops: "critical load stopped being high",
            look_again: "load stays high for weeks and an outage has a price",
        },
        Trait::Concurrency => &TraitWords {
            label: "Recurring concurrency incidents",
            meaning: "Races, deadlocks or corrupted shared state turn up in more than one incident review.",
            counts: "Concurrency bugs keep causing incidents; safe Rust refuses data races before they ship, though not every race or deadlock.",
            unknown: "Do concurrency bugs keep causing incidents? The last year’s incident reviews tell.",
            holds: "concurrency bugs keep causing incidents",
            lacks: "no recurring concurrency incidents are shown",
            becomes: "concurrency bugs began to cause incidents again and again",
            stops: "concurrency bugs stopped causing incidents",
            look_again: "a concurrency bug shows up in a second incident review",
        },
        Trait::Latency => &TraitWords {
            label: "Latency SLO hard to keep under load",
            meaning: "There is an SLO for latency, and p99 drifts away from it when traffic peaks.",
            counts: "A strict latency SLO is hard to keep under load, and Rust adds no garbage collection pauses of its own.",
            unknown: "Is a latency SLO hard to keep under load? p99 at peak, next to the SLO, tells.",
            holds: "a strict latency SLO is hard to keep under load",
            lacks: "no strict latency SLO under strain is shown",
            becomes: "a strict latency SLO became hard to keep under load",
            stops: "the latency SLO stopped being hard to keep under load",
            look_again: "a strict latency SLO is set and p99 misses it at peak",
        },
        Trait::Ownership => &TraitWords {
            label: "A long-term owner is committed",
            meaning: "A named team has the mandate and the budget to run and change this code for years.",
            counts: "A team is committed for the long term, so somebody carries the cost of owning Rust.",
            unknown: "Is a team committed to own this for years? Whoever signs for its budget can tell.",
            holds: "a long-term owner is committed",
            lacks: "no long-term owner is committed",
            becomes: "a team committed to own it for the long term",
            stops: "the long-term owner’s commitment ended",
            look_again: "a named team takes it on for years, with a budget",
        },
        Trait::Exploratory => &TraitWords {
            label: "Short-lived, exploratory processing",
            meaning: "It answers a question for a while, and may be thrown away once that is answered.",
            counts: "It is short-lived and exploratory: the cost of owning Rust would outlive the work.",
            unknown: "Is it short-lived and exploratory? Whether it should still run in a year tells.",
            holds: "it is short-lived, exploratory processing",
            lacks: "it is not exploratory",
            becomes: "it became short-lived, exploratory processing",
            stops: "it stopped being exploratory",
            look_again: "it becomes a permanent part of production",
        },
        Trait::Automation => &TraitWords {
            label: "Low-throughput internal automation",
            meaning: "It runs now and then, for colleagues, not customers, and nobody minds if it takes longer.",
            counts: "It is low-throughput internal automation, where being quick to change matters more than being quick to run.",
            unknown: "Is it low-throughput internal automation? Who waits for it, and how often, tells.",
            holds: "it is low-throughput internal automation",
            lacks: "it is not internal automation",
            becomes: "it became low-throughput internal automation",
            stops: "it stopped being low-throughput internal automation",
            look_again: "customers come to depend on it, or its load grows and stays",
        },
        Trait::NoCapacity => &TraitWords {
            label: "No capacity for systems-level code",
            meaning: "Nobody on the team has time and experience to review, debug and upgrade such code.",
            counts: "The team has no capacity for systems-level maintenance, so nobody would look after the code.",
            unknown: "Does the team lack systems-level capacity? Who would review such code, and who would debug it, tells.",
            holds: "the team has no capacity for systems-level maintenance",
            lacks: "the team can maintain systems-level code",
            becomes: "the team lost its capacity for systems-level maintenance",
            stops: "the team gained capacity for systems-level maintenance",
            look_again: "people who can maintain systems-level code are on the team, with time for it",
        },
        Trait::Unclear => &TraitWords {
            label: "Problem statement still unclear",
            meaning: "What the parts are, what each must do and where they meet is still being argued about.",
            counts: "The problem is still unclear at architecture level, and a rewrite would freeze the wrong boundaries.",
            unknown: "Is the problem statement still unclear? Two people who draw different boundaries tell.",
            holds: "the problem is unclear at architecture level",
            lacks: "the problem is clear at architecture level",
            becomes: "the problem became unclear at architecture level",
            stops: "the problem became clear at architecture level",
            look_again: "boundaries and interfaces have held still for a quarter",
        },
    }
}
