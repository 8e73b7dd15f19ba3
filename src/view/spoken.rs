//! The one sentence that is spoken of what happened last.

use crate::content::verdicts::status_word;
use crate::decision::{Decision, Status};
use crate::phrases::{headline, label, outlook};
use crate::state::Model;
use crate::state::export::Copied;

/// What is said after something was to be copied, and was or was not.
#[must_use]
pub const fn copying(what: Copied, done: bool) -> &'static str {
    match (what, done) {
        (Copied::Link, true) => "The link is copied.",
        (Copied::Link, false) => "The link is selected: copy it from there.",
        (Copied::Text, true) => "The text is copied.",
        (Copied::Text, false) => "The text is selected: copy it from there.",
    }
}

/// The sentence.
#[must_use]
pub fn spoken(model: &Model) -> String {
    if let Some((what, done)) = model.copied() {
        return copying(what, done).to_owned();
    }
    let answer = spoken_answer(model.decision());
    let lineup = model.lineup();
    match lineup.count() {
        1 => answer,
        _ => [&label(&model.workload().name, lineup.selected_index()), ". ", &answer].concat(),
    }
}

fn spoken_answer(decision: &Decision) -> String {
    let (word, headline) = (status_word(decision.status), headline(decision));
    match decision.status {
        Status::Open => [word, "."].concat(),
        Status::Settled => [word, ": ", headline, "."].concat(),
        // This headline says by itself that it is leaning.
        Status::Leaning => [headline, ". ", &outlook(decision)].concat(),
    }
}
