//! What was not understood of a link or a file.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::nodes::Nodes;
use crate::state::notice::Source;
use crate::state::{Action, Model};
use crate::wording::then_and_today;

/// The notice, if there is one.
pub fn notice(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let Some(notice) = model.notice() else {
        return to.nothing();
    };
    let said = match (notice.source, notice.refused) {
        _ if notice.errors.is_empty() => {
            "This was decided by earlier criteria. It is shown by those of today:"
        }
        (Source::Link, true) => "The link was not understood, so your case is as it was:",
        (Source::Link, false) => {
            "Not all of the link was understood. What was is here; the rest is left out or unanswered:"
        }
        (Source::File, false) => {
            "Not all of the file was understood. What was is here; the rest is left out or unanswered:"
        }
        (Source::File, true) => "The file was not understood, so your case is as it was:",
    };
    let attributes = &[("class", Is("notice")), ("part", Is("notice")), ("role", Is("alert"))];
    to.fixed("div", attributes, |to| {
        to.text("p", "", said);
        to.group("ul", "", |to| {
            for error in &notice.errors {
                to.text("li", "", ["At ", &error.text(), "."].concat());
            }
            for earlier in &notice.earlier {
                to.text("li", "", then_and_today(earlier));
            }
        });
        to.button("close-notice", "Close", act, Action::NoticeClosed);
    });
}
