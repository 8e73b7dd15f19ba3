//! Measured figures of a review.

use std::fmt;
use std::str::FromStr;

use super::decimal::{Baseline, BaselineError, Target, decimal, parse_thousandths};
use super::typed_number::NumberError;

/// A KPI's value at the review, in the KPI's unit: 0 up to 1,000,000,000, with at most 3 decimals.
///
/// Unlike a [`Baseline`] it can be 0: no incident at all is the best outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Measured {
    thousandths: u64,
}

/// Why a text is not a [`Measured`]. Its message says what is wrong and what is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasuredError {
    /// Something other than digits with at most one point or comma between them.
    NotANumber,
    /// More than 3 decimals.
    TooManyDecimals,
    /// Above 1,000,000,000.
    TooLarge,
}

impl Measured {
    /// Whether the target is reached.
    #[must_use]
    pub const fn is_at_most(self, target: Target) -> bool {
        self.thousandths * 100 <= target.hundred_thousandths()
    }

    /// Whether there is less than at the baseline.
    #[must_use]
    pub const fn is_below(self, baseline: Baseline) -> bool {
        self.thousandths < baseline.thousandths()
    }

    /// The value with a decimal point, without trailing zeros.
    #[must_use]
    pub fn text(self) -> String {
        decimal(self.thousandths, 3)
    }
}

impl FromStr for Measured {
    type Err = MeasuredError;

    /// Parses digits, with optional decimals after a point or a comma.
    fn from_str(text: &str) -> Result<Self, MeasuredError> {
        Ok(Self { thousandths: parse_thousandths(text)? })
    }
}

impl MeasuredError {
    /// What is wrong and what is accepted.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::NotANumber => {
                "This cannot be read as a number. Accepted: 0 up to 1,000,000,000, at most 3 decimals, such as 0, 12 or 1.5."
            }
            Self::TooManyDecimals => {
                "This has more than 3 decimals. Accepted: 0 up to 1,000,000,000, at most 3 decimals, such as 0, 12 or 1.5."
            }
            Self::TooLarge => {
                "This is too large. Accepted: 0 up to 1,000,000,000, at most 3 decimals, such as 0, 12 or 1.5."
            }
        }
    }
}

impl From<BaselineError> for MeasuredError {
    fn from(error: BaselineError) -> Self {
        match error {
            BaselineError::TooManyDecimals => Self::TooManyDecimals,
            BaselineError::TooLarge => Self::TooLarge,
            // Zero is a measured figure, so this error does not come from reading one.
            BaselineError::NotANumber | BaselineError::NotAboveZero => Self::NotANumber,
        }
    }
}

impl NumberError for MeasuredError {
    const INCOMPLETE: &'static str = "Digits are missing at the end. Accepted: 0 up to 1,000,000,000, at most 3 decimals, such as 0, 12 or 1.5.";

    fn message(self) -> &'static str {
        self.text()
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Display for MeasuredError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl std::error::Error for MeasuredError {}
