//! The interface: components and drawing functions. Snapshots of the model in, HTML out.
//!
//! Must not change anything: what the visitor does goes to the callbacks as an [`Action`] or as a wish to see a
//! question. The interface's own labels stand here, the words of the criteria in [`crate::content`].

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

use parts::group;
use yew::prelude::*;

use crate::decision::traits::Trait;
use crate::state::{Action, Model, StepBack};

/// The whole widget.
#[must_use]
pub fn widget(model: &Model, act: &Callback<Action>, ask: &Callback<Trait>) -> Vec<Html> {
    let case = vec![questions::questions(model, act), answer::answer(model, act, ask)];
    let next_steps = vec![moves::first_moves(model.decision()), kpis::kpis(model, act)];
    vec![group("div", "case", case), group("div", "next-steps", next_steps)]
}

/// Where focus belongs after `action`, if the action makes the button go away that was pressed.
#[must_use]
pub fn focus_after(action: &Action, step_back: Option<&StepBack>) -> Option<String> {
    match (action, step_back) {
        (Action::ChangesTried(_) | Action::StartedOver, _) => Some("#step-back".to_owned()),
        (Action::SteppedBack, Some(StepBack::Tried { changes, .. })) => {
            Some(["#", &changes::button_id(changes)].concat())
        }
        (Action::SteppedBack, Some(StepBack::StartedOver { .. })) => Some("#start-over".to_owned()),
        _ => None,
    }
}
