//! The verdicts' glyphs, which work without colour: an open circle, a half-filled one, a full one; dashed while
//! leaning.

use yew::virtual_dom::AttributeOrProperty::Static as Is;

use super::nodes::{Fixed, Nodes, value};
use crate::decision::verdict::Verdict;

/// The shapes of a glyph, 24 units wide and high, drawn around the origin. Without a verdict a thin dotted circle.
pub fn shapes(to: &mut Nodes, verdict: Option<Verdict>, leaning: bool) {
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
        return to.shape("circle", dots);
    };
    let (tag, shape): (&str, Fixed) = match (verdict, leaning) {
        (Verdict::NotFirst, _) => ("g", &[]),
        (Verdict::NotYet, true) => ("path", &[("d", Is("M0-6.5a6.5 6.5 0 0 0 0 13z"))]),
        (Verdict::NotYet, false) => ("path", &[("d", Is("M0-9a9 9 0 0 0 0 18z"))]),
        (Verdict::Adopt, true) => ("circle", &[("r", Is("6.5"))]),
        (Verdict::Adopt, false) => ("circle", &[("r", Is("9"))]),
    };
    let dashes = if leaning { value("4.07 3") } else { None };
    to.list(|to| {
        to.element(
            "circle",
            &["r", "fill", "stroke", "stroke-width", "stroke-dasharray"],
            [value("9"), value("none"), value("currentColor"), value("2.5"), dashes],
            |_| {},
        );
        to.fixed("g", &[("fill", Is("currentColor"))], |to| to.shape(tag, shape));
    });
}

/// A glyph of its own, for the eye only: the words beside it say the same.
#[inline(never)]
pub fn glyph(to: &mut Nodes, verdict: Option<Verdict>, leaning: bool) {
    to.fixed(
        "svg",
        &[("class", Is("glyph")), ("viewBox", Is("-12 -12 24 24")), ("aria-hidden", Is("true"))],
        |to| shapes(to, verdict, leaning),
    );
}
