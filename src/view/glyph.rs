//! The glyphs of the verdicts, distinct without colour: an empty circle, a half-filled one, a filled one; dashed while
//! leaning.

use yew::prelude::*;

use crate::decision::verdict::Verdict;
use crate::decision::{Decision, Status};

/// The shapes of a glyph, 24 by 24 units around the origin. A thin dotted circle if there is no verdict.
pub fn shapes(verdict: Option<Verdict>, leaning: bool) -> Html {
    let Some(verdict) = verdict else {
        return html! {
            <circle class="unset" r="9" fill="none" stroke="currentColor" stroke-width="1.5"
                stroke-dasharray="1 3.7" stroke-linecap="round" />
        };
    };
    let filled = match (verdict, leaning) {
        (Verdict::NotFirst, _) => "",
        (Verdict::NotYet, true) => "M0-6.5a6.5 6.5 0 0 0 0 13z",
        (Verdict::NotYet, false) => "M0-9a9 9 0 0 0 0 18z",
        (Verdict::Adopt, true) => "M0-6.5a6.5 6.5 0 0 0 0 13a6.5 6.5 0 0 0 0-13z",
        (Verdict::Adopt, false) => "M0-9a9 9 0 0 0 0 18a9 9 0 0 0 0-18z",
    };
    html! {
        <>
            <circle r="9" fill="none" stroke="currentColor" stroke-width="2.5"
                stroke-dasharray={leaning.then_some("4.07 3")} />
            <path fill="currentColor" d={filled} />
        </>
    }
}

/// A glyph as an image. Hidden from assistive technology, because the words next to it say the same.
pub fn glyph(verdict: Option<Verdict>, leaning: bool) -> Html {
    html! {
        <svg class="glyph" viewBox="-12 -12 24 24" aria-hidden="true">{ shapes(verdict, leaning) }</svg>
    }
}

/// The glyph of a decision.
pub fn glyph_of(decision: &Decision) -> Html {
    glyph(decision.verdict(), decision.status == Status::Leaning)
}
