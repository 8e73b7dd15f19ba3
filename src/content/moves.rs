//! The words of the first moves.

use crate::decision::moves::Move;

/// The words of one move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveWords {
    /// What to do; short enough for one line on a phone.
    pub title: &'static str,
    /// How, or why, in one sentence.
    pub how: &'static str,
}

/// The words of `action`.
#[must_use]
pub const fn move_words(action: Move) -> &'static MoveWords {
    match action {
        Move::Boundaries => &MoveWords {
            title: "Stabilize boundaries and interfaces",
            how: "Write down what the workload takes in, what it gives out and who depends on it, and let that hold still.",
        },
        Move::Validate => &MoveWords {
            title: "Validate needs in higher-level tools",
            how: "Work where changing course is quick and cheap, and find out what is really needed.",
        },
        Move::Observability => &MoveWords {
            title: "Improve observability first",
            how: "Before any replatforming, measure load, latency and incidents on what runs today, so that pain is shown rather than felt.",
        },
        Move::Own => &MoveWords {
            title: "Name and fund a long-term owner",
            how: "A team that owns it for years, reviews, upgrades and on-call included: without an owner no choice of language pays.",
        },
        Move::Reserve => &MoveWords {
            title: "Reserve Rust for proven pain",
            how: "Keep what works, and save Rust for the one path where figures show reliability or latency pain.",
        },
        Move::Scope => &MoveWords {
            title: "Move one path, behind its interface",
            how: "Keep its present interface, and migrate nothing else: each further path needs evidence of its own.",
        },
        Move::Baseline => &MoveWords {
            title: "Record the KPI baselines first",
            how: "Before the first commit: without them nobody can tell afterwards whether it paid.",
        },
        Move::Record => &MoveWords {
            title: "Write the decision down",
            how: "The targets, the condition to stop, and the date to review it.",
        },
    }
}
