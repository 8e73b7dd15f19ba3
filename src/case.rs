//! The case: a named workload with its answers and figures, and the texts it travels as.
//!
//! Owns the vector, the link entry and the JSON record: pure, text in and text out. Must not know of the interface
//! or the web.

#![forbid(unsafe_code)]

pub mod booking;
pub mod cut;
pub mod json;
pub mod link;
pub mod name;
pub mod percent;
pub mod read_error;
pub mod record;
pub mod vector;

use crate::decision::answers::Answers;
use crate::decision::kpi::Figures;
use name::Name;

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
