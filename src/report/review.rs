//! The date to review a decision.

use crate::decision::decimal::digits;

/// Months until the review: long enough for two quarters of figures.
const MONTHS: usize = 6;
const DATE: usize = "2026-11-23".len();

/// The date six months after `today`, both as `2026-11-23`. Days after the 28th become the 28th. None if `today` is not
/// such a date.
#[must_use]
pub fn review_date(today: &str) -> Option<String> {
    let number = |range| today.get(range).and_then(|part: &str| part.parse::<usize>().ok());
    let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..DATE)?);
    if today.len() != DATE || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let months = month - 1 + MONTHS;
    let two = |value: usize| [b'0' + (value / 10) as u8, b'0' + (value % 10) as u8].map(char::from);
    let mut date = digits((year + months / 12) as u64);
    for part in [months % 12 + 1, day.min(28)] {
        date.push('-');
        date.extend(two(part));
    }
    Some(date)
}
