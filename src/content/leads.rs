//! The words of the answer's first paragraph: the rule in this workload's terms.
//!
//! A part that is answered "no" is missing; an unanswered one is not known.

use crate::decision::parts::Part;

/// For R1.
pub const WRONG_KIND: &str =
    "This is a kind of work where Rust is usually not first. Other tools get you further, sooner.";
/// For R2, where risk and load are both answered.
pub const NO_PAIN: &str = "Without that pain, owning Rust costs more than it gives.";
/// For R2, without risk: load alone would not be enough without the parts listed next.
pub const LOAD_ALONE: &str = "Risk is not high, and load alone would not be enough without ";
/// For R2, without load: risk alone would not be enough without the parts listed next.
pub const RISK_ALONE: &str = "Load is not high, and risk alone would not be enough without ";
/// For R4, where all five parts are answered.
pub const ALL_THERE: &str =
    "Risk and load are both high, and an owner, capacity and a clear problem are all there.";
/// For R4, where capacity or clarity is unanswered.
pub const OWNED: &str = "Risk and load are both high, and a long-term owner is committed.";
/// For R5, where risk or load is not high or not known.
pub const HALF_A_CASE: &str = "One without the other is half a case.";
/// Before the parts that are answered and missing.
pub const MISSING: &str = "Missing: ";
/// Before the parts that are unanswered.
pub const NOT_KNOWN: &str = "Not known yet: ";

/// What is known of risk and load. `owner`: whether a long-term owner is committed, which speaks for Rust even where
/// neither risk nor load is known to be high.
#[must_use]
pub const fn pain_sentence(risk: Option<bool>, load: Option<bool>, owner: bool) -> &'static str {
    match (risk, load, owner) {
        (Some(true), Some(true), _) => "The case is real: risk and load are both high.",
        (Some(true), Some(false), _) => "The operational risk is real, but the load is not high.",
        (Some(true), None, _) => "The operational risk is real; the load is not known yet.",
        (Some(false), Some(true), _) => "The load is real, but the operational risk is not high.",
        (None, Some(true), _) => "The load is real; the operational risk is not known yet.",
        (Some(false), Some(false), _) => "Neither risk nor load is high.",
        (Some(false), None, false) => {
            "Nothing speaks for Rust yet: risk is not high, and load is not known."
        }
        (None, Some(false), false) => {
            "Nothing speaks for Rust yet: load is not high, and risk is not known."
        }
        (None, None, false) => "Nothing speaks for Rust yet: risk and load are not known.",
        (Some(false), None, true) => {
            "An owner alone is no case yet: risk is not high, and load is not known."
        }
        (None, Some(false), true) => {
            "An owner alone is no case yet: load is not high, and risk is not known."
        }
        (None, None, true) => "An owner alone is no case yet: risk and load are not known.",
    }
}

/// A part, in a list of missing or unknown ones.
#[must_use]
pub const fn part_name(part: Part) -> &'static str {
    match part {
        Part::Risk => "risk",
        Part::Load => "load",
        Part::Owner => "a long-term owner",
        Part::Capacity => "capacity",
        Part::Clarity => "a clear problem",
    }
}
