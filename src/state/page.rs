//! The page around the widget: where its links lead, and where a call can be booked.

use crate::case::{Workload, booking, link, vector};
use crate::decision::Decision;
use crate::decision::verdict::Verdict;

/// What the page around offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// What comes before the case in a link to it, up to and with `#` or `&`.
    pub link_base: String,
    /// The booking link with its placeholders; empty if there is none. It was checked by who told it.
    pub booking: String,
}

impl Page {
    /// The link to this page with `workload`, without its figures: they go along only where the visitor says so.
    #[must_use]
    pub fn link(&self, workload: &Workload) -> String {
        let shared = Workload { figures: Default::default(), ..workload.clone() };
        [self.link_base.as_str(), &link::write(&shared)].concat()
    }

    /// The booking link for `workload`, decided as `decision`; none if the page has none.
    #[must_use]
    pub fn booking_link(&self, workload: &Workload, decision: &Decision) -> Option<String> {
        let verdict = decision.verdict().map_or("open", Verdict::id);
        let vector = vector::write(workload.answers);
        let link = self.link(workload);
        (!self.booking.is_empty()).then(|| booking::fill(&self.booking, &vector, &link, verdict))
    }
}
