//! JSON: any text is escaped, and safe inside a script element.

use proptest::prelude::*;
use serde_json::Value;
use when_rust::case::json::JsonText;
use when_rust::case::json_tree::parse;

use crate::workloads::{any_text, cases};

#[test]
fn each_kind_of_value_is_written() {
    writes(|json| json.plain("", "null"), "null");
    writes(|json| json.plain("", "40"), "40");
    writes(|json| json.text("", None), "null");
    writes(|json| json.text("", Some("")), r#""""#);
}

#[test]
fn commas_stand_between_the_items_of_a_list() {
    let empty = |json: &mut JsonText| {
        json.open("", '[');
        json.close(']');
    };
    writes(empty, "[]");
    let full = |json: &mut JsonText| {
        json.open("", '[');
        json.plain("", "true");
        json.text("", Some("a"));
        json.text("", None);
        empty(json);
        empty(json);
        json.plain("", "0");
        json.close(']');
    };
    writes(full, r#"[true,"a",null,[],[],0]"#);
}

#[test]
fn keys_stand_before_the_values_of_an_object() {
    let object = |json: &mut JsonText| {
        json.open("", '{');
        json.plain("b", "0");
        json.open("a", '[');
        json.open("", '{');
        json.close('}');
        json.close(']');
        json.open("c", '{');
        json.text("d", Some("e"));
        json.text("f", None);
        json.close('}');
        json.plain("g", "false");
        json.close('}');
    };
    writes(object, r#"{"b":0,"a":[{}],"c":{"d":"e","f":null},"g":false}"#);
}

#[test]
fn a_text_that_looks_like_a_bracket_does_not_swallow_the_comma() {
    let list = |json: &mut JsonText| {
        json.open("", '[');
        for text in ["[", "{", ":", ","] {
            json.text("", Some(text));
        }
        json.close(']');
    };
    writes(list, r#"["[","{",":",","]"#);
}

#[test]
fn what_could_end_a_text_a_line_or_a_script_is_escaped() {
    quotes(r#"say "no" \ or"#, r#""say \"no\" \\ or""#);
    quotes("</script><!--", r#""\u003c/script>\u003c!--""#);
    quotes("\0\n\t\u{1f}", r#""\u0000\u000a\u0009\u001f""#);
    quotes("\u{2028}\u{2029}", r#""\u2028\u2029""#);
    quotes("é日🦀\u{7f}", "\"é日🦀\u{7f}\"");
}

#[test]
fn a_key_is_quoted_like_a_text() {
    let object = |json: &mut JsonText| {
        json.open("", '{');
        json.plain("\"<", "1");
        json.close('}');
    };
    writes(object, r#"{"\"\u003c":1}"#);
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn every_text_parses_back(text in any_text()) {
        let written = written(|json| json.text("", Some(&text)));
        let unsafe_in_a_script = ['<', '\u{2028}', '\u{2029}', '\n', '\0'];
        prop_assert!(!written.contains(unsafe_in_a_script), "{}", written);
        prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), Value::String(text));
    }
}

#[track_caller]
fn quotes(text: &str, expected: &str) {
    writes(|json| json.text("", Some(text)), expected);
}

#[track_caller]
fn writes(write: impl Fn(&mut JsonText), expected: &str) {
    assert_eq!(written(write), expected);
}

fn written(write: impl Fn(&mut JsonText)) -> String {
    let mut json = JsonText::default();
    write(&mut json);
    json.into_string()
}

#[test]
fn every_escape_is_read_and_no_other() {
    let read = |text: &str| parse(text).ok().and_then(|node| node.text().map(str::to_owned));
    for (escaped, meant) in [
        (r#""\"""#, "\""),
        (r#""\\""#, "\\"),
        (r#""\/""#, "/"),
        (r#""\b\f\n\r\t""#, "\u{8}\u{c}\n\r\t"),
        (r#""\u00e9\uD83D\ude00""#, "\u{e9}\u{1f600}"),
    ] {
        assert_eq!(read(escaped).as_deref(), Some(meant), "{escaped}");
    }
    for bad in [
        r#""\a""#,
        r#""\N""#,
        r#""\u12g4""#,
        r#""\ud800""#,
        r#""\ud800\u0041""#,
        r#""\ud800\ue000""#,
        r#""\udc00""#,
        "\"\n\"",
        "\"\u{1f}\"",
        "\"a",
    ] {
        assert_eq!(read(bad), None, "{bad}");
    }
}
