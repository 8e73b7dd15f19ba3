//! One workload as it is shown: what was given, what was typed, and what follows.

use super::drafts::{Draft, Drafts, Field};
use crate::case::Workload;
use crate::case::name::Name;
use crate::decision::Decision;
use crate::decision::answers::Answers;
use crate::decision::kpi::Kpi;

/// A workload, the texts of its fields, and its decision, which is worked out once for each change of its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    id: u32,
    beside: Option<u32>,
    workload: Workload,
    typed_name: String,
    drafts: Drafts,
    decision: Decision,
}

impl Assessment {
    pub(super) fn new(id: u32, workload: Workload) -> Self {
        Self {
            id,
            beside: None,
            typed_name: workload.name.as_str().to_owned(),
            drafts: Draft::all_of(&workload.figures),
            decision: Decision::of(workload.answers),
            workload,
        }
    }

    /// The same under another id and name, to be seen beside this one.
    pub(super) fn copy(&self, id: u32, name: Name) -> Self {
        let typed_name = name.as_str().to_owned();
        let workload = Workload { name, ..self.workload.clone() };
        Self { id, beside: Some(self.id), workload, typed_name, ..self.clone() }
    }

    /// What it is known by while the widget is open, wherever it stands.
    #[must_use]
    pub const fn id(&self) -> u32 {
        self.id
    }

    /// The workload.
    #[must_use]
    pub const fn workload(&self) -> &Workload {
        &self.workload
    }

    /// What follows from its answers.
    #[must_use]
    pub const fn decision(&self) -> &Decision {
        &self.decision
    }

    /// The figure fields.
    #[must_use]
    pub const fn drafts(&self) -> &Drafts {
        &self.drafts
    }

    /// The text of the name field.
    #[must_use]
    pub fn typed_name(&self) -> &str {
        &self.typed_name
    }

    /// Whether the text of the name field is longer than a name can be.
    #[must_use]
    pub fn is_name_too_long(&self) -> bool {
        Name::new(&self.typed_name).is_none()
    }

    /// Whether there is nothing to clear: no answer, no name, nothing typed.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.workload == Workload::default()
            && self.typed_name.is_empty()
            && Kpi::ALL.into_iter().all(|kpi| *self.drafts.get(kpi) == Draft::default())
    }

    /// Whether nothing differs that was entered.
    pub(super) fn has_same_texts(&self, other: &Self) -> bool {
        self.id == other.id
            && self.workload == other.workload
            && self.typed_name == other.typed_name
            && self.drafts == other.drafts
    }

    /// The id of the workload that it is to be seen beside, which may be gone.
    pub(super) const fn beside(&self) -> Option<u32> {
        self.beside
    }

    pub(super) fn see_beside(&mut self, id: u32) {
        self.beside = Some(id);
    }

    pub(super) fn answer(&mut self, answers: Answers) {
        self.workload.answers = answers;
        self.decision = Decision::of(answers);
    }

    /// Takes back all that was entered.
    pub(super) fn clear(&mut self) {
        *self = Self { beside: self.beside, ..Self::new(self.id, Workload::default()) };
    }

    /// What was a name stays one while a text that is too long is typed.
    pub(super) fn type_name(&mut self, text: String) {
        if let Some(name) = Name::new(&text) {
            self.workload.name = name;
        }
        self.typed_name = text;
    }

    pub(super) fn type_figure(&mut self, kpi: Kpi, field: Field, text: String) {
        let draft = self.drafts.get_mut(kpi);
        draft.set(field, text);
        *self.workload.figures.get_mut(kpi) = draft.figure();
    }
}
