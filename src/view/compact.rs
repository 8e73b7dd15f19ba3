//! The answer for short, which stays in view where the answer does not, and opens it with one press.
//!
//! It is a popover, which no ancestor can clip; [`crate::browser::sight`] shows and hides it.

use yew::prelude::*;

use super::attributes::{pressed, truth};
use super::glyph::glyph_of;
use crate::phrases::{headline, outlook, status_line};
use crate::state::{Action, Model};

/// The compact answer.
pub fn compact(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    let open = model.answer_open();
    let line = match outlook(decision) {
        leaning if !leaning.is_empty() => leaning,
        _ => status_line(decision),
    };
    html! {
        <div class="compact" part="compact" popover="manual" role="group" aria-label="The answer so far">
            { glyph_of(decision) }
            <p><b>{ headline(decision) }</b><span>{ line }</span></p>
            <button type="button" id="show-answer" aria-expanded={truth(open)} aria-controls="answer"
                aria-label={open.then_some("Close the answer")} onclick={pressed(act, Action::AnswerToggled(!open))}>
                { if open { "Close" } else { "See answer" } }
            </button>
        </div>
    }
}
