//! What was not understood of a link or a file.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::parts::{Button, button, fixed, group, nothing, several, text};
use crate::state::notice::Source;
use crate::state::{Action, Model};

/// The notice, if there is one.
pub fn notice(model: &Model, act: &Callback<Action>) -> Html {
    let Some(notice) = model.notice() else {
        return nothing();
    };
    let said = match (notice.source, notice.refused) {
        (Source::Link, true) => "The link was not understood, so your case is as it was:",
        (Source::Link, false) => {
            "Not all of the link was understood. What was is here; the rest is left out or unanswered:"
        }
        (Source::File, false) => {
            "Not all of the file was understood. What was is here; the rest is left out or unanswered:"
        }
        (Source::File, true) => "The file was not understood, so your case is as it was:",
    };
    let mut parts = Vec::new();
    for error in &notice.errors {
        parts.push(text("li", "", ["At ", &error.text(), "."].concat()));
    }
    let close = button(Button::new("close-notice", "Close"), act, Action::NoticeClosed);
    let children = several([text("p", "", said), group("ul", "", parts), close]);
    let attributes = &[("class", Is("notice")), ("part", Is("notice")), ("role", Is("alert"))];
    fixed("div", attributes, children)
}
