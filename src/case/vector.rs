//! The vector: one workload's answers as text, for tickets and records, such as `WR:1/TP:Y/CB:Y/LS:N`.

use super::cut::{cut, end_of};
use super::parse_context::ParseContext;
use super::read_error::ReadError;
use crate::decision::CRITERIA_VERSION;
use crate::decision::answers::{Answer, Answers};
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;

/// The beginning of every vector, behind which stands the criteria version.
const KEY: &str = "WR:";
/// Longer texts are refused unread.
const MOST_BYTES: usize = 256;

const A_VECTOR: &str = "a vector of this version, beginning with WR:1";
const A_LATER_VERSION: &str =
    "criteria version WR:1; this is of a later version, which its own page can read";
const AT_MOST: &str = "a vector of at most 256 bytes";
const A_CODE: &str = "a trait code: TP, CB, LS, OC, EX, IA, NC or UA";
const AN_ANSWER: &str = "an answer: Y or N";
const ONCE: &str = "each trait once";

/// The canonical vector of `answers`: in trait order, unanswered traits left out.
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

/// Reads a vector, its traits in any order.
///
/// # Errors
/// Another version, an unknown code or answer, a trait given twice, over 256 bytes: the first of them.
pub fn read(text: &str) -> Result<Answers, ReadError> {
    let mut context = ParseContext::new(text);
    let answers = read_with(&mut context, text);
    let answers = context.migrate(0, answers);
    match context.into_errors().into_iter().next() {
        Some(error) => Err(error),
        None => Ok(answers),
    }
}

/// The answers of `text`, a slice of what `context` reads, as far as it is understood. A trait with an unknown answer
/// or with more than one stays unanswered; of an unknown version all stay so. The context knows then of which
/// criteria they are.
pub(super) fn read_with(context: &mut ParseContext<'_>, text: &str) -> Answers {
    let mut answers = Answers::default();
    let (header, mut rest) = cut(text, b'/');
    if text.len() > MOST_BYTES {
        context.report(text, AT_MOST);
        return answers;
    }
    let version = header.strip_prefix(KEY).unwrap_or_default();
    context.earlier_version = context.criteria.earlier_version(version);
    if version != context.criteria.version && context.earlier_version.is_none() {
        let is_later = is_later(version, context.criteria.version);
        context.report(header, if is_later { A_LATER_VERSION } else { A_VECTOR });
        return answers;
    }
    let mut seen = TraitSet::EMPTY;
    while let Some(parts) = rest {
        let (part, more) = cut(parts, b'/');
        rest = more;
        let (code, answer) = cut(part, b':');
        let Some(which) = Trait::from_code(code) else {
            context.report(code, A_CODE);
            continue;
        };
        let given = match answer {
            Some("Y") => Some(Answer::Yes),
            Some("N") => Some(Answer::No),
            unknown => {
                context.report(unknown.unwrap_or(end_of(code)), AN_ANSWER);
                None
            }
        };
        if seen.contains(which) {
            context.report(part, ONCE);
            answers = answers.with(which, None);
        } else {
            answers = answers.with(which, given);
        }
        seen = seen.union(which.into());
    }
    answers
}

/// Whether this is a criteria version that does not exist yet.
fn is_later(version: &str, today: &str) -> bool {
    let is_number = version.bytes().all(|byte| byte.is_ascii_digit());
    is_number && !version.starts_with('0') && (version.len(), version) > (today.len(), today)
}
