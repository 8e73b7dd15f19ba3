//! Why a text could not be read: where, what stands there, and what is accepted.

use std::fmt;

use super::editions::{CRITERIA, Criteria, Earlier, Edition};
use super::{Case, Opened};
use crate::decision::answers::Answers;
use crate::decision::decimal::digits;

/// A part of a text that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// Where the part begins, in bytes from the beginning of the text.
    pub offset: usize,
    /// The part, shortened if it is long; empty if something is missing.
    pub found: String,
    /// What is accepted there, as the end of a sentence.
    pub accepted: &'static str,
}

impl ReadError {
    const LONGEST_QUOTE: usize = 24;

    /// `part`, which is a slice of `whole`, was not understood; `accepted` says what is, in its place.
    #[must_use]
    pub fn new(whole: &str, part: &str, accepted: &'static str) -> Self {
        let offset = (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
        let mut found = String::new();
        for (count, c) in part.chars().enumerate() {
            if count == Self::LONGEST_QUOTE {
                found.push('…');
                break;
            }
            found.push(if c.is_control() { '\u{fffd}' } else { c });
        }
        Self { offset, found, accepted }
    }

    /// The error in a sentence without its full stop. Positions are told from 1 on.
    #[must_use]
    pub fn text(&self) -> String {
        let position = digits(self.offset as u64 + 1);
        let found = match self.found.as_str() {
            "" => "nothing".to_owned(),
            found => ["“", found, "”"].concat(),
        };
        ["position ", &position, ": found ", &found, "; accepted is ", self.accepted].concat()
    }
}

/// What reads a text by some criteria and takes note of the parts that it does not understand, and of those that are
/// of earlier criteria.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The criteria to read by.
    pub criteria: &'static Criteria,
    /// The earlier edition that the next answers are of, if they are of one.
    pub edition: Option<&'static Edition>,
    whole: &'a str,
    errors: Vec<ReadError>,
    earlier: Vec<Earlier>,
}

impl<'a> Reader<'a> {
    /// The most errors that are noted: more than that is no case with faults, but something else.
    pub const MOST_ERRORS: usize = 20;

    /// A reader of `whole`, in which errors have their place, by today's criteria.
    #[must_use]
    pub const fn new(whole: &'a str) -> Self {
        Self::by(&CRITERIA, whole)
    }

    /// The same by other criteria.
    #[must_use]
    pub const fn by(criteria: &'static Criteria, whole: &'a str) -> Self {
        Self { criteria, edition: None, whole, errors: Vec::new(), earlier: Vec::new() }
    }

    /// The answers of the workload at `place` as they are understood today.
    pub fn carry(&mut self, place: usize, answers: Answers) -> Answers {
        let Some(edition) = self.edition.take() else {
            return answers;
        };
        self.earlier.push(Earlier::of(place, edition, answers));
        edition.carried(answers)
    }

    /// Notes that `part`, which is a slice of the whole, was not understood.
    pub fn refuse(&mut self, part: &str, accepted: &'static str) {
        if self.errors.len() < Self::MOST_ERRORS {
            self.errors.push(ReadError::new(self.whole, part, accepted));
        }
    }

    /// Notes what `inside` did not understand of the text that `part` stands for.
    pub fn refuse_inside(&mut self, part: &str, inside: Reader<'_>) {
        for error in inside.errors {
            self.refuse(part, error.accepted);
            if let Some(noted) = self.errors.last_mut() {
                noted.found = error.found;
            }
        }
    }

    /// What was not understood.
    #[must_use]
    pub fn into_errors(self) -> Vec<ReadError> {
        self.errors
    }

    /// What was read of a text in which `case` was understood.
    #[must_use]
    pub fn opened(self, case: Case) -> Opened {
        Opened { case, errors: self.errors, earlier: self.earlier }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl std::error::Error for ReadError {}
