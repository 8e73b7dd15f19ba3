//! The date to review a decision: long enough for two quarters of figures.

use crate::decision::date::Date;

/// The date six months after `today`, both as `2026-11-23`. Days after the 28th become the 28th. None if `today` is not
/// such a date.
#[must_use]
pub fn review_date(today: &str) -> Option<String> {
    let today: Date = today.parse().ok()?;
    Some(today.six_months_later()?.text())
}
