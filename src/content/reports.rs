//! The words of reports: verdicts, answers and KPIs in full sentences, for readers who have not seen the interface.

use super::kpis::kpi_words;
use super::leads::part_name;
use super::reasons::reason_words;
use crate::decision::answers::Answer;
use crate::decision::evidence::Basis;
use crate::decision::kpi::Kpi;
use crate::decision::parts::Part;
use crate::decision::traits::Trait;
use crate::decision::verdict::Verdict;

/// The question of a report. The article's, as a statement.
///
/// > Is the workload risk profile high enough to justify Rust ownership cost now?
pub const QUESTION: &str = "The question is whether the risk profile of this workload is high enough to justify the cost of owning Rust now.";

/// The same for several workloads.
pub const QUESTION_OF_EACH: &str = "The question is, for each workload by itself, whether its risk profile is high enough to justify the cost of owning Rust now.";

/// Where no answer is decisive.
pub const NONE_DECIDES: &str = "No answer given so far decides it alone.";

/// The verdict while nothing is answered.
pub const NO_ANSWERS: &str =
    "Nothing is known about this workload yet, so there is no verdict either.";

/// How what is not known is read while the verdict leans: the end of a sentence.
pub const READ_AS_NO: &str = "what is not known yet is read as “no” so far.";

/// Follows a settled verdict where something is not known.
pub const REST_IS_MOOT: &str = "What is not known yet cannot change it.";

/// Precedes the only decisive answer.
pub const ONE_DECIDES: &str = "If this turned out otherwise, the verdict would change.";

/// Precedes decisive answers.
pub const SEVERAL_DECIDE: &str = "If one of these turned out otherwise, the verdict would change. The least certain stands first.";

/// Precedes decisive answers where none has evidence.
pub const SEVERAL_DECIDE_WITHOUT_EVIDENCE: &str = "If one of these turned out otherwise, the verdict would change. There is no evidence for any of them yet.";

/// Follows the contradictions.
pub const DECIDE_APART: &str = "Each part needs a decision of its own.";

/// Ends the agenda of a call.
pub const CLOSING_QUESTION: &str = "Which move is made first, and who takes it on?";

/// Precedes the stop condition while the verdict leans.
pub const FIND_OUT_FIRST: &str = "First find out what is not known yet.";

/// Precedes the event after which to look again, or [`ONE_OF_THESE`].
pub const UNTIL: &str = "Spend nothing on Rust here until the review date, or until ";

/// Precedes several events after which to look again.
pub const ONE_OF_THESE: &str = "one of these comes first:";

/// The verdict in the middle of a sentence.
#[must_use]
pub const fn verdict_term(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::NotFirst => "“not first”",
        Verdict::NotYet => "“not yet”",
        Verdict::Adopt => "“adopt”",
    }
}

/// What a settled verdict means.
#[must_use]
pub const fn verdict_sentence(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::NotFirst => "The verdict is “not first”: something else comes before Rust here.",
        Verdict::NotYet => {
            "The verdict is “not yet”: there are gaps to close before Rust is worth what it costs here."
        }
        Verdict::Adopt => {
            "The verdict is “adopt”: the risk profile of this workload justifies the cost of owning Rust now."
        }
    }
}

/// A part that a case still needs.
#[must_use]
pub const fn needed_part(part: Part) -> &'static str {
    match part {
        Part::Risk | Part::Load | Part::Owner => part_name(part),
        Part::Capacity => "capacity for systems-level maintenance",
        Part::Clarity => "a clear problem statement",
    }
}

/// What an answer says, as a sentence without its full stop.
#[must_use]
pub fn answer_statement(which: Trait, answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => reason_words(which).counts.trim_end_matches('.'),
        Answer::No => ruled_out(which),
    }
}

const fn ruled_out(which: Trait) -> &'static str {
    match which {
        Trait::Throughput => "There is no critical load that stays high",
        Trait::Concurrency => "Concurrency bugs are not what causes incidents here",
        Trait::Latency => "No strict latency SLO is at risk when traffic peaks",
        Trait::Ownership => "No team is committed to own it for the long term",
        Trait::Exploratory => "It is meant to stay, not only to find something out",
        Trait::Automation => "It is more than internal automation that runs now and then",
        Trait::NoCapacity => "The capacity to maintain systems-level code is there",
        Trait::Unclear => "The problem is clear at architecture level",
    }
}

/// The words for a basis, beside what rests on it.
#[must_use]
pub const fn basis_remark(basis: Option<Basis>) -> &'static str {
    match basis {
        Some(basis) => basis.id(),
        None => "without evidence yet",
    }
}

/// The article's aim for `kpi`, in a sentence.
#[must_use]
pub const fn kpi_aim(kpi: Kpi) -> &'static str {
    match kpi {
        Kpi::Incidents | Kpi::P99 => kpi_words(kpi).aim,
        Kpi::Diagnosis => "a shorter time, with fewer undefined runtime failures",
    }
}
