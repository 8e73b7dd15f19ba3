//! The first moves in full, with reasons, and when to look again after `not-first`.

use yew::prelude::*;

use super::precedents::reports_of_owning;
use super::text::{item, paragraph, soft};
use crate::content::moves::{move_how, move_title};
use crate::content::reasons::reason_words;
use crate::content::signing::{self, checks_before_signing};
use crate::decision::Decision;
use crate::decision::decimal::digits;
use crate::decision::moves::{FirstMove, Move};
use crate::decision::trait_set::TraitSet;
use crate::decision::verdict::Verdict;
use crate::phrases::because;

/// The section's gist.
#[must_use]
pub fn gist(decision: &Decision) -> String {
    let count = decision.first_moves.len();
    let events = match look_again(decision) {
        TraitSet::EMPTY => "how, and why",
        _ => "and when to look again",
    };
    [&digits(count as u64), " moves, ", events].concat()
}

/// The section's content.
pub fn moves(decision: &Decision) -> Html {
    let intro = match decision.verdict() {
        None => "Good advice for any workload, until more is known of yours.",
        Some(Verdict::NotFirst) => "What to do instead, in this order.",
        Some(Verdict::NotYet) => "What closes the gaps, in this order.",
        Some(Verdict::Adopt) => "How to begin, in this order.",
    };
    let events = look_again(decision);
    html! {
        <section part="moves" aria-label="The moves in full">
            { soft(intro) }
            <ol>
                for first_move in &decision.first_moves {
                    { row(first_move, decision) }
                }
            </ol>
            if !events.is_empty() {
                <h3>{ "Look again when" }</h3>
                <ul class="look-again">
                    for which in events.iter() {
                        { item(reason_words(which).look_again) }
                    }
                </ul>
            }
            { before_signing(decision) }
            { reports_of_owning() }
        </section>
    }
}

fn row(first_move: &FirstMove, decision: &Decision) -> Html {
    let action = first_move.action;
    html! {
        <li>
            <b>{ move_title(action) }</b>
            { paragraph(move_how(action)) }
            if !first_move.because.is_empty() {
                { soft(because(decision.answers, first_move.because)) }
            }
        </li>
    }
}

/// The checks before signing, if there is something to sign.
fn before_signing(decision: &Decision) -> Html {
    let checks = checks_before_signing(decision.verdict());
    html! {
        if !checks.is_empty() {
            <h3>{ signing::TITLE }</h3>
            { soft(signing::ABOUT) }
            <ul class="checks">
                for &check in checks {
                    { item(check) }
                }
            </ul>
        }
    }
}

/// The traits that stand in the way of Rust: look again when one of them changes.
fn look_again(decision: &Decision) -> TraitSet {
    let reserve = decision.first_moves.iter().find(|first_move| first_move.action == Move::Reserve);
    reserve.map_or(TraitSet::EMPTY, |reserve| reserve.because)
}
