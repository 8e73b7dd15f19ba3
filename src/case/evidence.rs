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
    /// Whether there is neither basis nor note.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.basis.is_none() && self.note.as_str().is_empty()
    }
}
