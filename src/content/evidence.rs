//! The words of evidence: bases, and what to ask so that an answer can be relied on.

use crate::decision::evidence::Basis;
use crate::decision::traits::Trait;

/// The word for a basis, in a sentence.
#[must_use]
pub const fn basis_word(basis: Option<Basis>) -> &'static str {
    match basis {
        Some(basis) => basis.id(),
        None => "without evidence",
    }
}

/// What each basis means.
pub const BASIS_MEANINGS: &str = "Measured: figures, incident records, a signed budget. Reported: people who know say so. Assumed: neither.";

/// What to ask about `which`, answered or not: open, and fit to be read aloud to the team that runs the workload.
#[must_use]
pub const fn check_question(which: Trait) -> &'static str {
    match which {
        Trait::Throughput => {
            "How much load does this path carry at its peak, for how long, and who notices when it stops?"
        }
        Trait::Concurrency => {
            "Which incidents of the last year came from races, deadlocks or corrupted shared state?"
        }
        Trait::Latency => {
            "Which latency objective is promised here, and where is p99 when traffic peaks?"
        }
        Trait::Ownership => {
            "Who will run and change this code for the coming years, and what has been agreed on its budget?"
        }
        Trait::Exploratory => {
            "What is this meant to find out, and should it still be running in a year?"
        }
        Trait::Automation => {
            "Who waits for the result, how often does it run, and what happens when it takes longer?"
        }
        Trait::NoCapacity => {
            "Who would review, debug and upgrade systems-level code here, next to their present work?"
        }
        Trait::Unclear => {
            "Which parts are there, what must each of them do, and who has agreed on where they meet?"
        }
    }
}
