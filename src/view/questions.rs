//! The eight questions, in two groups.

use std::rc::Rc;

use yew::html::{onchange, onkeydown};
use yew::prelude::*;
use yew::virtual_dom::Listener;

use super::entry::{Entry, typing};
use super::kept::Shown;
use super::nodes::{NONE, Nodes};
use super::question::{Question, chosen};
use crate::browser::{changed_input, pressed_key};
use crate::decision::trait_set::TraitSet;
use crate::state::{Action, Model, StepBack};
use crate::wording::questions_left;

/// What to do.
const INTRO: &str = "Answer what you know about one workload; “Not sure” is a good answer. ";
const LONGEST_INTRO: &str = "Answer what you know about one workload; “Not sure” is a good answer. Usually 2 more, at most 7.";

/// All questions, and starting over. The name, which tells several workloads apart, stands before the questions where
/// there are several.
pub fn questions(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let has_several = model.lineup().count() > 1;
    to.section("questions", 2, "The workload", |to| {
        naming(to, model, act, has_several);
        to.roomy("p", "intro", LONGEST_INTRO, |to| {
            to.words([INTRO, &questions_left(model.decision())].concat());
        });
        answering(to, model, act);
        naming(to, model, act, !has_several);
        tools(to, model, act);
    });
}

/// The field for the workload's name, or its place.
fn naming(to: &mut Nodes, model: &Model, act: &Callback<Action>, is_here: bool) {
    if !is_here {
        return to.nothing();
    }
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
    to.listening("div", NONE, Box::new([typing(act, named)]), |to| entry.show(to));
}

fn answering(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let emitting = act.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = changed_input(&event);
        if let Some((which, answer)) = input.and_then(|(name, value)| chosen(&name, &value)) {
            emitting.emit(Action::AnswerChosen(which, answer));
        }
    });
    let onchange = onchange::Wrapper::__macro_new(onchange);
    let onkeydown = if model.page().conversation { keys(model, act) } else { None };
    to.listening("div", NONE, Box::new([onchange, onkeydown]), |to| {
        for (title, traits) in [
            ("Signs that Rust pays", TraitSet::FOR),
            ("Signs that something else comes first", TraitSet::AGAINST),
        ] {
            to.text("h3", "", title);
            for which in traits.iter() {
                to.kept(Shown::Question(Question::of(which, model)));
            }
        }
    });
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
fn tools(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    to.group("div", "tools buttons", |to| {
        if let Some(StepBack::StartedOver) = model.step_back() {
            to.words("Everything is cleared. ");
            to.button("step-back", "Bring it back", act, Action::SteppedBack);
        } else {
            to.nothing();
            let can = !model.is_untouched();
            to.button_if(can, "start-over", "Start over", act, Action::StartedOver);
        }
        to.button_if(model.can_undo(), "undo", "Undo", act, Action::Undone);
        to.button_if(model.can_redo(), "redo", "Redo", act, Action::Redone);
    });
}
