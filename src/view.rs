//! The interface: components and drawing functions. Snapshots of the model in, HTML out.
//!
//! Must not change anything: what the visitor does goes to the one callback as an [`Action`]. The interface's own
//! labels stand here, the words of the criteria in [`crate::content`].

#![forbid(unsafe_code)]

pub mod agenda;
pub mod answer;
pub mod changes;
pub mod comparison;
pub mod entry;
pub mod glyph;
pub mod kept;
pub mod kpis;
pub mod lineup;
pub mod map;
pub mod moves;
pub mod nodes;
pub mod notice;
pub mod paper;
pub mod parts;
pub mod question;
pub mod questions;
pub mod reasons;
pub mod share;
pub mod spoken;
pub mod take_away;

use nodes::Nodes;
use yew::prelude::*;

use crate::state::lineup::Way;
use crate::state::{Action, Focus, Model};

/// The whole widget. In a conversation the comparison and the open questions come first.
pub fn widget(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    notice::notice(to, model, act);
    lineup::lineup(to, model, act);
    let conversation = model.page().conversation;
    if conversation {
        to.list(|to| {
            comparison::comparison(to, model, act);
            agenda::agenda(to, model, act);
        });
    } else {
        to.nothing();
    }
    to.group("div", "case", |to| {
        questions::questions(to, model, act);
        answer::answer(to, model, act);
    });
    to.group("div", "next-steps", |to| {
        moves::first_moves(to, model.decision());
        kpis::kpis(to, model, act);
    });
    if conversation {
        to.nothing();
    } else {
        comparison::comparison(to, model, act);
    }
    share::share(to, model, act);
    paper::paper(to, model, act);
}

/// The selector of what `focus` means.
#[must_use]
pub fn selector(focus: Focus) -> String {
    match focus {
        Focus::Question(which) => ["[name=", which.id(), "]:checked"].concat(),
        Focus::Moves => "#moves-title".to_owned(),
        Focus::Trial(changes) => ["#", &changes::button_id(changes)].concat(),
        Focus::StepBack => "#step-back".to_owned(),
        Focus::StartOver => "#start-over".to_owned(),
        Focus::Undo => "#undo".to_owned(),
        Focus::Redo => "#redo".to_owned(),
        Focus::Name => "#name".to_owned(),
        Focus::Move(Way::Earlier) => "#earlier".to_owned(),
        Focus::Move(Way::Later) => "#later".to_owned(),
    }
}
