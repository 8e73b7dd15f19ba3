//! The decision map: operational risk by throughput sensitivity, with the range of what is unknown, and the gates. Small
//! beside the headline, large in its section, and on paper.

use yew::prelude::*;

use super::attributes::{listen, pressed, truth};
use super::glyph::shapes;
use crate::browser::take_press;
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

/// How much of a name fits into a quadrant, in characters.
const LONGEST_LABEL: usize = 20;
/// How many marks stand in a row, where several workloads stand at one place.
const MARKS_IN_A_ROW: usize = 4;

/// The map with every workload, and in words where the one that is shown stands.
pub fn map(model: &Model, act: &Callback<Action>) -> Html {
    let answers = model.decision().answers;
    html! {
        <figure class="map" part="map">
            { drawing(model, act, Some("map-text")) }
            <figcaption>
                <p id="map-text">{ place_in_words(answers) }</p>
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

/// The map on paper, which the record beside it puts into words.
pub fn map_on_paper(model: &Model, act: &Callback<Action>) -> Html {
    html! { <figure class="map" part="map">{ drawing(model, act, None) }</figure> }
}

/// The map beside the headline, for the workload that is shown alone.
pub fn small_map(model: &Model) -> Html {
    let answers = model.decision().answers;
    html! {
        <svg class="small-map" viewBox="0 0 360 204" role="img">
            <title>{ place_in_words(answers) }</title>
            { backdrop() }
            { range_of(answers) }
            { only_mark(model, None) }
        </svg>
    }
}

/// Where the answers place a workload, in words.
fn place_in_words(answers: Answers) -> String {
    let (risk, load) = (level(risk_shown(answers)), level(load_shown(answers)));
    ["Operational risk: ", risk, ". Throughput sensitivity: ", load, "."].concat()
}

/// A picture of one workload, or a group of the marks of several, each of which chooses its workload. What has the id
/// `text` puts it into words.
fn drawing(model: &Model, act: &Callback<Action>, text: Option<&'static str>) -> Html {
    let is_alone = model.lineup().count() == 1;
    let answers = model.decision().answers;
    html! {
        <svg viewBox="0 0 360 204" role={if is_alone { "img" } else { "group" }} aria-label="Decision map"
            aria-describedby={text}>
            { backdrop() }
            { range_of(answers) }
            if is_alone {
                { only_mark(model, Some(mark_label(model))) }
            } else {
                { marks(model, act) }
            }
        </svg>
    }
}

/// Whether throughput sensitivity is shown; none if that is not known.
fn load_shown(answers: Answers) -> Option<bool> {
    Part::Load.holds(answers)
}

/// Whether operational risk is shown; none if that is not known.
fn risk_shown(answers: Answers) -> Option<bool> {
    Part::Risk.holds(answers)
}

/// A stretch along one axis of the drawing: where a range starts, its length, and its middle.
struct Stretch {
    start: &'static str,
    length: &'static str,
    middle: u32,
}

const fn across(load: Option<bool>) -> Stretch {
    match load {
        Some(false) => Stretch { start: "37", length: "150", middle: 112 },
        Some(true) => Stretch { start: "201", length: "150", middle: 276 },
        None => Stretch { start: "37", length: "314", middle: 194 },
    }
}

const fn down(risk: Option<bool>) -> Stretch {
    match risk {
        Some(true) => Stretch { start: "28", length: "57", middle: 52 },
        Some(false) => Stretch { start: "99", length: "57", middle: 124 },
        None => Stretch { start: "28", length: "128", middle: 88 },
    }
}

/// The four quarters and the two axes, by their places.
fn backdrop() -> Html {
    let labels = [
        ("translate(112 20)", quadrant(true, false)),
        ("translate(276 20)", quadrant(true, true)),
        ("translate(112 172)", quadrant(false, false)),
        ("translate(276 172)", quadrant(false, true)),
        ("translate(194 199)", "throughput sensitivity →"),
        ("translate(18 92) rotate(-90)", "operational risk →"),
    ];
    html! {
        <>
            <path class="pays" d="M194 2h164v90h-164z" />
            <path class="quarters" d="M30 2h328v180h-328zM194 2v180M30 92h328" />
            for (transform, label) in labels {
                <text {transform}>{ label }</text>
            }
        </>
    }
}

/// The range where a workload of these answers can be.
fn range_of(answers: Answers) -> Html {
    let (load, risk) = (load_shown(answers), risk_shown(answers));
    let (x, y) = (across(load), down(risk));
    let range = if load.is_some() && risk.is_some() { "none" } else { "open" };
    html! {
        <rect data-range={range} x={x.start} y={y.start} width={x.length} height={y.length} rx="8" />
    }
}

/// What the mark of one workload alone is called: as much of its name as fits.
fn mark_label(model: &Model) -> String {
    match model.workload().name.as_str() {
        "" => "this workload".to_owned(),
        name => name.chars().take(LONGEST_LABEL).collect(),
    }
}

/// The mark of one workload alone in the middle of its range.
fn only_mark(model: &Model, label: Option<String>) -> Html {
    let decision = model.decision();
    let (x, y) = (across(load_shown(decision.answers)), down(risk_shown(decision.answers)));
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

/// A small mark with its number for each workload, to choose it by. What is not known stands on the line between.
fn marks(model: &Model, act: &Callback<Action>) -> Html {
    let mut taken = Vec::new();
    let mut transform = |answers| {
        let place = [load_shown(answers), risk_shown(answers)];
        let before = taken.iter().filter(|other| **other == place).count();
        taken.push(place);
        let left = match place[0] {
            Some(false) => 44,
            None => 150,
            Some(true) => 256,
        };
        let top = match place[1] {
            Some(true) => 38,
            None => 88,
            Some(false) => 134,
        };
        let (x, y) = (left + before % MARKS_IN_A_ROW * 32, top + before / MARKS_IN_A_ROW * 16);
        ["translate(", &digits(x as u64), " ", &digits(y as u64), ") scale(.55)"].concat()
    };
    html! {
        for (index, one) in model.lineup().iter().enumerate() {
            { mark(index, model, one, transform(one.decision().answers), act) }
        }
    }
}

/// A workload's mark.
fn mark(
    index: usize,
    model: &Model,
    assessment: &Assessment,
    transform: String,
    act: &Callback<Action>,
) -> Html {
    let decision = assessment.decision();
    let (number, name) = (digits(index as u64 + 1), label(&assessment.workload().name, index));
    let is_selected = index == model.lineup().selected_index();
    let choose = Action::WorkloadSelected(index);
    let onclick = pressed(act, choose.clone());
    let onkeydown =
        listen(act, move |event: KeyboardEvent| take_press(&event).then(|| choose.clone()));
    html! {
        <g class="mark" data-size="small" data-current={truth(is_selected)} {transform} role="button" tabindex="0"
            aria-label={[&number, ". ", &name, ": ", verdict_name(decision)].concat()} aria-current={truth(is_selected)}
            {onclick} {onkeydown}>
            <path class="reach" d="M-20-22h64v44h-64z" />
            <circle class="halo" r="14" />
            { shapes(decision.verdict(), decision.status == Status::Leaning) }
            <text x="22" y="7">{ number }</text>
        </g>
    }
}

/// Which number is whose, and where each stands; nothing for one workload alone.
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
