//! The evidence of a workload in a link: `e=TP:m:Grafana,CB:r`. By trait code, the letter of the basis, and after a colon
//! the percent-encoded note.

use super::cut::{cut, end_of};
use super::parse_context::ParseContext;
use super::vector::ACCEPTED_CODE;
use super::{Workload, percent};
use crate::decision::evidence::Basis;
use crate::decision::traits::Trait;

const ACCEPTED_EVIDENCE: &str = "evidence for a trait that is answered, once";
const ACCEPTED_BASIS: &str = "what the answer rests on: m, r or a";
const ACCEPTED_NOTE: &str = "a percent-encoded note of at most 250 characters";

/// The part with the evidence of `workload`; empty if there is none.
pub(super) fn write_evidence(workload: &Workload) -> String {
    let mut text = String::new();
    for (which, evidence) in workload.evidence.iter().filter(|(_, one)| !one.is_empty()) {
        text.push_str(if text.is_empty() { "e=" } else { "," });
        text.push_str(which.code());
        text.push(':');
        text.push_str(evidence.basis.map_or("", Basis::code));
        if !evidence.note.as_str().is_empty() {
            text.push(':');
            text.push_str(&percent::encode(evidence.note.as_str()));
        }
    }
    text
}

/// The evidence for one trait, and what follows. A bare comma in a note belongs to the note.
fn cut_evidence(text: &str) -> (&str, Option<&str>) {
    let starts = |rest: &str| Trait::from_code(cut(rest, b':').0).is_some();
    let mut end = 0;
    while let (part, Some(more)) = cut(text.get(end..).unwrap_or_default(), b',') {
        end += part.len();
        if !text.contains(':') || starts(more) {
            return (text.get(..end).unwrap_or_default(), Some(more));
        }
        end += 1;
    }
    (text, None)
}

/// Parses the value of the part. Answers must be known.
pub(super) fn parse_evidence(context: &mut ParseContext<'_>, text: &str, workload: &mut Workload) {
    let mut rest = Some(text);
    while let Some(parts) = rest {
        let (part, more) = cut_evidence(parts);
        rest = more;
        let (code, evidence) = cut(part, b':');
        let Some(which) = Trait::from_code(code) else {
            context.report(code, ACCEPTED_CODE);
            continue;
        };
        let is_answered = workload.answers.get(which).is_some();
        let slot = workload.evidence.get_mut(which);
        if !is_answered || !slot.is_empty() {
            context.report(part, ACCEPTED_EVIDENCE);
            continue;
        }
        let (basis, note) = cut(evidence.unwrap_or(end_of(code)), b':');
        slot.basis = Basis::from_code(basis);
        if slot.basis.is_none() && !(basis.is_empty() && note.is_some()) {
            context.report(basis, ACCEPTED_BASIS);
        }
        if let Some(note) = note {
            slot.note = context.parse_text(note, ACCEPTED_NOTE);
        }
    }
}
