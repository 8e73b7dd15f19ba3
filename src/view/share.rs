//! Sharing and export: link, decision record, call brief, data and paper; and opening a saved case.
//!
//! The buttons for clipboard, files and printing have no actions. `embed` handles their clicks by their ids.

use yew::prelude::*;

use super::announcement::copy_result;
use super::attributes::{bool_attr, on_click};
use super::button::Button;
use super::export::export_text;
use super::news;
use crate::state::export::{CopySource, Export};
use crate::state::{Action, Model};

/// The section's content.
pub fn share(model: &Model, on_action: &Callback<Action>) -> Html {
    html! {
        <section part="share" class="share" aria-label="Take it with you">
            { link(model, on_action) }
            { texts(model, on_action) }
            <div class="entry">
                <label for="open-file">{ "Open a saved case: a file of “Data (JSON)”, chosen or dropped here" }</label>
                <input type="file" id="open-file" accept=".json,application/json" />
            </div>
            if model.is_news_in_share() {
                { news::news(model, on_action) }
            }
        </section>
    }
}

/// The link, whether it includes figures, and the button that copies it.
fn link(model: &Model, on_action: &Callback<Action>) -> Html {
    let shares = model.shares_details();
    let onchange = on_action.reform(move |_: Event| Action::DetailSharingToggled(!shares));
    html! {
        <div>
            <div class="entry">
                <label for="link">{ "Link to this case" }</label>
                <input type="text" id="link" readonly={true} value={model.link()} />
                { copied(model, CopySource::Link) }
            </div>
            <label class="tick">
                <input type="checkbox" id="figures" checked={shares} {onchange} />
                { "Include my figures and notes" }
            </label>
            <div class="buttons">
                { Button::without_action("copy-link", "Copy link").html() }
                { Button::without_action("print", "Print or save as PDF").html() }
            </div>
        </div>
    }
}

/// The result of copying, if that was the last action.
fn copied(model: &Model, what: CopySource) -> Html {
    match model.copied() {
        Some((copied, done)) if copied == what => {
            html! { <p class="remark">{ copy_result(what, done) }</p> }
        }
        _ => Html::default(),
    }
}

/// The choice of texts, and the chosen one in a field.
fn texts(model: &Model, on_action: &Callback<Action>) -> Html {
    html! {
        <div class="texts">
            <h3>{ "As a text" }</h3>
            <ul class="chips">
                for kind in Export::ALL {
                    <li>{ choice(kind, model.shown_text() == Some(kind), on_action) }</li>
                }
            </ul>
            if let Some(kind) = model.shown_text() {
                { chosen_text(model, kind) }
            }
        </div>
    }
}

fn choice(kind: Export, is_shown: bool, on_action: &Callback<Action>) -> Html {
    let action = Action::TextShown((!is_shown).then_some(kind));
    html! {
        <button type="button" aria-expanded={bool_attr(is_shown)} onclick={on_click(on_action, action)}>
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
                { Button::without_action("copy-text", "Copy text").html() }
                { Button::without_action("download", "Download").html() }
            </div>
            { copied(model, CopySource::Text) }
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
