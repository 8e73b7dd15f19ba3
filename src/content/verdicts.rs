//! The words of verdicts, rules and statuses.

use crate::decision::Status;
use crate::decision::contradictions::Contradiction;
use crate::decision::rules::Rule;
use crate::decision::verdict::Verdict;

/// The words of one verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerdictWords {
    /// The short name.
    pub name: &'static str,
    /// The headline of a settled answer.
    pub headline: &'static str,
    /// Headline and short name of a leaning answer.
    pub leaning: &'static str,
}

/// The headline while nothing is answered.
pub const OPEN_HEADLINE: &str = "Start with one question";

/// The article's standing advice, shown while nothing is answered.
pub const STANDING_ADVICE: &str =
    "Rust can be high leverage for critical internals. It is not a universal first choice.";

/// Introduces a call while the choice is not settled. The article's line, for any page.
///
/// > If this choice is currently unclear, a direct conversation with Stratorys is designed to make it explicit.
pub const CALL: &str =
    "If this choice is currently unclear, a direct conversation is designed to make it explicit.";

/// Introduces a call once the choice is settled. Ours.
pub const CALL_SETTLED: &str =
    "A direct conversation can turn this answer and its first moves into a plan.";

/// Caveat wherever several workloads are counted.
///
/// > Avoid broad language migrations without decision-level evidence.
pub const OWN_EVIDENCE: &str =
    "Each workload needs evidence of its own: this is no case for a broad migration.";

/// When to stop, or to decide again.
#[must_use]
pub const fn stop_condition(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        None => "Nothing is decided yet, so there is nothing to stop.",
        Some(Verdict::NotFirst) => {
            "Spend nothing on Rust here until one of the events above, and look again then, or on the review date."
        }
        Some(Verdict::NotYet) => {
            "Do not start before the gaps are closed. Drop the plan if they are still open on the review date."
        }
        Some(Verdict::Adopt) => {
            "Stop if the KPIs have not moved towards their targets by the review date, or if the owning team is no longer there."
        }
    }
}

/// The words of `verdict`.
#[must_use]
pub const fn verdict_words(verdict: Verdict) -> &'static VerdictWords {
    match verdict {
        Verdict::NotFirst => &VerdictWords {
            name: "Not first",
            headline: "Not first: start elsewhere",
            leaning: "Leaning: not first",
        },
        Verdict::NotYet => &VerdictWords {
            name: "Not yet",
            headline: "Not yet: close the gaps first",
            leaning: "Leaning: not yet",
        },
        Verdict::Adopt => &VerdictWords {
            name: "Adopt",
            headline: "Adopt Rust for this workload",
            leaning: "Leaning: adopt",
        },
    }
}

/// The name of `rule`, as part of a sentence.
#[must_use]
pub const fn rule_name(rule: Rule) -> &'static str {
    match rule {
        Rule::WrongKind => "wrong kind of workload",
        Rule::NoPain => "no pain shown",
        Rule::NotReady => "not ready, and no full case",
        Rule::JustifiedAndOwned => "justified and owned",
        Rule::CaseWithGaps => "a case with gaps",
    }
}

/// `rule` in one plain sentence.
#[must_use]
pub const fn rule_sentence(rule: Rule) -> &'static str {
    match rule {
        Rule::WrongKind => {
            "Exploratory processing and low-throughput internal automation are usually not where Rust comes first."
        }
        Rule::NoPain => {
            "Without operational risk and without sustained load there is no pain for Rust to take away."
        }
        Rule::NotReady => {
            "Where capacity or clarity is missing, risk alone or load alone does not justify Rust."
        }
        Rule::JustifiedAndOwned => {
            "Rust is justified where risk and load are both high, an owner is committed, the team can maintain it and the problem is clear."
        }
        Rule::CaseWithGaps => {
            "Where only a part of what justifies Rust is there (risk, load, an owner, capacity, a clear problem), the gaps come first."
        }
    }
}

/// Explains a leaning verdict.
pub const AS_READ: &str = "Unanswered is read as “no” so far.";

/// The word for `status`.
#[must_use]
pub const fn status_word(status: Status) -> &'static str {
    match status {
        Status::Open => "Nothing answered yet",
        Status::Leaning => "Leaning",
        Status::Settled => "Settled",
    }
}

/// Why a workload with these contradictions, at least one, can hardly be one.
#[must_use]
pub const fn contradictions_sentence(contradictions: &[Contradiction]) -> &'static str {
    match contradictions {
        [one] => contradiction_sentence(*one),
        _ => "High throughput fits neither exploration nor automation.",
    }
}

/// Why the pair can hardly be one workload.
#[must_use]
pub const fn contradiction_sentence(contradiction: Contradiction) -> &'static str {
    match contradiction {
        Contradiction::ThroughputExploratory => {
            "High throughput and short-lived exploration are two workloads."
        }
        Contradiction::ThroughputAutomation => {
            "High throughput and internal automation are two workloads."
        }
    }
}
