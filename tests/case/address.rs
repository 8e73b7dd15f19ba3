//! The case in an address, and the addresses that a host gives.

use when_rust::case::address::{
    extract_case, fragment_with_case, href_with_case, is_booking_link, is_page, is_short_enough,
    link_base,
};
use when_rust::case::booking::MAX_LENGTH;

#[test]
fn the_case_is_extracted_from_among_the_keys_of_the_host() {
    for (fragment, case) in [
        ("", ""),
        ("#", ""),
        ("#a=1", ""),
        ("#wr=WR:1/TP:Y", "wr=WR:1/TP:Y"),
        ("wr=WR:1/TP:Y", "wr=WR:1/TP:Y"),
        ("#a=1&wr=WR:1&b=%20", "wr=WR:1"),
        ("#wr=WR:1/TP:Y~A&a=1&wr=WR:1/EX:Y", "wr=WR:1/TP:Y~A&wr=WR:1/EX:Y"),
        ("#&&wr=&", "wr="),
        ("#wr&xwr=WR:1&wrx=WR:1&a=wr", ""),
    ] {
        assert_eq!(extract_case(fragment), case, "{fragment}");
    }
}

#[test]
fn another_case_takes_the_place_of_the_first_and_the_host_keeps_its_keys() {
    for (fragment, case, composed) in [
        ("", "", ""),
        ("#", "wr=WR:1", "wr=WR:1"),
        ("#a=1", "wr=WR:1", "a=1&wr=WR:1"),
        ("#a=1&wr=WR:1/TP:Y&b=%20", "wr=WR:1/EX:Y", "a=1&wr=WR:1/EX:Y&b=%20"),
        ("#a=1&wr=WR:1/TP:Y&b=%20", "", "a=1&b=%20"),
        ("#wr=1&a&wr=2", "wr=3&wr=4", "wr=3&wr=4&a"),
        ("#&a&&b&", "", "a&b"),
        ("#wr=1", "", ""),
        ("##a", "wr=1", "#a&wr=1"),
    ] {
        assert_eq!(fragment_with_case(fragment, case), composed, "{fragment} with {case}");
        assert_eq!(
            extract_case(&fragment_with_case(fragment, case)),
            case,
            "{fragment} with {case}"
        );
    }
}

#[test]
fn an_address_carries_another_case() {
    for (href, case, expected) in [
        ("https://x.test/", "wr=WR:1", "https://x.test/#wr=WR:1"),
        ("https://x.test/?q#a=1&wr=WR:1", "wr=2", "https://x.test/?q#a=1&wr=2"),
        ("https://x.test/?q#a=1&wr=WR:1", "", "https://x.test/?q#a=1"),
        ("https://x.test/#wr=WR:1", "", "https://x.test/"),
        ("https://x.test/#", "", "https://x.test/"),
        ("about:srcdoc", "wr=1", "about:srcdoc#wr=1"),
    ] {
        assert_eq!(href_with_case(href, case), expected, "{href} with {case}");
    }
}

#[test]
fn a_link_begins_with_the_page_and_the_keys_of_the_host() {
    for (href, base) in [
        ("https://x.test/", "https://x.test/#"),
        ("https://x.test/a?b=c", "https://x.test/a?b=c#"),
        ("https://x.test/#", "https://x.test/#"),
        ("https://x.test/#a=1&wr=WR:1&b", "https://x.test/#a=1&b&"),
        ("https://x.test/#wr=WR:1", "https://x.test/#"),
        ("about:srcdoc", "about:srcdoc#"),
    ] {
        assert_eq!(link_base(href), base, "{href}");
    }
}

#[test]
fn links_lead_to_pages_of_the_web_without_user_info() {
    for href in [
        "https://x.test",
        "https://x.test/",
        "http://x.test:8080/a?b@c#d@e",
        "http://[::1]/",
        "https://x.test?a",
    ] {
        assert!(is_page(href), "{href}");
    }
    for href in [
        "",
        "https://",
        "https:///",
        "https://user@x.test/",
        "https://user:pass@x.test/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "about:blank",
        "blob:https://x.test/1",
        "mailto:a@x.test",
    ] {
        assert!(!is_page(href), "{href}");
    }
}

#[test]
fn a_booking_link_is_plain_https_or_mailto() {
    for text in [
        "https://x.test",
        "https://x.test/{vector}",
        "https://x.test?a={link}",
        "HTTPS://x.test/?a={link}#{verdict}",
        "https://x.test:8443/@me",
        "https://ä.test/",
        "mailto:a@x.test",
        "MailTo:a@x.test?subject={verdict}&body={link}",
    ] {
        assert!(is_booking_link(text), "{text}");
    }
    for text in [
        "",
        "https",
        "https:/",
        "https://",
        "https:///x.test",
        "https://?a",
        "https:/x.test",
        "https:\\\\x.test",
        "https://x.test\\@y.test",
        "http://x.test/",
        "//x.test/",
        "/book",
        "book",
        " https://x.test/",
        "https://x.test/ ",
        "https://x.\ntest/",
        "https://x.test/\u{7f}",
        "\u{1}https://x.test/",
        "https://user:pass@x.test/",
        "https://x.test@y.test",
        "https://{vector}.x.test/",
        "https://x.test:{vector}/",
        "mailto:",
        "mailto:?a",
        "mailto:{link}@x.test",
        "mailto:a/{link}@x.test",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "äöüäöüäöü",
    ] {
        assert!(!is_booking_link(text), "{text}");
    }
}

#[test]
fn addresses_have_at_most_2048_characters() {
    let longest = format!("https://x.test/{}", "ä".repeat(MAX_LENGTH - 15));
    assert!(is_short_enough(&longest) && is_booking_link(&longest));
    let longer = format!("{longest}x");
    assert!(!is_short_enough(&longer) && !is_booking_link(&longer));
}
