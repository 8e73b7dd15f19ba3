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

/// The question about `which`.
pub fn question(which: Trait, decision: &Decision) -> Html {
    let wording = trait_words(which);
    let about_id = AttrValue::from([which.id(), "-about"].concat());
    let (standing, tag) = standing(which, decision);
    let mut about = Vec::new();
    if let Some(tag) = tag {
        about.extend([text("span", "tag", tag), words(" ")]);
    }
    about.push(words(wording.meaning));
    let answer = decision.answers.get(which).map_or(UNSET, Answer::id);
    let choice = |value, label| choice(which.id(), value, answer == value, label);
    let choices = several([choice(YES, "Yes"), choice(NO, "No"), choice(UNSET, "Not sure")]);
    let about = element("p", &["class", "id"], [value("about"), value(about_id.clone())], about);
    let keys = &["part", "data-standing", "aria-describedby"];
    let values = [value("question"), value(standing), value(about_id)];
    let body =
        several([text("legend", "", wording.label), about, group("div", "choices", choices)]);
    element("fieldset", keys, values, body)
}

/// What stands out about a question: its state for the eye, and in words.
fn standing(which: Trait, decision: &Decision) -> (&'static str, Option<&'static str>) {
    if decision.next_question == Some(which) {
        ("next", Some("Ask this next: it settles most."))
    } else if decision.no_longer_matters(which) {
        ("moot", Some("No longer changes the answer."))
    } else {
        ("plain", None)
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
