//! First moves with their reasons, and with `not-first` when to look again.

use super::nodes::Nodes;
use crate::content::moves::move_words;
use crate::content::traits::trait_words;
use crate::decision::Decision;
use crate::decision::moves::{FirstMove, Move};
use crate::decision::verdict::Verdict;
use crate::wording::because;

/// What to do first.
pub fn first_moves(to: &mut Nodes, decision: &Decision) {
    let (title, intro) = match decision.verdict() {
        None => ("First moves", "Good advice for any workload, until more is known of yours."),
        Some(Verdict::NotFirst) => ("First moves", "What to do instead, in this order."),
        Some(Verdict::NotYet) => ("First moves", "What closes the gaps, in this order."),
        Some(Verdict::Adopt) => ("First moves", "How to begin, in this order."),
    };
    to.section("moves", 2, title, |to| {
        to.text("p", "intro", intro);
        to.group("ol", "", |to| {
            for first_move in &decision.first_moves {
                row(to, first_move, decision);
            }
        });
        look_again(to, decision);
    });
}

fn row(to: &mut Nodes, first_move: &FirstMove, decision: &Decision) {
    let words = move_words(first_move.action);
    to.group("li", "", |to| {
        to.text("b", "", words.title);
        to.text("p", "", words.how);
        if !first_move.because.is_empty() {
            to.text("p", "because", because(decision.answers, first_move.because));
        }
    });
}

/// The events after which the answer may be another one: those of the traits that stand before Rust now.
fn look_again(to: &mut Nodes, decision: &Decision) {
    let reserve = decision.first_moves.iter().find(|first_move| first_move.action == Move::Reserve);
    let Some(reserve) = reserve.filter(|reserve| !reserve.because.is_empty()) else {
        return to.nothing();
    };
    to.group("div", "", |to| {
        to.text("h3", "", "Look again when");
        to.group("ul", "look-again", |to| {
            for which in reserve.because.iter() {
                to.text("li", "", trait_words(which).look_again);
            }
        });
    });
}
