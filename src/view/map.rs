//! The decision map: operational risk by throughput sensitivity, with the range of what is unknown, and the gates.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::glyph::shapes;
use super::parts::{element, fixed, group, list, nothing, pressable, several, text, value, words};
use crate::content::map::{gate, level, quarter};
use crate::decision::Status;
use crate::decision::answers::{Answer, Answers};
use crate::decision::decimal::digits;
use crate::decision::traits::{Side, Trait, TraitSet};
use crate::state::assessment::Assessment;
use crate::state::lineup::Lineup;
use crate::state::{Action, Model};
use crate::wording::{label, verdict_name};

/// The longest that is said of a workload's place.
const LONGEST_PLACE: &str = "Operational risk: not shown. Throughput sensitivity: not shown.";
/// How much of a name fits into a quarter, in characters.
const LONGEST_LABEL: usize = 20;

/// The map with every workload, and in words where the one that is looked at stands.
pub fn map(model: &Model, act: &Callback<Action>) -> Html {
    let answers = model.decision().answers;
    let (load, risk) = (load_shown(answers), risk_shown(answers));
    let in_words = words(
        ["Operational risk: ", level(risk), ". Throughput sensitivity: ", level(load), "."]
            .concat(),
    );
    let mut gates = Vec::new();
    for which in TraitSet::GATES.iter() {
        gates.push(gate_mark(which, answers));
    }
    let in_words = element(
        "p",
        &["id", "data-room"],
        [value("map-text"), value(LONGEST_PLACE)],
        several([in_words]),
    );
    let caption = several([in_words, group("ul", "gates", gates), legend(model.lineup())]);
    let caption = group("figcaption", "", caption);
    figure(several([drawing(model, act), caption]))
}

/// The map on paper, which the record beside it puts into words.
pub fn map_on_paper(model: &Model, act: &Callback<Action>) -> Html {
    figure(several([drawing(model, act)]))
}

fn figure(children: Vec<Html>) -> Html {
    fixed("figure", &[("class", Is("map")), ("part", Is("map"))], children)
}

/// A picture of one workload, or a group of the marks of several, each of which chooses its workload.
fn drawing(model: &Model, act: &Callback<Action>) -> Html {
    let lineup = model.lineup();
    let (role, marks) = match lineup.count() {
        1 => ("img", only_mark(model)),
        _ => ("group", marks(lineup, act)),
    };
    let answers = model.decision().answers;
    let (load, risk) = (load_shown(answers), risk_shown(answers));
    element(
        "svg",
        &["viewBox", "role", "aria-label", "aria-describedby"],
        [value("0 0 360 204"), value(role), value("Decision map"), value("map-text")],
        several([
            backdrop(),
            range(across(load), down(risk), load.is_some() && risk.is_some()),
            marks,
        ]),
    )
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
    let shape = |attributes| fixed("path", attributes, Vec::new());
    let label = |attributes, label| fixed("text", attributes, several([words(label)]));
    list(several([
        shape(&[("class", Is("pays")), ("d", Is("M194 2h164v90h-164z"))]),
        shape(&[("class", Is("quarters")), ("d", Is("M30 2h328v180h-328zM194 2v180M30 92h328"))]),
        label(&[("x", Is("112")), ("y", Is("20"))], quarter(true, false)),
        label(&[("class", Is("strong")), ("x", Is("276")), ("y", Is("20"))], quarter(true, true)),
        label(&[("x", Is("112")), ("y", Is("172"))], quarter(false, false)),
        label(&[("x", Is("276")), ("y", Is("172"))], quarter(false, true)),
        label(&[("x", Is("194")), ("y", Is("199"))], "throughput sensitivity →"),
        label(&[("transform", Is("translate(18 92) rotate(-90)"))], "operational risk →"),
    ]))
}

/// The range where the workload can be.
fn range(x: Stretch, y: Stretch, certain: bool) -> Html {
    let range = if certain { "none" } else { "open" };
    element(
        "rect",
        &["data-range", "x", "y", "width", "height", "rx"],
        [
            value(range),
            value(x.start),
            value(y.start),
            value(x.length),
            value(y.length),
            value("8"),
        ],
        Vec::new(),
    )
}

