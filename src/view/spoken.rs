//! The one sentence that is spoken of what happened last.

use crate::content::verdicts::{status_word, verdict_words};
use crate::decision::{Decision, Status};
use crate::state::Model;
use crate::state::take_away::Copied;
use crate::wording::{headline, label, listed};

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
        _ => [&label(&model.workload().name, lineup.place()), ". ", &answer].concat(),
    }
}

fn spoken_answer(decision: &Decision) -> String {
    let word = status_word(decision.status);
    let headline = headline(decision);
    match decision.status {
        Status::Open => [word, "."].concat(),
        Status::Settled => [word, ": ", headline, "."].concat(),
        Status::Leaning => {
            let mut others = Vec::new();
            for verdict in decision.could_become().iter() {
                others.push(verdict_words(verdict).name);
            }
            let others = listed(&others, "or");
            [word, ": ", headline, "; could still become ", &others, "."].concat()
        }
    }
}
