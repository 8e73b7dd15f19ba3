//! The page around the widget: where its links lead, where a call can be booked, and what day it is there.

use crate::case::{Case, booking, link, vector};
use crate::decision::Decision;
use crate::decision::verdict::Verdict;

/// What the page around offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostContext {
    /// What comes before the case in a link to it, up to and with `#` or `&`.
    pub link_base: String,
    /// The booking link with its placeholders; empty if there is none. It was checked by who told it.
    pub booking: String,
    /// Today, as `2026-11-23`.
    pub today: String,
    /// Whether two people look at it in a conversation: the comparison and the open questions come first.
    pub conversation: bool,
}

impl HostContext {
    /// The link to this page with `case`.
    #[must_use]
    pub fn link(&self, case: &Case) -> String {
        [self.link_base.as_str(), &link::write(case)].concat()
    }

    /// The booking link for `case`; none if the page has none. `place` is the workload that is talked about, decided as
    /// `decision`. Where the case is too long, that workload goes along alone.
    #[must_use]
    pub fn booking_link(&self, case: &Case, index: usize, decision: &Decision) -> Option<String> {
        let verdict = decision.verdict().map_or("open", Verdict::id);
        let vector = vector::write(decision.answers);
        let alone = case.workloads().get(index).cloned().map(Case::from).unwrap_or_default();
        let (whole, alone) = (self.link(case), self.link(&alone));
        let links = [whole.as_str(), alone.as_str()];
        (!self.booking.is_empty()).then(|| booking::fill(&self.booking, &vector, &links, verdict))
    }
}
