//! The evidence for an answer.

use super::plain_text::Note;
use crate::decision::evidence::Basis;

/// What an answer rests on, and a note on it. Either may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The basis, if it is known.
    pub basis: Option<Basis>,
    /// The note; empty if there is none.
    pub note: Note,
}

impl Evidence {
    /// The evidence for an answer that two have agreed on, for the one that has changed its mind: what speaks for it, and
    /// a note of what spoke against it.
    #[must_use]
    pub fn agreed(evidence: &Self, against: &Self) -> Self {
        let note = match (evidence.note.as_str(), against.note.as_str()) {
            (note, "") => note.to_owned(),
            ("", against) => ["Against it: ", against].concat(),
            (note, against) => [note, "; against it: ", against].concat(),
        };
        Self { basis: evidence.basis, note: Note::truncated(&note) }
    }

    /// Whether there is neither basis nor note.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.basis.is_none() && self.note.as_str().is_empty()
    }
}
