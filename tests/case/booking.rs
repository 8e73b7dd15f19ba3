//! The booking link.

use when_rust::case::booking::{BookingLink, Carried, MAX_LENGTH, fill};
use when_rust::case::percent;

const VECTOR: &str = "WR:1/TP:Y";
const LINK: &str = "https://example.com/a?b=c#wr=WR:1/TP:Y~A%20%26%20B";

#[test]
fn placeholders_are_replaced_by_encoded_values_wherever_they_stand() {
    assert_fills("https://x.test/{verdict}", "https://x.test/not-yet");
    assert_fills(
        "https://x.test/?a={vector}&b={vector}",
        "https://x.test/?a=WR%3A1%2FTP%3AY&b=WR%3A1%2FTP%3AY",
    );
    assert_fills(
        "mailto:a@x.test?body={link}",
        "mailto:a@x.test?body=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%23wr%3DWR%3A1%2FTP%3AY~A%2520%2526%2520B"
            .replace('~', "%7E")
            .as_str(),
    );
}

#[test]
fn what_is_no_placeholder_stays() {
    for text in [
        "",
        "https://x.test/",
        "https://x.test/{name}",
        "https://x.test/{",
        "x{vector",
        "{}",
        "{Vector}",
        "}{",
    ] {
        assert_fills(text, text);
    }
    assert_fills("{{vector}}", "{WR%3A1%2FTP%3AY}");
    assert_fills("{a{verdict}", "{anot-yet");
}

#[test]
fn what_would_become_too_long_leaves_the_link_out() {
    let filled = fill_with(2_010, "wr=WR:1&wr=WR:1/TP:Y~A");
    assert!(filled.href.ends_with("&v=WR%3A1%2FTP%3AY&l="), "{}", filled.href);
    assert!(filled.href.len() <= MAX_LENGTH);
    assert_eq!(filled.carried, Carried::Nothing);
}

#[test]
fn as_much_of_the_case_goes_along_as_fits() {
    let case =
        "wr=WR:1/TP:Y~A~p99:1&wr=WR:1/EX:Y~B%20B~~e=EX:m:note&wr=WR:1~~p99:2~w=hour:120~r=,p99:1";
    for (length, carried, link) in [
        (1_000, Carried::Case, case),
        (1_930, Carried::NamesAndAnswers, "wr=WR:1/TP:Y~A&wr=WR:1/EX:Y~B%20B&wr=WR:1"),
        (1_970, Carried::Workload, "wr=WR:1/EX:Y~B%20B"),
        (1_996, Carried::Answers, "wr=WR:1/EX:Y"),
    ] {
        let filled = fill_with(length, case);
        assert_eq!(filled.carried, carried, "{length}");
        let link = percent::encode(&format!("https://x.test/#{link}"));
        assert!(filled.href.ends_with(&format!("&l={link}")), "{}", filled.href);
        assert!(filled.href.len() <= MAX_LENGTH);
    }
}

#[test]
fn without_a_place_for_a_link_nothing_is_left_out() {
    let long = ["x?{vector}", &"a".repeat(MAX_LENGTH)].concat();
    assert_eq!(fill(&long, VECTOR, "", "wr=WR:1", 0, "adopt").carried, Carried::Case);
}

/// A template of this length, filled with the second workload of `case`.
fn fill_with(length: usize, case: &str) -> BookingLink {
    let template = format!("https://x.test/?{}&v={{vector}}&l={{link}}", "x".repeat(length - 37));
    fill(&template, VECTOR, "https://x.test/#", case, 1, "adopt")
}

#[track_caller]
fn assert_fills(template: &str, expected: &str) {
    let (base, case) = LINK.split_at(LINK.len() - "wr=WR:1/TP:Y~A%20%26%20B".len());
    assert_eq!(fill(template, VECTOR, base, case, 0, "not-yet").href, expected);
}
