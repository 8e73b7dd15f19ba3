//! The review of a decision in a record.

use serde::{Deserialize, Serialize};

use super::Workload;
use super::record_field::Lenient;
use crate::decision::date::Date;
use crate::decision::review::{Conclusion, Review};
use crate::decision::rules::verdict_of;
use crate::decision::verdict::Verdict;

/// A review: planned while nothing is measured, done otherwise.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(ts_rs::TS))]
pub struct ReviewRecord {
    /// The day of the review, such as `2027-05-26`.
    #[cfg_attr(not(target_arch = "wasm32"), ts(as = "Option<String>"))]
    pub date: Lenient<String>,
    /// What the measured figures come to.
    #[serde(skip_deserializing)]
    pub outcome: Conclusion,
    /// The verdict when the workload was decided; none if nothing was answered then.
    #[cfg_attr(not(target_arch = "wasm32"), ts(as = "Option<Verdict>"))]
    pub verdict_then: Lenient<Verdict>,
}

impl ReviewRecord {
    /// The record of the review of `workload`; none if none is planned or done.
    #[must_use]
    pub fn of(workload: &Workload, review: &Review) -> Option<Self> {
        let entry = &workload.review;
        let verdict_then =
            if entry.is_measured() { entry.verdict_then } else { verdict_of(workload.answers) };
        (!entry.is_empty()).then(|| Self {
            date: entry.date.map(Date::text).into(),
            outcome: review.conclusion,
            verdict_then: verdict_then.into(),
        })
    }
}
