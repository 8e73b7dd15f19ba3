//! The decision map: operational risk by throughput sensitivity, with the range of what is unknown, and the gates.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::glyph::shapes;
use super::kept::Shown;
use super::lineup::Placed;
use super::nodes::{Nodes, value};
use crate::content::map::{gate, level, quarter};
use crate::decision::Status;
use crate::decision::answers::{Answer, Answers};
use crate::decision::decimal::digits;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::{Side, Trait};
use crate::state::{Action, Model};
use crate::wording::{NO_VERDICT, verdict_name};

/// The longest that is said of a workload's place.
const LONGEST_PLACE: &str = "Operational risk: not shown. Throughput sensitivity: not shown.";
/// How much of a name fits into a quarter, in characters.
const LONGEST_LABEL: usize = 20;

/// The map with every workload, and in words where the one that is looked at stands.
pub fn map(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let answers = model.decision().answers;
    let (load, risk) = (level(load_shown(answers)), level(risk_shown(answers)));
    figure(to, |to| {
        drawing(to, model, act);
        to.group("figcaption", "", |to| {
            let values = [value("map-text"), value(LONGEST_PLACE)];
            to.element("p", &["id", "data-room"], values, |to| {
                let place = ["Operational risk: ", risk, ". Throughput sensitivity: ", load, "."];
                to.words(place.concat());
            });
            to.group("ul", "gates", |to| {
                for which in TraitSet::GATES.iter() {
                    gate_mark(to, which, answers);
                }
            });
            legend(to, model, act);
        });
    });
}

/// The map on paper, which the record beside it puts into words.
pub fn map_on_paper(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    figure(to, |to| drawing(to, model, act));
}

#[inline(always)]
fn figure(to: &mut Nodes, inside: impl FnOnce(&mut Nodes)) {
    to.fixed("figure", &[("class", Is("map")), ("part", Is("map"))], inside);
}

/// A picture of one workload, or a group of the marks of several, each of which chooses its workload.
fn drawing(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let is_alone = model.lineup().count() == 1;
    let role = if is_alone { "img" } else { "group" };
    let answers = model.decision().answers;
    let (load, risk) = (load_shown(answers), risk_shown(answers));
    to.element(
        "svg",
        &["viewBox", "role", "aria-label", "aria-describedby"],
        [value("0 0 360 204"), value(role), value("Decision map"), value("map-text")],
        |to| {
            to.kept(Shown::Backdrop);
            range(to, across(load), down(risk), load.is_some() && risk.is_some());
            if is_alone { only_mark(to, model) } else { marks(to, model, act) }
        },
    );
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
pub fn backdrop(to: &mut Nodes) {
    let label =
        |to: &mut Nodes, attributes, label| to.fixed("text", attributes, |to| to.words(label));
    to.shape("path", &[("class", Is("pays")), ("d", Is("M194 2h164v90h-164z"))]);
    to.shape(
        "path",
        &[("class", Is("quarters")), ("d", Is("M30 2h328v180h-328zM194 2v180M30 92h328"))],
    );
    label(to, &[("x", Is("112")), ("y", Is("20"))], quarter(true, false));
    label(to, &[("class", Is("strong")), ("x", Is("276")), ("y", Is("20"))], quarter(true, true));
    label(to, &[("x", Is("112")), ("y", Is("172"))], quarter(false, false));
    label(to, &[("x", Is("276")), ("y", Is("172"))], quarter(false, true));
    label(to, &[("x", Is("194")), ("y", Is("199"))], "throughput sensitivity →");
    label(to, &[("transform", Is("translate(18 92) rotate(-90)"))], "operational risk →");
}

/// The range where the workload can be.
fn range(to: &mut Nodes, x: Stretch, y: Stretch, certain: bool) {
    let range = if certain { "none" } else { "open" };
    to.element(
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
        |_| {},
    );
}

/// The mark of one workload alone, with its name, in the middle of its range.
fn only_mark(to: &mut Nodes, model: &Model) {
    let decision = model.decision();
    let label = match model.workload().name.as_str() {
        "" => "this workload".to_owned(),
        name => name.chars().take(LONGEST_LABEL).collect(),
    };
    let (x, y) = (across(load_shown(decision.answers)), down(risk_shown(decision.answers)));
    let place = ["translate(", x.middle, " ", y.middle, ")"].concat();
    to.element("g", &["class", "transform"], [value("mark"), value(place)], |to| {
        to.shape("circle", &[("class", Is("halo")), ("r", Is("15"))]);
        shapes(to, decision.verdict(), decision.status == Status::Leaning);
        to.fixed("text", &[("class", Is("strong")), ("y", Is("27"))], |to| to.words(label));
    });
}

/// How many marks stand in a row, where several workloads stand at one place.
const IN_A_ROW: u64 = 4;

/// A small mark with its number for each workload, to choose it by. What is not known stands on the line between.
fn marks(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let mut taken = Vec::new();
    for placed in Placed::all(model, act) {
        let answers = placed.decision().answers;
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
        to.kept(Shown::Mark(placed, transform));
    }
}

/// A workload's mark.
pub fn mark(to: &mut Nodes, placed: &Placed, transform: String) {
    let decision = placed.decision();
    let number = digits(placed.place as u64 + 1);
    let name = [&number, ". ", &placed.label(), ": ", verdict_name(decision)].concat();
    let class = if placed.looked_at { "small mark current" } else { "small mark" };
    let current = if placed.looked_at { "true" } else { "false" };
    to.pressable(
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
        (&placed.act, Action::WorkloadChosen(placed.place)),
        |to| {
            to.shape("path", &[("class", Is("reach")), ("d", Is("M-20-22h64v44h-64z"))]);
            to.shape("circle", &[("class", Is("halo")), ("r", Is("14"))]);
            shapes(to, decision.verdict(), decision.status == Status::Leaning);
            to.fixed("text", &[("x", Is("22")), ("y", Is("7"))], |to| to.words(number));
        },
    );
}

/// Which number is whose, and where each stands; nothing for one workload alone.
fn legend(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    if model.lineup().count() == 1 {
        return to.nothing();
    }
    to.group("ol", "legend", |to| {
        for placed in Placed::all(model, act) {
            to.kept(Shown::Legend(placed));
        }
    });
}

/// Whose mark it is, and where it stands.
pub fn legend_item(to: &mut Nodes, placed: &Placed) {
    let decision = placed.decision();
    let name = placed.label();
    let there = |risk, load, verdict| {
        [": risk ", level(risk), ", throughput ", level(load), "; ", verdict].concat()
    };
    let room = [&name, &there(Some(false), Some(false), NO_VERDICT)[..]].concat();
    to.element("li", &["data-room"], [value(room)], |to| {
        let (risk, load) = (risk_shown(decision.answers), load_shown(decision.answers));
        to.text("bdi", "", name);
        to.words(there(risk, load, verdict_name(decision)));
    });
}

fn gate_mark(to: &mut Nodes, which: Trait, answers: Answers) {
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
    to.text("li", class, gate(which, answer));
}
