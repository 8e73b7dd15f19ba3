//! What is still open in each workload, for a conversation: one question each, the one that settles most.

use yew::prelude::*;

use super::nodes::Nodes;
use super::parts::Button;
use crate::content::traits::trait_words;
use crate::state::{Action, Model};
use crate::wording::{label, questions_left};

/// The open questions, or that there are none.
pub fn agenda(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let is_open = model.lineup().iter().any(|one| one.decision().next_question.is_some());
    to.section("agenda", 2, "Open questions", |to| {
        if is_open {
            let keys = "In a question: Y, N and U answer it, Enter goes to the next one.";
            to.text("p", "intro", keys);
            to.group("ul", "", |to| rows(to, model, act));
        } else {
            to.text("p", "intro", "Nothing is open: every answer is settled.");
        }
    });
}

fn rows(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    for (place, assessment) in model.lineup().iter().enumerate() {
        let decision = assessment.decision();
        let Some(which) = decision.next_question else {
            continue;
        };
        let name = label(&assessment.workload().name, place);
        let named = ["Answer, for ", &name].concat();
        to.group("li", "row", |to| {
            to.group("p", "", |to| {
                to.text("bdi", "name", name);
                to.words(": ");
                to.text("b", "", trait_words(which).label);
                to.words("? ");
                to.words(questions_left(decision));
            });
            let kind = Button { look: "", id: String::new(), label: "Answer", name: named };
            to.special_button(kind, act, Action::QuestionOfAsked(place, which));
        });
    }
}
