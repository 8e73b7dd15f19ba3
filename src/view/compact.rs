//! The compact answer, shown while the answer is out of view. Its button opens the answer.
//!
//! A popover, which no ancestor can clip; [`crate::browser::answer_visibility`] shows and hides it.

use yew::prelude::*;

use super::attributes::{bool_attr, on_click};
use super::glyph::glyph_of;
use crate::phrases::{headline, outlook, status_line};
use crate::state::{Action, Model};

/// The compact answer.
pub fn compact(model: &Model, on_action: &Callback<Action>) -> Html {
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
            <button type="button" id="show-answer" aria-expanded={bool_attr(open)} aria-controls="answer"
                aria-label={open.then_some("Close the answer")}
                onclick={on_click(on_action, Action::AnswerToggled(!open))}>
                { if open { "Close" } else { "See answer" } }
            </button>
        </div>
    }
}
