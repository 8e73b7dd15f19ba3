//! Evidence: what each answer rests on, what the verdict hangs on, and what to check.

use yew::prelude::*;
use yew::virtual_dom::VText;

use super::attributes::{bool_attr, handler};
use super::text::{item, paragraph, small};
use super::text_field::too_long;
use crate::browser::input_name_and_value;
use crate::case::plain_text::Note;
use crate::content::evidence::{BASIS_MEANINGS, check_question};
use crate::content::traits::trait_words;
use crate::decision::evidence::Basis;
use crate::decision::traits::Trait;
use crate::phrases::{answer_word, evidence_summary, standing};
use crate::state::assessment::Assessment;
use crate::state::{Action, Model};

/// The end of the name of a basis field, after the id of the trait.
const BASIS_SUFFIX: &str = "-basis";
/// The end of the name of a note field, after the id of the trait.
const NOTE_SUFFIX: &str = "-note-text";
/// The value of "None yet".
const NONE: &str = "unset";
/// The choices of a basis, with their labels.
const CHOICES: [(&str, &str); 4] = [
    (Basis::Measured.id(), "Measured"),
    (Basis::Reported.id(), "Reported"),
    (Basis::Assumed.id(), "Assumed"),
    (NONE, "None yet"),
];

/// The section's gist.
#[must_use]
pub fn gist(model: &Model) -> String {
    evidence_summary(model.workload(), model.decision())
}

/// The section's content: a line for each answered trait, and beside it what the verdict hangs on.
pub fn evidence(model: &Model, on_action: &Callback<Action>) -> Html {
    let assessment = model.lineup().selected();
    let answered = model.decision().answers.answered();
    html! {
        <section part="evidence" class="evidence" aria-label="Evidence">
            <div class="bases" oninput={typed_note(on_action)} onchange={chosen_basis(on_action)}
                onfocusout={on_action.reform(|_: FocusEvent| Action::FieldLeft)}>
                if answered.is_empty() {
                    { paragraph("Answer a question first: then say here what the answer rests on.") }
                } else {
                    { small(BASIS_MEANINGS) }
                    for which in answered.iter() {
                        { line(which, assessment) }
                    }
                }
            </div>
            <div class="conclusions">
                { hangs_on(assessment) }
                { to_check(assessment) }
            </div>
        </section>
    }
}

/// The line of an answered trait: its answer, the basis, and the note.
fn line(which: Trait, assessment: &Assessment) -> Html {
    let workload = assessment.workload();
    let draft = assessment.evidence_draft(which);
    let basis = workload.basis(which).map_or(NONE, Basis::id);
    let name = [which.id(), BASIS_SUFFIX].concat();
    let is_decisive = assessment.decision().decisive.contains(which);
    let answer = [": ", answer_word(workload.answers.get(which))].concat();
    html! {
        <fieldset key={which.id()} class="basis" data-decisive={is_decisive.then_some("")}>
            <legend>
                { trait_words(which).label }{ answer }
                if is_decisive {
                    { " " }<span class="tag">{ "decides" }</span>
                }
            </legend>
            <div class="choices">
                for (value, label) in CHOICES {
                    <label>
                        <input type="radio" name={name.clone()} {value} checked={value == basis} />
                        <span>{ label }</span>
                    </label>
                }
            </div>
            { note_field(
                which,
                draft.map_or("", |draft| draft.typed_note()),
                draft.is_some_and(|draft| draft.is_note_too_long()),
            ) }
        </fieldset>
    }
}

fn note_field(which: Trait, text: &str, is_too_long: bool) -> Html {
    let id = [which.id(), NOTE_SUFFIX].concat();
    let remark_id = [&id, "-remark"].concat();
    let described = is_too_long.then(|| remark_id.clone());
    html! {
        <div class="entry">
            <label for={id.clone()}>{ "Note" }</label>
            <input type="text" autocomplete="off" id={id.clone()} name={id} value={text.to_owned()}
                placeholder="Source, date, who said so"
                aria-invalid={is_too_long.then_some(bool_attr(true))} aria-describedby={described} />
            if is_too_long {
                <p class="remark" id={remark_id}>{ VText::new(too_long("A note", Note::MAX_CHARS)) }</p>
            }
        </div>
    }
}

/// The decisive answers, the weakest evidence first.
fn hangs_on(assessment: &Assessment) -> Html {
    let workload = assessment.workload();
    let decisive = assessment.decision().weakest_first(|which| workload.basis(which));
    html! {
        if !decisive.is_empty() {
            <div>
                <h3>{ "What this answer hangs on, the weakest first" }</h3>
                <ol class="hangs-on">
                    for which in decisive {
                        { item([trait_words(which).label, ": ", &standing(workload, which), "."].concat()) }
                    }
                </ol>
            </div>
        }
    }
}

/// What to check, as open questions.
fn to_check(assessment: &Assessment) -> Html {
    let traits = assessment.to_check();
    html! {
        if !traits.is_empty() {
            <div>
                <h3>{ "To check, in this order" }</h3>
                <ol class="to-check">
                    for which in traits {
                        { item(check_question(which)) }
                    }
                </ol>
            </div>
        } else {
            { paragraph("Nothing is left to check.") }
        }
    }
}

fn chosen_basis(on_action: &Callback<Action>) -> Callback<Event> {
    handler(on_action, |event: Event| {
        let (name, value) = input_name_and_value(&event)?;
        let which = Trait::from_id(name.strip_suffix(BASIS_SUFFIX)?)?;
        Some(Action::BasisChosen(which, Basis::from_id(&value)))
    })
}

fn typed_note(on_action: &Callback<Action>) -> Callback<InputEvent> {
    handler(on_action, |event: InputEvent| {
        let (name, text) = input_name_and_value(&event)?;
        let which = Trait::from_id(name.strip_suffix(NOTE_SUFFIX)?)?;
        Some(Action::NoteTyped(which, text))
    })
}
