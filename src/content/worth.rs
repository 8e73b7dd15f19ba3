//! The words of costs, and of what the targets are worth.

use crate::decision::cost::CostItem;
use crate::decision::worth::Objection;

/// The title.
pub const TITLE: &str = "What the targets are worth";
/// Where the figures come from.
pub const ABOUT: &str = "By your figures only: nothing is filled in or estimated for you, and the verdict does not depend on it.";
/// The label of the currency.
pub const CURRENCY: &str = "Currency, such as EUR";

/// The label of the avoided incidents.
pub const AVOIDED: &str = "Incidents avoided per quarter";
/// The label of the saved hours.
pub const SAVED_HOURS: &str = "On-call hours saved per quarter";
/// The label of the value.
pub const VALUE: &str = "Worth per quarter";
/// The label of the balance.
pub const BALANCE: &str = "Balance, less what owning Rust costs";
/// The label of the break-even reduction.
pub const BREAK_EVEN: &str = "Owning Rust pays from this reduction of incidents on";

/// The break-even where the saved hours alone are enough.
pub const SAVED_HOURS_PAY: &str = "the saved hours alone pay for owning Rust";
/// The break-even above 100 %.
pub const NOT_BY_INCIDENTS_ALONE: &str = "not by fewer incidents alone";

/// The label of the field of `item`.
#[must_use]
pub const fn cost_label(item: CostItem) -> &'static str {
    match item {
        CostItem::Incident => "One priority incident costs: hours, credits, lost business",
        CostItem::Hour => "One on-call hour costs: pay and what comes with it",
        CostItem::Ownership => {
            "Owning Rust here costs, per quarter: people, training, hiring, tooling"
        }
    }
}

/// The cost of `item` in the middle of a sentence.
#[must_use]
pub const fn cost_term(item: CostItem) -> &'static str {
    match item {
        CostItem::Incident => "one priority incident",
        CostItem::Hour => "one on-call hour",
        CostItem::Ownership => "owning Rust for a quarter",
    }
}

/// What an objection comes to.
#[must_use]
pub const fn objection_sentence(objection: Objection) -> &'static str {
    match objection {
        Objection::AgainstAdopt => {
            "This speaks against adopting Rust here now, whatever the risk: look at the costs, the targets or a smaller path first."
        }
        Objection::ForNotYet => {
            "This speaks for closing the gaps: what they hold back is worth its cost."
        }
    }
}
