//! Figures that a person typed, in exact decimal arithmetic.
//!
//! Numbers and errors have a `text` of their own, which `Display` shows too: the formatting machinery of the
//! standard library would cost a visitor more bytes than all of the decision.

use std::fmt;
use std::str::FromStr;

/// A KPI's value today: above 0, up to 1,000,000,000, with at most 3 decimals, in the KPI's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Baseline {
    thousandths: u64,
}

/// A reduction aimed at: a whole number of percent, 1–99.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent(u8);

/// A KPI's value aimed at, in the KPI's unit, exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    hundred_thousandths: u64,
}

/// Why a text is no [`Baseline`]. Its text says what is wrong and what is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaselineError {
    /// Not digits with at most one point or comma between them.
    NotANumber,
    /// More than 3 decimals.
    TooFine,
    /// Zero.
    NotAboveZero,
    /// Above 1,000,000,000.
    TooLarge,
}

/// A text is no [`Percent`]. Its text says what is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PercentError;

impl Baseline {
    const MOST_DECIMALS: u32 = 3;
    const MOST: Self = Self { thousandths: 1_000_000_000_000 };

    /// The value after a reduction.
    #[must_use]
    pub const fn reduced_by(self, reduction: Percent) -> Target {
        Target { hundred_thousandths: self.thousandths * (100 - reduction.0 as u64) }
    }
}

impl FromStr for Baseline {
    type Err = BaselineError;

    /// Reads digits, and decimals behind a point or a comma.
    fn from_str(text: &str) -> Result<Self, BaselineError> {
        let mut thousandths = 0u64;
        let mut decimals = None;
        let mut digit_before = false;
        for byte in text.bytes() {
            match (byte, decimals) {
                (b'0'..=b'9', _) => {
                    // What is too large already stays so, and becomes no larger than it can be.
                    thousandths = thousandths.min(Self::MOST.thousandths) * 10;
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
        let missing = Self::MOST_DECIMALS.checked_sub(decimals.unwrap_or(0));
        let scale = 10u64.pow(missing.ok_or(BaselineError::TooFine)?);
        match (Self { thousandths: thousandths * scale }) {
            Self { thousandths: 0 } => Err(BaselineError::NotAboveZero),
            baseline if baseline > Self::MOST => Err(BaselineError::TooLarge),
            baseline => Ok(baseline),
        }
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

    /// Reads one or two digits.
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

/// `value` / 10^`decimals`, with a point, without trailing zeros.
fn decimal(value: u64, decimals: u32) -> String {
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
    /// The value with a point and without trailing zeros.
    #[must_use]
    pub fn text(self) -> String {
        decimal(self.thousandths, 3)
    }
}

impl Target {
    /// The value with a point and without trailing zeros.
    #[must_use]
    pub fn text(self) -> String {
        decimal(self.hundred_thousandths, 5)
    }
}

impl Percent {
    /// The percentage without a sign.
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
            Self::TooFine => {
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
