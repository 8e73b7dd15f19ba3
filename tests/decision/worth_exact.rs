//! What targets are worth, against exact fractions.

use proptest::prelude::*;
use when_rust::decision::cost::Costs;
use when_rust::decision::decimal::Percent;
use when_rust::decision::kpi::{Figure, Figures, Kpi};
use when_rust::decision::quantity::Quantity;
use when_rust::decision::worth::{BreakEven, Worth};

use crate::oracle::fraction::Fraction;
use crate::oracle::worth::{Entered, Expected, worth};

const SMALLEST: &str = "0.001";
const LARGEST: &str = "1000000000";
const LARGEST_BROKEN: &str = "999999999.999";

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 10_000, ..Default::default() })]

    #[test]
    fn all_amounts_agree_with_exact_fractions(entered in entered()) {
        agrees(&entered);
    }
}

#[test]
fn the_largest_and_smallest_amounts_are_exact() {
    let extremes = [SMALLEST, LARGEST, LARGEST_BROKEN];
    for at in 0..3usize.pow(5) {
        let [incidents, diagnosis, incident_cost, hour_cost, ownership_cost] =
            [1, 3, 9, 27, 81].map(|place| Some(extremes[at / place % 3].to_owned()));
        for (one, other) in [(1, 1), (1, 99), (99, 1), (99, 99)] {
            agrees(&Entered {
                incidents: incidents.clone(),
                incidents_reduction: Some(one),
                diagnosis: diagnosis.clone(),
                diagnosis_reduction: Some(other),
                incident_cost: incident_cost.clone(),
                hour_cost: hour_cost.clone(),
                ownership_cost: ownership_cost.clone(),
            });
        }
    }
}

#[test]
fn whatever_is_missing_the_rest_is_computed() {
    for missing in 0..1 << 5 {
        let text = |at: u8, text: &str| (missing >> at & 1 == 0).then(|| text.to_owned());
        for incidents_reduction in [None, Some(0), Some(35)] {
            for diagnosis_reduction in [None, Some(0), Some(20)] {
                agrees(&Entered {
                    incidents: text(0, "12"),
                    incidents_reduction,
                    diagnosis: text(1, "45"),
                    diagnosis_reduction,
                    incident_cost: text(2, "8000"),
                    hour_cost: text(3, "120"),
                    ownership_cost: text(4, "30000"),
                });
            }
        }
    }
}

/// What was entered, as the crate reads it.
pub fn computed(entered: &Entered) -> Worth {
    let number = |text: &Option<String>| text.as_deref().map(|text| text.parse().unwrap());
    let mut figures = Figures::default();
    for (kpi, baseline, reduction) in [
        (Kpi::Incidents, &entered.incidents, entered.incidents_reduction),
        (Kpi::Diagnosis, &entered.diagnosis, entered.diagnosis_reduction),
    ] {
        *figures.get_mut(kpi) = Figure {
            baseline: baseline.as_deref().map(|text| text.parse().unwrap()),
            own_reduction: reduction.and_then(Percent::new),
            reduction_invalid: reduction == Some(0),
        };
    }
    let costs = Costs {
        incident: number(&entered.incident_cost),
        hour: number(&entered.hour_cost),
        ownership: number(&entered.ownership_cost),
    };
    Worth::of(costs, &figures)
}

fn agrees(entered: &Entered) {
    let (found, expected) = (computed(entered), worth(entered));
    let Expected { avoided, remaining, saved_hours, .. } = &expected;
    let Expected { incidents_value, hours_value, value, balance, break_even, .. } = &expected;
    for (found, expected) in [
        (found.avoided_incidents, avoided),
        (found.remaining_incidents, remaining),
        (found.saved_hours, saved_hours),
        (found.incidents_value, incidents_value),
        (found.hours_value, hours_value),
        (found.value, value),
        (found.balance, balance),
    ] {
        let found = found.map(shown);
        let expected = expected.as_ref().map(|fraction| {
            let signs = [fraction.is_negative(), fraction.is_positive(), fraction.is_rounded()];
            (fraction.hundredths(), signs)
        });
        assert_eq!(found, expected, "{entered:?}");
    }
    assert_eq!(found.break_even.map(kind), break_even.as_ref().map(expected_kind), "{entered:?}");
}

fn shown(quantity: Quantity) -> (String, [bool; 3]) {
    let signs = [quantity.is_negative(), quantity.is_positive(), quantity.is_rounded()];
    (quantity.text(), signs)
}

fn kind(break_even: BreakEven) -> (&'static str, String) {
    let kind = match break_even {
        BreakEven::SavedHoursPay => "hours",
        BreakEven::Reduction(_) => "reduction",
        BreakEven::NotByIncidentsAlone(_) => "beyond",
    };
    (kind, break_even.text())
}

fn expected_kind(percent: &Fraction) -> (&'static str, String) {
    if !percent.is_positive() {
        ("hours", "0".to_owned())
    } else if percent.minus(&Fraction::parse("100")).is_positive() {
        ("beyond", percent.tenths_rounded_up())
    } else {
        ("reduction", percent.tenths_rounded_up())
    }
}

fn entered() -> impl Strategy<Value = Entered> {
    let reduction = || prop::option::weighted(0.9, prop_oneof![1 => Just(0u8), 30 => 1..=99u8]);
    let known = || prop::option::weighted(0.9, amount());
    ((known(), reduction(), known(), reduction()), (known(), known(), known())).prop_map(
        |(
            (incidents, incidents_reduction, diagnosis, diagnosis_reduction),
            (incident_cost, hour_cost, ownership_cost),
        )| Entered {
            incidents,
            incidents_reduction,
            diagnosis,
            diagnosis_reduction,
            incident_cost,
            hour_cost,
            ownership_cost,
        },
    )
}

/// Decimals of all sizes; usual and extreme ones more often than by chance.
fn amount() -> impl Strategy<Value = String> {
    let thousandths = prop_oneof![
        4 => (0..=12u32).prop_flat_map(|size| 1..=10u64.pow(size)),
        4 => (1..=100_000u64).prop_map(|whole| whole * 1_000),
        1 => 1..=1_000_000_000_000u64,
        1 => Just(1),
        1 => Just(1_000_000_000_000),
    ];
    thousandths.prop_map(|value| format!("{}.{:03}", value / 1_000, value % 1_000))
}
