//! The booking link.

use when_rust::case::booking::{Filled, MAX_LENGTH, fill};

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
    let name = "%C3%A4".repeat(80);
    let link = format!("https://example.com/#wr={VECTOR}~{name}");
    let template = format!("https://x.test/?{}&v={{vector}}&l={{link}}", "x".repeat(1_500));
    let Filled { href, link: carried } = fill(&template, VECTOR, &[&link], "adopt");
    assert!(href.ends_with("&v=WR%3A1%2FTP%3AY&l="), "{href}");
    assert!(href.len() <= MAX_LENGTH && carried.is_none());
    let Filled { href: short, link: carried } =
        fill("https://x.test/?l={link}", VECTOR, &[&link], "adopt");
    assert_eq!(carried, Some(0));
    assert!(short.contains("%25C3%25A4") && short.len() <= MAX_LENGTH);
}

#[test]
fn the_first_link_that_is_short_enough_goes_along() {
    let long = "a".repeat(3_000);
    let filled = fill("x?{link}", VECTOR, &[&long, "b", "c"], "adopt");
    assert_eq!(filled, Filled { href: "x?b".to_owned(), link: Some(1) });
}

#[test]
fn without_a_place_for_a_link_nothing_is_left_out() {
    let long = ["x?{vector}", &"a".repeat(MAX_LENGTH)].concat();
    assert_eq!(fill(&long, VECTOR, &["a"], "adopt").link, Some(0));
}

#[track_caller]
fn assert_fills(template: &str, expected: &str) {
    assert_eq!(fill(template, VECTOR, &[LINK], "not-yet").href, expected);
}
