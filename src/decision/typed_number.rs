//! Numbers as people type them: with a decimal point or comma, and with thousands separators.
//!
//! For form fields of every kind of number. An ambiguous number is an error, not a guess. Links and files have one notation only, which
//! [`Baseline`] parses by itself.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::decimal::{Baseline, BaselineError};

/// Why a text is not a number of some kind.
pub trait NumberError: Copy + From<BaselineError> {
    /// The message about a number that ends too early.
    const INCOMPLETE: &'static str;

    /// What is wrong and what is accepted.
    fn message(self) -> &'static str;
}

/// Why a typed text is not a number. Its message says what is wrong and what is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedError<E> {
    /// The point or comma can be a decimal or a thousands separator, as in `1,200`.
    Ambiguous {
        /// What was typed, trimmed.
        input: String,
        /// The number, read with a thousands separator.
        thousands: Baseline,
        /// The number, read with a decimal separator.
        decimals: Baseline,
    },
    /// More digits must follow, as after `12.`.
    Incomplete,
    /// Not a number, or out of range.
    Invalid(E),
}

/// Why a typed text is not a [`Baseline`].
pub type TypedNumberError = TypedError<BaselineError>;

/// Parses a typed [`Baseline`]; none if there are only blanks. See [`parse_number`].
///
/// # Errors
/// The text is ambiguous, incomplete, or not a baseline.
pub fn parse_baseline(text: &str) -> Result<Option<Baseline>, TypedNumberError> {
    parse_number(text)
}

/// Parses a typed number; none if there are only blanks.
///
/// The decimal separator is a point or a comma. The thousands separator is a point, a comma, a blank or an apostrophe,
/// and the same throughout. Blanks are `U+0020`, `U+00A0`, `U+2009` and `U+202F`; apostrophes are `'` and `’`. The
/// first group has 1–3 digits and does not begin with 0.
///
/// # Errors
/// The text is ambiguous, incomplete, or not such a number.
pub fn parse_number<N>(text: &str) -> Result<Option<N>, TypedError<N::Err>>
where
    N: FromStr<Err: NumberError>,
{
    match notation(text) {
        Ok(number) => number.map(|number| number.parse()).transpose().map_err(TypedError::Invalid),
        Err(TypedError::Ambiguous { input, thousands, decimals }) => {
            Err(TypedError::Ambiguous { input, thousands, decimals })
        }
        Err(TypedError::Incomplete) => Err(TypedError::Incomplete),
        Err(TypedError::Invalid(error)) => Err(error.into()),
    }
}

/// A typed number of any kind in the notation of [`Baseline`]; none if there are only blanks.
fn notation(text: &str) -> Result<Option<String>, TypedNumberError> {
    let input = text.trim();
    match (whole(input), with_decimals(input)) {
        _ if input.is_empty() => Ok(None),
        (Some(thousands), Some(decimals)) => Err(TypedError::Ambiguous {
            input: input.to_owned(),
            thousands: thousands.parse()?,
            decimals: decimals.parse()?,
        }),
        (Some(number), None) | (None, Some(number)) => Ok(Some(number)),
        (None, None) if is_incomplete(input) => Err(TypedError::Incomplete),
        (None, None) => Err(BaselineError::NotANumber.into()),
    }
}

/// The digits of a whole number, with or without thousands separators.
fn whole(text: &str) -> Option<String> {
    let Some(separator) = text.chars().find_map(separator) else {
        return is_digits(text).then(|| text.to_owned());
    };
    let mut groups = text.split(|c| self::separator(c) == Some(separator));
    let first = groups.next()?;
    let is_first_valid = is_digits(first) && first.len() <= 3 && !first.starts_with('0');
    let is_rest_valid = groups.all(|group| is_digits(group) && group.len() == 3);
    (is_first_valid && is_rest_valid).then(|| text.chars().filter(char::is_ascii_digit).collect())
}

/// A number with decimals, with or without thousands separators, in the notation of [`Baseline`].
fn with_decimals(text: &str) -> Option<String> {
    let separator = text.chars().rfind(|c| matches!(c, '.' | ','))?;
    let (before, decimals) = text.rsplit_once(separator)?;
    if before.chars().any(|c| c == separator) || !is_digits(decimals) {
        return None;
    }
    Some([&whole(before)?, ".", decimals].concat())
}

/// Whether only digits are missing at the end.
fn is_incomplete(text: &str) -> bool {
    let completed = [text, "000"].concat();
    text.ends_with(|c| separator(c).is_some())
        && (whole(&completed).is_some() || with_decimals(&completed).is_some())
}

/// The separator that `c` is; all blanks count as one, and so do both apostrophes.
const fn separator(c: char) -> Option<char> {
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

/// An unambiguous notation of `baseline`. No group of thousands begins with 0, so a leading 0 marks decimals.
fn unambiguous(baseline: Baseline) -> String {
    let text = baseline.text();
    if parse_baseline(&text).is_ok() { text } else { ["0", &text].concat() }
}

impl NumberError for BaselineError {
    const INCOMPLETE: &'static str = "Digits are missing at the end. Accepted: above 0, up to 1,000,000,000, at most 3 decimals, such as 12 or 1.5.";

    fn message(self) -> &'static str {
        self.text()
    }
}

impl<E: NumberError> TypedError<E> {
    /// What is wrong and what is accepted.
    #[must_use]
    pub fn text(&self) -> Cow<'static, str> {
        match self {
            Self::Ambiguous { input, thousands, decimals } => {
                let (one, other) = (thousands.text(), decimals.text());
                let (write_one, write_other) = (unambiguous(*thousands), unambiguous(*decimals));
                let read = ["“", input, "” can be read as ", &one, " or as ", &other].concat();
                Cow::Owned([&read, ". Write ", &write_one, " or ", &write_other, "."].concat())
            }
            Self::Incomplete => Cow::Borrowed(E::INCOMPLETE),
            Self::Invalid(error) => Cow::Borrowed(error.message()),
        }
    }
}

impl<E: NumberError> From<BaselineError> for TypedError<E> {
    fn from(error: BaselineError) -> Self {
        Self::Invalid(error.into())
    }
}

impl<E: NumberError> fmt::Display for TypedError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl<E: NumberError + fmt::Debug> std::error::Error for TypedError<E> {}
