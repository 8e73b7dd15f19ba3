//! Costs and the review in records, against exact fractions and the review restated in `oracle`.

use proptest::prelude::*;
use serde_json::{Value, json};
use when_rust::case::{Case, Workload, link};
use when_rust::decision::cost::Cost;
use when_rust::decision::kpi::Kpi;

use crate::oracle::fraction::Fraction;
use crate::oracle::review::{Known, conclusion};
use crate::oracle::translation;
use crate::oracle::worth::{Entered, worth};
use crate::record::written;
use crate::workloads::{any_workload, cases};

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn worth_and_review_are_exact_in_every_record(workload in any_workload()) {
        is_exact(workload);
    }
}

#[test]
fn the_largest_and_smallest_figures_are_exact_in_records() {
    let extremes = ["0.001", "1000000000", "999999999.999"];
    for at in 0..3usize.pow(5) {
        let [incidents, diagnosis, incident, hour, ownership] =
            [1, 3, 9, 27, 81].map(|place| extremes[at / place % 3]);
        for (one, other) in [(1, 1), (1, 99), (99, 1), (99, 99)] {
            let figures = format!("incidents:{incidents}@{one},diagnosis:{diagnosis}@{other}");
            let costs = format!("incident:{incident},hour:{hour},ownership:{ownership}");
            let measured = format!("incidents:{ownership},diagnosis:{incident}");
            let link = format!("wr=WR:1/CB:Y~~{figures}~w={costs}~r=,{measured}");
            is_exact(link::parse(&link).unwrap().workloads()[0].clone());
        }
    }
}

fn is_exact(workload: Workload) {
    let text = written(&Case::from(workload.clone()));
    let record: Value = serde_json::from_str(&text).unwrap();
    let found = &record["workloads"][0];
    assert_eq!(found["worth"], expected_worth(&workload), "{workload:?}");
    let outcomes = Kpi::ALL.map(|kpi| outcome(&workload, kpi));
    for (at, kpi) in Kpi::ALL.into_iter().enumerate() {
        let found = &found["kpis"][at];
        let measured = workload.review.measured.get(kpi).map(|measured| measured.text());
        assert_eq!(found["measured"], json!(measured), "{workload:?}");
        assert_eq!(found["outcome"], json!(outcomes[at]), "{workload:?}");
    }
    assert_eq!(found["review"], expected_review(&workload, outcomes), "{workload:?}");
    is_plain(&found["worth"]);
}

fn expected_worth(workload: &Workload) -> Value {
    let entered = entered(workload);
    let currency = workload.currency.as_str();
    let Entered { incident_cost, hour_cost, ownership_cost, .. } = &entered;
    if [incident_cost, hour_cost, ownership_cost].iter().all(|cost| cost.is_none())
        && currency.is_empty()
    {
        return Value::Null;
    }
    let worth = worth(&entered);
    let shown = |amount: &Option<Fraction>| amount.as_ref().map(Fraction::hundredths);
    let break_even = worth.break_even.as_ref().map(|percent| match percent.is_positive() {
        true => percent.tenths_rounded_up(),
        false => "0".to_owned(),
    });
    json!({
        "incidentCost": incident_cost, "hourCost": hour_cost, "ownershipCost": ownership_cost,
        "currency": currency, "avoidedIncidents": shown(&worth.avoided),
        "savedHours": shown(&worth.saved_hours), "value": shown(&worth.value),
        "balance": shown(&worth.balance), "breakEvenPercent": break_even,
    })
}

fn entered(workload: &Workload) -> Entered {
    let baseline = |kpi| workload.figures.get(kpi).baseline.map(|baseline| baseline.text());
    let reduction = |kpi| workload.figures.get(kpi).own_reduction.map(|own| own.get());
    Entered {
        incidents: baseline(Kpi::Incidents),
        incidents_reduction: reduction(Kpi::Incidents),
        diagnosis: baseline(Kpi::Diagnosis),
        diagnosis_reduction: reduction(Kpi::Diagnosis),
        incident_cost: workload.costs.incident.map(Cost::text),
        hour_cost: workload.costs.hour.map(Cost::text),
        ownership_cost: workload.costs.ownership.map(Cost::text),
    }
}

/// How a KPI turned out, by fractions.
fn outcome(workload: &Workload, kpi: Kpi) -> Option<&'static str> {
    let figure = workload.figures.get(kpi);
    let baseline = Fraction::parse(&figure.baseline?.text());
    let measured = Fraction::parse(&workload.review.measured.get(kpi).as_ref()?.text());
    let own = figure.own_reduction.map(|own| own.get());
    let reduction = own.or(match kpi {
        Kpi::Incidents => Some(40),
        Kpi::P99 => Some(30),
        Kpi::Diagnosis => None,
    });
    let part =
        |percent: u8| Fraction::parse(&percent.to_string()).divided_by(&Fraction::parse("100"));
    let target = reduction.map(|percent| baseline.times(&part(100 - percent)));
    Some(match target {
        Some(target) if !measured.minus(&target).is_positive() => "met",
        _ if baseline.minus(&measured).is_positive() => "moved",
        _ => "unmoved",
    })
}

fn expected_review(workload: &Workload, outcomes: [Option<&'static str>; 3]) -> Value {
    let review = &workload.review;
    let is_measured = Kpi::ALL.iter().any(|&kpi| review.measured.get(kpi).is_some());
    if review.date.is_none() && !is_measured {
        return Value::Null;
    }
    let given = translation::given(workload.answers);
    let mut known = [Known { baseline: false, outcome: None }; 3];
    for (at, kpi) in Kpi::ALL.into_iter().enumerate() {
        let baseline = workload.figures.get(kpi).baseline.is_some();
        known[at] = Known { baseline, outcome: outcomes[at] };
    }
    let today = || crate::oracle::record::workload(&given)["verdict"].clone();
    let then = review.verdict_then.map(|then| then.id());
    json!({
        "date": review.date.map(|date| date.text()),
        "outcome": conclusion(&given, &known),
        "verdictThen": if is_measured { json!(then) } else { today() },
    })
}

/// Asserts that amounts are plain decimals: no exponent, no trailing zeros, at most two decimals.
fn is_plain(worth: &Value) {
    for key in ["avoidedIncidents", "savedHours", "value", "balance", "breakEvenPercent"] {
        let Some(text) = worth[key].as_str() else { continue };
        let amount = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = amount.split_once('.').unwrap_or((amount, "1"));
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        assert!(!whole.is_empty() && is_digits(whole) && is_digits(decimals), "{key}: {text}");
        assert!(whole == "0" || !whole.starts_with('0'), "{key}: {text}");
        assert!((1..=2).contains(&decimals.len()) && !decimals.ends_with('0'), "{key}: {text}");
        assert_ne!(text, "-0", "{key}");
        assert!(!text.starts_with('-') || key == "balance", "{key}: {text}");
    }
}
