//! What would change the answer: the smallest sets of changes for each other verdict, to try out and undo.

use yew::prelude::*;

use super::button::Button;
use super::glyph::glyph;
use super::text::paragraph;
use crate::content::verdicts::verdict_words;
use crate::decision::answers::Answers;
use crate::decision::changes::ChangeSet;
use crate::decision::verdict::Verdict;
use crate::phrases::condition;
use crate::state::{Action, Model, UndoOffer};

/// The changes by verdict; empty while the answer is open.
pub fn changes(model: &Model, on_action: &Callback<Action>) -> Html {
    let decision = model.decision();
    if decision.verdict().is_none() {
        return Html::default();
    }
    html! {
        <section part="changes" aria-labelledby="changes-title">
            <h3 id="changes-title">{ "What would change this" }</h3>
            { trial(model, on_action) }
            for (verdict, sets) in &decision.changes {
                { towards(*verdict, sets, decision.answers, on_action) }
            }
        </section>
    }
}

fn trial(model: &Model, on_action: &Callback<Action>) -> Html {
    let Some(UndoOffer::Tried { changes, before }) = model.undo_offer() else {
        return Html::default();
    };
    html! {
        <div class="offer">
            { paragraph(["Tried out: ", &condition(*before, *changes), "."].concat()) }
            { Button::new("step-back", "Undo the trial", on_action, Action::UndoOfferAccepted).html() }
        </div>
    }
}

fn towards(
    verdict: Verdict,
    sets: &[ChangeSet],
    answers: Answers,
    on_action: &Callback<Action>,
) -> Html {
    html! {
        <div class="towards">
            <h4>{ glyph(Some(verdict), false) }{ verdict_words(verdict).name }</h4>
            <ul>
                for &changes in sets {
                    { row(changes, answers, on_action) }
                }
            </ul>
        </div>
    }
}

fn row(changes: ChangeSet, answers: Answers, on_action: &Callback<Action>) -> Html {
    let condition = condition(answers, changes);
    let id = AttrValue::from(button_id(changes));
    let trying = Button::new("", "Try", on_action, Action::ChangesTried(changes));
    let trying = Button { id: id.clone(), ..trying }.named(["Try: ", &condition].concat());
    html! { <li class="row">{ paragraph(condition) }{ trying.html() }</li> }
}

/// The id of the button that tries `changes`. The traits are unique: each set leads to one verdict.
#[must_use]
pub fn button_id(changes: ChangeSet) -> String {
    let mut id = String::from("try");
    for which in changes.traits().iter() {
        id.push('-');
        id.push_str(which.code());
    }
    id
}
