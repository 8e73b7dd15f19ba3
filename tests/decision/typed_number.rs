//! Figures as people write them: read where they can be read in one way, never guessed where in two.

use when_rust::decision::decimal::{Baseline, BaselineError};
use when_rust::decision::typed_number::{TypedNumberError, parse_baseline};

const ACCEPTED: &str =
    "Accepted: above 0, up to 1,000,000,000, at most 3 decimals, such as 12 or 1.5.";

#[test]
fn blanks_alone_are_no_figure() {
    for text in ["", " ", "\t\r\n", "\u{a0}\u{2009}\u{202f}\u{3000}"] {
        assert_eq!(parse_baseline(text), Ok(None), "{text:?}");
    }
}

#[test]
fn plain_numbers_are_read_as_in_links() {
    for text in [
        "12",
        "180",
        "1200",
        "007",
        "0.5",
        "0,5",
        "1.5",
        "1,5",
        "1.25",
        "12.0",
        "0.001",
        "0,125",
        "00.125",
        "1000000000",
        "1000000000.000",
        "999999999.999",
    ] {
        assert_eq!(parse_baseline(text), Ok(Some(text.parse().unwrap())), "{text:?}");
    }
}

#[test]
fn blanks_around_say_nothing() {
    for text in [" 12", "12 ", "\t12\r\n", "\u{a0}12\u{202f}", "\u{2009}12\u{3000}"] {
        reads(text, "12");
    }
}

#[test]
fn blanks_and_apostrophes_set_thousands_apart() {
    for mark in [" ", "\u{a0}", "\u{202f}", "\u{2009}", "'", "’"] {
        reads(&format!("1{mark}200"), "1200");
        reads(&format!("12{mark}345"), "12345");
        reads(&format!("123{mark}456{mark}789"), "123456789");
        reads(&format!("1{mark}000{mark}000{mark}000"), "1000000000");
        reads(&format!("1{mark}200,5"), "1200.5");
        reads(&format!("12{mark}345.25"), "12345.25");
        reads(&format!("1{mark}200,125"), "1200.125");
        reads(&format!("1{mark}200.125"), "1200.125");
    }
    reads("1\u{a0}000 000", "1000000");
    reads("1'000’000", "1000000");
}

#[test]
fn a_second_separator_makes_the_first_clear() {
    reads("1,200.5", "1200.5");
    reads("1.200,5", "1200.5");
    reads("1,200.125", "1200.125");
    reads("1.200,125", "1200.125");
    reads("1,200,300", "1200300");
    reads("1.200.300", "1200300");
    reads("1,200,300.5", "1200300.5");
    reads("1.200.300,5", "1200300.5");
    reads("1,000,000,000", "1000000000");
}

#[test]
fn three_decimals_are_clear_where_no_thousands_can_be_meant() {
    reads("0.125", "0.125");
    reads("0,125", "0.125");
    reads("01.125", "1.125");
    reads("012,500", "12.5");
    reads("1200.125", "1200.125");
    reads("123456,789", "123456.789");
}

#[test]
fn three_digits_behind_one_point_or_comma_are_not_guessed() {
    says("1,200", "“1,200” can be read as 1200 or as 1.2. Write 1200 or 1.2.");
    says("1.200", "“1.200” can be read as 1200 or as 1.2. Write 1200 or 1.2.");
    says("1,000", "“1,000” can be read as 1000 or as 1. Write 1000 or 1.");
    says(" 12,340 ", "“12,340” can be read as 12340 or as 12.34. Write 12340 or 12.34.");
    says("999.990", "“999.990” can be read as 999990 or as 999.99. Write 999990 or 999.99.");
}

#[test]
fn three_decimals_are_made_clear_by_a_zero_in_front() {
    says("1.234", "“1.234” can be read as 1234 or as 1.234. Write 1234 or 01.234.");
    says("999,999", "“999,999” can be read as 999999 or as 999.999. Write 999999 or 0999.999.");
    reads("01.234", "1.234");
    reads("0999.999", "999.999");
}

#[test]
fn both_readings_are_told_and_each_is_read_back() {
    for thousandths in (1_000..=999_999_u64).step_by(7) {
        let (whole, decimals) = (thousandths / 1_000, thousandths % 1_000);
        let written = format!("{whole},{decimals:03}");
        let Err(error @ TypedNumberError::Ambiguous { .. }) = parse_baseline(&written) else {
            panic!("{written} is ambiguous");
        };
        let readings = [&format!("{thousandths}"), &format!("{whole}.{decimals:03}")]
            .map(|text| Ok(Some(text.parse::<Baseline>().unwrap())));
        let told = error.text();
        let (_, told) = told.strip_suffix('.').unwrap().split_once(". Write ").unwrap();
        let (one, other) = told.split_once(" or ").unwrap();
        assert_eq!([one, other].map(parse_baseline), readings, "{told}");
    }
}

