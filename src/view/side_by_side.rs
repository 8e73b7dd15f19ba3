//! The selected workload and its counterpart side by side: conflicts to settle, and whether and why the verdict changed.

use yew::prelude::*;

use super::attributes::{bool_attr, on_click};
use super::button::Button;
use super::text::{paragraph, soft};
use super::workloads::{number_prefix, numbered};
use crate::case::comparison::{conflicts, decisive_changes, gaps, is_moved_by};
use crate::content::traits::trait_words;
use crate::decision::answers::Answer;
use crate::decision::decimal::digits;
use crate::decision::traits::Trait;
use crate::phrases::{answer_word, evidence_of, label, listed, quoted, verdict_change};
use crate::state::assessment::Assessment;
use crate::state::{Action, Model};

/// The answers that settle a conflict, with their labels.
const CHOICES: [(Option<Answer>, &str); 3] =
    [(Some(Answer::Yes), "Yes"), (Some(Answer::No), "No"), (None, "Not sure")];

/// One of the two workloads, with its quoted label.
struct Side<'a> {
    assessment: &'a Assessment,
    name: String,
}

/// The two workloads, and the choice of another counterpart.
pub fn side_by_side(model: &Model, on_action: &Callback<Action>) -> Html {
    let lineup = model.lineup();
    let Some((index, other)) = lineup.counterpart() else {
        return choice(model, on_action);
    };
    let mut sides = [side(lineup.selected_index(), lineup.selected()), side(index, other)];
    if index < lineup.selected_index() {
        sides.reverse();
    }
    let [before, after] = &sides;
    let [answers_before, answers_after] =
        [before, after].map(|one| one.assessment.workload().answers);
    let decisive_changes = decisive_changes(answers_before, answers_after);
    let [decision_before, decision_after] = [before, after].map(|one| one.assessment.decision());
    html! {
        <div class="beside" id="beside">
            <h3>{ [&before.name, " beside ", &after.name].concat() }</h3>
            { differences(&sides, on_action) }
            { paragraph(verdict_change(decision_before, decision_after, &decisive_changes)) }
            { choice(model, on_action) }
        </div>
    }
}

fn side(index: usize, assessment: &Assessment) -> Side<'_> {
    let name = &assessment.workload().name;
    Side { assessment, name: [number_prefix(name, index), quoted(&label(name, index))].concat() }
}

/// The conflicting answers, and less prominently what only one of them answers.
fn differences(sides: &[Side<'_>; 2], on_action: &Callback<Action>) -> Html {
    let answers = sides.each_ref().map(|side| side.assessment.workload().answers);
    let (conflicts, gaps) = (conflicts(&answers), gaps(&answers));
    let open: Vec<&str> = gaps.iter().map(|which| trait_words(which).label).collect();
    html! {
        <>
            if conflicts.is_empty() {
                { paragraph("The two do not disagree on any answer.") }
            } else {
                <ul class="conflicts">
                    for which in conflicts.iter() {
                        { conflict(which, sides, on_action) }
                    }
                </ul>
            }
            if !open.is_empty() {
                { soft(["Answered in one of them only: ", &listed(&open, "and"), "."].concat()) }
            }
        </>
    }
}

/// A conflict: both answers with their evidence, what it moves, and the buttons that settle it.
fn conflict(which: Trait, sides: &[Side<'_>; 2], on_action: &Callback<Action>) -> Html {
    let [before, after] =
        sides.each_ref().map(|side| answer_word(side.assessment.workload().answers.get(which)));
    let with_evidence =
        sides.iter().filter(|side| !side.assessment.workload().evidence.get(which).is_empty());
    html! {
        <li key={which.id()}>
            <p><b>{ trait_words(which).label }</b>{ [": ", before, " → ", after].concat() }</p>
            for side in with_evidence {
                { paragraph([&side.name, ": ", &evidence_of(side.assessment.workload(), which), "."].concat()) }
            }
            { soft(weight(which, sides)) }
            <div class="buttons">
                <span class="small">{ "Settle as" }</span>
                for (answer, word) in CHOICES {
                    { settle_button(which, answer, word, sides, on_action) }
                }
            </div>
        </li>
    }
}

fn settle_button(
    which: Trait,
    answer: Option<Answer>,
    word: &'static str,
    sides: &[Side<'_>; 2],
    on_action: &Callback<Action>,
) -> Html {
    let title = trait_words(which).label;
    let says = |side: &&Side<'_>| side.assessment.workload().answers.get(which) == answer;
    let side = answer.and_then(|_| sides.iter().find(says));
    let as_in = side.map_or_else(String::new, |side| [", as in ", &side.name].concat());
    Button::new("", word, on_action, Action::ConflictSettled(which, answer))
        .named([word, as_in.as_str(), ", for both, on “", title, "”"].concat())
        .html()
}

/// Whether the conflict alone moves a verdict.
fn weight(which: Trait, sides: &[Side<'_>; 2]) -> String {
    let [one, other] = sides;
    let moves = |side: &Side<'_>, other: &Side<'_>| {
        let answers = |side: &Side<'_>| side.assessment.workload().answers;
        is_moved_by(answers(side), which, answers(other))
    };
    match (moves(one, other), moves(other, one)) {
        (true, true) => "This alone moves the verdict of both.".to_owned(),
        (true, false) => ["This alone moves the verdict of ", &one.name, "."].concat(),
        (false, true) => ["This alone moves the verdict of ", &other.name, "."].concat(),
        (false, false) => "This alone moves neither verdict.".to_owned(),
    }
}

/// The choice of the counterpart, if there is one.
fn choice(model: &Model, on_action: &Callback<Action>) -> Html {
    let lineup = model.lineup();
    if lineup.count() < 3 {
        return Html::default();
    }
    let counterpart = lineup.counterpart().map(|(index, _)| index);
    let here = label(&lineup.selected().workload().name, lineup.selected_index());
    let others = lineup.iter().enumerate().filter(|(index, _)| *index != lineup.selected_index());
    html! {
        <>
            { soft(["See ", &quoted(&here), " side by side:"].concat()) }
            <ul class="chips">
                for (index, other) in others {
                    <li key={digits(other.id().into())}>
                        <button type="button" aria-pressed={bool_attr(counterpart == Some(index))}
                            onclick={on_click(on_action, Action::CounterpartChosen(other.id()))}>
                            { "with " }{ numbered(other, index) }
                        </button>
                    </li>
                }
            </ul>
        </>
    }
}
