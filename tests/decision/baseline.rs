//! Baselines that a person typed.

use when_rust::decision::decimal::Baseline;

const ACCEPTED: &str =
    "Accepted: above 0, up to 1,000,000,000, at most 3 decimals, such as 12 or 1.5.";

#[test]
fn a_whole_number_and_decimals_are_read() {
    reads("12", "12");
    reads("180", "180");
    reads("0.5", "0.5");
    reads("1.25", "1.25");
    reads("1.125", "1.125");
}

#[test]
fn the_limits_are_read() {
    reads("0.001", "0.001");
    reads("1000000000", "1000000000");
    reads("1000000000.000", "1000000000");
    reads("999999999.999", "999999999.999");
}

#[test]
fn a_comma_is_a_decimal_comma() {
    reads("1,5", "1.5");
    reads("0,125", "0.125");
    reads("1,000", "1");
}

#[test]
fn zeros_that_say_nothing_are_dropped() {
    reads("007", "7");
    reads("1.500", "1.5");
    reads("12.0", "12");
    reads("00000000000000000000000000000000001", "1");
}

#[test]
fn zero_is_refused() {
    for text in ["0", "0.0", "0,000", "000"] {
        refuses(text, "Zero leaves nothing to reduce.");
    }
}

#[test]
fn above_the_limit_is_refused() {
    for text in [
        "1000000000.001",
        "1000000001",
        "18446744073709551616",
        "12345678901234567890",
        "99999999999999999999",
        "9999999999999999999999999999999999999999",
    ] {
        refuses(text, "This is too large.");
    }
}

#[test]
fn a_fourth_decimal_is_refused() {
    for text in ["1.2345", "1,0000", "0.0001", "12345678901234567890.1234"] {
        refuses(text, "This has more than 3 decimals.");
    }
}

#[test]
fn what_is_no_plain_number_is_refused() {
    for text in [
        "", " ", "-1", "+1", "-0", "1e309", "1e3", "∞", "NaN", "inf", "0x10", "1_000", "twelve",
        "12ms", "½",
    ] {
        refuses(text, "This cannot be read as a number.");
    }
}

#[test]
fn spaces_are_refused() {
    for text in [" 12", "12 ", "1 000", "12\n", "\u{a0}12", "1\u{202f}000"] {
        refuses(text, "This cannot be read as a number.");
    }
}

#[test]
fn a_lone_or_second_separator_is_refused() {
    for text in [".", ",", ".5", "5.", ",5", "5,", "1.2.3", "1,000,000", "1,000.5", "1.,5"] {
        refuses(text, "This cannot be read as a number.");
    }
}

#[test]
fn digits_other_than_0_to_9_are_refused() {
    for text in ["１２", "٣", "१२", "1２", "12.５", "²"] {
        refuses(text, "This cannot be read as a number.");
    }
}

#[track_caller]
fn reads(text: &str, canonical: &str) {
    let baseline: Baseline = text.parse().unwrap();
    assert_eq!(baseline.to_string(), canonical);
}

#[track_caller]
fn refuses(text: &str, wrong: &str) {
    let error = text.parse::<Baseline>().unwrap_err();
    assert_eq!(error.to_string(), format!("{wrong} {ACCEPTED}"), "{text:?}");
}
