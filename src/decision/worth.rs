//! What the targets are worth, beside what owning Rust costs.
//!
//! > ownership cost
//!
//! It never changes a verdict. All amounts are per quarter and exact.

use super::cost::{Cost, Costs};
use super::decimal::{Baseline, decimal};
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
        let [incident, hour, ownership] =
            [costs.incident, costs.hour, costs.ownership].map(|cost| cost.map(Cost::thousandths));
        let count = incidents.baseline.map(Baseline::thousandths);
        let percent = incidents.reduction(Kpi::Incidents).map(|percent| u64::from(percent.get()));
        // Hundred thousandths of incidents.
        let avoided = Option::zip(count, percent).map(|(count, percent)| count * percent);
        let remaining = Option::zip(count, percent).map(|(count, less)| count * (100 - less));
        // Minutes per incident, likewise.
        let minutes = diagnosis.baseline.zip(diagnosis.reduction(Kpi::Diagnosis));
        let minutes = minutes.map(|(all, percent)| all.thousandths() * u64::from(percent.get()));
        let saved = Option::zip(remaining, minutes);

        let incidents_value = Option::zip(avoided, incident).map(|(avoided, cost)| {
            Quantity::product(&[avoided, cost, Quantity::UNITS / HUNDRED_THOUSANDTHS / 1_000])
        });
        let hours_value = Option::zip(saved, hour)
            .map(|((count, minutes), cost)| Quantity::product(&[count, minutes, cost]));
        let value = match (incidents_value, hours_value) {
            (Some(one), Some(other)) => Some(one.plus(other)),
            (one, other) => one.or(other),
        };
        let ownership = ownership.map(|cost| Quantity::product(&[cost, Quantity::UNITS / 1_000]));
        let in_units = |count| Quantity::product(&[count, Quantity::UNITS / HUNDRED_THOUSANDTHS]);
        Self {
            avoided_incidents: avoided.map(in_units),
            remaining_incidents: remaining.map(in_units),
            saved_hours: saved.map(|(count, minutes)| Quantity::product(&[count, minutes, 1_000])),
            incidents_value,
            hours_value,
            value,
            balance: Option::zip(value, ownership).map(|(value, cost)| value.minus(cost)),
            break_even: Option::zip(ownership, Option::zip(count, incident)).map(
                |(ownership, (count, cost))| {
                    let gap = ownership.minus(hours_value.unwrap_or(Quantity::ZERO));
                    BreakEven::of(gap, count, cost)
                },
            ),
        }
    }
}

/// In a whole: thousandths of a figure × percent.
const HUNDRED_THOUSANDTHS: u64 = 100_000;

impl BreakEven {
    /// The reduction that makes up for `gap`, with `count` incidents at `cost` each, both in thousandths and above 0.
    fn of(gap: Quantity, count: u64, cost: u64) -> Self {
        if !gap.is_positive() {
            return Self::SavedHoursPay;
        }
        // In tenths of a percent, a thousand times as many as wholes.
        let tenth = Quantity::product(&[count, cost, Quantity::UNITS / 1_000_000 / 1_000]);
        let (tenths, rest) = gap.divided_by(tenth);
        let is_rounded = rest.is_positive();
        let reduction = TenthsOfPercent { tenths: tenths + u64::from(is_rounded), is_rounded };
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
