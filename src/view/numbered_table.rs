//! The comparison on paper: the workloads by their numbers, as on the map.

use yew::prelude::*;

use super::glyph::glyph_of;
use crate::case::comparison::conflicts;
use crate::content::traits::trait_words;
use crate::decision::answers::{Answer, Answers};
use crate::decision::decimal::digits;
use crate::decision::traits::Trait;
use crate::phrases::verdict_name;
use crate::state::assessment::Assessment;

/// Traits by workloads, with verdicts.
pub fn numbered_table(all: &[&Assessment]) -> Html {
    html! {
        <table>
            <thead>
                <tr>
                    <td></td>
                    for number in 1..=all.len() {
                        <th scope="col">{ digits(number as u64) }</th>
                    }
                </tr>
            </thead>
            <tbody>
                <tr>
                    <th scope="row">{ "Verdict" }</th>
                    for one in all {
                        <td>{ glyph_of(one.decision()) }<small>{ verdict_name(one.decision()) }</small></td>
                    }
                </tr>
                { rows(all) }
            </tbody>
        </table>
    }
}

fn rows(all: &[&Assessment]) -> Html {
    let all: Vec<Answers> = all.iter().map(|one| one.workload().answers).collect();
    let conflicts = conflicts(&all);
    html! {
        for which in Trait::ALL {
            <tr>
                <th scope="row">
                    { trait_words(which).label }
                    if conflicts.contains(which) {
                        <b>{ " (differs)" }</b>
                    }
                </th>
                for answers in &all {
                    <td>{ answer_mark(answers.get(which)) }</td>
                }
            </tr>
        }
    }
}

/// The answer in a narrow column.
const fn answer_mark(answer: Option<Answer>) -> &'static str {
    match answer {
        Some(Answer::Yes) => "yes",
        Some(Answer::No) => "no",
        None => "?",
    }
}
