//! The words of the first moves.

use crate::decision::moves::Move;

/// What is said of one move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveWords {
    /// What to do.
    pub title: &'static str,
    /// How, or what for, in one sentence.
    pub how: &'static str,
}

/// The words of `action`.
#[must_use]
pub const fn move_words(action: Move) -> &'static MoveWords {
    match action {
        Move::Boundaries => &MoveWords {
            title: "Stabilize workload boundaries and interfaces",
            how: "Write down what goes in, what comes out and who depends on it, and let that hold still first.",
        },
        Move::Validate => &MoveWords {
            title: "Validate requirements quickly with higher-level tooling",
            how: "Work where changing course is cheap, and find out what is really needed.",
        },
        Move::Observability => &MoveWords {
            title: "Improve observability before replatforming",
            how: "Measure load, latency and incidents on what runs today, so that pain is shown rather than felt.",
        },
        Move::Own => &MoveWords {
            title: "Name and fund the team that will own it for years",
            how: "Reviews, upgrades and on-call included: without an owner no choice of language pays.",
        },
        Move::Reserve => &MoveWords {
            title: "Reserve Rust for paths with proven reliability or latency pain",
            how: "Keep what works, and save Rust for the one path where figures show the pain.",
        },
        Move::Scope => &MoveWords {
            title: "Start with one path, behind its present interface",
            how: "No broad migration: each further path needs evidence of its own.",
        },
        Move::Baseline => &MoveWords {
            title: "Record the KPI baselines before the first commit",
            how: "Without them nobody can tell afterwards whether it paid.",
        },
        Move::Record => &MoveWords {
            title: "Write the decision down",
            how: "The targets, the condition to stop, and the date to review it.",
        },
    }
}
