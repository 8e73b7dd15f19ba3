//! Comparison of several workloads in a table, with a summary.

use yew::prelude::*;

use super::colleague::colleague;
use super::examples::more_examples;
use super::glyph::glyph_of;
use super::side_by_side::side_by_side;
use super::text::paragraph;
use super::workloads::numbered;
use crate::case::comparison::{conflicts, gaps, tally};
use crate::content::traits::trait_words;
use crate::decision::Decision;
use crate::decision::answers::{Answer, Answers};
use crate::decision::traits::Trait;
use crate::phrases::{answer_word, justified, label, status_line, summary, verdict_name};
use crate::state::assessment::Assessment;
use crate::state::{Action, Model};

const INVITATION: &str = "Add another workload to see them side by side, or copy this one to see what a change would bring.";

/// The section's gist.
#[must_use]
pub fn gist(model: &Model) -> String {
    match model.lineup().count() {
        1 => "1 workload so far".to_owned(),
        _ => justified(tally(model.lineup().iter().map(Assessment::decision))),
    }
}

/// The section's content; for a single workload, how to add another.
pub fn comparison(model: &Model, on_action: &Callback<Action>) -> Html {
    html! {
        <>
            if model.lineup().count() == 1 {
                { paragraph(INVITATION) }
            } else {
                // The conversation view has the table above.
                if !model.host_context().conversation {
                    { overview(model) }
                }
                { side_by_side(model, on_action) }
            }
            { colleague(model, on_action) }
            { more_examples(model, on_action) }
        </>
    }
}

/// The summary and the table.
pub fn overview(model: &Model) -> Html {
    html! {
        <section part="comparison" aria-label="Comparison">
            <p class="summary">{ summary_text(model) }</p>
            { table(model) }
        </section>
    }
}

fn summary_text(model: &Model) -> String {
    let lineup = model.lineup();
    let tally = tally(lineup.iter().map(Assessment::decision));
    let first = tally.first.and_then(|index| lineup.iter().nth(index).map(|one| (index, one)));
    let first = first.map(|(index, one)| label(&one.workload().name, index));
    summary(tally, &first.unwrap_or_default())
}

/// Traits by workloads, with verdicts. Scrolls horizontally on narrow pages.
fn table(model: &Model) -> Html {
    let lineup = model.lineup();
    html! {
        <section class="scroll" tabindex="0" aria-label="Answers side by side">
            <table>
                <thead>
                    <tr>
                        <td></td>
                        for (index, one) in lineup.iter().enumerate() {
                            <th scope="col">{ numbered(one, index) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    <tr class="verdicts">
                        <th scope="row">{ "Answer" }</th>
                        for one in lineup.iter() {
                            { verdict_cell(one.decision()) }
                        }
                    </tr>
                    { rows(model) }
                </tbody>
            </table>
        </section>
    }
}

fn verdict_cell(decision: &Decision) -> Html {
    html! {
        <td>{ glyph_of(decision) }<b>{ verdict_name(decision) }</b><small>{ status_line(decision) }</small></td>
    }
}

fn rows(model: &Model) -> Html {
    let all: Vec<_> = model.lineup().iter().map(|one| one.workload().answers).collect();
    let (conflicts, gaps) = (conflicts(&all), gaps(&all));
    let agreement = |which| match () {
        () if conflicts.contains(which) => "conflict",
        () if gaps.contains(which) => "gap",
        () => "same",
    };
    html! {
        for which in Trait::ALL {
            { answer_row(which, agreement(which), &all) }
        }
    }
}

/// The answers to one trait. `agreement`: conflict, gap, or same.
fn answer_row(which: Trait, agreement: &'static str, all: &[Answers]) -> Html {
    html! {
        <tr data-standing={agreement}>
            <th scope="row">
                { trait_words(which).label }
                if agreement == "conflict" {
                    { " " }<span class="tag">{ "differs" }</span>
                }
            </th>
            for answers in all {
                { answer_cell(answers.get(which)) }
            }
        </tr>
    }
}

fn answer_cell(answer: Option<Answer>) -> Html {
    html! { <td data-unset={answer.is_none().then_some("")}>{ answer_word(answer) }</td> }
}
