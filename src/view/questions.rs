//! The eight questions, in two groups.

use yew::prelude::*;

use super::attributes::handler;
use super::question::{Question, parse_choice, question_props};
use super::text::small;
use crate::browser::{input_name_and_value, pressed_key};
use crate::decision::trait_set::TraitSet;
use crate::state::{Action, Model};

/// Explains the keys of the conversation view.
const KEYS: &str = "In a question: Y, N and U answer it, Enter goes to the next one.";

/// All questions.
pub fn questions(model: &Model, on_action: &Callback<Action>) -> Html {
    let onchange = handler(on_action, |event: Event| {
        let (name, value) = input_name_and_value(&event)?;
        let (which, answer) = parse_choice(&name, &value)?;
        Some(Action::AnswerChosen(which, answer))
    });
    let onkeydown = model.host_context().conversation.then(|| keys(model, on_action));
    html! {
        <section part="questions" class="questions" aria-label="The eight questions" {onchange} {onkeydown}>
            { group("Signs that Rust pays", TraitSet::FOR, model) }
            { group("Signs that something else comes first", TraitSet::AGAINST, model) }
            if model.host_context().conversation {
                { small(KEYS) }
            }
        </section>
    }
}

fn group(title: &'static str, traits: TraitSet, model: &Model) -> Html {
    html! {
        <div class="group">
            <h3>{ title }</h3>
            for which in traits.iter() {
                <Question ..question_props(which, model) />
            }
        </div>
    }
}

/// The key handler of the conversation view: letters answer the focused question, Enter goes to the next one.
fn keys(model: &Model, on_action: &Callback<Action>) -> Callback<KeyboardEvent> {
    let next = model.asked_question();
    handler(on_action, move |event: KeyboardEvent| {
        let (name, key) = pressed_key(&event)?;
        let value = match key.as_str() {
            "y" => "yes",
            "n" => "no",
            "u" => "unset",
            "Enter" => return next.map(Action::QuestionRequested),
            _ => return None,
        };
        let (which, answer) = parse_choice(&name, value)?;
        Some(Action::AnswerTyped(which, answer))
    })
}
