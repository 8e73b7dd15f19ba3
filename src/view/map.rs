//! The decision map: operational risk by throughput sensitivity, with the range of what is unknown, and the gates.
//! Small next to the headline, large in its section and on paper.

use yew::prelude::*;

use super::attributes::{bool_attr, handler, on_click};
use super::glyph::shapes;
use crate::browser::consume_press;
use crate::content::map::{gate, level, quadrant};
use crate::decision::answers::{Answer, Answers};
use crate::decision::decimal::digits;
use crate::decision::parts::Part;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::{Side, Trait};
use crate::decision::{Decision, Status};
use crate::phrases::{label, verdict_name};
use crate::state::assessment::Assessment;
use crate::state::{Action, Model};

/// How many characters of a name fit into a quadrant.
const MAX_LABEL_CHARS: usize = 20;
/// The number of marks in a row, for workloads at the same position.
const MARKS_PER_ROW: usize = 4;

/// The map with all workloads, and the selected one's position in words.
pub fn map(model: &Model, on_action: &Callback<Action>) -> Html {
    let answers = model.decision().answers;
    html! {
        <figure class="map" part="map">
            { drawing(model, on_action, Some("map-text")) }
            <figcaption>
                <p id="map-text">{ position_in_words(answers) }</p>
                <ul class="gates">
                    for which in TraitSet::GATES.iter() {
                        { gate_mark(which, answers) }
                    }
                </ul>
                { legend(model) }
            </figcaption>
        </figure>
    }
}

/// The map on paper, without words: these are in the record. Several workloads have their numbers, and no range.
pub fn map_on_paper(model: &Model, on_action: &Callback<Action>) -> Html {
    let is_alone = model.lineup().count() == 1;
    html! {
        <figure class="map" part="map">
            <svg viewBox="0 0 360 204" role={if is_alone { "img" } else { "group" }} aria-label="Decision map">
                { backdrop() }
                { labels() }
                if is_alone {
                    { range(model.decision().answers) }
                    { single_mark(model, Some(mark_label(model))) }
                } else {
                    { marks(model, on_action) }
                }
            </svg>
        </figure>
    }
}

/// The map next to the headline, with the selected workload only, and without labels: at its size they are not legible.
pub fn small_map(model: &Model) -> Html {
    let answers = model.decision().answers;
    html! {
        <svg class="small-map" viewBox="0 0 360 204" role="img">
            <title>{ position_in_words(answers) }</title>
            { backdrop() }
            { range(answers) }
            { single_mark(model, None) }
        </svg>
    }
}

/// The position of a workload on the map, in words.
fn position_in_words(answers: Answers) -> String {
    let (risk, load) = (level(risk_shown(answers)), level(load_shown(answers)));
    ["Operational risk: ", risk, ". Throughput sensitivity: ", load, "."].concat()
}

/// An image of one workload, or a group of marks that select theirs. `text`: the id of the description.
fn drawing(model: &Model, on_action: &Callback<Action>, text: Option<&'static str>) -> Html {
    let is_alone = model.lineup().count() == 1;
    let answers = model.decision().answers;
    html! {
        <svg viewBox="0 0 360 204" role={if is_alone { "img" } else { "group" }} aria-label="Decision map"
            aria-describedby={text}>
            { backdrop() }
            { labels() }
            { range(answers) }
            if is_alone {
                { single_mark(model, Some(mark_label(model))) }
            } else {
                { marks(model, on_action) }
            }
        </svg>
    }
}

/// Whether throughput sensitivity is shown; none if unknown.
fn load_shown(answers: Answers) -> Option<bool> {
    Part::Load.holds(answers)
}

/// Whether operational risk is shown; none if unknown.
fn risk_shown(answers: Answers) -> Option<bool> {
    Part::Risk.holds(answers)
}

/// A range along one axis of the drawing.
struct Span {
    start: &'static str,
    length: &'static str,
    middle: u32,
}

const fn load_span(load: Option<bool>) -> Span {
    match load {
        Some(false) => Span { start: "37", length: "150", middle: 112 },
        Some(true) => Span { start: "201", length: "150", middle: 276 },
        None => Span { start: "37", length: "314", middle: 194 },
    }
}

const fn risk_span(risk: Option<bool>) -> Span {
    match risk {
        Some(true) => Span { start: "28", length: "57", middle: 52 },
        Some(false) => Span { start: "99", length: "57", middle: 124 },
        None => Span { start: "28", length: "128", middle: 88 },
    }
}

/// The four quadrants.
fn backdrop() -> Html {
    html! {
        <>
            <path class="pays" d="M194 2h164v90h-164z" />
            <path class="quarters" d="M30 2h328v180h-328zM194 2v180M30 92h328" />
        </>
    }
}

