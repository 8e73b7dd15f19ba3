//! The interface: components and drawing functions. Snapshots of the model in, HTML out.
//!
//! Must not change anything: what the visitor does goes to the one callback as an [`Action`]. The interface's own
//! labels stand here, the words of the criteria in [`crate::content`].

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
pub mod share;
pub mod wording;

use parts::{group, list};
use yew::prelude::*;

use crate::state::{Action, Focus, Model};

/// The whole widget.
pub fn widget(model: &Model, act: &Callback<Action>) -> Html {
    let case = vec![questions::questions(model, act), answer::answer(model, act)];
    let next_steps = vec![moves::first_moves(model.decision()), kpis::kpis(model, act)];
    let case = group("div", "case", case);
    list(vec![case, group("div", "next-steps", next_steps), share::share(model)])
}

/// The selectors of what `focus` means; the first that finds something drawn is it.
#[must_use]
pub fn selectors(focus: Focus) -> Vec<String> {
    match focus {
        Focus::Question(which) => vec![["[name=", which.id(), "]:checked"].concat()],
        Focus::StepBack => vec!["#step-back".to_owned()],
        Focus::Trial(changes) => vec![
            ["#", &changes::button_id(changes)].concat(),
            ["#", &answer::part_id(changes)].concat(),
        ],
        Focus::StartOver => vec!["#start-over".to_owned()],
        Focus::Undo => vec!["#undo".to_owned()],
        Focus::Redo => vec!["#redo".to_owned()],
    }
}
