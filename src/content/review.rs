//! The words of the review.

use crate::decision::review::{Conclusion, Outcome};

/// The title.
pub const TITLE: &str = "Did it come true?";
/// What a review is.
pub const ABOUT: &str = "Half a year on, put the figures of the day beside baseline and target. Save the case as data until then: it brings everything back.";
/// Where there is no baseline.
pub const NO_BASELINES: &str =
    "A review compares with baselines: record today’s figures above, before the work begins.";
/// The label of the date field.
pub const DATE: &str = "Day of the review";

/// The outcome of a KPI, before what it means.
#[must_use]
pub const fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::Moved => "moved",
        Outcome::Unmoved => "not moved",
    }
}

/// What the outcome means, after its name.
#[must_use]
pub const fn outcome_meaning(outcome: Outcome, has_target: bool) -> &'static str {
    match (outcome, has_target) {
        (Outcome::Met, _) => "at or below the target",
        (Outcome::Moved, true) => "below the baseline, above the target",
        (Outcome::Moved, false) => "below the baseline",
        (Outcome::Unmoved, _) => "at or above the baseline",
    }
}

/// What the review comes to, in the middle of a line.
#[must_use]
pub const fn conclusion_name(conclusion: Conclusion) -> &'static str {
    match conclusion {
        Conclusion::Continue => "continue",
        Conclusion::Stop => "stop",
        Conclusion::Incomplete => "not complete",
    }
}

/// Why to continue.
pub const ALL_MOVED: &str = "What was to be watched was measured, and all of it has moved.";
/// Why to stop, where nobody owns it.
pub const NO_OWNER: &str = "no team is committed to own it for the long term";
/// What is missing where no answer makes a KPI one to watch.
pub const NOTHING_TO_WATCH: &str =
    "an answer that says what to watch: concurrency, latency or throughput";
