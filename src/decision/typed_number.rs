//! Figures as people write them: with a decimal point or a decimal comma, and with thousands set apart.
//!
//! For what is typed into a field. What can be read in two ways is not guessed. Links and files write a number in one
//! way only, which [`Baseline`] reads by itself.

use std::borrow::Cow;
use std::fmt;

use super::decimal::{Baseline, BaselineError};

/// Why a typed text is no [`Baseline`]. Its text says what is wrong and what is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedError {
    /// A point or a comma that can stand before decimals or before thousands, such as `1,200`.
    Ambiguous {
        /// What was typed, without the blanks around it.
        written: String,
        /// The number if thousands follow.
        thousands: Baseline,
        /// The number if decimals follow.
        decimals: Baseline,
    },
    /// More digits have to follow, such as after `12.`.
    Unfinished,
    /// It is no number, or none that is accepted.
    Refused(BaselineError),
}

/// Reads a typed number; none if there are only blanks.
///
/// Decimals follow a point or a comma. Thousands are set apart by a point, a comma, a blank or an apostrophe, all of
/// them by the same. Blanks are `U+0020`, `U+00A0`, `U+2009` and `U+202F`; apostrophes are `'` and `’`. The first group
/// has 1–3 digits and does not begin with 0.
///
/// # Errors
/// The text can be read as two numbers, or as none, or the number is not accepted.
pub fn read_baseline(text: &str) -> Result<Option<Baseline>, TypedError> {
    let written = text.trim();
    match (whole(written), with_decimals(written)) {
        _ if written.is_empty() => Ok(None),
        (Some(thousands), Some(decimals)) => Err(TypedError::Ambiguous {
            written: written.to_owned(),
            thousands: thousands.parse()?,
            decimals: decimals.parse()?,
        }),
        (Some(number), None) | (None, Some(number)) => Ok(Some(number.parse()?)),
        (None, None) if is_unfinished(written) => Err(TypedError::Unfinished),
        (None, None) => Err(BaselineError::NotANumber.into()),
    }
}

/// The digits of a whole number, with or without thousands set apart.
fn whole(text: &str) -> Option<String> {
    let Some(mark) = text.chars().find_map(mark) else {
        return is_digits(text).then(|| text.to_owned());
    };
    let mut groups = text.split(|c| self::mark(c) == Some(mark));
    let first = groups.next()?;
    let begins = is_digits(first) && first.len() <= 3 && !first.starts_with('0');
    let goes_on = groups.all(|group| is_digits(group) && group.len() == 3);
    (begins && goes_on).then(|| text.chars().filter(char::is_ascii_digit).collect())
}

/// A number with decimals, with or without thousands set apart, as [`Baseline`] reads it.
fn with_decimals(text: &str) -> Option<String> {
    let separator = text.chars().rfind(|c| matches!(c, '.' | ','))?;
    let (before, decimals) = text.rsplit_once(separator)?;
    if before.chars().any(|c| c == separator) || !is_digits(decimals) {
        return None;
    }
    Some([&whole(before)?, ".", decimals].concat())
}

/// Whether digits are all that is missing at the end.
fn is_unfinished(text: &str) -> bool {
    let finished = [text, "000"].concat();
    text.ends_with(|c| mark(c).is_some())
        && (whole(&finished).is_some() || with_decimals(&finished).is_some())
}

/// What `c` sets apart with, the same for all blanks and for both apostrophes.
const fn mark(c: char) -> Option<char> {
    match c {
        ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' => Some(' '),
        '\'' | '’' => Some('\''),
        '.' | ',' => Some(c),
        _ => None,
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// How to write `baseline` so that it can be read in one way only. No group of thousands begins with 0, so a 0 in front
/// tells decimals.
fn clearly(baseline: Baseline) -> String {
    let text = baseline.text();
    if read_baseline(&text).is_ok() { text } else { ["0", &text].concat() }
}

impl TypedError {
    /// What is wrong and what is accepted.
    #[must_use]
    pub fn text(&self) -> Cow<'static, str> {
        match self {
            Self::Ambiguous { written, thousands, decimals } => {
                let (one, other) = (thousands.text(), decimals.text());
                let (write_one, write_other) = (clearly(*thousands), clearly(*decimals));
                let read = ["“", written, "” can be read as ", &one, " or as ", &other].concat();
                Cow::Owned([&read, ". Write ", &write_one, " or ", &write_other, "."].concat())
            }
            Self::Unfinished => Cow::Borrowed(
                "Digits are missing at the end. Accepted: above 0, up to 1,000,000,000, at most 3 decimals, such as 12 or 1.5.",
            ),
            Self::Refused(error) => Cow::Borrowed(error.text()),
        }
    }
}

impl From<BaselineError> for TypedError {
    fn from(error: BaselineError) -> Self {
        Self::Refused(error)
    }
}

impl fmt::Display for TypedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl std::error::Error for TypedError {}
