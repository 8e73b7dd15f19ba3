//! The titles of the first moves, and in the remaining rows the nearest changes of the answer, or the examples while
//! there is none.

use yew::prelude::*;

use super::deferred::Deferred;
use super::text::item;
use crate::content::moves::move_title;
use crate::decision::Decision;
use crate::decision::decimal::digits;
use crate::phrases::{nearest_first, short_change};
use crate::state::Action;

/// The maximum number of moves, for which the style sheet reserves space.
const MAX_MOVES: usize = 5;

/// The first moves.
pub fn first_moves(decision: &Decision, deferred: Deferred, on_action: &Callback<Action>) -> Html {
    let free = MAX_MOVES.saturating_sub(decision.first_moves.len());
    html! {
        <section class="first-moves" aria-labelledby="first-moves-title">
            <h3 id="first-moves-title">{ "First moves" }</h3>
            <ol>
                // Keyed by index: rows are reused with other texts.
                for (index, first_move) in decision.first_moves.iter().enumerate() {
                    <li key={digits(index as u64)} part="move">{ move_title(first_move.action) }</li>
                }
            </ol>
            if decision.verdict().is_none() {
                { deferred.example_choice(on_action) }
            } else {
                { nearest_changes(decision, free) }
            }
        </section>
    }
}

/// The nearest change towards each other verdict, as far as there are `rows`.
fn nearest_changes(decision: &Decision, rows: usize) -> Html {
    if rows == 0 {
        return Html::default();
    }
    // A single row has no space for a title.
    let titled = rows > 1;
    let start = if titled { "" } else { "Would change it: " };
    let key = digits(rows as u64);
    let ways = nearest_first(decision).take(rows - usize::from(titled));
    html! {
        <>
            if titled {
                <p key={key.clone()} class="would">{ "This would change the answer" }</p>
            }
            <ul {key} class="nearest">
                for (verdict, sets) in ways {
                    if let Some(&nearest) = sets.first() {
                        { item([start, &short_change(decision.answers, *verdict, nearest)].concat()) }
                    }
                }
            </ul>
        </>
    }
}
