//! The verdicts' glyphs, which work without colour: an open circle, a half-filled one, a full one; dashed while
//! leaning.

use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::parts::{Fixed, element, fixed, list, several, value};
use crate::decision::verdict::Verdict;

/// The shapes of a glyph, 24 units wide and high, drawn around the origin. Without a verdict a thin dotted circle.
pub fn shapes(verdict: Option<Verdict>, leaning: bool) -> Html {
    let Some(verdict) = verdict else {
        let dots: Fixed = &[
            ("class", Is("unset")),
            ("r", Is("9")),
            ("fill", Is("none")),
            ("stroke", Is("currentColor")),
            ("stroke-width", Is("1.5")),
            ("stroke-dasharray", Is("1 3.7")),
            ("stroke-linecap", Is("round")),
        ];
        return fixed("circle", dots, Vec::new());
    };
    let (tag, shape): (&str, Fixed) = match (verdict, leaning) {
        (Verdict::NotFirst, _) => ("g", &[]),
        (Verdict::NotYet, true) => ("path", &[("d", Is("M0-6.5a6.5 6.5 0 0 0 0 13z"))]),
        (Verdict::NotYet, false) => ("path", &[("d", Is("M0-9a9 9 0 0 0 0 18z"))]),
        (Verdict::Adopt, true) => ("circle", &[("r", Is("6.5"))]),
        (Verdict::Adopt, false) => ("circle", &[("r", Is("9"))]),
    };
    let dashes = if leaning { value("4.07 3") } else { None };
    let ring = element(
        "circle",
        &["r", "fill", "stroke", "stroke-width", "stroke-dasharray"],
        [value("9"), value("none"), value("currentColor"), value("2.5"), dashes],
        Vec::new(),
    );
    let inside = fixed(tag, shape, Vec::new());
    list(several([ring, fixed("g", &[("fill", Is("currentColor"))], several([inside]))]))
}

/// A glyph of its own, for the eye only: the words beside it say the same.
pub fn glyph(verdict: Option<Verdict>, leaning: bool) -> Html {
    fixed(
        "svg",
        &[("class", Is("glyph")), ("viewBox", Is("-12 -12 24 24")), ("aria-hidden", Is("true"))],
        several([shapes(verdict, leaning)]),
    )
}
