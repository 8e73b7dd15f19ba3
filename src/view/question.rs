//! One question: a trait, what it means, and Yes / No / Not sure.

use yew::prelude::*;

use super::nodes::{Nodes, value};
use crate::content::traits::trait_words;
use crate::decision::Decision;
use crate::decision::answers::Answer;
use crate::decision::traits::Trait;
use crate::state::Model;

/// The form values of the choices.
const YES: &str = Answer::Yes.id();
const NO: &str = Answer::No.id();
const UNSET: &str = "unset";
/// The choices, with their labels.
const CHOICES: [(&str, &str); 3] = [(YES, "Yes"), (NO, "No"), (UNSET, "Not sure")];

/// What is noted beside the question that decides most: the longest note.
const NEXT: &str = "Ask this next: it settles most.";
/// What is noted beside one that decides nothing any more.
const MOOT: &str = "No longer changes the answer.";

/// All that is shown of a question.
#[derive(Clone, Copy, PartialEq)]
pub struct Question {
    which: Trait,
    answer: Option<Answer>,
    choices: u8,
    /// For the eye.
    standing: &'static str,
    note: &'static str,
}

impl Question {
    /// The question about `which` as it stands.
    #[must_use]
    pub fn of(which: Trait, model: &Model) -> Self {
        let decision = model.decision();
        let (standing, note) = standing(which, decision);
        let answer = decision.answers.get(which);
        Self { which, answer, choices: model.choices(which), standing, note }
    }

    /// Draws it.
    pub fn draw(self, to: &mut Nodes) {
        let Self { which, answer, standing, note, .. } = self;
        let wording = trait_words(which);
        let about_id = AttrValue::from([which.id(), "-about"].concat());
        let note_id = AttrValue::from([which.id(), "-note"].concat());
        let described = [&about_id, " ", &note_id].concat();
        let keys = &["part", "data-standing", "aria-describedby"];
        to.element(
            "fieldset",
            keys,
            [value("question"), value(standing), value(described)],
            |to| {
                to.text("legend", "", wording.label);
                let values = [value("about"), value(about_id)];
                to.element("p", &["class", "id"], values, |to| to.words(wording.meaning));
                to.group("div", "choices", |to| {
                    let answer = answer.map_or(UNSET, Answer::id);
                    for (value, label) in CHOICES {
                        choice(to, which.id(), value, answer == value, label);
                    }
                });
                let values = [value("tag"), value(note_id), value(NEXT)];
                to.element("p", &["class", "id", "data-room"], values, |to| to.words(note));
            },
        );
    }
}

/// What stands out about a question: its state for the eye, and in words.
fn standing(which: Trait, decision: &Decision) -> (&'static str, &'static str) {
    if decision.next_question == Some(which) {
        ("next", NEXT)
    } else if decision.no_longer_matters(which) {
        ("moot", MOOT)
    } else {
        ("plain", "")
    }
}

fn choice(
    to: &mut Nodes,
    name: &'static str,
    id: &'static str,
    checked: bool,
    label: &'static str,
) {
    to.group("label", "", |to| {
        let values = [value("radio"), value(name), value(id)];
        to.input(&["type", "name", "value"], values, None, Some(checked));
        to.text("span", "", label);
    });
}

/// The trait and the answer that a radio's name and value stand for; none if it is not one of ours.
#[must_use]
pub fn chosen(name: &str, value: &str) -> Option<(Trait, Option<Answer>)> {
    let answer = match value {
        YES => Some(Answer::Yes),
        NO => Some(Answer::No),
        UNSET => None,
        _ => return None,
    };
    Some((Trait::from_id(name)?, answer))
}
