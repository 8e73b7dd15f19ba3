//! What answers rest on, in sentences. Notes are untrusted, and enclosed in U+2068 and U+2069 as names are.

use crate::case::Workload;
use crate::case::evidence::Evidence;
use crate::content::reports::{NONE_DECIDES, basis_remark};
use crate::content::traits::trait_words;
use crate::decision::Decision;
use crate::decision::answers::Answer;
use crate::decision::decimal::digits;
use crate::decision::traits::Trait;
use crate::phrases::{listed, quoted};

/// The basis and the note in brackets, after a space: " (measured: “Grafana”)". Where there is neither, this is said if
/// `says_none`, else it is empty.
pub(super) fn remark(evidence: &Evidence, says_none: bool) -> String {
    let note = evidence.note.as_str();
    let remark = match (evidence.basis, note) {
        (None, "") if !says_none => return String::new(),
        (basis, "") => basis_remark(basis).to_owned(),
        (None, note) => quoted(note),
        (basis, note) => [basis_remark(basis), ": ", &quoted(note)].concat(),
    };
    [" (", &remark, ")"].concat()
}

/// The answer to `which` with its evidence.
pub(super) fn answer_line(which: Trait, workload: &Workload, decision: &Decision) -> String {
    let answer = match workload.answers.get(which) {
        Some(Answer::Yes) => "yes",
        Some(Answer::No) => "no",
        None if decision.is_moot(which) => "not known, but it cannot change the verdict",
        None => "not known yet",
    };
    let remark = remark(workload.evidence.get(which), false);
    [trait_words(which).label, ": ", answer, &remark, "."].concat()
}

/// What the verdict hangs on, in one sentence: the decisive answers by their bases, the weakest first.
pub(super) fn hangs_on(workload: &Workload, decision: &Decision) -> String {
    let decisive = decision.weakest_first(|which| workload.basis(which));
    let mut groups = String::new();
    for group in decisive.chunk_by(|one, next| workload.basis(*one) == workload.basis(*next)) {
        let mut clauses = Vec::new();
        for &which in group {
            let words = trait_words(which);
            let holds = workload.answers.get(which) == Some(Answer::Yes);
            clauses.push(["that ", if holds { words.holds } else { words.lacks }].concat());
        }
        let basis = group.first().and_then(|&which| workload.basis(which));
        let separator = if groups.is_empty() { ": " } else { "; " };
        let clauses = listed(&clauses, "and");
        groups.push_str(&[separator, &clauses, " (", basis_remark(basis), ")"].concat());
    }
    let count = digits(decisive.len() as u64);
    match decisive.len() {
        0 => NONE_DECIDES.to_owned(),
        1 => ["The verdict hangs on one answer", &groups, "."].concat(),
        _ => ["The verdict hangs on ", &count, " answers", &groups, "."].concat(),
    }
}
