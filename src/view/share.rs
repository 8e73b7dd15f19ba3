//! What can be taken along: the link to the case, its decision record, a brief for a call, its data, and paper; and the
//! ways to a call and back in again.
//!
//! The buttons for clipboard, files, printing and the booking link have no actions: these are the element's, which
//! knows them by their ids and parts.

use yew::html::onchange;
use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::nodes::{NONE, Nodes, value};
use super::spoken::copying;
use super::take_away::take_away;
use crate::content::verdicts::CALL;
use crate::decision::Status;
use crate::state::take_away::{Copied, TakeAway};
use crate::state::{Action, Model};

/// The last section of the widget.
pub fn share(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    to.section("share", 2, "Take it with you", |to| {
        link(to, model);
        figures(to, model, act);
        to.group("div", "buttons", |to| to.inert_button("copy-link", "Copy link"));
        texts(to, model, act);
        paper_and_files(to);
        call(to, model);
        to.shape("slot", &[("name", Is("reading"))]);
    });
}

fn link(to: &mut Nodes, model: &Model) {
    to.group("div", "entry", |to| {
        to.fixed("label", &[("for", Is("link"))], |to| to.words("Link to this case"));
        let values = [value("text"), value("link"), value("readonly")];
        to.input(&["type", "id", "readonly"], values, value(model.link()), None);
        copied(to, model, Copied::Link);
    });
}

/// What is said after something was to be copied.
fn copied(to: &mut Nodes, model: &Model, what: Copied) {
    match model.copied() {
        Some((copied, done)) if copied == what => to.text("p", "remark", copying(what, done)),
        _ => to.nothing(),
    }
}

/// Whether figures go along in the link, where there are any.
fn figures(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let shares = model.shares_figures();
    let press = act.reform(move |_: Event| Action::FiguresShared(!shares));
    to.listening("div", NONE, Box::new([onchange::Wrapper::__macro_new(press)]), |to| {
        to.group("label", "tick", |to| {
            to.input(&["type", "id"], [value("checkbox"), value("figures")], None, Some(shares));
            to.words("Include my figures in the link");
        });
    });
}

/// The texts to choose from, and the chosen one, to be copied from there if nothing else works.
fn texts(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    to.group("div", "texts", |to| {
        to.text("h3", "", "As a text");
        to.group("ul", "chips", |to| {
            for kind in TakeAway::ALL {
                let is_shown = model.shown() == Some(kind);
                let action = Action::TextShown((!is_shown).then_some(kind));
                to.group("li", "", |to| {
                    let state = (&["type", "aria-expanded"], is_shown);
                    to.chip(state, act, action, |to| to.words(title(kind)));
                });
            }
        });
        if let Some(kind) = model.shown() {
            chosen_text(to, model, kind);
        }
    });
}

fn chosen_text(to: &mut Nodes, model: &Model, kind: TakeAway) {
    to.text_area(
        &["id", "aria-label", "readonly", "rows", "data-kind", "data-file"],
        [
            value("text"),
            value(title(kind)),
            value("readonly"),
            value("12"),
            value(kind.id()),
            value(kind.file_name()),
        ],
        take_away(model, kind),
    );
    to.group("div", "buttons", |to| {
        to.inert_button("copy-text", "Copy");
        to.inert_button("download", "Download");
    });
    copied(to, model, Copied::Text);
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
fn paper_and_files(to: &mut Nodes) {
    to.group("div", "texts", |to| {
        to.text("h3", "", "On paper, and back in");
        to.group("div", "buttons", |to| to.inert_button("print", "Print"));
        to.group("div", "entry", |to| {
            let label = "Open a saved case (JSON), or drop it here";
            to.fixed("label", &[("for", Is("open-file"))], |to| to.words(label));
            let values = [value("file"), value("open-file"), value(".json,application/json")];
            to.input(&["type", "id", "accept"], values, None, None);
        });
    });
}

/// The page's own button or its booking link, introduced where the choice is not clear.
fn call(to: &mut Nodes, model: &Model) {
    let decision = model.decision();
    let booking = model.page().booking_link(&model.shared_case(), model.lineup().place(), decision);
    to.fixed("slot", &[("name", Is("cta"))], |to| {
        let Some(href) = booking else {
            return;
        };
        match decision.status {
            Status::Settled => to.nothing(),
            _ => to.text("p", "cta-line", CALL),
        }
        let values = [value("cta"), value(href), value("noopener")];
        to.element("a", &["part", "href", "rel"], values, |to| {
            to.words("Book a call about this case");
        });
    });
}
