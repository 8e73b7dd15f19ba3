//! The verdict and why, in full sentences. An unanswered part is never called missing.

use super::block::Block;
use super::evidence::remark;
use crate::case::Workload;
use crate::content::leads::{ALL_THERE, HALF_A_CASE, NO_PAIN, OWNED, WRONG_KIND};
use crate::content::reasons::reason_words;
use crate::content::reports::{
    DECIDE_APART, NO_ANSWERS, NONE_DECIDES, ONE_DECIDES, READ_AS_NO, REST_IS_MOOT, SEVERAL_DECIDE,
    SEVERAL_DECIDE_WITHOUT_EVIDENCE, answer_statement, needed_part, verdict_sentence, verdict_term,
};
use crate::content::verdicts::{STANDING_ADVICE, contradictions_sentence};
use crate::decision::answers::Answers;
use crate::decision::parts::Part;
use crate::decision::rules::Rule;
use crate::decision::trait_set::TraitSet;
use crate::decision::verdict::Verdict;
use crate::decision::{Decision, Status};
use crate::phrases::lead::{PAIN, READINESS, known_pain};
use crate::phrases::listed;

/// The verdict, and what could still change it.
pub(super) fn verdict(decision: &Decision) -> String {
    let Some(verdict) = decision.verdict() else {
        return NO_ANSWERS.to_owned();
    };
    if decision.status == Status::Leaning {
        return leaning(decision, verdict);
    }
    let sentence = verdict_sentence(verdict);
    match decision.answers.unanswered().is_empty() {
        true => sentence.to_owned(),
        false => [sentence, " ", REST_IS_MOOT].concat(),
    }
}

/// A leaning verdict, what it could still become, and how what is not known is read.
fn leaning(decision: &Decision, verdict: Verdict) -> String {
    let mut terms = Vec::new();
    for verdict in Verdict::ALL.into_iter().rev() {
        if decision.could_become().contains(verdict) {
            terms.push(verdict_term(verdict));
        }
    }
    let others = listed(&terms, "or");
    let verdict = ["The verdict leans towards ", verdict_term(verdict), ", but is not settled. "];
    [&verdict.concat(), "It could still become ", &others, ", and ", READ_AS_NO].concat()
}

/// The verdict in a line about the workload `name`.
pub(super) fn standing(name: &str, decision: &Decision) -> String {
    let standing = match (decision.verdict(), decision.status) {
        (None, _) => return [name, " is still open."].concat(),
        (Some(verdict), Status::Leaning) => [" leans towards ", verdict_term(verdict)],
        (Some(verdict), _) => [" is settled as ", verdict_term(verdict)],
    };
    [name, &standing.concat(), "."].concat()
}

/// The deciding rule in this workload's terms.
pub(super) fn why(decision: &Decision) -> String {
    let answers = decision.answers;
    let pain = known_pain(answers);
    let is_case = PAIN.map(|part| part.holds(answers)) == [Some(true); 2];
    match decision.rule() {
        None => STANDING_ADVICE.to_owned(),
        Some(Rule::WrongKind) => WRONG_KIND.to_owned(),
        Some(Rule::NoPain | Rule::NotReady) => [pain, &without(answers)].concat(),
        Some(Rule::JustifiedAndOwned) => owned(answers),
        Some(Rule::CaseWithGaps) if is_case => [pain, &still_needed(answers)].concat(),
        Some(Rule::CaseWithGaps) => [pain, " ", HALF_A_CASE].concat(),
    }
}

/// What follows where risk or load is not high or not known.
fn without(answers: Answers) -> String {
    let lacking = parts(answers, &READINESS, Some(false));
    let lacking = || listed(&lacking, "or");
    match PAIN.map(|part| part.holds(answers)) {
        [Some(false), Some(false)] => [" ", NO_PAIN].concat(),
        _ if parts(answers, &READINESS, Some(false)).is_empty() => String::new(),
        [Some(true), _] | [_, Some(true)] => {
            [" Without ", &lacking(), ", that alone does not justify Rust."].concat()
        }
        [None, Some(_)] => [" Risk alone would not be enough without ", &lacking(), "."].concat(),
        [Some(_), None] => [" Load alone would not be enough without ", &lacking(), "."].concat(),
        [None, None] => [" Neither would be enough alone without ", &lacking(), "."].concat(),
    }
}

fn owned(answers: Answers) -> String {
    let unknown = parts(answers, &Part::PREREQUISITES, None);
    if unknown.is_empty() {
        return ALL_THERE.to_owned();
    }
    [OWNED, " It also needs ", &listed(&unknown, "and"), "."].concat()
}

/// What a full case lacks, and what it needs besides.
fn still_needed(answers: Answers) -> String {
    let [missing, unknown] = [Some(false), None]
        .map(|holds| listed(&parts(answers, &Part::PREREQUISITES, holds), "and"));
    match (missing.is_empty(), unknown.is_empty()) {
        (true, _) => [" It also needs ", &unknown, "."].concat(),
        (_, true) => [" What it lacks is ", &missing, "."].concat(),
        _ => [" What it lacks is ", &missing, "; it also needs ", &unknown, "."].concat(),
    }
}

/// The names of those `parts` that hold, do not hold, or are not known, as `holds` says.
fn parts(answers: Answers, parts: &[Part], holds: Option<bool>) -> Vec<&'static str> {
    Part::those_that(parts, answers, holds).map(needed_part).collect()
}

/// Says that the answers describe two workloads, where they do.
pub(super) fn write_contradictions(decision: &Decision, page: &mut Vec<Block>) {
    if !decision.contradictions.is_empty() {
        let sentence = contradictions_sentence(&decision.contradictions);
        page.push(Block::Text([sentence, " ", DECIDE_APART].concat()));
    }
}

/// The reasons among `traits`, those for Rust first.
pub(super) fn write_reasons(decision: &Decision, traits: TraitSet, page: &mut Vec<Block>) {
    for (title, side) in [
        ("This speaks for Rust:", decision.reasons.in_favour),
        ("This speaks for something else first:", decision.reasons.against),
    ] {
        let side = side.intersection(traits);
        if !side.is_empty() {
            page.push(Block::Text(title.to_owned()));
        }
        page.extend(side.iter().map(|which| Block::Item(reason_words(which).counts.to_owned())));
    }
}

/// The decisive answers and what they rest on, the weakest first.
pub(super) fn write_decisive(workload: &Workload, decision: &Decision, page: &mut Vec<Block>) {
    let decisive = decision.weakest_first(|which| workload.basis(which));
    let has_evidence = decisive.iter().any(|&which| !workload.evidence.get(which).is_empty());
    let intro = match (decisive.len(), has_evidence) {
        (0, _) => NONE_DECIDES,
        (1, _) => ONE_DECIDES,
        (_, true) => SEVERAL_DECIDE,
        (_, false) => SEVERAL_DECIDE_WITHOUT_EVIDENCE,
    };
    page.push(Block::Text(intro.to_owned()));
    let says_none = has_evidence || decisive.len() == 1;
    for which in decisive {
        if let Some(answer) = workload.answers.get(which) {
            let statement = answer_statement(which, answer);
            let remark = remark(workload.evidence.get(which), says_none);
            page.push(Block::Item([statement, &remark, "."].concat()));
        }
    }
}
