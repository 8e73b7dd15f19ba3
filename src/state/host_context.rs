//! What is known of the host page: link target, booking link, date, and view.

use crate::case::booking::BookingLink;
use crate::case::{Case, booking, link, vector};
use crate::decision::Decision;
use crate::decision::date::Date;
use crate::decision::verdict::Verdict;

/// What is known of the host page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostContext {
    /// The part of a shared link before the case, including the `#` or `&` in front of it.
    pub link_base: String,
    /// The booking link with its placeholders, already validated; empty if there is none.
    pub booking: String,
    /// Today, as `2026-11-23`.
    pub today: String,
    /// Whether this is the conversation view: the comparison and the open questions come first.
    pub conversation: bool,
}

impl HostContext {
    /// Today, if the page's clock tells it.
    #[must_use]
    pub fn today(&self) -> Option<Date> {
        self.today.parse().ok()
    }

    /// The link to this page with `case`.
    #[must_use]
    pub fn link(&self, case: &Case) -> String {
        [self.link_base.as_str(), &link::write(case)].concat()
    }

    /// The booking link for the workload of `case` at `index` with its `decision`; none if the page has no booking
    /// link. If the link to the case is too long, figures and notes go first, then the other workloads, then the name.
    #[must_use]
    pub fn booking_link(
        &self,
        case: &Case,
        index: usize,
        decision: &Decision,
    ) -> Option<BookingLink> {
        let verdict = decision.verdict().map_or("open", Verdict::id);
        let vector = vector::write(decision.answers);
        let case = link::write(case);
        let fill = || booking::fill(&self.booking, &vector, &self.link_base, &case, index, verdict);
        (!self.booking.is_empty()).then(fill)
    }
}
