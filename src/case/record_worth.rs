//! What the targets are worth, in a record.

use serde::{Deserialize, Serialize};

use super::Workload;
use super::record_field::Lenient;
use crate::decision::cost::Cost;
use crate::decision::quantity::Quantity;
use crate::decision::worth::BreakEven;

/// The costs as typed, and what follows from them and the figures: per quarter, in plain decimals, rounded to two.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(ts_rs::TS))]
pub struct WorthRecord {
    /// The cost of one priority incident.
    #[cfg_attr(not(target_arch = "wasm32"), ts(as = "Option<String>"))]
    pub incident_cost: Lenient<String>,
    /// The cost of one on-call hour.
    #[cfg_attr(not(target_arch = "wasm32"), ts(as = "Option<String>"))]
    pub hour_cost: Lenient<String>,
    /// What owning Rust costs per quarter.
    #[cfg_attr(not(target_arch = "wasm32"), ts(as = "Option<String>"))]
    pub ownership_cost: Lenient<String>,
    /// The currency; empty if none was given.
    pub currency: Lenient<String>,
    /// The incidents that the target avoids.
    #[serde(skip_deserializing)]
    pub avoided_incidents: Option<String>,
    /// The on-call hours that the targets save.
    #[serde(skip_deserializing)]
    pub saved_hours: Option<String>,
    /// What both are worth.
    #[serde(skip_deserializing)]
    pub value: Option<String>,
    /// The value less the cost of owning Rust.
    #[serde(skip_deserializing)]
    pub balance: Option<String>,
    /// The reduction of incidents at which the value equals that cost, rounded up to one decimal; `0` if the saved hours
    /// pay for it.
    #[serde(skip_deserializing)]
    pub break_even_percent: Option<String>,
}

impl WorthRecord {
    /// The record of `workload`; none if neither a cost nor a currency is entered.
    #[must_use]
    pub fn of(workload: &Workload) -> Option<Self> {
        let Workload { costs, currency, .. } = workload;
        let typed = |cost: Option<Cost>| Lenient::from(cost.map(Cost::text));
        workload.has_costs().then(|| {
            let worth = workload.worth();
            Self {
                incident_cost: typed(costs.incident),
                hour_cost: typed(costs.hour),
                ownership_cost: typed(costs.ownership),
                currency: Lenient::Known(currency.as_str().to_owned()),
                avoided_incidents: worth.avoided_incidents.map(Quantity::text),
                saved_hours: worth.saved_hours.map(Quantity::text),
                value: worth.value.map(Quantity::text),
                balance: worth.balance.map(Quantity::text),
                break_even_percent: worth.break_even.map(BreakEven::text),
            }
        })
    }
}
