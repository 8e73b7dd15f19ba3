//! Percent-encoding.

use proptest::prelude::*;
use when_rust::case::percent::{decode, encode};

use crate::workloads::{any_text, cases};

#[test]
fn letters_digits_and_three_signs_stay() {
    let plain = "ABCXYZabcxyz0189-._";
    assert_eq!(encode(plain), plain);
}

#[test]
fn everything_else_is_encoded_byte_by_byte() {
    assert_eq!(encode("Checkout API"), "Checkout%20API");
    assert_eq!(encode("~&=#%+/:,@"), "%7E%26%3D%23%25%2B%2F%3A%2C%40");
    assert_eq!(encode("é日🦀"), "%C3%A9%E6%97%A5%F0%9F%A6%80");
    assert_eq!(encode("\0\n\u{7f}"), "%00%0A%7F");
    assert_eq!(encode(""), "");
}

#[test]
fn either_case_and_unencoded_text_are_decoded() {
    assert_eq!(decode("%c3%A9").as_deref(), Some("é"));
    assert_eq!(decode("Büro").as_deref(), Some("Büro"));
    assert_eq!(decode("a+b").as_deref(), Some("a+b"));
    assert_eq!(decode("%2520").as_deref(), Some("%20"));
}

#[test]
fn a_broken_encoding_is_refused() {
    for text in ["%", "%4", "a%", "%zz", "%4g", "%-1", "%+1", "% 1", "%%41", "%é", "%４１"] {
        assert_eq!(decode(text), None, "{text:?}");
    }
}

#[test]
fn bytes_that_are_not_utf_8_are_refused() {
    for text in ["%FF", "%C3", "%C3%28", "%ED%A0%80", "%C0%80", "%F5%80%80%80"] {
        assert_eq!(decode(text), None, "{text:?}");
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn every_text_is_decoded_to_itself(text in any_text()) {
        let encoded = encode(&text);
        prop_assert!(encoded.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._%".contains(&b)));
        prop_assert_eq!(decode(&encoded), Some(text));
    }
}
