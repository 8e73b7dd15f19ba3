//! The eight questions, in two groups.

use yew::html::onchange;
use yew::prelude::*;

use super::parts::{Button, button, group, listening, nothing, section, text, words};
use super::question::{chosen, question};
use super::wording::questions_left;
use crate::browser::changed_input;
use crate::decision::Decision;
use crate::decision::traits::TraitSet;
use crate::state::{Action, Model, StepBack};

/// All questions, and starting over.
pub fn questions(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    let intro = "Answer what you know about one workload; “Not sure” is a good answer. ";
    let body = vec![
        text("p", "intro", [intro, &questions_left(decision)].concat()),
        answering(decision, act),
        tools(model, act),
    ];
    section("questions", 2, "The workload", body)
}

fn answering(decision: &Decision, act: &Callback<Action>) -> Html {
    let act = act.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = changed_input(&event);
        if let Some((which, answer)) = input.and_then(|(name, value)| chosen(&name, &value)) {
            act.emit(Action::AnswerChosen(which, answer));
        }
    });
    let mut questions = Vec::new();
    for (title, traits) in [
        ("Signs that Rust pays", TraitSet::FOR),
        ("Signs that something else comes first", TraitSet::AGAINST),
    ] {
        questions.push(text("h3", "", title));
        for which in traits.iter() {
            questions.push(question(which, decision));
        }
    }
    listening("div", onchange::Wrapper::__macro_new(onchange), questions)
}

/// Starting over, and back and forward through what was changed. Every button keeps its place.
fn tools(model: &Model, act: &Callback<Action>) -> Html {
    let (mut said, mut start_over, mut undo, mut redo) =
        (nothing(), nothing(), nothing(), nothing());
    if let Some(StepBack::StartedOver) = model.step_back() {
        said = words("Everything is cleared. ");
        let label = Button::new("step-back", "Bring it back");
        start_over = button(label, act, Action::SteppedBack);
    } else if !model.is_untouched() {
        let label = Button::new("start-over", "Start over");
        start_over = button(label, act, Action::StartedOver);
    }
    if model.can_undo() {
        undo = button(Button::new("undo", "Undo"), act, Action::Undone);
    }
    if model.can_redo() {
        redo = button(Button::new("redo", "Redo"), act, Action::Redone);
    }
    group("div", "tools buttons", vec![said, start_over, undo, redo])
}
