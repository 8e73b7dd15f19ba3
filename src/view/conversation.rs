//! The conversation view: what to check together, next to the comparison of several workloads.

use yew::prelude::*;

use super::button::Button;
use super::comparison;
use super::text::{paragraph, soft};
use super::workloads::{number_prefix, numbered};
use crate::content::evidence::check_question;
use crate::content::traits::trait_words;
use crate::decision::decimal::digits;
use crate::decision::traits::Trait;
use crate::phrases::{label, questions_left, standing};
use crate::state::assessment::Assessment;
use crate::state::{Action, Model};

/// The maximum number of points for each of several workloads.
const MAX_POINTS: usize = 3;

/// The agenda; of several workloads, next to their comparison.
pub fn conversation(model: &Model, on_action: &Callback<Action>) -> Html {
    let has_several = model.lineup().count() > 1;
    html! {
        <div class="together">
            if has_several {
                <div>{ comparison::overview(model) }</div>
            }
            { agenda(model, on_action) }
        </div>
    }
}

/// What to check, by workload.
fn agenda(model: &Model, on_action: &Callback<Action>) -> Html {
    let lineup = model.lineup();
    let to_check: Vec<_> = lineup.iter().map(Assessment::to_check).collect();
    let is_done = to_check.iter().all(Vec::is_empty);
    let has_several = lineup.count() > 1;
    html! {
        <section part="agenda" aria-labelledby="agenda-title">
            <h2 id="agenda-title">{ "To check together" }</h2>
            if is_done {
                { paragraph("Nothing is left to check: every answer is settled, and what decides is measured.") }
            }
            for (index, (assessment, traits)) in lineup.iter().zip(&to_check).enumerate() {
                if !traits.is_empty() {
                    if has_several {
                        <p>{ numbered(assessment, index) }{ " " }<span class="soft">{ questions_left(assessment.decision()) }</span></p>
                        { points(index, assessment, traits, MAX_POINTS, on_action) }
                    } else {
                        { points(index, assessment, traits, traits.len(), on_action) }
                    }
                }
            }
        </section>
    }
}

/// The first points of a workload, and how many more there are.
fn points(
    index: usize,
    assessment: &Assessment,
    traits: &[Trait],
    max: usize,
    on_action: &Callback<Action>,
) -> Html {
    let more = traits.len().saturating_sub(max);
    html! {
        <div>
            <ul>
                for &which in traits.iter().take(max) {
                    { point(index, assessment, which, on_action) }
                }
            </ul>
            if more > 0 {
                { soft([&digits(more as u64), " more in “How sure the answers are”."].concat()) }
            }
        </div>
    }
}

/// A point, and the button to where it is settled: the question, or the evidence for its answer.
fn point(
    index: usize,
    assessment: &Assessment,
    which: Trait,
    on_action: &Callback<Action>,
) -> Html {
    let workload = assessment.workload();
    let name = [number_prefix(&workload.name, index), label(&workload.name, index)].concat();
    let (button, action) = match workload.answers.get(which) {
        None => ("Answer", Action::WorkloadQuestionRequested(index, which)),
        Some(_) => ("Evidence", Action::EvidenceRequested(index, which)),
    };
    let label = trait_words(which).label;
    let button = Button::new("", button, on_action, action);
    let spoken = [button.label, " on “", label, "”, for ", &name].concat();
    html! {
        <li class="row">
            <p>
                { check_question(which) }{ " " }
                <span class="soft">{ [label, ": ", &standing(workload, which), "."].concat() }</span>
            </p>
            { button.named(spoken).html() }
        </li>
    }
}
