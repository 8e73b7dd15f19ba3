//! One question: a trait, what it means, and Yes / No / Not sure.

use yew::prelude::*;

use super::parts::{element, group, several, text, value, words};
use crate::content::traits::trait_words;
use crate::decision::Decision;
use crate::decision::answers::Answer;
use crate::decision::traits::Trait;

/// The form values of the choices.
const YES: &str = Answer::Yes.id();
const NO: &str = Answer::No.id();
const UNSET: &str = "unset";

/// What is noted beside the question that decides most: the longest note.
const NEXT: &str = "Ask this next: it settles most.";
/// What is noted beside one that decides nothing any more.
const MOOT: &str = "No longer changes the answer.";

/// The question about `which`.
pub fn question(which: Trait, decision: &Decision) -> Html {
    let wording = trait_words(which);
    let about_id = AttrValue::from([which.id(), "-about"].concat());
    let note_id = AttrValue::from([which.id(), "-note"].concat());
    let (standing, note) = standing(which, decision);
    let answer = decision.answers.get(which).map_or(UNSET, Answer::id);
    let choice = |value, label| choice(which.id(), value, answer == value, label);
    let choices = several([choice(YES, "Yes"), choice(NO, "No"), choice(UNSET, "Not sure")]);
    let keys = &["part", "data-standing", "aria-describedby"];
    let described = [&about_id, " ", &note_id].concat();
    let values = [value("question"), value(standing), value(described)];
    let keys_about = &["class", "id"];
    let about = [value("about"), value(about_id)];
    let about = element("p", keys_about, about, several([words(wording.meaning)]));
    let keys_note = &["class", "id", "data-room"];
    let kept = [value("tag"), value(note_id), value(NEXT)];
    let note = element("p", keys_note, kept, several([words(note)]));
    let legend = text("legend", "", wording.label);
    element(
        "fieldset",
        keys,
        values,
        several([legend, about, group("div", "choices", choices), note]),
    )
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

fn choice(name: &'static str, value: &'static str, checked: bool, label: &'static str) -> Html {
    let radio = html! { <input type="radio" {name} {value} {checked}/> };
    group("label", "", several([radio, text("span", "", label)]))
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
