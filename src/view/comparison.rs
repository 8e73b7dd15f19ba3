//! Several workloads in one table, what justifies Rust among them, and two of them side by side.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::glyph::glyph;
use super::lineup::{adding, numbered};
use super::parts::{
    chip, element, fixed, group, list, nothing, section, several, text, value, words,
};
use crate::case::comparison::{differing, moving, tally};
use crate::content::traits::trait_words;
use crate::content::verdicts::status_word;
use crate::decision::Status;
use crate::decision::traits::{Trait, TraitSet};
use crate::state::assessment::Assessment;
use crate::state::{Action, Model};
use crate::wording::{answer_word, label, movement, quoted, summary, verdict_name};

/// The comparison; for one workload alone how to get there.
pub fn comparison(model: &Model, act: &Callback<Action>) -> Html {
    let lineup = model.lineup();
    let body = if lineup.count() == 1 {
        let invitation = "Add another workload to see them side by side, or copy this one to see what a change would bring.";
        several([
            text("p", "intro", invitation),
            group("div", "buttons", several([adding(model, act)])),
        ])
    } else {
        let tally = tally(lineup.iter().map(Assessment::decision));
        let first = tally.first.and_then(|place| lineup.iter().nth(place).map(|one| (place, one)));
        let first = first.map(|(place, one)| label(&one.workload().name, place));
        let summary = summary(tally, &first.unwrap_or_default());
        several([text("p", "summary", summary), table(model), side_by_side(model, act)])
    };
    section("comparison", 2, "Compare workloads", body)
}

/// Traits by workloads, each with its verdict. On a narrow page it scrolls inside its frame.
fn table(model: &Model) -> Html {
    let all: Vec<&Assessment> = model.lineup().iter().collect();
    let mut heads = several([text("td", "", "")]);
    let mut verdicts = several([row_head("Answer", false)]);
    for (place, assessment) in all.iter().enumerate() {
        let decision = assessment.decision();
        let name = text("bdi", "", label(&assessment.workload().name, place));
        heads.push(fixed("th", &[("scope", Is("col"))], several([name])));
        let leaning = decision.status == Status::Leaning;
        let verdict = text("b", "", verdict_name(decision));
        let status = text("small", "", status_word(decision.status));
        verdicts.push(group(
            "td",
            "",
            several([glyph(decision.verdict(), leaning), verdict, status]),
        ));
    }
    let answers: Vec<_> = all.iter().map(|one| one.workload().answers).collect();
    let differing = differing(&answers);
    let mut rows = several([group("tr", "verdicts", verdicts)]);
    for which in Trait::ALL {
        let differs = differing.contains(which);
        let mut cells = several([row_head(trait_words(which).label, differs)]);
        for answers in &answers {
            let answer = answers.get(which);
            let class = if answer.is_some() { "" } else { "unset" };
            cells.push(text("td", class, answer_word(answer)));
        }
        rows.push(group("tr", if differs { "differs" } else { "" }, cells));
    }
    let head = group("thead", "", several([group("tr", "", heads)]));
    let table = group("table", "", several([head, group("tbody", "", rows)]));
    fixed(
        "section",
        &[
            ("class", Is("scroll")),
            ("tabindex", Is("0")),
            ("aria-label", Is("Answers side by side")),
        ],
        several([table]),
    )
}

fn row_head(label: &'static str, differs: bool) -> Html {
    let mut inside = several([words(label)]);
    if differs {
        inside.extend([words(" "), text("span", "tag", "differs")]);
    }
    fixed("th", &[("scope", Is("row"))], inside)
}

/// The one that is looked at and the one beside it: what differs, and whether and why the verdict moved.
fn side_by_side(model: &Model, act: &Callback<Action>) -> Html {
    let lineup = model.lineup();
    let choice = beside_choice(model, act);
    let Some((place, other)) = lineup.beside() else {
        return choice;
    };
    let here = (lineup.place(), lineup.current());
    let there = (place, other);
    let (before, after) = if there.0 < here.0 { (there, here) } else { (here, there) };
    let name = |(place, one): (usize, &Assessment)| quoted(&label(&one.workload().name, place));
    let answers = |one: &Assessment| one.workload().answers;
    let differing = differing(&[answers(before.1), answers(after.1)]);
    let title = ["From ", &name(before), " to ", &name(after)].concat();
    let moving = moving(answers(before.1), answers(after.1));
    let movement = movement(before.1.decision(), after.1.decision(), &moving);
    let children = several([
        text("h3", "", title),
        changed_answers(differing, before.1, after.1),
        text("p", "", movement),
        choice,
    ]);
    element("div", &["class", "id"], [value("beside"), value("beside")], children)
}

fn changed_answers(differing: TraitSet, before: &Assessment, after: &Assessment) -> Html {
    if differing.is_empty() {
        return text("p", "", "All answers are the same so far.");
    }
    let mut items = Vec::new();
    for which in differing.iter() {
        let [from, to] = [before, after].map(|one| answer_word(one.workload().answers.get(which)));
        let line = [": ", from, " → ", to].concat();
        items.push(group(
            "li",
            "",
            several([text("b", "", trait_words(which).label), words(line)]),
        ));
    }
    group("ul", "", items)
}

/// Which one to see beside the one that is looked at, where there is a choice.
fn beside_choice(model: &Model, act: &Callback<Action>) -> Html {
    let lineup = model.lineup();
    if lineup.count() < 3 {
        return nothing();
    }
    let beside = lineup.beside().map(|(place, _)| place);
    let here = label(&lineup.current().workload().name, lineup.place());
    let mut chips = Vec::new();
    for (place, other) in lineup.iter().enumerate().filter(|(place, _)| *place != lineup.place()) {
        let [number, name] = numbered(other, place);
        let on = (&["type", "aria-pressed"], beside == Some(place));
        let chip =
            chip(several([words("with "), number, name]), on, act, Action::SeenBeside(other.id()));
        chips.push(group("li", "", several([chip])));
    }
    let said = ["See ", &quoted(&here), " side by side:"].concat();
    list(several([text("p", "intro", said), group("ul", "chips", chips)]))
}
