//! The answer's first paragraph.

use super::lists::listed;
use crate::content::leads::{
    ALL_THERE, HALF_A_CASE, LOAD_ALONE, MISSING, NO_PAIN, NOT_KNOWN, OWNED, RISK_ALONE, WRONG_KIND,
    pain_sentence, part_name,
};
use crate::content::verdicts::STANDING_ADVICE;
use crate::decision::Decision;
use crate::decision::answers::Answers;
use crate::decision::parts::Part;
use crate::decision::rules::Rule;

/// The answer's first paragraph: the rule in this workload's terms. Only answered parts are called missing; unanswered
/// ones are not known.
#[must_use]
pub fn lead_sentence(decision: &Decision) -> String {
    let answers = decision.answers;
    let pain = known_pain(answers);
    let is_case = PAIN.map(|part| part.holds(answers)) == [Some(true); 2];
    match decision.rule() {
        None => STANDING_ADVICE.to_owned(),
        Some(Rule::WrongKind) => WRONG_KIND.to_owned(),
        Some(Rule::NoPain) => without_pain(answers),
        Some(Rule::NotReady) => [pain, &missing(answers, &READINESS)].concat(),
        Some(Rule::JustifiedAndOwned) => owned(answers),
        Some(Rule::CaseWithGaps) if is_case => {
            [pain, &missing(answers, &Part::PREREQUISITES), &not_known(answers)].concat()
        }
        Some(Rule::CaseWithGaps) => [pain, " ", HALF_A_CASE].concat(),
    }
}

/// What makes a case.
pub(crate) const PAIN: [Part; 2] = [Part::Risk, Part::Load];
/// Without these, risk alone or load alone makes no case.
pub(crate) const READINESS: [Part; 2] = [Part::Capacity, Part::Clarity];

/// What is known of risk and load.
pub(crate) fn known_pain(answers: Answers) -> &'static str {
    let [risk, load] = PAIN.map(|part| part.holds(answers));
    pain_sentence(risk, load, Part::Owner.holds(answers) == Some(true))
}

fn without_pain(answers: Answers) -> String {
    let lacking = listed(&names(answers, &READINESS, Some(false)), "or");
    match PAIN.map(|part| part.holds(answers)) {
        [Some(_), Some(_)] => [known_pain(answers), " ", NO_PAIN].concat(),
        [Some(_), None] if !lacking.is_empty() => [LOAD_ALONE, &lacking, "."].concat(),
        [None, Some(_)] if !lacking.is_empty() => [RISK_ALONE, &lacking, "."].concat(),
        _ => [known_pain(answers), &missing(answers, &READINESS)].concat(),
    }
}

fn owned(answers: Answers) -> String {
    match not_known(answers).as_str() {
        "" => ALL_THERE.to_owned(),
        unknown => [OWNED, unknown].concat(),
    }
}

fn missing(answers: Answers, parts: &[Part]) -> String {
    named(MISSING, &names(answers, parts, Some(false)))
}

fn not_known(answers: Answers) -> String {
    named(NOT_KNOWN, &names(answers, &Part::PREREQUISITES, None))
}

/// A further sentence with a list of `names`; empty without any.
fn named(start: &str, names: &[&str]) -> String {
    match names {
        [] => String::new(),
        names => [" ", start, &listed(names, "and"), "."].concat(),
    }
}

/// The names of those `parts` that hold, do not hold, or are not known, as `holds` says.
fn names(answers: Answers, parts: &[Part], holds: Option<bool>) -> Vec<&'static str> {
    Part::those_that(parts, answers, holds).map(part_name).collect()
}
