//! What can be taken along: the link to the case and its record, and the way to a call.
//!
//! The buttons here have no actions: clipboard, download and the page's own say over its booking link are the
//! element's, which knows them by their ids and parts.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::parts::{Button, element, fixed, group, nothing, section, text, value, words};
use super::wording::copying;
use crate::content::verdicts::CALL;
use crate::decision::Status;
use crate::state::Model;

/// The last section of the widget.
pub fn share(model: &Model) -> Html {
    let label = vec![words("Link to this case, without figures")];
    let label = fixed("label", &[("for", Is("link"))], label);
    let link = model.page().link(model.workload());
    let field = html! { <input id="link" readonly=true value={link}/> };
    let note =
        model.link_copied().map_or_else(nothing, |copied| text("p", "remark", copying(copied)));
    let buttons = vec![
        Button::new("copy-link", "Copy link").show(),
        Button::new("download-json", "Download as JSON").show(),
    ];
    let body = vec![
        group("div", "entry", vec![label, field, note]),
        group("div", "buttons", buttons),
        call(model),
        fixed("slot", &[("name", Is("reading"))], Vec::new()),
    ];
    section("share", 2, "Take it with you", body)
}

/// The page's own button or its booking link, introduced where the choice is not clear.
fn call(model: &Model) -> Html {
    let mut children = Vec::new();
    let decision = model.decision();
    if let Some(href) = model.page().booking_link(model.workload(), decision) {
        let unclear = decision.status != Status::Settled;
        children.push(if unclear { text("p", "cta-line", CALL) } else { nothing() });
        let values = [value("cta"), value(href), value("noopener")];
        let label = vec![words("Book a call about this case")];
        children.push(element("a", &["part", "href", "rel"], values, label));
    }
    fixed("slot", &[("name", Is("cta"))], children)
}
