//! What to check before a decision for Rust is signed. Not from the article.

use crate::decision::verdict::Verdict;

/// The title of the list.
pub const TITLE: &str = "Before you sign";
/// Where the list comes from.
pub const ABOUT: &str = "Not from the article. To be ticked by hand, by those who sign.";

/// The checks, in order.
pub static CHECKS: [&str; 8] = [
    "A profile shows that the time is spent in code you own, not in a database, a network or a library.",
    "The cheaper fix was tried on paper: tuning, a newer runtime, another data structure, a cache.",
    "The seam is narrow: few, coarse calls across it, with types and errors written down.",
    "The libraries it needs exist in Rust and are kept.",
    "More than one person can review and debug it; the second one is named.",
    "Build times and debugging on the team’s own machines were tried, not assumed.",
    "Old and new can run side by side on real traffic and be compared; the way back is one switch.",
    "Where it reads what strangers send, unsafe and foreign code are listed.",
];

/// The checks for a decision with this `verdict`. Where Rust is not first, or nothing is decided, there are none.
#[must_use]
pub fn checks_before_signing(verdict: Option<Verdict>) -> &'static [&'static str] {
    match verdict {
        Some(Verdict::Adopt | Verdict::NotYet) => &CHECKS,
        Some(Verdict::NotFirst) | None => &[],
    }
}
