//! What is known of the host page: link target, booking link, date, and view.

use crate::case::{Case, Workload, booking, link, vector};
use crate::decision::Decision;
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

/// A booking link, and how much of the case its `{link}` carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookingLink {
    /// The address.
    pub href: String,
    /// How much of the case it carries.
    pub carried: Carried,
}

/// How much of a case fits into a booking link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// All that is shared, or all that the page asks for.
    Case,
    /// All workloads, without figures and notes.
    NamesAndAnswers,
    /// The name and the answers of the selected workload.
    Workload,
    /// The answers of the selected workload.
    Answers,
    /// No link to the case.
    Nothing,
}

impl HostContext {
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
        let named = |workload: &Workload| Workload {
            name: workload.name.clone(),
            answers: workload.answers,
            ..Workload::default()
        };
        let all = Case::new(case.workloads().iter().map(named).collect()).unwrap_or_default();
        let workload = all.workloads().get(index).cloned().unwrap_or_default();
        let answers = Workload { answers: workload.answers, ..Workload::default() };
        let links = [case, &all, &workload.into(), &answers.into()].map(|case| self.link(case));
        let [whole, all, workload, answers] = links.each_ref().map(String::as_str);
        (!self.booking.is_empty()).then(|| {
            let links = [whole, all, workload, answers];
            let filled = booking::fill(&self.booking, &vector, &links, verdict);
            let carried = match filled.link {
                Some(0) => Carried::Case,
                Some(1) => Carried::NamesAndAnswers,
                Some(2) => Carried::Workload,
                Some(_) => Carried::Answers,
                None => Carried::Nothing,
            };
            BookingLink { href: filled.href, carried }
        })
    }
}
