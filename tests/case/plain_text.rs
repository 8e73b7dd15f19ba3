//! Names: cleaned, and up to 80 characters.

use proptest::prelude::*;
use when_rust::case::plain_text::Name;

use crate::workloads::{any_text, cases};

#[test]
fn a_plain_name_stays() {
    cleans("Checkout API", "Checkout API");
    cleans("Büro 🦀 日本", "Büro 🦀 日本");
    cleans("</script> & [x](y) \"~\" %00", "</script> & [x](y) \"~\" %00");
    cleans("", "");
}

#[test]
fn white_space_at_the_ends_goes_and_inside_stays() {
    cleans("  a  b  ", "a  b");
    cleans("\u{3000}a\u{a0}", "a");
    cleans("   ", "");
}

#[test]
fn control_characters_go() {
    cleans("a\0b\tc\nd\re\u{1b}f\u{7f}g\u{85}h", "abcdefgh");
    cleans("\0 a \0", "a");
}

#[test]
fn direction_characters_go() {
    cleans("a\u{202e}b\u{202a}c\u{202c}d", "abcd");
    cleans("a\u{2066}b\u{2069}c\u{200e}d\u{200f}e\u{61c}f", "abcdef");
    cleans("\u{feff}a\u{2028}b\u{2029}c", "abc");
}

#[test]
fn joiners_stay_as_scripts_and_emoji_need_them() {
    cleans("می\u{200c}خواهم", "می\u{200c}خواهم");
    cleans("👩\u{200d}💻", "👩\u{200d}💻");
}

#[test]
fn eighty_characters_are_a_name_and_eighty_one_are_none() {
    for c in ["n", "é", "🦀"] {
        cleans(&c.repeat(80), &c.repeat(80));
        assert_eq!(Name::new(&c.repeat(81)), None, "{c}");
    }
    assert_eq!(Name::MAX_CHARS, 80);
}

#[test]
fn characters_that_go_are_not_counted() {
    cleans(&format!(" {}\0\u{202e} ", "n".repeat(80)), &"n".repeat(80));
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn a_name_is_clean_and_short(text in any_text()) {
        if let Some(name) = Name::new(&text) {
            let name = name.as_str();
            prop_assert!(name.chars().count() <= 80);
            prop_assert!(!name.chars().any(char::is_control));
            let turning = ['\u{202a}', '\u{202e}', '\u{2066}', '\u{2028}', '\u{feff}'];
            prop_assert!(!name.contains(turning), "{:?}", name);
            prop_assert_eq!(name, name.trim());
        }
    }

    #[test]
    fn cleaning_again_changes_nothing(text in any_text()) {
        if let Some(name) = Name::new(&text) {
            prop_assert_eq!(Name::new(name.as_str()), Some(name));
        }
    }
}

#[track_caller]
fn cleans(text: &str, name: &str) {
    assert_eq!(Name::new(text).unwrap().as_str(), name, "{text:?}");
}
