//! The conversation view: comparison of several workloads next to their open questions.

use yew::prelude::*;

use super::button::Button;
use super::comparison;
use super::text::paragraph;
use super::workloads::{number_prefix, numbered};
use crate::content::traits::trait_words;
use crate::phrases::{label, questions_left};
use crate::state::assessment::Assessment;
use crate::state::{Action, Model};

/// Comparison and agenda; empty for a single workload.
pub fn conversation(model: &Model, on_action: &Callback<Action>) -> Html {
    if model.lineup().count() == 1 {
        return Html::default();
    }
    html! {
        <div class="together">
            <div>{ comparison::overview(model) }</div>
            { agenda(model, on_action) }
        </div>
    }
}

/// The next question of each workload that is not settled.
fn agenda(model: &Model, on_action: &Callback<Action>) -> Html {
    let is_open = model.lineup().iter().any(|one| one.decision().next_question.is_some());
    html! {
        <section part="agenda" aria-labelledby="agenda-title">
            <h2 id="agenda-title">{ "Open questions" }</h2>
            if is_open {
                <ul>
                    for (index, assessment) in model.lineup().iter().enumerate() {
                        { row(index, assessment, on_action) }
                    }
                </ul>
            } else {
                { paragraph("Nothing is open: every answer is settled.") }
            }
        </section>
    }
}

fn row(index: usize, assessment: &Assessment, on_action: &Callback<Action>) -> Html {
    let decision = assessment.decision();
    let Some(which) = decision.next_question else {
        return Html::default();
    };
    let name = &assessment.workload().name;
    let workload = [number_prefix(name, index), label(name, index)].concat();
    let answer =
        Button::new("", "Answer", on_action, Action::WorkloadQuestionRequested(index, which));
    let answer = answer.named(["Answer, for ", &workload].concat());
    html! {
        <li class="row">
            <p>
                { numbered(assessment, index) }{ ": " }<b>{ trait_words(which).question() }</b>{ " " }
                <span class="soft">{ questions_left(decision) }</span>
            </p>
            { answer.html() }
        </li>
    }
}
