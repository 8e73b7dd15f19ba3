//! The evidence of a workload in a link: `e=TP:m:Grafana,CB:r`. By trait code, the letter of the basis, and after a colon
//! the percent-encoded note.

use super::cut::{cut, end_of};
use super::link_list::cut_item;
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

/// The trait with this code, in upper or lower case.
fn trait_of(code: &str) -> Option<Trait> {
    Trait::from_code(&code.to_ascii_uppercase())
}

/// Parses the value of the part. Answers must be known.
pub(super) fn parse_evidence(context: &mut ParseContext<'_>, text: &str, workload: &mut Workload) {
    let mut rest = Some(text);
    while let Some(parts) = rest {
        let starts = |rest: &str| trait_of(cut(rest, b':').0).is_some();
        let (part, more) = cut_item(parts, |rest| !parts.contains(':') || starts(rest));
        rest = more;
        let (code, evidence) = cut(part, b':');
        let Some(which) = trait_of(code) else {
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
        slot.basis = Basis::from_code(&basis.to_ascii_lowercase());
        if slot.basis.is_none() && !(basis.is_empty() && note.is_some()) {
            context.report(basis, ACCEPTED_BASIS);
        }
        if let Some(note) = note {
            slot.note = context.parse_text(note, ACCEPTED_NOTE);
        }
    }
}
