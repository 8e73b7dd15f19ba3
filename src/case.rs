//! The case: up to twelve named workloads with their answers and figures, their comparison, and their text formats.
//!
//! Owns the vector, the link and the JSON record: pure, text in and text out. Must not know of the interface or the
//! web.

#![forbid(unsafe_code)]

pub mod address;
pub mod booking;
pub mod comparison;
pub mod criteria_versions;
pub mod cut;
pub mod evidence;
pub mod link;
mod link_costs;
pub mod link_entry;
mod link_evidence;
mod link_figures;
mod link_list;
pub mod link_parts;
pub mod link_repair;
mod link_review;
pub mod parse_context;
pub mod parse_error;
pub mod percent;
pub mod plain_text;
pub mod record;
pub mod record_evidence;
pub mod record_field;
mod record_figures;
pub mod record_ids;
pub mod record_reading;
pub mod record_review;
pub mod record_worth;
pub mod review;
pub mod vector;

use crate::decision::answers::Answers;
use crate::decision::cost::Costs;
use crate::decision::evidence::Basis;
use crate::decision::kpi::Figures;
use crate::decision::review::Review;
use crate::decision::traits::{PerTrait, Trait};
use crate::decision::worth::Worth;
use criteria_versions::MigratedWorkload;
use evidence::Evidence;
use parse_error::ParseError;
use plain_text::{Currency, Name};
use review::ReviewEntry;

/// The beginning of the name of a worked example.
pub const EXAMPLE_MARK: &str = "Example: ";

/// One workload, as the visitor describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workload {
    /// The name.
    pub name: Name,
    /// The answers.
    pub answers: Answers,
    /// The baselines and own reductions.
    pub figures: Figures,
    /// The evidence for the answers. Unanswered traits have none.
    pub evidence: PerTrait<Evidence>,
    /// What the visitor knows of costs.
    pub costs: Costs,
    /// The currency of the costs; empty if there is none.
    pub currency: Currency,
    /// The review; empty if none is planned or done.
    pub review: ReviewEntry,
}

impl Workload {
    /// A workload without content. Not inlined: writing out its many fields takes more bytes than the call.
    #[inline(never)]
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// What the answer to `which` rests on, if that is known.
    #[must_use]
    pub const fn basis(&self, which: Trait) -> Option<Basis> {
        self.evidence.get(which).basis
    }

    /// Sets the answers. Those that are gone take their evidence with them.
    pub fn set_answers(&mut self, answers: Answers) {
        self.answers = answers;
        for which in answers.unanswered().iter() {
            *self.evidence.get_mut(which) = Evidence::default();
        }
    }

    /// The workload without what is shared only if the visitor wants that: figures, evidence, costs and review.
    #[must_use]
    pub fn without_details(&self) -> Self {
        Self { name: self.name.clone(), answers: self.answers, ..Self::default() }
    }

    /// What the targets are worth.
    #[must_use]
    pub fn worth(&self) -> Worth {
        Worth::of(self.costs, &self.figures)
    }

    /// What the review comes to, by the answers of today.
    #[must_use]
    pub fn review_result(&self) -> Review {
        Review::of(self.answers, &self.figures, &self.review.measured)
    }

    /// Whether its name marks it as a worked example.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.name.as_str().starts_with(EXAMPLE_MARK)
    }

    /// Whether a cost or a currency is entered.
    #[must_use]
    pub fn has_costs(&self) -> bool {
        !self.costs.is_empty() || !self.currency.as_str().is_empty()
    }

    /// Whether there is anything beside name and answers.
    #[must_use]
    pub fn has_details(&self) -> bool {
        *self != self.without_details()
    }
}

/// 1 to 12 workloads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    workloads: Vec<Workload>,
}

impl Case {
    /// The maximum number of workloads.
    pub const MAX_WORKLOADS: usize = 12;

    /// A case of `workloads`; none if these are empty or more than [`Self::MAX_WORKLOADS`].
    #[must_use]
    pub fn new(workloads: Vec<Workload>) -> Option<Self> {
        (1..=Self::MAX_WORKLOADS).contains(&workloads.len()).then_some(Self { workloads })
    }

    /// The workloads, in order.
    #[must_use]
    pub fn workloads(&self) -> &[Workload] {
        &self.workloads
    }

    /// The workloads, in order, by value.
    #[must_use]
    pub fn into_workloads(self) -> Vec<Workload> {
        self.workloads
    }
}

impl Default for Case {
    fn default() -> Self {
        Workload::empty().into()
    }
}

impl From<Workload> for Case {
    fn from(workload: Workload) -> Self {
        Self { workloads: vec![workload] }
    }
}

/// The result of lenient parsing: what was understood, and the errors. A part with an error is left out or unanswered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParsedCase {
    /// What was understood.
    pub case: Case,
    /// The errors, in text order, up to [`ParseContext::MAX_ERRORS`](parse_context::ParseContext::MAX_ERRORS).
    pub errors: Vec<ParseError>,
    /// The workloads that were decided by earlier criteria, in order.
    pub migrated: Vec<MigratedWorkload>,
}

impl ParsedCase {
    /// Whether nothing was understood.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        !self.errors.is_empty() && self.case == Case::default()
    }

    /// The case, if it has no errors.
    ///
    /// # Errors
    /// The first error.
    pub fn into_result(self) -> Result<Case, ParseError> {
        match self.errors.into_iter().next() {
            Some(error) => Err(error),
            None => Ok(self.case),
        }
    }
}
