//! Parse errors: position, what was found, and what is accepted.

use std::fmt;

use crate::decision::decimal::digits;

/// The maximum number of characters in a quote.
const MAX_QUOTE_CHARS: usize = 24;

/// What is accepted as a KPI with figures, in links and records.
pub(super) const ACCEPTED_KPI: &str = "a figure of incidents, p99 or diagnosis, each once";

/// What is accepted as a reduction, in links and records.
pub(super) const ACCEPTED_REDUCTION: &str = "a reduction of 1 to 99 percent";

/// The position of an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Position {
    /// Byte offset in the text.
    Offset(usize),
    /// Path in a record, such as `workloads[1].kpis[0].baseline`.
    Path(String),
}

/// An invalid part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// Where it is.
    pub position: Position,
    /// The invalid part, shortened if it is long; empty if something is missing.
    pub found: String,
    /// What is accepted there, as the end of a sentence.
    pub accepted: &'static str,
}

impl ParseError {
    /// `part`, a slice of `text`, is invalid.
    #[must_use]
    pub fn new(text: &str, part: &str, accepted: &'static str) -> Self {
        let offset = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        Self { position: Position::Offset(offset), found: quote(part), accepted }
    }

    /// The value `found` at `path` in a record is invalid.
    #[must_use]
    pub fn at(path: &str, found: &str, accepted: &'static str) -> Self {
        Self { position: Position::Path(path.to_owned()), found: quote(found), accepted }
    }

    /// The error as a sentence without its full stop. Positions count from 1.
    #[must_use]
    pub fn text(&self) -> String {
        let position = match &self.position {
            Position::Offset(offset) => ["position ", &digits(*offset as u64 + 1)].concat(),
            Position::Path(path) => path.clone(),
        };
        let found = match self.found.as_str() {
            "" => "nothing".to_owned(),
            found => ["“", found, "”"].concat(),
        };
        [&position, ": found ", &found, "; accepted is ", self.accepted].concat()
    }
}

/// `part` for display: shortened if it is long, without control characters.
fn quote(part: &str) -> String {
    let mut quote = String::new();
    for (count, c) in part.chars().enumerate() {
        if count == MAX_QUOTE_CHARS {
            quote.push('…');
            break;
        }
        quote.push(if c.is_control() { '\u{fffd}' } else { c });
    }
    quote
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl std::error::Error for ParseError {}
