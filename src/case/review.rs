//! The review of a decision, as entered.

use crate::decision::date::Date;
use crate::decision::kpi::Kpi;
use crate::decision::review::Measurements;
use crate::decision::verdict::Verdict;

/// A review: planned while nothing is measured, done otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReviewEntry {
    /// The day of the review, if it is known.
    pub date: Option<Date>,
    /// The figures of that day.
    pub measured: Measurements,
    /// The verdict when the workload was decided; none while nothing is measured, or if nothing was answered then.
    pub verdict_then: Option<Verdict>,
}

impl ReviewEntry {
    /// Whether a figure is measured.
    #[must_use]
    pub fn is_measured(&self) -> bool {
        Kpi::ALL.into_iter().any(|kpi| self.measured.get(kpi).is_some())
    }

    /// Whether none is planned or done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it is planned for `today` or a day before.
    #[must_use]
    pub fn is_due(&self, today: Date) -> bool {
        !self.is_measured() && self.date.is_some_and(|date| date <= today)
    }
}
