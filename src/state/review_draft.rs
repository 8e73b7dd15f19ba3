//! The review of a workload in the interface: the field of its date, and what was known before anything was measured.

use crate::case::Workload;
use crate::decision::date::{Date, DateError};
use crate::decision::rules::verdict_of;
use crate::decision::verdict::Verdict;

/// The date field of a review.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReviewDraft {
    date: String,
    /// The day for which it was planned, if it was measured on another one.
    planned: Option<Date>,
    /// Whether the visitor has chosen the date. Otherwise measuring sets it to today.
    is_date_chosen: bool,
    /// The verdict of the link or file that was opened, if it had one.
    opened_verdict: Option<Verdict>,
}

impl ReviewDraft {
    /// The field of `workload`.
    pub(super) fn of(workload: &Workload) -> Self {
        let review = &workload.review;
        Self {
            date: review.date.map(Date::text).unwrap_or_default(),
            planned: None,
            is_date_chosen: review.is_measured() && review.date.is_some(),
            opened_verdict: verdict_of(workload.answers),
        }
    }

    /// The text of the date field.
    #[must_use]
    pub fn date_text(&self) -> &str {
        &self.date
    }

    /// The date; none if the field is empty.
    ///
    /// # Errors
    /// The text is not a date.
    pub fn date(&self) -> Result<Option<Date>, DateError> {
        match self.date.trim_ascii() {
            "" => Ok(None),
            text => text.parse().map(Some),
        }
    }

    /// Whether the date field is empty and nothing is kept for it.
    pub(super) fn is_untouched(&self) -> bool {
        self.date.is_empty() && self.planned.is_none()
    }

    /// Sets the text of the date field.
    pub(super) fn set_date(&mut self, text: String, workload: &mut Workload) {
        self.date = text;
        self.is_date_chosen = true;
        workload.review.date = self.date().unwrap_or_default();
    }

    /// Plans the review for `date`.
    pub(super) fn plan(&mut self, date: Date, workload: &mut Workload) {
        self.date = date.text();
        self.is_date_chosen = false;
        workload.review.date = Some(date);
    }

    /// Follows a change of what is measured. The first figure makes `today` the date, unless the visitor has chosen one,
    /// and keeps the verdict of then; without figures, the review is planned again as it was.
    pub(super) fn follow(
        &mut self,
        was_measured: bool,
        today: Option<Date>,
        workload: &mut Workload,
    ) {
        let review = &mut workload.review;
        match (was_measured, review.is_measured()) {
            (false, true) => {
                review.verdict_then = self.opened_verdict.or_else(|| verdict_of(workload.answers));
                self.planned = review.date;
                if !self.is_date_chosen && today.is_some() {
                    review.date = today;
                }
            }
            (true, false) => {
                review.verdict_then = None;
                if !self.is_date_chosen {
                    review.date = self.planned.take();
                }
            }
            _ => return,
        }
        if !self.is_date_chosen {
            self.date = review.date.map(Date::text).unwrap_or_default();
        }
    }
}
