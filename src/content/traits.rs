//! The words of the eight traits.

use crate::decision::traits::Trait;

/// The words of one trait. Clauses are parts of sentences: no capital, no full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraitWords {
    /// The trait, as a statement to answer yes or no.
    pub label: &'static str,
    /// What it means and how to tell, in one sentence.
    pub meaning: &'static str,
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
            unknown: "Is load high, sustained and critical? A week of traffic figures tells.",
            holds: "critical load stays high",
            lacks: "no critical load that stays high is shown",
            becomes: "critical load began to stay high",
            stops: "critical load stopped being high",
        },
        Trait::Concurrency => &TraitWords {
            label: "Recurring concurrency incidents",
            meaning: "Races, deadlocks or corrupted shared state turn up in more than one incident review.",
            unknown: "Do concurrency bugs keep causing incidents? The last year’s incident reviews tell.",
            holds: "concurrency bugs keep causing incidents",
            lacks: "no recurring concurrency incidents are shown",
            becomes: "concurrency bugs began to cause incidents again and again",
            stops: "concurrency bugs stopped causing incidents",
        },
        Trait::Latency => &TraitWords {
            label: "Latency SLO hard to keep under load",
            meaning: "There is an SLO for latency, and p99 drifts away from it when traffic peaks.",
            unknown: "Is a latency SLO hard to keep under load? p99 at peak, next to the SLO, tells.",
            holds: "a strict latency SLO is hard to keep under load",
            lacks: "no strict latency SLO under strain is shown",
            becomes: "a strict latency SLO became hard to keep under load",
            stops: "the latency SLO stopped being hard to keep under load",
        },
        Trait::Ownership => &TraitWords {
            label: "A long-term owner is committed",
            meaning: "A named team has the mandate and the budget to run and change this code for years.",
            unknown: "Is a team committed to own this for years? Whoever signs for its budget can tell.",
            holds: "a long-term owner is committed",
            lacks: "no long-term owner is committed",
            becomes: "a team committed to own it for the long term",
            stops: "the long-term owner’s commitment ended",
        },
        Trait::Exploratory => &TraitWords {
            label: "Short-lived, exploratory processing",
            meaning: "It answers a question for a while, and may be thrown away once that is answered.",
            unknown: "Is it short-lived and exploratory? Whether it should still run in a year tells.",
            holds: "it is short-lived, exploratory processing",
            lacks: "it is not exploratory",
            becomes: "it became short-lived, exploratory processing",
            stops: "it stopped being exploratory",
        },
        Trait::Automation => &TraitWords {
            label: "Low-throughput internal automation",
            meaning: "It runs now and then, for colleagues, not customers, and nobody minds if it takes longer.",
            unknown: "Is it low-throughput internal automation? Who waits for it, and how often, tells.",
            holds: "it is low-throughput internal automation",
            lacks: "it is not internal automation",
            becomes: "it became low-throughput internal automation",
            stops: "it stopped being low-throughput internal automation",
        },
        Trait::NoCapacity => &TraitWords {
            label: "No capacity for systems-level code",
            meaning: "Nobody on the team has time and experience to review, debug and upgrade such code.",
            unknown: "Does the team lack systems-level capacity? Who would review such code, and who would debug it, tells.",
            holds: "the team has no capacity for systems-level maintenance",
            lacks: "the team can maintain systems-level code",
            becomes: "the team lost its capacity for systems-level maintenance",
            stops: "the team gained capacity for systems-level maintenance",
        },
        Trait::Unclear => &TraitWords {
            label: "Problem statement still unclear",
            meaning: "What the parts are, what each must do and where they meet is still being argued about.",
            unknown: "Is the problem statement still unclear? Two people who draw different boundaries tell.",
            holds: "the problem is unclear at architecture level",
            lacks: "the problem is clear at architecture level",
            becomes: "the problem became unclear at architecture level",
            stops: "the problem became clear at architecture level",
        },
    }
}
