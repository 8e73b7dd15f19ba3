//! The evidence for an answer in a record.

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::record_field::Lenient;
use crate::decision::evidence::Basis;

/// What an answer rests on.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(not(target_arch = "wasm32"), derive(ts_rs::TS))]
pub struct EvidenceRecord {
    /// The basis; none if there is only a note.
    #[cfg_attr(not(target_arch = "wasm32"), ts(as = "Option<Basis>"))]
    pub basis: Lenient<Basis>,
    /// The note; empty if none was given.
    pub note: Lenient<String>,
}

impl EvidenceRecord {
    /// The record of `evidence`; none if that is empty.
    #[must_use]
    pub fn of(evidence: &Evidence) -> Option<Self> {
        let note = Lenient::Known(evidence.note.as_str().to_owned());
        (!evidence.is_empty()).then(|| Self { basis: evidence.basis.into(), note })
    }
}
