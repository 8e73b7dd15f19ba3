//! Sentences put together from the words of the criteria, for the screen, for paper and for texts: the same everywhere.
//!
//! Owns how words are put together. The words themselves stand in [`content`](crate::content).

#![forbid(unsafe_code)]

pub mod answer;
pub mod lead;
pub mod lists;
pub mod names;
pub mod reasons;
pub mod several;
pub mod targets;

use crate::case::criteria_versions::Migrated;
use crate::content::verdicts::verdict_words;
use crate::decision::decimal::digits;
use crate::decision::verdict::Verdict;

pub use answer::{
    NO_VERDICT, by_nearness, change_in_short, headline, outlook, questions_left, rest_is_moot,
    rule_title, status_line, verdict_name, why_gist,
};
pub use lead::lead_sentence;
pub use lists::listed;
pub use names::{derived, label, quoted};
pub use reasons::{answer_word, because, condition};
pub use several::{justified, movement, summary};
pub use targets::{aim, short_aim, target_text, watched_first};

/// What earlier criteria decided on a workload, what is decided today, and why these may differ.
#[must_use]
pub fn then_and_today(migrated: &Migrated) -> String {
    let name = |verdict: Option<Verdict>| verdict.map_or(NO_VERDICT, |one| verdict_words(one).name);
    let number = digits(migrated.index as u64 + 1);
    [
        "Workload ",
        &number,
        ": by version ",
        migrated.version.version,
        " “",
        name(migrated.then),
        "”, today “",
        name(migrated.today),
        "”. ",
        migrated.version.changed,
    ]
    .concat()
}
