//! What is still open in each workload, for a conversation: one question each, the one that settles most.

use yew::prelude::*;

use super::parts::{Button, button, group, section, several, text, words};
use crate::content::traits::trait_words;
use crate::state::{Action, Model};
use crate::wording::{label, questions_left};

/// The open questions, or that there are none.
pub fn agenda(model: &Model, act: &Callback<Action>) -> Html {
    let mut rows = Vec::new();
    for (place, assessment) in model.lineup().iter().enumerate() {
        let decision = assessment.decision();
        let Some(which) = decision.next_question else {
            continue;
        };
        let name = label(&assessment.workload().name, place);
        let sentence = several([
            text("bdi", "name", name.clone()),
            words(": "),
            text("b", "", trait_words(which).label),
            words("? "),
            words(questions_left(decision)),
        ]);
        let named = ["Answer, for ", &name].concat().into();
        let label = Button { name: named, ..Button::new("", "Answer") };
        let ask = button(label, act, Action::QuestionOfAsked(place, which));
        rows.push(group("li", "row", several([group("p", "", sentence), ask])));
    }
    let keys = "In a question: Y, N and U answer it, Enter goes to the next one.";
    let body = if rows.is_empty() {
        several([text("p", "intro", "Nothing is open: every answer is settled.")])
    } else {
        several([text("p", "intro", keys), group("ul", "", rows)])
    };
    section("agenda", 2, "Open questions", body)
}
