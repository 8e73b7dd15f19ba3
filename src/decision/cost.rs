//! What something costs, in the currency of the workload. The currency itself is a label and lives elsewhere.

use std::fmt;
use std::str::FromStr;

use super::decimal::{Baseline, BaselineError};
use super::typed_number::NumberError;

/// A cost: above 0, up to 1,000,000,000, with at most 3 decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cost(Baseline);

/// Why a text is not a [`Cost`]. Its message says what is wrong and what is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostError(BaselineError);

impl Cost {
    /// The cost in thousandths.
    #[must_use]
    pub const fn thousandths(self) -> u64 {
        self.0.thousandths()
    }

    /// The cost with a decimal point, without trailing zeros.
    #[must_use]
    pub fn text(self) -> String {
        self.0.text()
    }
}

impl FromStr for Cost {
    type Err = CostError;

    /// Parses digits, with optional decimals after a point or a comma.
    fn from_str(text: &str) -> Result<Self, CostError> {
        text.parse().map(Self).map_err(CostError)
    }
}

impl CostError {
    /// What is wrong and what is accepted.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self.0 {
            BaselineError::NotAboveZero => {
                "Zero is no cost. Accepted: above 0, up to 1,000,000,000, at most 3 decimals, such as 12 or 1.5; or nothing."
            }
            other => other.text(),
        }
    }
}

impl From<BaselineError> for CostError {
    fn from(error: BaselineError) -> Self {
        Self(error)
    }
}

impl NumberError for CostError {
    const INCOMPLETE: &'static str = BaselineError::INCOMPLETE;

    fn message(self) -> &'static str {
        self.text()
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Display for CostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl std::error::Error for CostError {}
