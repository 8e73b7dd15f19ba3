//! First moves with their reasons, and with `not-first` when to look again.

use yew::prelude::*;

use super::parts::{group, nothing, section, several, text};
use crate::content::moves::move_words;
use crate::content::traits::trait_words;
use crate::decision::Decision;
use crate::decision::moves::{FirstMove, Move};
use crate::decision::verdict::Verdict;
use crate::wording::because;

/// What to do first.
pub fn first_moves(decision: &Decision) -> Html {
    let (title, intro) = match decision.verdict() {
        None => ("First moves", "Good advice for any workload, until more is known of yours."),
        Some(Verdict::NotFirst) => ("First moves", "What to do instead, in this order."),
        Some(Verdict::NotYet) => ("First moves", "What closes the gaps, in this order."),
        Some(Verdict::Adopt) => ("First moves", "How to begin, in this order."),
    };
    let moves = decision.first_moves.iter().map(|first_move| row(first_move, decision)).collect();
    let body = several([text("p", "intro", intro), group("ol", "", moves), look_again(decision)]);
    section("moves", 2, title, body)
}

fn row(first_move: &FirstMove, decision: &Decision) -> Html {
    let words = move_words(first_move.action);
    let mut row = several([text("b", "", words.title), text("p", "", words.how)]);
    if !first_move.because.is_empty() {
        row.push(text("p", "because", because(decision.answers, first_move.because)));
    }
    group("li", "", row)
}

/// The events after which the answer may be another one: those of the traits that stand before Rust now.
fn look_again(decision: &Decision) -> Html {
    let reserve = decision.first_moves.iter().find(|first_move| first_move.action == Move::Reserve);
    let Some(reserve) = reserve.filter(|reserve| !reserve.because.is_empty()) else {
        return nothing();
    };
    let event = |which| text("li", "", trait_words(which).look_again);
    let events = group("ul", "look-again", reserve.because.iter().map(event).collect());
    group("div", "", several([text("h3", "", "Look again when"), events]))
}
