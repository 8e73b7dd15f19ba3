//! Reviews: every combination of outcomes, primary KPIs and answers about ownership.

use when_rust::decision::decimal::Percent;
use when_rust::decision::kpi::{Figure, Figures, Kpi};
use when_rust::decision::review::{Conclusion, Measurements, Missing, Outcome, Review, StopReason};

use crate::oracle::review::{KPIS, Known, conclusion, missing, primary};
use crate::oracle::{Given, every_state, translation};

/// A baseline, what is measured, and the outcome. The target for 10 is 6.
const WAYS: [(Option<&str>, Option<&str>, Option<&str>); 6] = [
    (None, None, None),
    (None, Some("5"), None),
    (Some("10"), None, None),
    (Some("10"), Some("5"), Some("met")),
    (Some("10"), Some("9.999"), Some("moved")),
    (Some("10"), Some("10"), Some("unmoved")),
];

#[test]
fn every_review_comes_to_what_it_should() {
    for given in every_state().filter(|given| given[4..] == [None; 4]) {
        for at in 0..WAYS.len().pow(3) {
            reviews(&given, [at % 6, at / 6 % 6, at / 36]);
        }
    }
}

fn reviews(given: &Given, ways: [usize; 3]) {
    let mut figures = Figures::default();
    let mut measurements = Measurements::default();
    for (kpi, way) in Kpi::ALL.into_iter().zip(ways) {
        let (baseline, measured, _) = WAYS[way];
        *figures.get_mut(kpi) = figure(baseline, Some(40), false);
        *measurements.get_mut(kpi) = measured.map(|text| text.parse().unwrap());
    }
    let review = Review::of(translation::answers(given), &figures, &measurements);
    let known = ways.map(|way| Known { baseline: WAYS[way].0.is_some(), outcome: WAYS[way].2 });

    let outcomes = Kpi::ALL.map(|kpi| review.outcomes.get(kpi).map(Outcome::id));
    assert_eq!(outcomes, known.map(|kpi| kpi.outcome));
    assert_eq!(review.conclusion.id(), conclusion(given, &known), "{given:?} {known:?}");
    let named: Vec<String> = review.missing.iter().map(named).collect();
    assert_eq!(named, missing(given, &known), "{given:?} {known:?}");
    assert_eq!(review.missing.is_empty(), review.conclusion != Conclusion::Incomplete);

    let mut reasons = Vec::new();
    for (at, kpi) in Kpi::ALL.into_iter().enumerate() {
        if primary(given)[at] && known[at].outcome == Some("unmoved") {
            reasons.push(StopReason::Unmoved(kpi));
        }
    }
    reasons.extend((given[3] == Some(false)).then_some(StopReason::NoOwnership));
    assert_eq!(review.stop_reasons, reasons);
}

#[test]
fn the_targets_of_the_figures_count_and_hitting_them_is_enough() {
    for (kpi, baseline, own, measured, outcome) in [
        (Kpi::Incidents, "12", None, "7.2", Outcome::Met),
        (Kpi::Incidents, "12", None, "7.201", Outcome::Moved),
        (Kpi::Incidents, "12", None, "0", Outcome::Met),
        (Kpi::Incidents, "12", None, "12", Outcome::Unmoved),
        (Kpi::Incidents, "12", None, "12.001", Outcome::Unmoved),
        (Kpi::Incidents, "0.001", None, "0", Outcome::Met),
        (Kpi::Incidents, "0.001", None, "0.001", Outcome::Unmoved),
        (Kpi::P99, "180", None, "126", Outcome::Met),
        (Kpi::P99, "180", Some(50), "126", Outcome::Moved),
        (Kpi::P99, "1.005", Some(33), "0.673", Outcome::Met),
        (Kpi::P99, "1.005", Some(33), "0.674", Outcome::Moved),
        (Kpi::P99, "1000000000", Some(1), "990000000", Outcome::Met),
        (Kpi::P99, "1000000000", Some(1), "990000000.001", Outcome::Moved),
        (Kpi::P99, "1000000000", Some(1), "1000000000", Outcome::Unmoved),
        (Kpi::Diagnosis, "45", Some(20), "36", Outcome::Met),
        (Kpi::Diagnosis, "45", None, "0", Outcome::Moved),
        (Kpi::Diagnosis, "45", None, "44.999", Outcome::Moved),
        (Kpi::Diagnosis, "45", None, "45", Outcome::Unmoved),
    ] {
        let found = Outcome::of(kpi, figure(Some(baseline), own, false), measured.parse().unwrap());
        assert_eq!(found, Some(outcome), "{kpi:?} {baseline} {measured}");
    }
}

#[test]
fn a_reduction_that_could_not_be_read_is_no_target() {
    for (measured, outcome) in [("0", Outcome::Moved), ("12", Outcome::Unmoved)] {
        let figure = figure(Some("12"), None, true);
        let found = Outcome::of(Kpi::Incidents, figure, measured.parse().unwrap());
        assert_eq!(found, Some(outcome));
    }
}

#[test]
fn public_names_do_not_change() {
    assert_eq!(Outcome::ALL.map(Outcome::id), ["met", "moved", "unmoved"]);
    let conclusions = [Conclusion::Continue, Conclusion::Stop, Conclusion::Incomplete];
    assert_eq!(conclusions.map(Conclusion::id), ["continue", "stop", "incomplete"]);
    assert_eq!(Kpi::ALL.map(Kpi::id), KPIS);
}

fn figure(baseline: Option<&str>, own: Option<u8>, reduction_invalid: bool) -> Figure {
    Figure {
        baseline: baseline.map(|text| text.parse().unwrap()),
        own_reduction: own.and_then(Percent::new),
        reduction_invalid,
    }
}

fn named(missing: &Missing) -> String {
    match missing {
        Missing::Measurement(kpi) => format!("measurement of {}", kpi.id()),
        Missing::Baseline(kpi) => format!("baseline of {}", kpi.id()),
        Missing::PrimaryKpi => "primary".to_owned(),
    }
}
