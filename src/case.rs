//! The case: up to twelve named workloads with their answers and figures, what follows from looking at them together,
//! and the texts they travel as.
//!
//! Owns the vector, the link and the JSON record: pure, text in and text out. Must not know of the interface or the
//! web.

#![forbid(unsafe_code)]

pub mod address;
pub mod booking;
pub mod comparison;
pub mod criteria_versions;
pub mod cut;
pub mod link;
pub mod name;
pub mod parse_context;
pub mod percent;
pub mod read_error;
pub mod record;
pub mod record_field;
pub mod record_ids;
pub mod record_reading;
pub mod vector;

use crate::decision::answers::Answers;
use crate::decision::kpi::Figures;
use criteria_versions::Migrated;
use name::Name;
use read_error::ReadError;

/// One workload, as the visitor describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workload {
    /// What the visitor calls it.
    pub name: Name,
    /// What is known of it.
    pub answers: Answers,
    /// Baselines and own reductions.
    pub figures: Figures,
}

/// 1 to 12 workloads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    workloads: Vec<Workload>,
}

impl Case {
    /// The most workloads of a case.
    pub const MOST: usize = 12;

    /// A case of `workloads`; none if there are none or more than [`Self::MOST`].
    #[must_use]
    pub fn new(workloads: Vec<Workload>) -> Option<Self> {
        (1..=Self::MOST).contains(&workloads.len()).then_some(Self { workloads })
    }

    /// The workloads, in their order.
    #[must_use]
    pub fn workloads(&self) -> &[Workload] {
        &self.workloads
    }

    /// The workloads, in their order, to be taken apart.
    #[must_use]
    pub fn into_workloads(self) -> Vec<Workload> {
        self.workloads
    }
}

impl Default for Case {
    fn default() -> Self {
        Workload::default().into()
    }
}

impl From<Workload> for Case {
    fn from(workload: Workload) -> Self {
        Self { workloads: vec![workload] }
    }
}

/// A case as far as its text was understood, and the parts that were not: those are left unanswered or out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// What was understood.
    pub case: Case,
    /// What was not, in reading order; no more than [`ParseContext::MOST_ERRORS`](parse_context::ParseContext::MOST_ERRORS).
    pub errors: Vec<ReadError>,
    /// Its workloads that came from a text of earlier criteria, in their order.
    pub migrated: Vec<Migrated>,
}

impl Opened {
    /// Whether nothing of it was understood.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        !self.errors.is_empty() && self.case == Case::default()
    }

    /// The case, if all of it was understood.
    ///
    /// # Errors
    /// The first part that was not.
    pub fn into_result(self) -> Result<Case, ReadError> {
        match self.errors.into_iter().next() {
            Some(error) => Err(error),
            None => Ok(self.case),
        }
    }
}
