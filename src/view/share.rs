//! What can be taken along: the link to the case, its decision record, a brief for a call, its data, and paper; and the
//! way back in again.
//!
//! The buttons for clipboard, files and printing have no actions: the element hears of them, and knows them by their ids.

use yew::prelude::*;

use super::attributes::{pressed, truth};
use super::button::Button;
use super::export::export_text;
use super::news;
use super::spoken::copying;
use crate::state::export::{Copied, Export};
use crate::state::{Action, Model};

/// The section's content.
pub fn share(model: &Model, act: &Callback<Action>) -> Html {
    html! {
        <section part="share" class="share" aria-label="Take it with you">
            { link(model, act) }
            { texts(model, act) }
            <div class="entry">
                <label for="open-file">{ "Open a saved case: a file of “Data (JSON)”, chosen or dropped here" }</label>
                <input type="file" id="open-file" accept=".json,application/json" />
            </div>
            if model.is_news_in_share() {
                { news::news(model, act) }
            }
        </section>
    }
}

/// The link, whether figures go along in it, and the button that copies it.
fn link(model: &Model, act: &Callback<Action>) -> Html {
    let shares = model.shares_figures();
    let onchange = act.reform(move |_: Event| Action::FigureSharingToggled(!shares));
    html! {
        <div>
            <div class="entry">
                <label for="link">{ "Link to this case" }</label>
                <input type="text" id="link" readonly={true} value={model.link()} />
                { copied(model, Copied::Link) }
            </div>
            <label class="tick">
                <input type="checkbox" id="figures" checked={shares} {onchange} />
                { "Include my figures in the link" }
            </label>
            <div class="buttons">
                { Button::inert("copy-link", "Copy link").html() }
                { Button::inert("print", "Print or save as PDF").html() }
            </div>
        </div>
    }
}

/// What is said after something was to be copied.
fn copied(model: &Model, what: Copied) -> Html {
    match model.copied() {
        Some((copied, done)) if copied == what => {
            html! { <p class="remark">{ copying(what, done) }</p> }
        }
        _ => Html::default(),
    }
}

/// The texts to choose from, and the chosen one, to be copied from there if nothing else works.
fn texts(model: &Model, act: &Callback<Action>) -> Html {
    html! {
        <div class="texts">
            <h3>{ "As a text" }</h3>
            <ul class="chips">
                for kind in Export::ALL {
                    <li>{ choice(kind, model.shown_text() == Some(kind), act) }</li>
                }
            </ul>
            if let Some(kind) = model.shown_text() {
                { chosen_text(model, kind) }
            }
        </div>
    }
}

fn choice(kind: Export, is_shown: bool, act: &Callback<Action>) -> Html {
    let action = Action::TextShown((!is_shown).then_some(kind));
    html! {
        <button type="button" aria-expanded={truth(is_shown)} onclick={pressed(act, action)}>
            { title(kind) }
        </button>
    }
}

fn chosen_text(model: &Model, kind: Export) -> Html {
    html! {
        <>
            <textarea id="text" aria-label={title(kind)} readonly={true} rows="12" data-kind={kind.id()}
                data-file={kind.file_name()} value={export_text(model, kind)} />
            <div class="buttons">
                { Button::inert("copy-text", "Copy text").html() }
                { Button::inert("download", "Download").html() }
            </div>
            { copied(model, Copied::Text) }
        </>
    }
}

const fn title(kind: Export) -> &'static str {
    match kind {
        Export::DecisionRecord => "Decision record",
        Export::Brief => "Call brief (Markdown)",
        Export::BriefText => "Call brief (plain text)",
        Export::Json => "Data (JSON)",
    }
}
