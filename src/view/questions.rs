//! The eight questions, in two groups.

use yew::prelude::*;

use super::parts::{button, group, nothing, section, text, words};
use super::question::{Question, Standing};
use super::wording::questions_left;
use crate::decision::Decision;
use crate::decision::traits::{Trait, TraitSet};
use crate::state::{Action, Model, StepBack};

/// All questions, and starting over.
#[must_use]
pub fn questions(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    let mut intro =
        String::from("Answer what you know about one workload; “Not sure” is a good answer. ");
    intro.push_str(&questions_left(decision));
    let body = vec![
        text("p", "intro", intro),
        text("h3", "", "Signs that Rust pays"),
        questions_about(TraitSet::FOR, decision, act),
        text("h3", "", "Signs that something else comes first"),
        questions_about(TraitSet::AGAINST, decision, act),
        starting_over(model, act),
    ];
    section("questions", 2, "The workload", body)
}

fn questions_about(traits: TraitSet, decision: &Decision, act: &Callback<Action>) -> Html {
    html! {
        for which in traits.iter() {
            <Question
                key={which.id()}
                {which}
                answer={decision.answers.get(which)}
                standing={standing(which, decision)}
                {act}
            />
        }
    }
}

fn standing(which: Trait, decision: &Decision) -> Standing {
    if decision.next_question == Some(which) {
        Standing::Next
    } else if decision.no_longer_matters(which) {
        Standing::NoLongerMatters
    } else {
        Standing::Plain
    }
}

fn starting_over(model: &Model, act: &Callback<Action>) -> Html {
    let children = if let Some(StepBack::StartedOver { .. }) = model.step_back() {
        let label = ["", "step-back", "", "Bring it back"].map(AttrValue::from);
        vec![words("Everything is cleared. "), button(label, act, Action::SteppedBack)]
    } else if model.is_untouched() {
        return nothing();
    } else {
        let label = ["", "start-over", "", "Start over"].map(AttrValue::from);
        vec![button(label, act, Action::StartedOver)]
    };
    group("p", "tools", children)
}
