//! One workload in the interface: its content, its fields as typed, and its decision.

use std::rc::Rc;

use super::cost_draft::{CostDraft, CostField};
use super::drafts::{Draft, Drafts, Field};
use super::evidence_draft::{EvidenceDraft, EvidenceDrafts};
use super::review_draft::ReviewDraft;
use crate::case::Workload;
use crate::case::evidence::Evidence;
use crate::case::plain_text::{Currency, Name};
use crate::decision::Decision;
use crate::decision::answers::{Answer, Answers};
use crate::decision::date::Date;
use crate::decision::evidence::Basis;
use crate::decision::kpi::Kpi;
use crate::decision::traits::Trait;

/// A workload, the texts of its fields, and its decision, which is recomputed when its answers change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    id: u32,
    counterpart_id: Option<u32>,
    workload: Workload,
    typed_name: String,
    drafts: Drafts,
    evidence_drafts: Rc<EvidenceDrafts>,
    cost_draft: CostDraft,
    review_draft: ReviewDraft,
    decision: Decision,
}

impl Assessment {
    pub(super) fn new(id: u32, workload: Workload) -> Self {
        Self {
            id,
            counterpart_id: None,
            typed_name: workload.name.as_str().to_owned(),
            drafts: Drafts::from_fn(|kpi| Draft::of(kpi, &workload)),
            evidence_drafts: EvidenceDrafts::of(workload.answers, &workload.evidence).into(),
            cost_draft: CostDraft::of(&workload),
            review_draft: ReviewDraft::of(&workload),
            decision: Decision::of(workload.answers),
            workload,
        }
    }

    /// A copy with another id and name, whose counterpart is this one.
    pub(super) fn copy(&self, id: u32, name: Name) -> Self {
        let typed_name = name.as_str().to_owned();
        let workload = Workload { name, ..self.workload.clone() };
        Self { id, counterpart_id: Some(self.id), workload, typed_name, ..self.clone() }
    }

    /// The id, unique and constant while the widget is mounted.
    #[must_use]
    pub const fn id(&self) -> u32 {
        self.id
    }

    /// The workload.
    #[must_use]
    pub const fn workload(&self) -> &Workload {
        &self.workload
    }

    /// The decision.
    #[must_use]
    pub const fn decision(&self) -> &Decision {
        &self.decision
    }

    /// The figure fields.
    #[must_use]
    pub const fn drafts(&self) -> &Drafts {
        &self.drafts
    }

    /// The cost fields.
    #[must_use]
    pub const fn cost_draft(&self) -> &CostDraft {
        &self.cost_draft
    }

    /// The date field of the review.
    #[must_use]
    pub const fn review_draft(&self) -> &ReviewDraft {
        &self.review_draft
    }

    /// The evidence fields of the answer to `which`; none if it is not answered.
    #[must_use]
    pub fn evidence_draft(&self, which: Trait) -> Option<&EvidenceDraft> {
        self.evidence_drafts.get(self.workload.answers, which)
    }

    /// What to check before relying on the answer, most urgent first.
    #[must_use]
    pub fn to_check(&self) -> Vec<Trait> {
        self.decision.to_check(|which| self.workload.basis(which))
    }

    /// The text of the name field.
    #[must_use]
    pub fn typed_name(&self) -> &str {
        &self.typed_name
    }

    /// Whether the text of the name field is too long for a name.
    #[must_use]
    pub fn is_name_too_long(&self) -> bool {
        Name::new(&self.typed_name).is_none()
    }

    /// Whether there is no input to clear.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.review_draft.is_untouched()
            && self.has_same_entries(&Self::new(self.id, Workload::empty()))
    }

    /// Whether all input is the same.
    pub(super) fn has_same_input(&self, other: &Self) -> bool {
        self.has_same_entries(other) && self.review_draft == other.review_draft
    }

    /// The same, but for the field of the review's date.
    fn has_same_entries(&self, other: &Self) -> bool {
        self.id == other.id
            && self.workload == other.workload
            && self.typed_name == other.typed_name
            && self.drafts == other.drafts
            && self.evidence_drafts == other.evidence_drafts
            && self.cost_draft == other.cost_draft
    }

    /// The id of the workload to compare it with side by side. That workload may be gone.
    pub(super) const fn counterpart_id(&self) -> Option<u32> {
        self.counterpart_id
    }

    pub(super) fn set_counterpart_id(&mut self, id: u32) {
        self.counterpart_id = Some(id);
    }

    pub(super) fn set_answers(&mut self, answers: Answers) {
        self.workload.answers = answers;
        self.workload.evidence = self.evidence_drafts.evidence(answers);
        self.decision = Decision::of(answers);
    }

    /// Sets the answer to `which`, on which another workload has `other` evidence. A changed answer takes that over, with
    /// a note of what spoke against it.
    pub(super) fn settle(&mut self, which: Trait, answer: Option<Answer>, other: &Evidence) {
        let before = self.workload.answers;
        let agreed = Evidence::agreed(other, self.workload.evidence.get(which));
        let settled = before.with(which, answer);
        if before.get(which) != answer {
            Rc::make_mut(&mut self.evidence_drafts).set(settled, which, &agreed);
        }
        self.set_answers(settled);
    }

    pub(super) fn set_basis(&mut self, which: Trait, basis: Option<Basis>) {
        Rc::make_mut(&mut self.evidence_drafts).set_basis(self.workload.answers, which, basis);
        self.workload.evidence = self.evidence_drafts.evidence(self.workload.answers);
    }

    pub(super) fn set_typed_note(&mut self, which: Trait, text: String) {
        Rc::make_mut(&mut self.evidence_drafts).set_typed_note(self.workload.answers, which, text);
        self.workload.evidence = self.evidence_drafts.evidence(self.workload.answers);
    }

    /// Clears all input.
    pub(super) fn clear(&mut self) {
        let counterpart_id = self.counterpart_id;
        *self = Self { counterpart_id, ..Self::new(self.id, Workload::empty()) };
    }

    /// Sets the text of the name field. If it is too long, the workload keeps its last name.
    pub(super) fn set_typed_name(&mut self, text: String) {
        if let Some(name) = Name::new(&text) {
            self.workload.name = name;
        }
        self.typed_name = text;
    }

    /// Sets the text of a figure field. The first figure of a review is of `today`.
    pub(super) fn set_typed_figure(
        &mut self,
        kpi: Kpi,
        field: Field,
        text: String,
        today: Option<Date>,
    ) {
        let workload = &mut self.workload;
        let draft = self.drafts.get_mut(kpi);
        draft.set(field, text);
        *workload.figures.get_mut(kpi) = draft.figure();
        let was_measured = workload.review.is_measured();
        *workload.review.measured.get_mut(kpi) = draft.measured().unwrap_or_default();
        self.review_draft.follow(was_measured, today, workload);
    }

    /// Sets the text of a cost field. If it is too long, the workload keeps its last currency.
    pub(super) fn set_typed_cost(&mut self, field: CostField, text: String) {
        self.cost_draft.set(field, text);
        self.workload.costs = self.cost_draft.costs();
        if let Some(currency) = Currency::new(self.cost_draft.currency()) {
            self.workload.currency = currency;
        }
    }

    pub(super) fn set_typed_review_date(&mut self, text: String) {
        self.review_draft.set_date(text, &mut self.workload);
    }

    pub(super) fn plan_review(&mut self, date: Date) {
        self.review_draft.plan(date, &mut self.workload);
    }
}
