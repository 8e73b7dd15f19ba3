//! Several workloads in one table, what justifies Rust among them, and two of them side by side.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::kept::Shown;
use super::lineup::{Placed, adding, numbered};
use super::nodes::{Nodes, value};
use crate::case::comparison::{conflicting, gaps, moving, tally};
use crate::content::traits::trait_words;
use crate::decision::answers::Answer;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::state::assessment::Assessment;
use crate::state::{Action, Model};
use crate::wording::{answer_word, label, movement, quoted, summary};

/// The comparison; for one workload alone how to get there.
pub fn comparison(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    to.section("comparison", 2, "Compare workloads", |to| match model.lineup().count() {
        1 => {
            to.text("p", "intro", INVITATION);
            to.group("div", "buttons", |to| adding(to, model, act));
        }
        _ => {
            to.text("p", "summary", summed_up(model));
            table(to, model, act);
            side_by_side(to, model, act);
        }
    });
}

const INVITATION: &str = "Add another workload to see them side by side, or copy this one to see what a change would bring.";

fn summed_up(model: &Model) -> String {
    let lineup = model.lineup();
    let tally = tally(lineup.iter().map(Assessment::decision));
    let first = tally.first.and_then(|place| lineup.iter().nth(place).map(|one| (place, one)));
    let first = first.map(|(place, one)| label(&one.workload().name, place));
    summary(tally, &first.unwrap_or_default())
}

/// Traits by workloads, each with its verdict. On a narrow page it scrolls inside its frame.
fn table(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let attributes = &[
        ("class", Is("scroll")),
        ("tabindex", Is("0")),
        ("aria-label", Is("Answers side by side")),
    ];
    let all: Vec<Placed> = Placed::all(model, act).collect();
    to.fixed("section", attributes, |to| {
        to.group("table", "", |to| {
            to.group("thead", "", |to| {
                to.group("tr", "", |to| {
                    to.text("td", "", "");
                    for placed in &all {
                        to.kept(Shown::Head(placed.clone()));
                    }
                });
            });
            to.group("tbody", "", |to| {
                to.group("tr", "verdicts", |to| {
                    row_head(to, "Answer", false);
                    for placed in all {
                        to.kept(Shown::Verdict(placed));
                    }
                });
                rows(to, model);
            });
        });
    });
}

fn rows(to: &mut Nodes, model: &Model) {
    let all: Vec<_> = model.lineup().iter().map(|one| one.workload().answers).collect();
    let (conflicting, gaps) = (conflicting(&all), gaps(&all));
    for which in Trait::ALL {
        to.kept(Shown::Answers(AnswerRow {
            which,
            answers: all.iter().map(|answers| answers.get(which)).collect(),
            differs: conflicting.contains(which),
            has_gap: gaps.contains(which),
        }));
    }
}

/// What the workloads answer about one trait.
#[derive(Clone, PartialEq)]
pub struct AnswerRow {
    which: Trait,
    answers: Vec<Option<Answer>>,
    differs: bool,
    has_gap: bool,
}

impl AnswerRow {
    /// Draws it.
    pub fn draw(&self, to: &mut Nodes) {
        let class = match (self.differs, self.has_gap) {
            (true, _) => "differs",
            (false, true) => "gap",
            (false, false) => "",
        };
        to.group("tr", class, |to| {
            row_head(to, trait_words(self.which).label, self.differs);
            for &answer in &self.answers {
                let class = if answer.is_some() { "" } else { "unset" };
                to.text("td", class, answer_word(answer));
            }
        });
    }
}

fn row_head(to: &mut Nodes, label: &'static str, differs: bool) {
    to.fixed("th", &[("scope", Is("row"))], |to| {
        to.words(label);
        if differs {
            to.words(" ");
            to.text("span", "tag", "differs");
        }
    });
}

/// The one that is looked at and the one beside it: what differs, and whether and why the verdict moved.
fn side_by_side(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let lineup = model.lineup();
    let Some((place, other)) = lineup.beside() else {
        return beside_choice(to, model, act);
    };
    let here = (lineup.place(), lineup.current());
    let there = (place, other);
    let (before, after) = if there.0 < here.0 { (there, here) } else { (here, there) };
    let name = |(place, one): (usize, &Assessment)| quoted(&label(&one.workload().name, place));
    let answers = |one: &Assessment| one.workload().answers;
    let both = [answers(before.1), answers(after.1)];
    let differing = conflicting(&both).union(gaps(&both));
    let moving = moving(answers(before.1), answers(after.1));
    let movement = movement(before.1.decision(), after.1.decision(), &moving);
    to.element("div", &["class", "id"], [value("beside"), value("beside")], |to| {
        to.text("h3", "", ["From ", &name(before), " to ", &name(after)].concat());
        changed_answers(to, differing, before.1, after.1);
        to.text("p", "", movement);
        beside_choice(to, model, act);
    });
}

fn changed_answers(to: &mut Nodes, differing: TraitSet, before: &Assessment, after: &Assessment) {
    if differing.is_empty() {
        return to.text("p", "", "All answers are the same so far.");
    }
    to.group("ul", "", |to| {
        for which in differing.iter() {
            let [from, to_word] =
                [before, after].map(|one| answer_word(one.workload().answers.get(which)));
            to.group("li", "", |to| {
                to.text("b", "", trait_words(which).label);
                to.words([": ", from, " → ", to_word].concat());
            });
        }
    });
}

/// Which one to see beside the one that is looked at, where there is a choice.
fn beside_choice(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let lineup = model.lineup();
    if lineup.count() < 3 {
        return to.nothing();
    }
    let beside = lineup.beside().map(|(place, _)| place);
    let here = label(&lineup.current().workload().name, lineup.place());
    to.list(|to| {
        to.text("p", "intro", ["See ", &quoted(&here), " side by side:"].concat());
        to.group("ul", "chips", |to| {
            for (place, other) in
                lineup.iter().enumerate().filter(|(place, _)| *place != lineup.place())
            {
                to.group("li", "", |to| {
                    let state = (&["type", "aria-pressed"], beside == Some(place));
                    to.chip(state, act, Action::SeenBeside(other.id()), |to| {
                        to.words("with ");
                        numbered(to, other, place);
                    });
                });
            }
        });
    });
}
