//! The eight questions, in two groups.

use yew::prelude::*;

use super::parts::{Button, button, group, list, nothing, section, text, words};
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
        starting_over(model, act),
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
    html! { <div {onchange}>{ list(questions) }</div> }
}

fn starting_over(model: &Model, act: &Callback<Action>) -> Html {
    let children = if let Some(StepBack::StartedOver(_)) = model.step_back() {
        let label = Button { look: "", id: "step-back", label: "Bring it back" };
        vec![words("Everything is cleared. "), button(label, act, Action::SteppedBack)]
    } else if model.is_untouched() {
        return nothing();
    } else {
        let label = Button { look: "", id: "start-over", label: "Start over" };
        vec![button(label, act, Action::StartedOver)]
    };
    group("p", "tools", children)
}
