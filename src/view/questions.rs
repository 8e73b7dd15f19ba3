//! The eight questions, in two groups.

use std::rc::Rc;

use yew::html::{onchange, onkeydown};
use yew::prelude::*;
use yew::virtual_dom::Listener;

use super::entry::{Entry, typing};
use super::parts::{
    Button, button, group, listening, nothing, roomy, section, several, text, words,
};
use super::question::{chosen, question};
use crate::browser::{changed_input, pressed_key};
use crate::decision::traits::TraitSet;
use crate::state::{Action, Model, StepBack};
use crate::wording::questions_left;

/// What to do.
const INTRO: &str = "Answer what you know about one workload; “Not sure” is a good answer. ";
const LONGEST_INTRO: &str = "Answer what you know about one workload; “Not sure” is a good answer. Usually 2 more questions settle it.";

/// All questions, and starting over. The name, which tells several workloads apart, stands before the questions where
/// there are several.
pub fn questions(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    let intro = words([INTRO, &questions_left(decision)].concat());
    let (mut name, mut name_later) = (nothing(), naming(model, act));
    if model.lineup().count() > 1 {
        (name, name_later) = (name_later, name);
    }
    let body = several([
        name,
        roomy("p", "intro", LONGEST_INTRO, several([intro])),
        answering(model, act),
        name_later,
        tools(model, act),
    ]);
    section("questions", 2, "The workload", body)
}

/// The field for the workload's name.
fn naming(model: &Model, act: &Callback<Action>) -> Html {
    let current = model.lineup().current();
    let remark = current.is_name_too_long();
    let entry = Entry {
        id: "name".into(),
        label: "Its name, if you like".into(),
        text: current.typed_name().to_owned(),
        inputmode: "text",
        remark: remark.then_some((true, "A name has at most 80 characters.".into())),
    };
    let named = |_: &str, text| Some(Action::WorkloadNamed(text));
    listening(vec![typing(act, named)], several([entry.show()]))
}

fn answering(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    let act = act.clone();
    let mut listeners = Vec::new();
    if model.page().conversation {
        listeners.push(keys(model, &act));
    }
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
    listeners.push(onchange::Wrapper::__macro_new(onchange));
    listening(listeners, questions)
}

/// In a conversation a question that has the focus is answered by a letter, and Enter goes to the next one.
fn keys(model: &Model, act: &Callback<Action>) -> Option<Rc<dyn Listener>> {
    let act = act.clone();
    let next = model.decision().next_question;
    onkeydown::Wrapper::__macro_new(Callback::from(move |event: KeyboardEvent| {
        let Some((name, key)) = pressed_key(&event) else {
            return;
        };
        let action = match key.as_str() {
            "y" => chosen(&name, "yes"),
            "n" => chosen(&name, "no"),
            "u" => chosen(&name, "unset"),
            "Enter" => {
                next.into_iter().map(Action::QuestionAsked).for_each(|action| act.emit(action));
                None
            }
            _ => None,
        };
        if let Some((which, answer)) = action {
            act.emit(Action::AnswerChosen(which, answer));
        }
    }))
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
    group("div", "tools buttons", several([said, start_over, undo, redo]))
}
