//! Sentences composed from the words of the criteria, shared by the screen, paper and texts.
//!
//! Owns how words are composed. The words themselves are in [`content`](crate::content).

#![forbid(unsafe_code)]

mod amount;
pub mod answer;
pub mod by_hand;
pub mod evidence;
pub mod lead;
pub mod lists;
pub mod names;
pub mod reasons;
pub mod review;
pub mod several;
pub mod targets;
pub mod worth;

use crate::case::criteria_versions::MigratedWorkload;
use crate::decision::decimal::digits;

pub use amount::{amount, money};
pub use answer::{
    NO_VERDICT, headline, nearest_first, outlook, questions_left, rest_is_moot, rule_title,
    short_change, status_line, verdict_name, why_gist,
};
pub use evidence::{evidence_of, evidence_summary, standing};
pub use lead::lead_sentence;
pub use lists::listed;
pub use names::{derived_name, label, quoted};
pub use reasons::{answer_word, because, condition};
pub use several::{justified, summary, verdict_change};
pub use targets::{aim, kpi_to_watch, short_aim, target_text};

/// The verdict of earlier criteria on a workload, today's, and what has changed between them.
#[must_use]
pub fn migration_sentence(migrated: &MigratedWorkload) -> String {
    let number = digits(migrated.index as u64 + 1);
    [
        "Workload ",
        &number,
        ": by version ",
        migrated.from.number,
        " “",
        answer::name_of(migrated.verdict_then),
        "”, today “",
        answer::name_of(migrated.verdict_today),
        "”. ",
        migrated.from.changed,
    ]
    .concat()
}
