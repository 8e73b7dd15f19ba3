//! Baselines, reductions, costs, measured figures and dates: read as what they are, or refused; targets are exact.

#![no_main]

use libfuzzer_sys::fuzz_target;
use when_rust::decision::cost::Cost;
use when_rust::decision::date::Date;
use when_rust::decision::decimal::{Baseline, Percent};
use when_rust::decision::measured::Measured;
use when_rust::decision::typed_number::{
    NumberError, TypedNumberError, parse_baseline, parse_number,
};

fuzz_target!(|text: &str| {
    if let Ok(percent) = text.parse::<Percent>() {
        assert_eq!(text.parse(), Ok(percent.get()));
        assert!((1..=99).contains(&percent.get()));
    }
    typed(text);
    dated(text);
    read_alike(text);
    let Ok(baseline) = text.parse::<Baseline>() else {
        return;
    };
    let written = baseline.text();
    assert_eq!(written.parse(), Ok(baseline));
    let meant = hundred_thousandths(&text.replace(',', "."));
    assert_eq!(hundred_thousandths(&written), meant);
    assert!((100..=100_000 * 1_000_000_000).contains(&meant));
    for percent in (1..100).filter_map(Percent::new) {
        let target = hundred_thousandths(&baseline.reduced_by(percent).text());
        assert_eq!(target * 100, meant * u128::from(100 - percent.get()));
    }
});

/// A typed text is read as the digits in it. Of an ambiguous one both clear writings are told.
fn typed(text: &str) {
    match parse_baseline(text) {
        Ok(baseline) => {
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            let read = digits(&baseline.map(Baseline::text).unwrap_or_default());
            assert_eq!(digits(text).trim_matches('0'), read.trim_matches('0'));
        }
        Err(error @ TypedNumberError::Ambiguous { .. }) => {
            let told = error.text();
            let (_, told) = told.split_once(". Write ").unwrap();
            let (thousands, decimals) = told.strip_suffix('.').unwrap().split_once(" or ").unwrap();
            let [thousands, decimals] = [thousands, decimals].map(parse_baseline);
            assert!(thousands.unwrap() > decimals.unwrap());
        }
        Err(error) => assert!(error.text().contains("Accepted: ")),
    }
}

/// A date is read in exactly the form in which it is written.
fn dated(text: &str) {
    match text.parse::<Date>() {
        Ok(date) => {
            assert_eq!(date.text(), text);
            assert!(date.six_months_later().is_none_or(|later| later > date));
        }
        Err(error) => assert!(error.text().contains("Accepted: ")),
    }
}

/// Costs are read as baselines, measured figures as well, and 0 is one.
fn read_alike(text: &str) {
    let (baseline, cost) = (text.parse::<Baseline>(), text.parse::<Cost>());
    let measured = text.parse::<Measured>();
    assert_eq!(cost.map(Cost::text).ok(), baseline.map(Baseline::text).ok());
    match (measured, baseline) {
        (Ok(measured), Ok(baseline)) => {
            assert_eq!(measured.text(), baseline.text());
            assert!(!measured.is_below(baseline));
        }
        (Ok(measured), Err(_)) => assert_eq!(measured.text(), "0"),
        (Err(_), read) => assert!(read.is_err()),
    }
    read_again::<Cost>(text, Cost::text);
    read_again::<Measured>(text, Measured::text);
}

/// What is read as a person types it is written in the exact form.
fn read_again<N>(text: &str, write: fn(N) -> String)
where
    N: std::str::FromStr<Err: NumberError> + Copy + PartialEq + std::fmt::Debug,
{
    match parse_number::<N>(text) {
        Ok(read) => assert_eq!(read.map(write).and_then(|text| text.parse().ok()), read),
        Err(error) => assert!(!error.text().is_empty()),
    }
}

/// A decimal number in its fifth decimal place, by its text.
fn hundred_thousandths(text: &str) -> u128 {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{decimals:0<5}").parse().unwrap()
}