/// The mark of one workload alone, with its name, in the middle of its range.
fn only_mark(model: &Model) -> Html {
    let decision = model.decision();
    let label = match model.workload().name.as_str() {
        "" => "this workload".to_owned(),
        name => name.chars().take(LONGEST_LABEL).collect(),
    };
    let (x, y) = (across(load_shown(decision.answers)), down(risk_shown(decision.answers)));
    let place = ["translate(", x.middle, " ", y.middle, ")"].concat();
    let drawn = several([
        fixed("circle", &[("class", Is("halo")), ("r", Is("15"))], Vec::new()),
        shapes(decision.verdict(), decision.status == Status::Leaning),
        fixed("text", &[("class", Is("strong")), ("y", Is("27"))], several([words(label)])),
    ]);
    element("g", &["class", "transform"], [value("mark"), value(place)], drawn)
}

/// How many marks stand in a row, where several workloads stand at one place.
const IN_A_ROW: u64 = 4;

/// A small mark with its number for each workload, to choose it by. What is not known stands on the line between.
fn marks(lineup: &Lineup, act: &Callback<Action>) -> Html {
    let mut marks = Vec::new();
    let mut taken = Vec::new();
    for (number, assessment) in lineup.iter().enumerate() {
        let answers = assessment.workload().answers;
        let place = (load_shown(answers), risk_shown(answers));
        let before = taken.iter().filter(|other| **other == place).count() as u64;
        taken.push(place);
        let x = match place.0 {
            Some(false) => 44,
            None => 150,
            Some(true) => 256,
        } + before % IN_A_ROW * 32;
        let y = match place.1 {
            Some(true) => 38,
            None => 88,
            Some(false) => 134,
        } + before / IN_A_ROW * 16;
        let transform = ["translate(", &digits(x), " ", &digits(y), ") scale(.55)"].concat();
        marks.push(mark(assessment, number, number == lineup.place(), transform, act));
    }
    list(marks)
}

fn mark(
    assessment: &Assessment,
    place: usize,
    looked_at: bool,
    transform: String,
    act: &Callback<Action>,
) -> Html {
    let decision = assessment.decision();
    let number = digits(place as u64 + 1);
    let name = label(&assessment.workload().name, place);
    let name = [&number, ". ", &name, ": ", verdict_name(decision)].concat();
    let class = if looked_at { "small mark current" } else { "small mark" };
    let current = if looked_at { "true" } else { "false" };
    let drawn = several([
        fixed("path", &[("class", Is("reach")), ("d", Is("M-20-22h64v44h-64z"))], Vec::new()),
        fixed("circle", &[("class", Is("halo")), ("r", Is("14"))], Vec::new()),
        shapes(decision.verdict(), decision.status == Status::Leaning),
        fixed("text", &[("x", Is("22")), ("y", Is("7"))], several([words(number)])),
    ]);
    pressable(
        "g",
        &["class", "transform", "role", "tabindex", "aria-label", "aria-current"],
        vec![
            value(class),
            value(transform),
            value("button"),
            value("0"),
            value(name),
            value(current),
        ],
        drawn,
        (act, Action::WorkloadChosen(place)),
    )
}

/// Which number is whose, and where each stands; nothing for one workload alone.
fn legend(lineup: &Lineup) -> Html {
    if lineup.count() == 1 {
        return nothing();
    }
    let mut items = Vec::new();
    for (place, assessment) in lineup.iter().enumerate() {
        let answers = assessment.workload().answers;
        let name = label(&assessment.workload().name, place);
        let there = |risk, load, verdict| {
            [": risk ", level(risk), ", throughput ", level(load), "; ", verdict].concat()
        };
        let room = [&name, &there(Some(false), Some(false), "No verdict yet")[..]].concat();
        let verdict = verdict_name(assessment.decision());
        let there = there(risk_shown(answers), load_shown(answers), verdict);
        let said = several([text("bdi", "", name), words(there)]);
        items.push(element("li", &["data-room"], [value(room)], said));
    }
    group("ol", "legend", items)
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
