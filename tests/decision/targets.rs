//! Targets, in exact decimal arithmetic; and no text makes the reading of figures panic.

use proptest::prelude::*;
use when_rust::decision::decimal::{Baseline, Percent};

#[test]
fn targets_are_exact() {
    target("12", 40, "7.2");
    target("180", 30, "126");
    target("0.1", 30, "0.07");
    target("0.001", 99, "0.00001");
    target("0.001", 1, "0.00099");
    target("1.005", 33, "0.67335");
    target("1000000000", 1, "990000000");
    target("999999999.999", 1, "989999999.99901");
    target("3,3", 10, "2.97");
}

#[test]
fn targets_and_baselines_are_ordered_by_value() {
    let [small, large] = ["9.5", "10"].map(|text| text.parse::<Baseline>().unwrap());
    let half = Percent::new(50).unwrap();
    assert!(small < large);
    assert!(small.reduced_by(half) < large.reduced_by(half));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 500, ..Default::default() })]

    #[test]
    fn every_target_agrees_with_wide_integers(
        thousandths in thousandths(),
        percent in 1..=99u8,
        separator in prop::sample::select(vec!['.', ',']),
    ) {
        let text = format!("{}{separator}{:03}", thousandths / 1_000, thousandths % 1_000);
        let baseline: Baseline = text.parse().unwrap();
        let target = baseline.reduced_by(Percent::new(percent).unwrap());
        let exact = thousandths * u128::from(100 - percent);
        prop_assert_eq!(target.to_string(), decimal(exact, 5));
    }

    #[test]
    fn canonical_text_is_exact_and_reads_back(thousandths in thousandths()) {
        let canonical = decimal(thousandths, 3);
        let baseline: Baseline = canonical.parse().unwrap();
        prop_assert_eq!(baseline.to_string(), canonical);
        prop_assert_eq!(baseline.to_string().parse(), Ok(baseline));
    }

    #[test]
    fn no_text_is_too_strange_for_a_figure(
        text in prop_oneof![any::<String>(), "[-+0-9.,eE@% ]{0,24}"],
    ) {
        if let Ok(baseline) = text.parse::<Baseline>() {
            prop_assert_eq!(baseline.to_string().parse(), Ok(baseline));
        }
        if let Ok(percent) = text.parse::<Percent>() {
            prop_assert!((1..=99).contains(&percent.get()));
        }
    }
}

/// Baselines in thousandths, small and round ones more often than by chance.
fn thousandths() -> impl Strategy<Value = u128> {
    let largest = 1_000_000_000_000u128;
    prop_oneof![
        1..=largest,
        1..=10_000u128,
        (1..=1_000_000_000u128).prop_map(|whole| whole * 1_000),
        Just(largest),
    ]
}

/// `value` / 10^`decimals` without trailing zeros.
fn decimal(value: u128, decimals: usize) -> String {
    let digits = format!("{value:0>width$}", width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    match fraction.trim_end_matches('0') {
        "" => whole.to_owned(),
        fraction => format!("{whole}.{fraction}"),
    }
}

#[track_caller]
fn target(baseline: &str, percent: u8, expected: &str) {
    let baseline: Baseline = baseline.parse().unwrap();
    assert_eq!(baseline.reduced_by(Percent::new(percent).unwrap()).to_string(), expected);
}
