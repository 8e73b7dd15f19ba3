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

use crate::case::editions::Earlier;
use crate::content::kpis::kpi_words;
use crate::content::verdicts::verdict_words;
use crate::decision::decimal::digits;
use crate::decision::kpi::{Figure, Kpi};
use crate::decision::verdict::Verdict;

pub use answer::{
    LONGEST_HEADLINE, LONGEST_OUTLOOK, LONGEST_QUESTIONS_LEFT, LONGEST_STATUS, NO_VERDICT,
    headline, nearest_change, outlook, questions_left, rule_title, status_line, verdict_name,
    why_gist,
};
pub use lead::{LONGEST_LEAD, lead_sentence};
pub use lists::listed;
pub use names::{derived, label, quoted};
pub use reasons::{answer_word, because, condition};
pub use several::{movement, summary};

/// What earlier criteria decided on a workload, what is decided today, and why these may differ.
#[must_use]
pub fn then_and_today(earlier: &Earlier) -> String {
    let name = |verdict: Option<Verdict>| verdict.map_or(NO_VERDICT, |one| verdict_words(one).name);
    let number = digits(earlier.place as u64 + 1);
    [
        "Workload ",
        &number,
        ": by version ",
        earlier.edition.version,
        " “",
        name(earlier.then),
        "”, today “",
        name(earlier.today),
        "”. ",
        earlier.edition.changed,
    ]
    .concat()
}

/// What is aimed at: the visitor's own reduction, or what the article says.
#[must_use]
pub fn aim(kpi: Kpi, figure: &Figure) -> String {
    match figure.own_reduction {
        Some(own) => [&own.text(), "\u{a0}% less, your own aim"].concat(),
        None => kpi_words(kpi).aim.to_owned(),
    }
}
