//! Figures in every form: a text is read as the number that is written like it, if there is only one.

use proptest::prelude::*;
use when_rust::decision::decimal::{Baseline, BaselineError};
use when_rust::decision::typed_number::{TypedNumberError, parse_baseline};

/// Every text of up to seven of these characters, against all ways to write its digits.
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

/// Compares the reading of `text` with all numbers that are written like this.
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
            let written = trimmed.to_owned();
            let expected = TypedNumberError::Ambiguous { input: written, thousands, decimals };
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
