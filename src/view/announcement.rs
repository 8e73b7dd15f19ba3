//! The announcement of the live region.

use crate::content::verdicts::status_word;
use crate::decision::{Decision, Status};
use crate::phrases::{headline, label, outlook};
use crate::state::Model;
use crate::state::export::CopySource;

/// The result of copying, in words.
#[must_use]
pub const fn copy_result(what: CopySource, done: bool) -> &'static str {
    match (what, done) {
        (CopySource::Link, true) => "The link is copied.",
        (CopySource::Link, false) => "The link is selected: copy it from there.",
        (CopySource::Text, true) => "The text is copied.",
        (CopySource::Text, false) => "The text is selected: copy it from there.",
    }
}

/// The announcement for the present state.
#[must_use]
pub fn announcement(model: &Model) -> String {
    if let Some((what, done)) = model.copied() {
        return copy_result(what, done).to_owned();
    }
    let answer = answer_sentence(model.decision());
    let lineup = model.lineup();
    match lineup.count() {
        1 => answer,
        _ => [&label(&model.workload().name, lineup.selected_index()), ". ", &answer].concat(),
    }
}

fn answer_sentence(decision: &Decision) -> String {
    let (word, headline) = (status_word(decision.status), headline(decision));
    match decision.status {
        Status::Open => [word, "."].concat(),
        Status::Settled => [word, ": ", headline, "."].concat(),
        // The headline of a leaning answer includes the status.
        Status::Leaning => [headline, ". ", &outlook(decision)].concat(),
    }
}
