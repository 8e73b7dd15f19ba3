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

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl std::error::Error for ReadError {}
