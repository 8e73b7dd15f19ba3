//! What something costs, in the currency of the workload. The currency itself is a label and belongs to the case.

use std::fmt;
use std::str::FromStr;

use super::decimal::{Baseline, BaselineError};
use super::typed_number::NumberError;

/// A cost: above 0, up to 1,000,000,000, with at most 3 decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cost(Baseline);

/// A cost that the visitor may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostItem {
    /// One priority incident.
    Incident,
    /// One on-call hour.
    Hour,
    /// Owning Rust for a quarter: people, training, hiring, tooling.
    Ownership,
}

/// What the visitor knows of costs, for one workload.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Costs {
    /// The cost of one priority incident.
    pub incident: Option<Cost>,
    /// The cost of one on-call hour.
    pub hour: Option<Cost>,
    /// What owning Rust costs there per quarter: people, training, hiring, tooling.
    pub ownership: Option<Cost>,
}

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

impl CostItem {
    /// Every item, in the order shown.
    pub const ALL: [Self; 3] = [Self::Incident, Self::Hour, Self::Ownership];

    /// The public name, as in links and form fields.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Incident => "incident",
            Self::Hour => "hour",
            Self::Ownership => "ownership",
        }
    }

    /// The item with this public name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|item| item.id() == id)
    }
}

impl Costs {
    /// The cost of `item`, if it is known.
    #[must_use]
    pub const fn get(&self, item: CostItem) -> Option<Cost> {
        match item {
            CostItem::Incident => self.incident,
            CostItem::Hour => self.hour,
            CostItem::Ownership => self.ownership,
        }
    }

    /// The cost of `item`, mutable.
    pub const fn get_mut(&mut self, item: CostItem) -> &mut Option<Cost> {
        match item {
            CostItem::Incident => &mut self.incident,
            CostItem::Hour => &mut self.hour,
            CostItem::Ownership => &mut self.ownership,
        }
    }

    /// Whether no cost is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
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
