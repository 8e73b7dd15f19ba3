//! A section below the answer: its gist, and its content while it is open.

use yew::prelude::*;
use yew::virtual_dom::VText;

use super::attributes::handler;
use super::deferred::Deferred;
use super::{comparison, evidence, moves, share, targets, why};
use crate::browser::is_open;
use crate::state::section::Section;
use crate::state::{Action, Model};

/// The section.
pub fn section(
    section: Section,
    model: &Model,
    deferred: Deferred,
    on_action: &Callback<Action>,
) -> Html {
    let open = model.is_open(section);
    let (title, gist) = heading(section, model, deferred);
    let ontoggle = handler(on_action, move |event: Event| {
        Some(Action::SectionToggled(section, is_open(&event)?))
    });
    html! {
        <details data-section={section.id()} {open} {ontoggle}>
            <summary><h2>{ title }</h2><span class="gist">{ VText::new(gist) }</span></summary>
            if open {
                <div class="inside">{ deferred.section(section, title, model, on_action) }</div>
            }
        </details>
    }
}

/// The title and the gist: the section's content in one line.
fn heading(section: Section, model: &Model, deferred: Deferred) -> (&'static str, AttrValue) {
    match section {
        Section::Why => ("Why, and what would change it", why::gist(model).into()),
        Section::Moves => ("The moves in full", moves::gist(model.decision()).into()),
        Section::Evidence => ("How sure the answers are", evidence::gist(model).into()),
        Section::Targets => {
            let gist = deferred.targets_gist(model).unwrap_or_else(|| targets::gist(model));
            ("Targets, worth, review", gist.into())
        }
        Section::Compare => ("Compare workloads", comparison::gist(model).into()),
        Section::Share => {
            ("Take it with you", "Link, decision record, call brief, data, paper".into())
        }
    }
}

/// The content of an open section.
pub fn content(section: Section, model: &Model, on_action: &Callback<Action>) -> Html {
    match section {
        Section::Why => why::why(model, on_action),
        Section::Moves => moves::moves(model.decision()),
        Section::Evidence => evidence::evidence(model, on_action),
        Section::Targets => targets::targets(model, on_action),
        Section::Compare => comparison::comparison(model, on_action),
        Section::Share => share::share(model, on_action),
    }
}
