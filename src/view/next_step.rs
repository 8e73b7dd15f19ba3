//! The next step: answer the recommended question, split a contradictory workload, or begin with the moves.

use yew::prelude::*;

use super::attributes::on_click;
use super::button::Button;
use super::text::small;
use crate::case::plain_text::Name;
use crate::content::traits::trait_words;
use crate::content::verdicts::contradictions_sentence;
use crate::decision::Status;
use crate::decision::answers::Answer;
use crate::decision::contradictions::Contradiction;
use crate::decision::traits::Trait;
use crate::phrases::{derived_name, label, questions_left, quoted};
use crate::state::section::Section;
use crate::state::{Action, Model};

/// The next step with its buttons.
pub fn next_step(model: &Model, on_action: &Callback<Action>) -> Html {
    let content = if model.decision().contradictions.is_empty() {
        model
            .asked_question()
            .map_or_else(|| begin(on_action), |which| ask(which, model, on_action))
    } else {
        split(model, on_action)
    };
    html! { <div class="next" part="next">{ content }</div> }
}

/// The question with its answer buttons.
fn ask(which: Trait, model: &Model, on_action: &Callback<Action>) -> Html {
    let decision = model.decision();
    let start = if decision.status == Status::Open { "Begin here" } else { "Next" };
    let words = trait_words(which);
    let described = [which.id(), "-about"].concat();
    let choice = |id: &'static str, label: &'static str, action: Action| {
        html! {
            <button type="button" id={["next-", id].concat()} data-answer={id} aria-label={[label, ": ", words.label].concat()} aria-describedby={described.clone()}
                onclick={on_click(on_action, action)}>
                { label }
            </button>
        }
    };
    let answer = |answer: Answer| Action::AnswerChosen(which, Some(answer));
    html! {
        <>
            { small([start, ". ", &questions_left(decision)].concat()) }
            // Keyed by trait: a new question is a new element, so that its buttons announce their new names.
            <p key={which.id()} class="asked" title={words.meaning}><b>{ words.question() }</b></p>
            <div class="buttons" key={which.code()}>
                { choice("yes", "Yes", answer(Answer::Yes)) }
                { choice("no", "No", answer(Answer::No)) }
                if decision.reasons.unknown.len() > 1 {
                    { choice("skip", "Not sure", Action::QuestionSkipped(which)) }
                }
            </div>
        </>
    }
}

/// When nothing is left to ask.
fn begin(on_action: &Callback<Action>) -> Html {
    html! {
        <>
            { small("Nothing is left to ask.") }
            <p class="asked"><b>{ "Begin with the first move." }</b></p>
            <div class="buttons">
                { Button::new("", "See how", on_action, Action::SectionRequested(Section::Moves)).html() }
            </div>
        </>
    }
}

/// When two workloads are described as one.
fn split(model: &Model, on_action: &Callback<Action>) -> Html {
    let sentence = contradictions_sentence(&model.decision().contradictions);
    html! {
        <>
            { small("Two workloads in one?") }
            <p class="asked"><b>{ sentence }</b></p>
            <div class="buttons">{ split_button(model, on_action) }</div>
        </>
    }
}

/// The button that splits the workload. Its name contains those of the parts.
fn split_button(model: &Model, on_action: &Callback<Action>) -> Html {
    if !model.can_split() {
        return small("To split it, remove one of the twelve workloads first.");
    }
    let names = part_names(model);
    let [loaded, other] = [&names[0], &names[1]].map(|name| quoted(name.as_str()));
    let split = Button::new("split", "Split into two", on_action, Action::WorkloadSplit(names));
    split.named(["Split into two: ", &loaded, " and ", &other].concat()).html()
}

/// The names of the two parts of a contradictory workload.
fn part_names(model: &Model) -> [Name; 2] {
    let label = label(&model.workload().name, model.lineup().selected_index());
    let other = match model.decision().contradictions.as_slice() {
        [Contradiction::ThroughputExploratory] => ", exploratory part",
        [Contradiction::ThroughputAutomation] => ", automation part",
        _ => ", exploratory and automated part",
    };
    [derived_name(&label, ", high-throughput part"), derived_name(&label, other)]
}
