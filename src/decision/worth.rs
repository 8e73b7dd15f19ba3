//! What the targets are worth, beside what owning Rust costs.
//!
//! > ownership cost
//!
//! It never changes a verdict. All amounts are per quarter and exact.

use super::cost::Costs;
use super::decimal::decimal;
use super::kpi::{Figures, Kpi};
use super::quantity::Quantity;
use super::verdict::Verdict;

/// What follows from costs and figures; none where something is missing that is needed.
///
/// With the entered numbers these are all parts of the formulas. An invalid reduction counts as none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Worth {
    /// Incidents × reduction.
    pub avoided_incidents: Option<Quantity>,
    /// Incidents − avoided incidents.
    pub remaining_incidents: Option<Quantity>,
    /// Remaining incidents × diagnosis minutes × own reduction of them ÷ 60.
    pub saved_hours: Option<Quantity>,
    /// Avoided incidents × cost of an incident.
    pub incidents_value: Option<Quantity>,
    /// Saved hours × cost of an hour.
    pub hours_value: Option<Quantity>,
    /// The sum of the two values; one of them, if the other is not known.
    pub value: Option<Quantity>,
    /// Value − ownership cost.
    pub balance: Option<Quantity>,
    /// The reduction of incidents at which the value equals the ownership cost.
    pub break_even: Option<BreakEven>,
}

/// The reduction of incidents at which the value equals the ownership cost: (ownership cost − value of saved hours) ÷
/// (incidents × cost of an incident). Saved hours that are not known count as 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakEven {
    /// 0 or less: the saved hours pay for it.
    SavedHoursPay,
    /// Up to 100 %.
    Reduction(TenthsOfPercent),
    /// Above 100 %: not by fewer incidents alone.
    NotByIncidentsAlone(TenthsOfPercent),
}

/// A percentage above 0, rounded up to one decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TenthsOfPercent {
    tenths: u64,
    is_rounded: bool,
}

/// What a balance says beside a verdict that it does not agree with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objection {
    /// The verdict is `adopt`, but owning Rust costs more than the targets are worth.
    AgainstAdopt,
    /// The verdict is `not-yet`, and the targets are worth more than owning Rust costs: the gaps are worth closing.
    ForNotYet,
}

impl Worth {
    /// Computes what is known. Total: all accepted numbers are computed exactly.
    #[must_use]
    pub fn of(costs: Costs, figures: &Figures) -> Self {
        let (incidents, diagnosis) = (figures.get(Kpi::Incidents), figures.get(Kpi::Diagnosis));
        let baseline = incidents.baseline.map(|baseline| u128::from(baseline.thousandths()));
        let percent = incidents.reduction(Kpi::Incidents).map(|percent| u128::from(percent.get()));
        // Hundred thousandths of incidents.
        let avoided = Option::zip(baseline, percent).map(|(count, percent)| count * percent);
        let remaining = Option::zip(baseline, avoided).map(|(count, less)| count * 100 - less);
        // Minutes per incident, likewise.
        let minutes = diagnosis.baseline.zip(diagnosis.reduction(Kpi::Diagnosis));
        let minutes = minutes.map(|(baseline, percent)| {
            u128::from(baseline.thousandths()) * u128::from(percent.get())
        });
        let saved = Option::zip(remaining, minutes).map(|(count, minutes)| count * minutes);

        let incidents_value = avoided.zip(costs.incident).map(|(avoided, cost)| {
            Quantity::ratio(avoided * u128::from(cost.thousandths()), HUNDRED_THOUSANDTHS * 1_000)
        });
        let hours_value =
            saved.zip(costs.hour).map(|(saved, cost)| Quantity::product(saved, cost.thousandths()));
        let value = match (incidents_value, hours_value) {
            (Some(one), Some(other)) => Some(one.plus(other)),
            (one, other) => one.or(other),
        };
        let ownership =
            costs.ownership.map(|cost| Quantity::ratio(cost.thousandths().into(), 1_000));
        let at_stake = Option::zip(baseline, costs.incident)
            .map(|(count, cost)| count * u128::from(cost.thousandths()));
        Self {
            avoided_incidents: avoided.map(|count| Quantity::ratio(count, HUNDRED_THOUSANDTHS)),
            remaining_incidents: remaining.map(|count| Quantity::ratio(count, HUNDRED_THOUSANDTHS)),
            saved_hours: saved.map(|saved| Quantity::ratio(saved, Quantity::UNITS / 1_000)),
            incidents_value,
            hours_value,
            value,
            balance: Option::zip(value, ownership).map(|(value, cost)| value.minus(cost)),
            break_even: Option::zip(ownership, at_stake).map(|(ownership, at_stake)| {
                BreakEven::of(ownership.minus(hours_value.unwrap_or(Quantity::ZERO)), at_stake)
            }),
        }
    }
}

/// Thousandths of a figure × percent.
const HUNDRED_THOUSANDTHS: u128 = 100_000;

impl BreakEven {
    /// The reduction that makes up for `gap`. All incidents together cost `at_stake` millionths, above 0.
    fn of(gap: Quantity, at_stake: u128) -> Self {
        if !gap.is_positive() {
            return Self::SavedHoursPay;
        }
        // In tenths of a percent, a thousand times as many as wholes.
        let tenth = at_stake * (Quantity::UNITS / 1_000_000 / 1_000);
        let reduction = TenthsOfPercent {
            tenths: gap.units().div_ceil(tenth) as u64,
            is_rounded: !gap.units().is_multiple_of(tenth),
        };
        if reduction.tenths > TenthsOfPercent::ALL {
            Self::NotByIncidentsAlone(reduction)
        } else {
            Self::Reduction(reduction)
        }
    }

    /// Whether [`Self::text`] is rounded.
    #[must_use]
    pub const fn is_rounded(self) -> bool {
        match self {
            Self::SavedHoursPay => false,
            Self::Reduction(percent) | Self::NotByIncidentsAlone(percent) => percent.is_rounded,
        }
    }

    /// The percentage without `%`, as in records; `0` if the saved hours pay.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::SavedHoursPay => "0".to_owned(),
            Self::Reduction(percent) | Self::NotByIncidentsAlone(percent) => percent.text(),
        }
    }
}

impl TenthsOfPercent {
    /// All incidents, in tenths.
    const ALL: u64 = 1_000;

    /// The percentage with at most one decimal, without `%`.
    #[must_use]
    pub fn text(self) -> String {
        decimal(self.tenths, 1)
    }
}

impl Objection {
    /// The objection of `balance` to `verdict`, if any.
    #[must_use]
    pub fn of(verdict: Option<Verdict>, balance: Option<Quantity>) -> Option<Self> {
        match (verdict?, balance?) {
            (Verdict::Adopt, balance) if balance.is_negative() => Some(Self::AgainstAdopt),
            (Verdict::NotYet, balance) if balance.is_positive() => Some(Self::ForNotYet),
            _ => None,
        }
    }
}
