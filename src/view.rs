//! The interface: components and drawing functions. Snapshots of the model in, HTML out.
//!
//! Must not change anything: what the visitor does goes to the one callback as an [`Action`]. The interface's own labels stand here, the words of the criteria in [`crate::content`].

#![forbid(unsafe_code)]

pub mod answer;
pub mod changes;
pub mod glyph;
pub mod kpis;
pub mod map;
pub mod moves;
pub mod parts;
pub mod question;
pub mod questions;
pub mod reasons;
pub mod wording;

use parts::{group, list};
use yew::prelude::*;

use crate::state::{Action, Focus, Model};

/// The whole widget.
#[must_use]
pub fn widget(model: &Model, act: &Callback<Action>) -> Html {
    let case = vec![questions::questions(model, act), answer::answer(model, act)];
    let next_steps = vec![moves::first_moves(model.decision()), kpis::kpis(model, act)];
    list(vec![group("div", "case", case), group("div", "next-steps", next_steps)])
}

/// The selector of what `focus` means.
#[must_use]
pub fn selector(focus: Focus) -> String {
    match focus {
        Focus::Question(which) => ["[name=", which.id(), "]:checked"].concat(),
        Focus::StepBack => "#step-back".to_owned(),
        Focus::Trial(changes) => ["#", &changes::button_id(changes)].concat(),
        Focus::StartOver => "#start-over".to_owned(),
    }
}
