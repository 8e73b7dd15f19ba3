//! Typed figures in exact decimal arithmetic.
//!
//! Numbers and errors have a `text` method, which `Display` uses too: `core::fmt` would add more bytes to the download
//! than the whole decision.

use std::fmt;
use std::str::FromStr;

/// A KPI's value today, in the KPI's unit: above 0, up to 1,000,000,000, with at most 3 decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Baseline {
    thousandths: u64,
}

/// The reduction to aim at: whole percent, 1–99.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent(u8);

/// The KPI value to aim at, in the KPI's unit, exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    hundred_thousandths: u64,
}

/// Why a text is not a [`Baseline`]. Its message says what is wrong and what is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaselineError {
    /// Something other than digits with at most one point or comma between them.
    NotANumber,
    /// More than 3 decimals.
    TooManyDecimals,
    /// Zero.
    NotAboveZero,
    /// Above 1,000,000,000.
    TooLarge,
}

/// A text is not a [`Percent`]. Its message says what is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PercentError;

const MAX_DECIMALS: u32 = 3;
const MAX_THOUSANDTHS: u64 = 1_000_000_000_000;

impl Baseline {
    /// The value after a reduction.
    #[must_use]
    pub const fn reduced_by(self, reduction: Percent) -> Target {
        Target { hundred_thousandths: self.thousandths * (100 - reduction.0 as u64) }
    }

    /// The value in thousandths.
    #[must_use]
    pub const fn thousandths(self) -> u64 {
        self.thousandths
    }
}

impl FromStr for Baseline {
    type Err = BaselineError;

    /// Parses digits, with optional decimals after a point or a comma.
    fn from_str(text: &str) -> Result<Self, BaselineError> {
        match parse_thousandths(text)? {
            0 => Err(BaselineError::NotAboveZero),
            thousandths => Ok(Self { thousandths }),
        }
    }
}

/// The number in thousandths, 0 included. The text has digits, with optional decimals after a point or a comma.
pub(super) fn parse_thousandths(text: &str) -> Result<u64, BaselineError> {
    let mut thousandths = 0u64;
    let mut decimals = None;
    let mut digit_before = false;
    for byte in text.bytes() {
        match (byte, decimals) {
            (b'0'..=b'9', _) => {
                // Clamping prevents overflow; a value above the maximum stays above it.
                thousandths = thousandths.min(MAX_THOUSANDTHS) * 10;
                thousandths += u64::from(byte - b'0');
                decimals = decimals.map(|count: u32| count.saturating_add(1));
                digit_before = true;
            }
            (b'.' | b',', None) if digit_before => {
                decimals = Some(0);
                digit_before = false;
            }
            _ => return Err(BaselineError::NotANumber),
        }
    }
    if !digit_before {
        return Err(BaselineError::NotANumber);
    }
    let missing = MAX_DECIMALS.checked_sub(decimals.unwrap_or(0));
    let scale = 10u64.pow(missing.ok_or(BaselineError::TooManyDecimals)?);
    match thousandths * scale {
        value if value > MAX_THOUSANDTHS => Err(BaselineError::TooLarge),
        value => Ok(value),
    }
}

impl Percent {
    /// `percent`, if it is 1–99.
    #[must_use]
    pub const fn new(percent: u8) -> Option<Self> {
        match percent {
            1..=99 => Some(Self(percent)),
            _ => None,
        }
    }

    /// The percentage, 1–99.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl FromStr for Percent {
    type Err = PercentError;

    /// Parses one or two digits.
    fn from_str(text: &str) -> Result<Self, PercentError> {
        let percent = match *text.as_bytes() {
            [ones @ b'0'..=b'9'] => ones - b'0',
            [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => (tens - b'0') * 10 + (ones - b'0'),
            _ => return Err(PercentError),
        };
        Self::new(percent).ok_or(PercentError)
    }
}

/// `value` in decimal digits.
#[must_use]
pub fn digits(value: u64) -> String {
    let mut text = if value < 10 { String::new() } else { digits(value / 10) };
    text.push(char::from(b'0' + (value % 10) as u8));
    text
}

/// `value` / 10^`decimals` with a decimal point, without trailing zeros.
pub(super) fn decimal(value: u64, decimals: u32) -> String {
    let scale = 10u64.pow(decimals);
    let mut text = digits(value / scale);
    let mut rest = value % scale;
    if rest > 0 {
        text.push('.');
    }
    while rest > 0 {
        rest *= 10;
        text.push_str(&digits(rest / scale));
        rest %= scale;
    }
    text
}

impl Baseline {
    /// The value with a decimal point, without trailing zeros.
    #[must_use]
    pub fn text(self) -> String {
        decimal(self.thousandths, 3)
    }
}

impl Target {
    /// The value in hundred thousandths.
    #[must_use]
    pub const fn hundred_thousandths(self) -> u64 {
        self.hundred_thousandths
    }

    /// The value with a decimal point, without trailing zeros.
    #[must_use]
    pub fn text(self) -> String {
        decimal(self.hundred_thousandths, 5)
    }
}

impl Percent {
    /// The percentage without `%`.
    #[must_use]
    pub fn text(self) -> String {
        digits(self.0.into())
    }
}

impl BaselineError {
    /// What is wrong and what is accepted.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::NotANumber => {
                "This cannot be read as a number. Accepted: above 0, up to 1,000,000,000, at most 3 decimals, such as 12 or 1.5."
            }
            Self::TooManyDecimals => {
                "This has more than 3 decimals. Accepted: above 0, up to 1,000,000,000, at most 3 decimals, such as 12 or 1.5."
            }
            Self::NotAboveZero => {
                "Zero leaves nothing to reduce. Accepted: above 0, up to 1,000,000,000, at most 3 decimals, such as 12 or 1.5."
            }
            Self::TooLarge => {
                "This is too large. Accepted: above 0, up to 1,000,000,000, at most 3 decimals, such as 12 or 1.5."
            }
        }
    }
}

impl PercentError {
    /// What is wrong and what is accepted.
    #[must_use]
    pub const fn text(self) -> &'static str {
        "This cannot be used as a reduction. Accepted: a whole number from 1 to 99, such as 40."
    }
}

impl fmt::Display for Baseline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Display for BaselineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl std::error::Error for BaselineError {}

impl fmt::Display for PercentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl std::error::Error for PercentError {}
