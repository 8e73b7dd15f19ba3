//! The decision map: operational risk by throughput sensitivity, with the range of what is unknown, and the gates.

use yew::prelude::*;

use super::glyph::shapes;
use super::parts::{group, text, words};
use crate::content::map::{gate, level, quarter};
use crate::decision::Status;
use crate::decision::answers::{Answer, Answers};
use crate::decision::traits::{Side, Trait, TraitSet};
use crate::state::Model;

/// How much of a name fits into a quarter, in characters.
const LONGEST_LABEL: usize = 20;

/// The map of the workload.
pub fn map(model: &Model) -> Html {
    let answers = model.decision().answers;
    let (load, risk) = (load_shown(answers), risk_shown(answers));
    let certain = load.is_some() && risk.is_some();
    let in_words =
        ["Operational risk: ", level(risk), ". Throughput sensitivity: ", level(load), "."];
    let mut gates = Vec::new();
    for which in TraitSet::GATES.iter() {
        gates.push(gate_mark(which, answers));
    }
    html! {
        <figure class="map" part="map">
            <svg viewBox="0 0 360 204" role="img" aria-label="Decision map" aria-describedby="map-text">
                { backdrop() }
                { mark(model, across(load), down(risk), certain) }
            </svg>
            <figcaption>
                <p id="map-text">{ words(in_words.concat()) }</p>
                { group("ul", "gates", gates) }
            </figcaption>
        </figure>
    }
}

/// Whether throughput sensitivity is shown; none if that is not known.
fn load_shown(answers: Answers) -> Option<bool> {
    answers.get(Trait::Throughput).map(|answer| answer == Answer::Yes)
}

/// Whether operational risk is shown: one of its traits is enough, and it takes both to rule it out.
fn risk_shown(answers: Answers) -> Option<bool> {
    match (answers.get(Trait::Concurrency), answers.get(Trait::Latency)) {
        (Some(Answer::Yes), _) | (_, Some(Answer::Yes)) => Some(true),
        (Some(Answer::No), Some(Answer::No)) => Some(false),
        _ => None,
    }
}

/// A stretch along one axis of the drawing: the range inside it, and its middle.
struct Stretch {
    start: &'static str,
    length: &'static str,
    middle: &'static str,
}

fn across(load: Option<bool>) -> Stretch {
    match load {
        Some(false) => Stretch { start: "37", length: "150", middle: "112" },
        Some(true) => Stretch { start: "201", length: "150", middle: "276" },
        None => Stretch { start: "37", length: "314", middle: "194" },
    }
}

fn down(risk: Option<bool>) -> Stretch {
    match risk {
        Some(true) => Stretch { start: "28", length: "57", middle: "52" },
        Some(false) => Stretch { start: "99", length: "57", middle: "124" },
        None => Stretch { start: "28", length: "128", middle: "88" },
    }
}

/// The four quarters and the two axes.
fn backdrop() -> Html {
    html! {
        <>
            <path class="pays" d="M194 2h164v90h-164z"/>
            <path class="quarters" d="M30 2h328v180h-328zM194 2v180M30 92h328"/>
            <text x="112" y="20" text-anchor="middle">{ words(quarter(true, false)) }</text>
            <text class="strong" x="276" y="20" text-anchor="middle">{ words(quarter(true, true)) }</text>
            <text x="112" y="172" text-anchor="middle">{ words(quarter(false, false)) }</text>
            <text x="276" y="172" text-anchor="middle">{ words(quarter(false, true)) }</text>
            <text x="194" y="199" text-anchor="middle">{ words("throughput sensitivity →") }</text>
            <text transform="translate(18 92) rotate(-90)" text-anchor="middle">
                { words("operational risk →") }
            </text>
        </>
    }
}

/// The range where the workload can be, and its mark in the middle.
fn mark(model: &Model, x: Stretch, y: Stretch, certain: bool) -> Html {
    let decision = model.decision();
    let label = match model.workload().name.as_str() {
        "" => "this workload".to_owned(),
        name => name.chars().take(LONGEST_LABEL).collect(),
    };
    let range = if certain { "none" } else { "open" };
    html! {
        <>
            <rect data-range={range} x={x.start} y={y.start} width={x.length} height={y.length} rx="8"/>
            <g class="mark" transform={["translate(", x.middle, " ", y.middle, ")"].concat()}>
                <circle class="halo" r="15"/>
                { shapes(decision.verdict(), decision.status == Status::Leaning) }
                <text class="strong" y="27" text-anchor="middle">{ words(label) }</text>
            </g>
        </>
    }
}

fn gate_mark(which: Trait, answers: Answers) -> Html {
    let answer = answers.get(which);
    let passes = match which.side() {
        Side::For => Answer::Yes,
        Side::Against => Answer::No,
    };
    let class = match answer {
        None => "",
        Some(answer) if answer == passes => "passed",
        Some(_) => "shut",
    };
    text("li", class, gate(which, answer))
}
