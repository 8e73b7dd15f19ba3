//! What can be taken along: the link to the case, its decision record, a brief for a call, its data, and paper; and the
//! ways to a call and back in again.
//!
//! The buttons for clipboard, files, printing and the booking link have no actions: these are the element's, which
//! knows them by their ids and parts.

use yew::html::onchange;
use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::parts::{
    Button, chip, element, fixed, group, listening, nothing, section, several, text, value, words,
};
use super::spoken::copying;
use super::take_away::take_away;
use crate::content::verdicts::CALL;
use crate::decision::Status;
use crate::state::take_away::{Copied, TakeAway};
use crate::state::{Action, Model};

/// The last section of the widget.
pub fn share(model: &Model, act: &Callback<Action>) -> Html {
    let buttons = several([Button::new("copy-link", "Copy link").show()]);
    let body = several([
        link(model),
        figures(model, act),
        group("div", "buttons", buttons),
        texts(model, act),
        paper_and_files(),
        call(model),
        fixed("slot", &[("name", Is("reading"))], Vec::new()),
    ]);
    section("share", 2, "Take it with you", body)
}

fn link(model: &Model) -> Html {
    let label = several([words("Link to this case")]);
    let label = fixed("label", &[("for", Is("link"))], label);
    let field = html! { <input type="text" id="link" readonly=true value={model.link()}/> };
    group("div", "entry", several([label, field, copied(model, Copied::Link)]))
}

/// What is said after something was to be copied.
fn copied(model: &Model, what: Copied) -> Html {
    match model.copied() {
        Some((copied, done)) if copied == what => text("p", "remark", copying(what, done)),
        _ => nothing(),
    }
}

/// Whether figures go along in the link, where there are any.
fn figures(model: &Model, act: &Callback<Action>) -> Html {
    let shares = model.shares_figures();
    let press = act.reform(move |_: Event| Action::FiguresShared(!shares));
    let tick = html! { <input type="checkbox" id="figures" checked={shares}/> };
    let label = group("label", "tick", several([tick, words("Include my figures in the link")]));
    listening(vec![onchange::Wrapper::__macro_new(press)], several([label]))
}

/// The texts to choose from, and the chosen one, to be copied from there if nothing else works.
fn texts(model: &Model, act: &Callback<Action>) -> Html {
    let mut chips = Vec::new();
    for kind in TakeAway::ALL {
        let is_shown = model.shown() == Some(kind);
        let action = Action::TextShown((!is_shown).then_some(kind));
        let on = (&["type", "aria-expanded"], is_shown);
        chips.push(group(
            "li",
            "",
            several([chip(several([words(title(kind))]), on, act, action)]),
        ));
    }
    let mut body = several([text("h3", "", "As a text"), group("ul", "chips", chips)]);
    if let Some(kind) = model.shown() {
        let content = take_away(model, kind);
        let label = title(kind);
        let file = kind.file_name();
        body.push(html! {
            <textarea id="text" aria-label={label} readonly=true rows="12" data-kind={kind.id()} data-file={file} value={content}/>
        });
        let buttons = several([
            Button::new("copy-text", "Copy").show(),
            Button::new("download", "Download").show(),
        ]);
        body.push(group("div", "buttons", buttons));
        body.push(copied(model, Copied::Text));
    }
    group("div", "texts", body)
}

const fn title(kind: TakeAway) -> &'static str {
    match kind {
        TakeAway::Record => "Decision record",
        TakeAway::Brief => "Call brief",
        TakeAway::BriefText => "Call brief, plain",
        TakeAway::Json => "Data (JSON)",
    }
}

/// Printing, and opening what was downloaded as data.
fn paper_and_files() -> Html {
    let file = html! { <input type="file" id="open-file" accept=".json,application/json"/> };
    let label = several([words("Open a saved case (JSON), or drop it here")]);
    let label = fixed("label", &[("for", Is("open-file"))], label);
    let print = Button::new("print", "Print").show();
    group(
        "div",
        "texts",
        several([
            text("h3", "", "On paper, and back in"),
            group("div", "buttons", several([print])),
            group("div", "entry", several([label, file])),
        ]),
    )
}

/// The page's own button or its booking link, introduced where the choice is not clear.
fn call(model: &Model) -> Html {
    let mut children = Vec::new();
    let decision = model.decision();
    let booking = model.page().booking_link(&model.shared_case(), model.lineup().place(), decision);
    if let Some(href) = booking {
        let unclear = decision.status != Status::Settled;
        children.push(if unclear { text("p", "cta-line", CALL) } else { nothing() });
        let values = [value("cta"), value(href), value("noopener")];
        let label = several([words("Book a call about this case")]);
        children.push(element("a", &["part", "href", "rel"], values, label));
    }
    fixed("slot", &[("name", Is("cta"))], children)
}