/// The names of the quadrants and of the two axes.
fn labels() -> Html {
    let labels = [
        ("translate(112 20)", quadrant(true, false)),
        ("translate(276 20)", quadrant(true, true)),
        ("translate(112 172)", quadrant(false, false)),
        ("translate(276 172)", quadrant(false, true)),
        ("translate(194 199)", "throughput sensitivity →"),
        ("translate(18 92) rotate(-90)", "operational risk →"),
    ];
    html! {
        for (transform, label) in labels {
            <text {transform}>{ label }</text>
        }
    }
}

/// The range of possible positions.
fn range(answers: Answers) -> Html {
    let (load, risk) = (load_shown(answers), risk_shown(answers));
    let (x, y) = (load_span(load), risk_span(risk));
    let range = if load.is_some() && risk.is_some() { "none" } else { "open" };
    html! {
        <rect data-range={range} x={x.start} y={y.start} width={x.length} height={y.length} rx="8" />
    }
}

/// The label of a single workload's mark: as much of its name as fits.
fn mark_label(model: &Model) -> String {
    match model.workload().name.as_str() {
        "" => "this workload".to_owned(),
        name => name.chars().take(MAX_LABEL_CHARS).collect(),
    }
}

/// The mark of a single workload, in the middle of its range.
fn single_mark(model: &Model, label: Option<String>) -> Html {
    let decision = model.decision();
    let (x, y) = (load_span(load_shown(decision.answers)), risk_span(risk_shown(decision.answers)));
    let [x, y] = [x.middle, y.middle].map(|middle| digits(middle.into()));
    html! {
        <g class="mark" transform={["translate(", &x, " ", &y, ")"].concat()}>
            <circle class="halo" r="15" />
            { shapes(decision.verdict(), decision.status == Status::Leaning) }
            if let Some(label) = label {
                <text y="27">{ label }</text>
            }
        </g>
    }
}

/// A small numbered mark for each workload, which selects it. Unknown values are on the line between the quadrants.
fn marks(model: &Model, on_action: &Callback<Action>) -> Html {
    let mut positions = Vec::new();
    let mut transform = |answers| {
        let position = [load_shown(answers), risk_shown(answers)];
        let before = positions.iter().filter(|other| **other == position).count();
        positions.push(position);
        let left = match position[0] {
            Some(false) => 44,
            None => 150,
            Some(true) => 256,
        };
        let top = match position[1] {
            Some(true) => 38,
            None => 88,
            Some(false) => 134,
        };
        let (x, y) = (left + before % MARKS_PER_ROW * 32, top + before / MARKS_PER_ROW * 16);
        ["translate(", &digits(x as u64), " ", &digits(y as u64), ") scale(.55)"].concat()
    };
    html! {
        for (index, one) in model.lineup().iter().enumerate() {
            { mark(index, model, one, transform(one.decision().answers), on_action) }
        }
    }
}

/// A workload's mark.
fn mark(
    index: usize,
    model: &Model,
    assessment: &Assessment,
    transform: String,
    on_action: &Callback<Action>,
) -> Html {
    let decision = assessment.decision();
    let (number, name) = (digits(index as u64 + 1), label(&assessment.workload().name, index));
    let is_selected = index == model.lineup().selected_index();
    let select = Action::WorkloadSelected(index);
    let onclick = on_click(on_action, select.clone());
    let onkeydown = handler(on_action, move |event: KeyboardEvent| {
        consume_press(&event).then(|| select.clone())
    });
    html! {
        <g class="mark" data-size="small" data-current={bool_attr(is_selected)} {transform} role="button" tabindex="0"
            aria-label={[&number, ". ", &name, ": ", verdict_name(decision)].concat()} aria-current={bool_attr(is_selected)}
            {onclick} {onkeydown}>
            <path class="reach" d="M-20-22h64v44h-64z" />
            <circle class="halo" r="14" />
            { shapes(decision.verdict(), decision.status == Status::Leaning) }
            <text x="22" y="7">{ number }</text>
        </g>
    }
}

/// The names and positions of the numbered marks; empty for a single workload.
fn legend(model: &Model) -> Html {
    if model.lineup().count() == 1 {
        return Html::default();
    }
    html! {
        <ol class="legend">
            for (index, one) in model.lineup().iter().enumerate() {
                <li><bdi>{ label(&one.workload().name, index) }</bdi>{ standing_in_words(one.decision()) }</li>
            }
        </ol>
    }
}

fn standing_in_words(decision: &Decision) -> String {
    let (risk, load) = (risk_shown(decision.answers), load_shown(decision.answers));
    [": risk ", level(risk), ", throughput ", level(load), "; ", verdict_name(decision)].concat()
}

fn gate_mark(which: Trait, answers: Answers) -> Html {
    let answer = answers.get(which);
    let passes = match which.side() {
        Side::For => Answer::Yes,
        Side::Against => Answer::No,
    };
    let state = match answer {
        None => "open",
        Some(answer) if answer == passes => "passed",
        Some(_) => "shut",
    };
    html! { <li data-gate={state}>{ gate(which, answer) }</li> }
}
