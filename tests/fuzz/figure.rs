//! Baselines and reductions: read as the number that they are, or refused; targets are exact.

#![no_main]

use libfuzzer_sys::fuzz_target;
use when_rust::decision::decimal::{Baseline, Percent};
use when_rust::decision::typed_number::{TypedNumberError, parse_baseline};

fuzz_target!(|text: &str| {
    if let Ok(percent) = text.parse::<Percent>() {
        assert_eq!(text.parse(), Ok(percent.get()));
        assert!((1..=99).contains(&percent.get()));
    }
    typed(text);
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

/// A decimal number in its fifth decimal place, by its text.
fn hundred_thousandths(text: &str) -> u128 {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{decimals:0<5}").parse().unwrap()
}
