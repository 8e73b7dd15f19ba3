//! The selected workload and its counterpart side by side: differences, and whether and why the verdict changed.

use yew::prelude::*;

use super::attributes::{bool_attr, on_click};
use super::text::{paragraph, soft};
use super::workloads::numbered;
use crate::case::comparison::{conflicts, decisive_changes, gaps};
use crate::content::traits::trait_words;
use crate::decision::decimal::digits;
use crate::phrases::{answer_word, label, listed, quoted, verdict_change};
use crate::state::assessment::Assessment;
use crate::state::{Action, Model};

/// The two workloads, and the choice of another counterpart.
pub fn side_by_side(model: &Model, on_action: &Callback<Action>) -> Html {
    let lineup = model.lineup();
    let Some((index, other)) = lineup.counterpart() else {
        return choice(model, on_action);
    };
    let here = (lineup.selected_index(), lineup.selected());
    let there = (index, other);
    let (before, after) = if there.0 < here.0 { (there, here) } else { (here, there) };
    let name = |(index, one): (usize, &Assessment)| quoted(&label(&one.workload().name, index));
    let answers = |one: &Assessment| one.workload().answers;
    let decisive_changes = decisive_changes(answers(before.1), answers(after.1));
    html! {
        <div class="beside" id="beside">
            <h3>{ ["From ", &name(before), " to ", &name(after)].concat() }</h3>
            { changed_answers(before.1, after.1) }
            { paragraph(verdict_change(before.1.decision(), after.1.decision(), &decisive_changes)) }
            { choice(model, on_action) }
        </div>
    }
}

/// The conflicting answers, and less prominently what only one of them answers.
fn changed_answers(before: &Assessment, after: &Assessment) -> Html {
    let answers = [before, after].map(|one| one.workload().answers);
    let (conflicts, gaps) = (conflicts(&answers), gaps(&answers));
    let word = |one: &Assessment, which| answer_word(one.workload().answers.get(which));
    let open: Vec<&str> = gaps.iter().map(|which| trait_words(which).label).collect();
    html! {
        <>
            if conflicts.is_empty() {
                { paragraph("No answer differs so far.") }
            } else {
                <ul>
                    for which in conflicts.iter() {
                        <li>
                            <b>{ trait_words(which).label }</b>
                            { [": ", word(before, which), " → ", word(after, which)].concat() }
                        </li>
                    }
                </ul>
            }
            if !open.is_empty() {
                { soft(["Answered in one of them only: ", &listed(&open, "and"), "."].concat()) }
            }
        </>
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
