//! Sentences about evidence.

use crate::case::Workload;
use crate::content::evidence::basis_word;
use crate::decision::answers::Answer;
use crate::decision::decimal::digits;
use crate::decision::evidence::Basis;
use crate::decision::traits::Trait;
use crate::decision::{Decision, Status};

/// How many answers the verdict hangs on, and what these rest on.
#[must_use]
pub fn evidence_summary(workload: &Workload, decision: &Decision) -> String {
    let decisive = decision.decisive;
    if decision.status == Status::Open {
        return "Nothing is answered yet.".to_owned();
    }
    if decisive.is_empty() {
        return "No single answer would change this.".to_owned();
    }
    let answers = if decisive.len() == 1 { " answer" } else { " answers" };
    let mut text = ["Hangs on ", &digits(decisive.len().into()), answers].concat();
    let mut separator = ": ";
    for basis in Basis::ALL.map(Some).into_iter().chain([None]) {
        let count = decisive.iter().filter(|&which| workload.basis(which) == basis).count();
        if count > 0 {
            text.push_str(&[separator, &digits(count as u64), " ", basis_word(basis)].concat());
            separator = ", ";
        }
    }
    text.push('.');
    text
}

/// The answer to `which` and what it rests on: "yes, measured".
#[must_use]
pub fn standing(workload: &Workload, which: Trait) -> String {
    let answer = match workload.answers.get(which) {
        Some(Answer::Yes) => "yes",
        Some(Answer::No) => "no",
        None => return "not answered".to_owned(),
    };
    [answer, ", ", basis_word(workload.basis(which))].concat()
}

/// The same with the note: "yes, measured (Grafana, week 42)". The note is enclosed in Unicode isolates.
#[must_use]
pub fn evidence_of(workload: &Workload, which: Trait) -> String {
    let standing = standing(workload, which);
    match workload.evidence.get(which).note.as_str() {
        "" => standing,
        note => [&standing, " (\u{2068}", note, "\u{2069})"].concat(),
    }
}
