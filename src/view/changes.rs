//! What would change the answer: for each other verdict the smallest sets of changes, to try and to undo.

use yew::prelude::*;

use super::glyph::glyph;
use super::nodes::Nodes;
use super::parts::Button;
use crate::content::verdicts::verdict_words;
use crate::decision::answers::Answers;
use crate::decision::changes::ChangeSet;
use crate::decision::verdict::Verdict;
use crate::state::{Action, Model, StepBack};
use crate::wording::condition;

/// The changes that lead elsewhere; nothing while the answer is open.
pub fn changes(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let decision = model.decision();
    if decision.verdict().is_none() {
        return to.nothing();
    }
    to.section("changes", 3, "What would change this", |to| {
        trial(to, model, act);
        for (verdict, sets) in &decision.changes {
            towards(to, *verdict, sets, decision.answers, act);
        }
    });
}

fn trial(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    let Some(StepBack::Tried { changes, before }) = model.step_back() else {
        return to.nothing();
    };
    let tried = ["Tried out: ", &condition(*before, *changes), "."].concat();
    to.group("div", "row trial", |to| {
        to.text("p", "", tried);
        to.button("step-back", "Undo the trial", act, Action::SteppedBack);
    });
}

fn towards(
    to: &mut Nodes,
    verdict: Verdict,
    sets: &[ChangeSet],
    answers: Answers,
    act: &Callback<Action>,
) {
    to.group("div", "towards", |to| {
        to.group("h4", "", |to| {
            glyph(to, Some(verdict), false);
            to.words(verdict_words(verdict).name);
        });
        to.group("ul", "", |to| {
            for &changes in sets {
                row(to, changes, answers, act);
            }
        });
    });
}

fn row(to: &mut Nodes, changes: ChangeSet, answers: Answers, act: &Callback<Action>) {
    let condition = condition(answers, changes);
    let name = ["Try: ", &condition].concat();
    to.group("li", "row", |to| {
        to.text("p", "", condition);
        let id = button_id(changes);
        let kind = Button { look: "", id, label: "Try", name };
        to.special_button(kind, act, Action::ChangesTried(changes));
    });
}

/// The id of the button that tries `changes` here: a set leads to one verdict, so its traits name it.
#[must_use]
pub fn button_id(changes: ChangeSet) -> String {
    let mut id = String::from("try");
    for which in changes.traits().iter() {
        id.push('-');
        id.push_str(which.code());
    }
    id
}
