//! What would change the answer: for each other verdict the smallest sets of changes, to try and to undo.

use yew::prelude::*;

use super::glyph::glyph;
use super::parts::{Button, button, group, nothing, section, several, text, words};
use crate::content::verdicts::verdict_words;
use crate::decision::answers::Answers;
use crate::decision::changes::ChangeSet;
use crate::decision::verdict::Verdict;
use crate::state::{Action, Model, StepBack};
use crate::wording::condition;

/// The changes that lead elsewhere; nothing while the answer is open.
pub fn changes(model: &Model, act: &Callback<Action>) -> Html {
    let decision = model.decision();
    if decision.verdict().is_none() {
        return nothing();
    }
    let mut body = several([trial(model, act)]);
    for (verdict, sets) in &decision.changes {
        body.push(towards(*verdict, sets, decision.answers, act));
    }
    section("changes", 3, "What would change this", body)
}

fn trial(model: &Model, act: &Callback<Action>) -> Html {
    let Some(StepBack::Tried { changes, before }) = model.step_back() else {
        return nothing();
    };
    let tried = ["Tried out: ", &condition(*before, *changes), "."].concat();
    let undo = Button::new("step-back", "Undo the trial");
    group(
        "div",
        "row trial",
        several([text("p", "", tried), button(undo, act, Action::SteppedBack)]),
    )
}

fn towards(verdict: Verdict, sets: &[ChangeSet], answers: Answers, act: &Callback<Action>) -> Html {
    let title = several([glyph(Some(verdict), false), words(verdict_words(verdict).name)]);
    let mut rows = Vec::new();
    for &changes in sets {
        rows.push(row(changes, answers, act));
    }
    group("div", "towards", several([group("h4", "", title), group("ul", "", rows)]))
}

fn row(changes: ChangeSet, answers: Answers, act: &Callback<Action>) -> Html {
    let condition = condition(answers, changes);
    let name = ["Try: ", &condition].concat();
    let label = Button { look: "", id: button_id(changes).into(), label: "Try", name: name.into() };
    let button = button(label, act, Action::ChangesTried(changes));
    group("li", "row", several([text("p", "", condition), button]))
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
