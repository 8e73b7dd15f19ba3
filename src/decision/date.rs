//! Dates of the calendar, without a clock.

use std::fmt;
use std::str::FromStr;

use super::decimal::digits;

/// A day of the calendar, 1970-01-01 to 9999-12-31; ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A text is not a [`Date`]. Its message says what is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateError;

const FIRST_YEAR: u16 = 1970;
const LAST_YEAR: u16 = 9999;

impl Date {
    /// The date, if the calendar has it.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let has_year = FIRST_YEAR <= year && year <= LAST_YEAR;
        if has_year && 1 <= day && day <= days(year, month) {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    /// The same day six months later; days after the 28th become the 28th. None after the year 9999.
    #[must_use]
    pub const fn six_months_later(self) -> Option<Self> {
        let (year, month) = match self.month {
            1..=6 => (self.year, self.month + 6),
            _ => (self.year + 1, self.month - 6),
        };
        let day = if self.day < 28 { self.day } else { 28 };
        Self::new(year, month, day)
    }

    /// The date as `2026-11-23`.
    #[must_use]
    pub fn text(self) -> String {
        let mut text = digits(self.year.into());
        for part in [self.month, self.day] {
            text.push('-');
            text.push(char::from(b'0' + part / 10));
            text.push(char::from(b'0' + part % 10));
        }
        text
    }
}

impl FromStr for Date {
    type Err = DateError;

    /// Parses a date such as `2026-11-23`, in exactly this form.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
            return Err(DateError);
        };
        let (year, month, day) =
            (number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?);
        Self::new(year, month as u8, day as u8).ok_or(DateError)
    }
}

/// The number with these digits, at most four.
fn number(digits: &[u8]) -> Result<u16, DateError> {
    digits.iter().try_fold(0, |number, digit| match digit {
        b'0'..=b'9' => Ok(number * 10 + u16::from(digit - b'0')),
        _ => Err(DateError),
    })
}

/// The number of days in a month; 0 if there is no such month.
const fn days(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    }
}

impl DateError {
    /// What is wrong and what is accepted.
    #[must_use]
    pub const fn text(self) -> &'static str {
        "This is no date. Accepted: a day from 1970-01-01 to 9999-12-31, written as 2026-11-23."
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl std::error::Error for DateError {}
