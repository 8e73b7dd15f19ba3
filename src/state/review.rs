//! The review of a decision: when it is due, and the way to it.

use super::Model;
use super::section::Section;
use crate::decision::date::Date;
use crate::decision::kpi::Kpi;

impl Model {
    /// The day for which a review is planned from today: in six months.
    #[must_use]
    pub fn review_day(&self) -> Option<Date> {
        self.host_context.today()?.six_months_later()
    }

    /// The index of the first workload whose review is due, unless the visitor is at it or has put it off.
    #[must_use]
    pub fn due_review(&self) -> Option<usize> {
        if self.is_review_put_off || self.is_open(Section::Targets) {
            return None;
        }
        let today = self.host_context.today()?;
        self.lineup.iter().position(|one| one.workload().review.is_due(today))
    }

    /// The KPI to measure first at the review of the workload at `index`: the first one with a baseline.
    pub(super) fn first_to_measure(&self, index: usize) -> Option<Kpi> {
        let workload = self.lineup.iter().nth(index)?.workload();
        Kpi::ALL.into_iter().find(|kpi| workload.figures.get(*kpi).baseline.is_some())
    }
}
