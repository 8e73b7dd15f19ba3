//! The evidence fields: bases as chosen and notes as typed.
//!
//! Each answer to a trait, yes or no, has evidence of its own. It comes back when the answer does.

use crate::case::evidence::Evidence;
use crate::case::plain_text::Note;
use crate::decision::answers::{Answer, Answers};
use crate::decision::evidence::Basis;
use crate::decision::traits::{PerTrait, Trait};

/// The fields of one answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceDraft {
    evidence: Evidence,
    typed_note: String,
}

impl EvidenceDraft {
    fn of(evidence: &Evidence) -> Self {
        let typed_note = evidence.note.as_str().to_owned();
        Self { evidence: evidence.clone(), typed_note }
    }

    /// The text of the note field.
    #[must_use]
    pub fn typed_note(&self) -> &str {
        &self.typed_note
    }

    /// Whether the text of the note field is too long for a note.
    #[must_use]
    pub fn is_note_too_long(&self) -> bool {
        Note::new(&self.typed_note).is_none()
    }
}

/// The fields of all answers to all traits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceDrafts {
    yes: PerTrait<EvidenceDraft>,
    no: PerTrait<EvidenceDraft>,
}

impl EvidenceDrafts {
    /// The fields of `evidence` for `answers`.
    #[must_use]
    pub fn of(answers: Answers, evidence: &PerTrait<Evidence>) -> Self {
        let mut drafts = Self::default();
        for (which, evidence) in evidence.iter().filter(|(_, one)| !one.is_empty()) {
            if let Some(draft) = drafts.get_mut(answers, which) {
                *draft = EvidenceDraft::of(evidence);
            }
        }
        drafts
    }

    /// The fields of the answer to `which`; none if it is not answered.
    #[must_use]
    pub const fn get(&self, answers: Answers, which: Trait) -> Option<&EvidenceDraft> {
        match answers.get(which) {
            Some(Answer::Yes) => Some(self.yes.get(which)),
            Some(Answer::No) => Some(self.no.get(which)),
            None => None,
        }
    }

    const fn get_mut(&mut self, answers: Answers, which: Trait) -> Option<&mut EvidenceDraft> {
        match answers.get(which) {
            Some(Answer::Yes) => Some(self.yes.get_mut(which)),
            Some(Answer::No) => Some(self.no.get_mut(which)),
            None => None,
        }
    }

    /// The evidence for `answers`.
    #[must_use]
    pub fn evidence(&self, answers: Answers) -> PerTrait<Evidence> {
        PerTrait::from_fn(|which| {
            self.get(answers, which).map(|draft| draft.evidence.clone()).unwrap_or_default()
        })
    }

    /// Sets the evidence for the answer to `which`. Without an answer there is none.
    pub(super) fn set(&mut self, answers: Answers, which: Trait, evidence: &Evidence) {
        if let Some(draft) = self.get_mut(answers, which) {
            *draft = EvidenceDraft::of(evidence);
        }
    }

    /// Sets the basis of the answer to `which`. Without an answer there is none.
    pub(super) fn set_basis(&mut self, answers: Answers, which: Trait, basis: Option<Basis>) {
        if let Some(draft) = self.get_mut(answers, which) {
            draft.evidence.basis = basis;
        }
    }

    /// Sets the text of the note field. If it is too long, the answer keeps its last note.
    pub(super) fn set_typed_note(&mut self, answers: Answers, which: Trait, text: String) {
        if let Some(draft) = self.get_mut(answers, which) {
            if let Some(note) = Note::new(&text) {
                draft.evidence.note = note;
            }
            draft.typed_note = text;
        }
    }
}
