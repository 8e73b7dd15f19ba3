//! The cost fields: the texts as typed, and their values.

use super::number_field::NumberField;
use crate::case::Workload;
use crate::case::plain_text::Currency;
use crate::decision::cost::{Cost, CostItem, Costs};

/// A field of the costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostField {
    /// A cost.
    Cost(CostItem),
    /// The currency.
    Currency,
}

/// The cost fields of a workload.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CostDraft {
    incident: NumberField<Cost>,
    hour: NumberField<Cost>,
    ownership: NumberField<Cost>,
    currency: String,
}

impl CostDraft {
    /// The fields of `workload`.
    pub(super) fn of(workload: &Workload) -> Self {
        let field = |item| NumberField::of(workload.costs.get(item), Cost::text);
        Self {
            incident: field(CostItem::Incident),
            hour: field(CostItem::Hour),
            ownership: field(CostItem::Ownership),
            currency: workload.currency.as_str().to_owned(),
        }
    }

    /// The field of `item`.
    #[must_use]
    pub const fn cost(&self, item: CostItem) -> &NumberField<Cost> {
        match item {
            CostItem::Incident => &self.incident,
            CostItem::Hour => &self.hour,
            CostItem::Ownership => &self.ownership,
        }
    }

    /// The text of the currency field.
    #[must_use]
    pub fn currency(&self) -> &str {
        &self.currency
    }

    /// Whether the text of the currency field is too long for a currency.
    #[must_use]
    pub fn is_currency_too_long(&self) -> bool {
        Currency::new(&self.currency).is_none()
    }

    pub(super) fn set(&mut self, field: CostField, text: String) {
        match field {
            CostField::Cost(CostItem::Incident) => self.incident.set(text),
            CostField::Cost(CostItem::Hour) => self.hour.set(text),
            CostField::Cost(CostItem::Ownership) => self.ownership.set(text),
            CostField::Currency => self.currency = text,
        }
    }

    /// The costs, as far as they are valid.
    pub(super) fn costs(&self) -> Costs {
        let cost = |item| self.cost(item).value().unwrap_or_default();
        Costs {
            incident: cost(CostItem::Incident),
            hour: cost(CostItem::Hour),
            ownership: cost(CostItem::Ownership),
        }
    }
}
