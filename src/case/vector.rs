//! The vector: one workload's answers as text, for tickets and records, such as `WR:1/TP:Y/CB:Y/LS:N`.

use super::cut::{cut, end_of};
use super::read_error::ReadError;
use crate::decision::answers::{Answer, Answers};
use crate::decision::traits::Trait;

/// The beginning of every vector: the criteria version.
const HEADER: &str = "WR:1";
/// Longer texts are refused unread.
const MOST_BYTES: usize = 256;

const A_VECTOR: &str = "a vector of this version, beginning with WR:1";
const AT_MOST: &str = "a vector of at most 256 bytes";
const A_CODE: &str = "a trait code: TP, CB, LS, OC, EX, IA, NC or UA";
const AN_ANSWER: &str = "an answer: Y or N";
const ONCE: &str = "each trait once";

/// The canonical vector of `answers`: in trait order, unanswered traits left out.
#[must_use]
pub fn write(answers: Answers) -> String {
    let mut text = String::from(HEADER);
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
    read_within(text, text)
}

/// Reads `text`, which is a slice of `whole`, in which errors have their place.
pub(super) fn read_within(whole: &str, text: &str) -> Result<Answers, ReadError> {
    let refuse = |part, accepted| Err(ReadError::new(whole, part, accepted));
    if text.len() > MOST_BYTES {
        return refuse(text, AT_MOST);
    }
    let (header, mut rest) = cut(text, b'/');
    if header != HEADER {
        return refuse(header, A_VECTOR);
    }
    let mut answers = Answers::default();
    while let Some(parts) = rest {
        let (part, more) = cut(parts, b'/');
        let (code, answer) = cut(part, b':');
        let Some(which) = Trait::from_code(code) else {
            return refuse(code, A_CODE);
        };
        let given = match answer {
            Some("Y") => Answer::Yes,
            Some("N") => Answer::No,
            unknown => return refuse(unknown.unwrap_or(end_of(code)), AN_ANSWER),
        };
        if answers.get(which).is_some() {
            return refuse(part, ONCE);
        }
        answers = answers.with(which, Some(given));
        rest = more;
    }
    Ok(answers)
}
