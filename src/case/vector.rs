//! The vector: the answers of one workload as text, such as `WR:1/TP:Y/CB:Y/LS:N`.

use super::cut::{cut, end_of};
use super::parse_context::ParseContext;
use super::parse_error::ParseError;
use crate::decision::CRITERIA_VERSION;
use crate::decision::answers::{Answer, Answers};
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;

/// The beginning of every vector, followed by the criteria version.
const KEY: &str = "WR:";
/// The maximum length of a vector.
const MAX_BYTES: usize = 256;

// What is accepted, as the end of an error message.
const ACCEPTED_VECTOR: &str = "a vector of this version, beginning with WR:1";
const ACCEPTED_VERSION: &str =
    "criteria version WR:1; this is of a later version, which its own page can read";
const ACCEPTED_LENGTH: &str = "a vector of at most 256 bytes";
pub(super) const ACCEPTED_CODE: &str = "a trait code: TP, CB, LS, OC, EX, IA, NC or UA";
const ACCEPTED_ANSWER: &str = "an answer: Y or N";
const ACCEPTED_ONCE: &str = "each trait once";

/// The canonical vector of `answers`: in trait order, without unanswered traits.
#[must_use]
pub fn write(answers: Answers) -> String {
    let mut text = [KEY, CRITERIA_VERSION].concat();
    for which in answers.answered().iter() {
        text.push('/');
        text.push_str(which.code());
        text.push_str(if answers.yes().contains(which) { ":Y" } else { ":N" });
    }
    text
}

/// Parses a vector strictly, with its traits in any order.
///
/// # Errors
/// The first of: over 256 bytes, an unknown version, code or answer, a trait given twice.
pub fn parse(text: &str) -> Result<Answers, ParseError> {
    let mut context = ParseContext::new(text);
    let answers = parse_with(&mut context, text);
    let answers = context.migrate(0, answers);
    match context.into_errors().into_iter().next() {
        Some(error) => Err(error),
        None => Ok(answers),
    }
}

/// Parses `text`, a slice of the text of `context`, leniently. A trait with an unknown answer, or with more than one,
/// stays unanswered; with an unknown version, all do. Sets the context's `earlier_version`.
pub(super) fn parse_with(context: &mut ParseContext<'_>, text: &str) -> Answers {
    let mut answers = Answers::default();
    let (header, mut rest) = cut(text, b'/');
    if text.len() > MAX_BYTES {
        context.report(text, ACCEPTED_LENGTH);
        return answers;
    }
    let version = header.strip_prefix(KEY).unwrap_or_default();
    context.earlier_version = context.criteria.earlier_version(version);
    if version != context.criteria.current && context.earlier_version.is_none() {
        let is_later = is_later(version, context.criteria.current);
        context.report(header, if is_later { ACCEPTED_VERSION } else { ACCEPTED_VECTOR });
        return answers;
    }
    let mut seen = TraitSet::EMPTY;
    while let Some(parts) = rest {
        let (part, more) = cut(parts, b'/');
        rest = more;
        let (code, answer) = cut(part, b':');
        let Some(which) = Trait::from_code(code) else {
            context.report(code, ACCEPTED_CODE);
            continue;
        };
        let answer = match answer {
            Some("Y") => Some(Answer::Yes),
            Some("N") => Some(Answer::No),
            unknown => {
                context.report(unknown.unwrap_or(end_of(code)), ACCEPTED_ANSWER);
                None
            }
        };
        if seen.contains(which) {
            context.report(part, ACCEPTED_ONCE);
            answers = answers.with(which, None);
        } else {
            answers = answers.with(which, answer);
        }
        seen = seen.union(which.into());
    }
    answers
}

/// Whether `version` is a number above `current`.
fn is_later(version: &str, current: &str) -> bool {
    let is_number = version.bytes().all(|byte| byte.is_ascii_digit());
    is_number && !version.starts_with('0') && (version.len(), version) > (current.len(), current)
}
