//! The verdicts' glyphs, which work without colour: an open circle, a half-filled one, a full one; dashed while
//! leaning.

use yew::prelude::*;

use crate::decision::verdict::Verdict;

/// The shapes of a glyph, 24 units wide and high, drawn around the origin. Without a verdict a thin dotted circle.
pub fn shapes(verdict: Option<Verdict>, leaning: bool) -> Html {
    let Some(verdict) = verdict else {
        return html! { <circle class="unset" r="9" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="1 3.7" stroke-linecap="round"/> };
    };
    let dashes = leaning.then_some("4.07 3");
    let filled = match (verdict, leaning) {
        (Verdict::NotFirst, _) => html! {},
        (Verdict::NotYet, true) => {
            html! { <path d="M0-6.5a6.5 6.5 0 0 0 0 13z" fill="currentColor"/> }
        }
        (Verdict::NotYet, false) => html! { <path d="M0-9a9 9 0 0 0 0 18z" fill="currentColor"/> },
        (Verdict::Adopt, true) => html! { <circle r="6.5" fill="currentColor"/> },
        (Verdict::Adopt, false) => html! { <circle r="9" fill="currentColor"/> },
    };
    html! {
        <>
            <circle r="9" fill="none" stroke="currentColor" stroke-width="2.5" stroke-dasharray={dashes}/>
            { filled }
        </>
    }
}

/// A glyph of its own, for the eye only: the words beside it say the same.
pub fn glyph(verdict: Option<Verdict>, leaning: bool) -> Html {
    html! {
        <svg class="glyph" viewBox="-12 -12 24 24" aria-hidden="true">{ shapes(verdict, leaning) }</svg>
    }
}