#[test]
fn what_more_digits_would_finish_is_unfinished() {
    for text in [
        "12.",
        "12,",
        "0.",
        "007,",
        "1200.",
        "1 200.",
        "1'200,",
        "1,200.",
        "1.200,",
        "1,200,",
        "1.200.",
        "1'",
        "1’200'",
        "1,200,300.",
        " 12. ",
        "1000000001.",
    ] {
        assert_eq!(parse_baseline(text), Err(TypedNumberError::Incomplete), "{text:?}");
        says(text, &format!("Digits are missing at the end. {ACCEPTED}"));
    }
}

#[test]
fn what_no_digits_would_finish_is_no_number() {
    for text in [".", ",", "'", "..", "12..", "12.,", "1.5,", "1.5.", "0,125,", "12345'", "1 2,"] {
        refuses(text, BaselineError::NotANumber);
    }
}

#[test]
fn groups_have_three_digits_behind_a_first_one_of_one_to_three() {
    for text in [
        "1 2",
        "12 00",
        "1 20",
        "1 2000",
        "1234 567",
        "1 200 30",
        "1  200",
        "1,20,300",
        "12,00,000",
        "1234,567,890",
        "1,2,3",
        "1.2.3",
        "1.20,5",
        "1200,300.5",
    ] {
        refuses(text, BaselineError::NotANumber);
    }
}

#[test]
fn no_group_begins_a_number_with_0() {
    for text in ["0 125", "0'125", "01 200", "0,125,000", "0.125,5"] {
        refuses(text, BaselineError::NotANumber);
    }
}

#[test]
fn thousands_are_set_apart_in_one_way_only() {
    for text in [
        "1 200'300",
        "1 200,300,400",
        "1 200.300,5",
        "1,200.300,400",
        "1,200 300",
        "1'200 300",
        "1.234 567",
        "1,200.300.400",
        "0.123 456",
    ] {
        refuses(text, BaselineError::NotANumber);
    }
}

#[test]
fn what_is_no_plain_number_is_refused() {
    for text in [
        "-1",
        "+1",
        "−1",
        "1e3",
        "∞",
        "NaN",
        "0x10",
        "1_000",
        "twelve",
        "12ms",
        "½",
        ".5",
        ",5",
        "１２",
        "٣",
        "12.५",
        "1\t200",
        "1\n200",
        "1\u{2007}200",
        "1\u{200b}200",
        "1`200",
        "12\0",
        "\0",
        "1\u{0}200",
        "\u{feff}12",
        "1 200 ms",
        "1,200 %",
    ] {
        refuses(text, BaselineError::NotANumber);
    }
}

#[test]
fn the_limits_are_those_of_links() {
    for text in ["0", "0.0", "0,000", "000"] {
        refuses(text, BaselineError::NotAboveZero);
    }
    for text in [
        "1000000001",
        "1 000 000 001",
        "1,000,000,000.5",
        "99999999999999999999",
        "999'999'999'999",
    ] {
        refuses(text, BaselineError::TooLarge);
    }
    for text in ["1.2345", "1,0000", "1 200.1234", "1,200.0000", "0.00010"] {
        refuses(text, BaselineError::TooManyDecimals);
    }
}

#[test]
fn a_text_of_any_length_has_an_answer() {
    let long = |part: &str| part.repeat(1_000_000 / part.len());
    refuses(&long("9"), BaselineError::TooLarge);
    refuses(&["1", &long(",999")].concat(), BaselineError::TooLarge);
    refuses(&["0.", &long("3")].concat(), BaselineError::TooManyDecimals);
    for part in [",", ". ", "1,", "\0", "’", "1 2", "\u{a0}x", "🦀"] {
        refuses(&["1", &long(part), "x"].concat(), BaselineError::NotANumber);
    }
    assert_eq!(parse_baseline(&long("\u{a0}")), Ok(None));
    assert_eq!(parse_baseline(&[&long("9"), "."].concat()), Err(TypedNumberError::Incomplete));
}

#[track_caller]
fn reads(text: &str, canonical: &str) {
    let baseline = parse_baseline(text).unwrap().unwrap();
    assert_eq!(baseline.to_string(), canonical, "{text:?}");
}

#[track_caller]
fn refuses(text: &str, error: BaselineError) {
    let beginning: String = text.chars().take(20).collect();
    let refused = parse_baseline(text).unwrap_err();
    assert_eq!(refused.to_string(), error.to_string(), "{beginning:?}");
    assert_eq!(refused, TypedNumberError::Invalid(error), "{beginning:?}");
}

#[track_caller]
fn says(text: &str, told: &str) {
    assert_eq!(parse_baseline(text).unwrap_err().to_string(), told, "{text:?}");
}
