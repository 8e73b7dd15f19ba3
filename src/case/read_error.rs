//! Why a text could not be read: where, what stands there, and what is accepted.

use std::fmt;

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

/// What reads a text and takes note of the parts that it does not understand.
#[derive(Debug)]
pub struct Reader<'a> {
    whole: &'a str,
    errors: Vec<ReadError>,
}

impl<'a> Reader<'a> {
    /// The most errors that are noted: more than that is no case with faults, but something else.
    pub const MOST_ERRORS: usize = 20;

    /// A reader of `whole`, in which errors have their place.
    #[must_use]
    pub const fn new(whole: &'a str) -> Self {
        Self { whole, errors: Vec::new() }
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

    /// What was noted.
    #[must_use]
    pub fn into_errors(self) -> Vec<ReadError> {
        self.errors
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl std::error::Error for ReadError {}
