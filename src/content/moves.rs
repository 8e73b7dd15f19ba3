//! The words of the first moves.

use crate::decision::moves::Move;

/// The title of `action`: what to do, short enough for one line on a phone.
#[must_use]
pub const fn move_title(action: Move) -> &'static str {
    match action {
        Move::Boundaries => "Stabilize boundaries and interfaces",
        Move::Validate => "Validate needs in higher-level tools",
        Move::Observability => "Improve observability first",
        Move::Own => "Name and fund a long-term owner",
        Move::Reserve => "Reserve Rust for proven pain",
        Move::Scope => "Move one path, behind its interface",
        Move::Baseline => "Record the KPI baselines first",
        Move::Record => "Write the decision down",
    }
}

/// How, or why, in one sentence.
#[must_use]
pub const fn move_how(action: Move) -> &'static str {
    match action {
        Move::Boundaries => {
            "Write down what the workload takes in, what it gives out and who depends on it, and let that hold still."
        }
        Move::Validate => {
            "Work where changing course is quick and cheap, and find out what is really needed."
        }
        Move::Observability => {
            "Before any replatforming, measure load, latency and incidents on what runs today, so that pain is shown rather than felt."
        }
        Move::Own => {
            "Let one team own it for years, with reviews, upgrades and on-call: without an owner no choice of language pays."
        }
        Move::Reserve => {
            "Keep what works, and save Rust for the one path where figures show reliability or latency pain."
        }
        Move::Scope => {
            "Keep its present interface, and migrate nothing else: each further path needs evidence of its own."
        }
        Move::Baseline => {
            "Do it before the first commit: without them nobody can tell afterwards whether it paid."
        }
        Move::Record => "Note the targets, the condition to stop, and the date to review it.",
    }
}
