//! Why a text could not be read: where, what stands there, and what is accepted.

use std::fmt;

use crate::decision::decimal::digits;

/// The most characters that are shown of a part.
const LONGEST_QUOTE: usize = 24;

/// Where a part of a text stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In bytes from the beginning of the text.
    Offset(usize),
    /// In a record: keys and indices, such as `workloads[1].kpis[0].baseline`.
    Path(String),
}

/// A part of a text that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// Where it stands.
    pub place: Place,
    /// The part, shortened if it is long; empty if something is missing.
    pub found: String,
    /// What is accepted there, as the end of a sentence.
    pub accepted: &'static str,
}

impl ReadError {
    /// `part`, which is a slice of `whole`, was not understood; `accepted` says what is, in its place.
    #[must_use]
    pub fn new(whole: &str, part: &str, accepted: &'static str) -> Self {
        let offset = (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
        Self { place: Place::Offset(offset), found: quote(part), accepted }
    }

    /// `found` at `path` in a record was not understood; `accepted` says what is, in its place.
    #[must_use]
    pub fn at(path: &str, found: &str, accepted: &'static str) -> Self {
        Self { place: Place::Path(path.to_owned()), found: quote(found), accepted }
    }

    /// The error in a sentence without its full stop. Positions are told from 1 on.
    #[must_use]
    pub fn text(&self) -> String {
        let place = match &self.place {
            Place::Offset(offset) => ["position ", &digits(*offset as u64 + 1)].concat(),
            Place::Path(path) => path.clone(),
        };
        let found = match self.found.as_str() {
            "" => "nothing".to_owned(),
            found => ["“", found, "”"].concat(),
        };
        [&place, ": found ", &found, "; accepted is ", self.accepted].concat()
    }
}

/// `part` as it is shown: shortened if it is long, without what controls a screen.
fn quote(part: &str) -> String {
    let mut quote = String::new();
    for (count, c) in part.chars().enumerate() {
        if count == LONGEST_QUOTE {
            quote.push('…');
            break;
        }
        quote.push(if c.is_control() { '\u{fffd}' } else { c });
    }
    quote
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl std::error::Error for ReadError {}
