//! The criteria as a worksheet, to fill in by hand: for a workload without answers.

use yew::prelude::*;

use super::text::{item, paragraph};
use crate::content::evidence::BASIS_MEANINGS;
use crate::content::kpis::kpi_words;
use crate::content::moves::move_title;
use crate::content::reports::{QUESTION, kpi_aim, verdict_term};
use crate::content::traits::trait_words;
use crate::content::verdicts::rule_sentence;
use crate::decision::kpi::{Figure, Kpi};
use crate::decision::moves::Move;
use crate::decision::rules::Rule;
use crate::decision::traits::Trait;
use crate::phrases::by_hand::{condition, how_to_decide, occasion};
use crate::state::assessment::Assessment;

const HOW_TO_ANSWER: &str = "Fill this in for one workload, together with those who know it. Tick what you know, and note what each answer rests on. ";

/// The page. `today` is empty if it is unknown.
pub fn worksheet(assessment: &Assessment, today: &str, link: &str) -> Html {
    html! {
        <div class="page" data-page="worksheet">
            <h2>{ "Worksheet: is Rust worth owning here?" }</h2>
                <p>{ QUESTION }</p>
                <ul>
                    { line("Workload", assessment.workload().name.as_str()) }
                    { line("Date", today) }
                </ul>
                <p>{ [HOW_TO_ANSWER, BASIS_MEANINGS].concat() }</p>
            <ol class="sheet">
                for which in Trait::ALL {
                    { question(which) }
                }
            </ol>
            <h3>{ "Today’s figures" }</h3>
            <ul>
                for kpi in Kpi::ALL {
                    { figure(kpi, assessment.workload().figures.get(kpi)) }
                }
            </ul>
            <h3>{ "How the answers are read" }</h3>
            { paragraph(how_to_decide()) }
            <ol>
                for rule in Rule::ALL {
                    { item(rule_line(rule)) }
                }
            </ol>
            <p class="fill">{ "The verdict" }<span class="room" /></p>
            <h3>{ "First moves" }</h3>
            <ul>
                for action in Move::ALL {
                    { item(move_line(action)) }
                }
            </ul>
            <p class="link">{ link.to_owned() }</p>
        </div>
    }
}

/// A line with `text`, or room for it.
fn line(label: &'static str, text: &str) -> Html {
    html! {
        if text.is_empty() {
            <li class="fill">{ label }<span class="room" /></li>
        } else {
            <li>{ label }{ ": " }<bdi>{ text.to_owned() }</bdi></li>
        }
    }
}

fn question(which: Trait) -> Html {
    let words = trait_words(which);
    html! {
        <li>
            <b>{ words.label }</b>{ ". " }{ words.meaning }
            <p class="boxes">
                for answer in ["yes", "no", "not sure"] {
                    <span><span class="box" />{ answer }</span>
                }
            </p>
            <p class="fill">{ "It rests on" }<span class="room" /></p>
        </li>
    }
}

/// A KPI with its figure, or room for it.
fn figure(kpi: Kpi, figure: &Figure) -> Html {
    let words = kpi_words(kpi);
    let about = [words.help, " The aim is ", kpi_aim(kpi), "."].concat();
    html! {
        <li>
            <b>{ words.short }</b>{ ". " }{ about }
            if let Some(baseline) = figure.baseline {
                <p>{ ["Today: ", &baseline.text(), " ", kpi.unit(), "."].concat() }</p>
            } else {
                <p class="fill">{ "Today" }<span class="room" /></p>
            }
        </li>
    }
}

fn rule_line(rule: Rule) -> String {
    let verdict = verdict_term(rule.verdict());
    [&condition(rule), ": ", verdict, ". ", rule_sentence(rule)].concat()
}

fn move_line(action: Move) -> String {
    [move_title(action), ", where ", &occasion(action), "."].concat()
}
