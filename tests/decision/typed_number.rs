//! Figures as people write them: read where they can be read in one way, never guessed where in two.

use proptest::prelude::*;
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

/// Every text of up to seven of these characters, against all ways to write its digits down.
#[test]
fn short_texts_are_read_in_the_ways_in_which_their_digits_can_be_written() {
    let mut texts = vec![String::new()];
    let mut at = 0;
    while at < texts.len() {
        let text = texts[at].clone();
        agrees(&text);
        if text.len() < 7 {
            texts.extend(['0', '2', '.', ',', '\''].map(|c| format!("{text}{c}")));
        }
        at += 1;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1_000, ..Default::default() })]

    #[test]
    fn however_a_number_is_written_it_is_read_as_that_or_not_guessed(
        digits in "[0-9]{1,16}",
        decimals in 0..=4_usize,
        mark in prop::sample::select(vec!["", " ", "\u{a0}", "\u{2009}", "'", "’", ",", "."]),
        separator in prop::sample::select(vec!['.', ',']),
    ) {
        agrees(&written(&digits, decimals, mark, separator));
    }

    #[test]
    fn texts_like_numbers_are_read_in_the_ways_in_which_their_digits_can_be_written(
        text in "[1-9][0-9]{0,2}([.,' ][0-9]{3}){0,3}[.,' ]?[0-9]{0,4}",
    ) {
        agrees(&text);
    }

    #[test]
    fn no_text_is_too_strange(text in prop_oneof![any::<String>(), "[0-9.,'’ \u{a0}\u{202f}x-]{0,16}"]) {
        agrees(&text);
    }
}

/// Reads `text` and compares with what was meant by who wrote its digits down like this.
#[track_caller]
fn agrees(text: &str) {
    let trimmed = text.trim();
    let read = parse_baseline(text);
    match meant(trimmed).as_slice() {
        _ if trimmed.is_empty() => assert_eq!(read, Ok(None)),
        [] => {
            let ends = trimmed.ends_with(['.', ',', '\'', '’']);
            let goes_on =
                (1..=3).any(|more| !meant(&[trimmed, &"5".repeat(more)].concat()).is_empty());
            let error = BaselineError::NotANumber.into();
            let error = if ends && goes_on { TypedNumberError::Incomplete } else { error };
            assert_eq!(read, Err(error), "{text:?}");
        }
        [one] => {
            let expected = one.parse::<Baseline>().map(Some).map_err(TypedNumberError::Invalid);
            assert_eq!(read, expected, "{text:?}");
        }
        [one, other] => {
            let [thousands, decimals] = [one, other].map(|text| text.parse().unwrap());
            let input = trimmed.to_owned();
            let expected = TypedNumberError::Ambiguous { input, thousands, decimals };
            assert_eq!(read, Err(expected), "{text:?}");
        }
        more => panic!("{text:?} was meant as {more:?}"),
    }
}

/// The numbers that are written like this, the one with the fewest decimals first.
fn meant(text: &str) -> Vec<String> {
    let text = text.replace(['\u{a0}', '\u{2009}', '\u{202f}'], " ").replace('’', "'");
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let mut meant = Vec::new();
    for decimals in 0..digits.len() {
        for (mark, separator) in
            ["", " ", "'", ",", "."].into_iter().flat_map(|mark| [(mark, '.'), (mark, ',')])
        {
            let whole = digits.len() - decimals;
            let is_sound = mark.is_empty() || whole <= 3 || !digits.starts_with('0');
            let is_clear = !mark.contains(separator) || decimals == 0;
            if is_sound && is_clear && written(&digits, decimals, mark, separator) == text {
                meant.push(written(&digits, decimals, "", '.'));
            }
        }
    }
    meant.dedup();
    meant
}

/// `digits`, the last of them as decimals, with `mark` between thousands.
fn written(digits: &str, decimals: usize, mark: &str, separator: char) -> String {
    let whole = digits.len().saturating_sub(decimals).max(1);
    let (before, after) = digits.split_at(whole);
    let mut text = String::new();
    for (at, digit) in before.char_indices() {
        if at > 0 && (before.len() - at) % 3 == 0 {
            text.push_str(mark);
        }
        text.push(digit);
    }
    if after.is_empty() { text } else { format!("{text}{separator}{after}") }
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
