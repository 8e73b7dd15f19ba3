//! JSON: any text is escaped, and safe inside a script element.

use proptest::prelude::*;
use serde_json::Value;
use when_rust::case::json::Json;

use crate::workloads::{any_text, cases};

#[test]
fn each_kind_of_value_is_written() {
    let list = Json::List(vec![Json::Null, Json::Flag(true), Json::Flag(false), Json::Number(40)]);
    writes(&list, "[null,true,false,40]");
    writes(&Json::Number(u32::MAX), "4294967295");
    writes(&Json::texts(["a", "b"]), r#"["a","b"]"#);
    writes(&Json::text_or_null(None), "null");
    writes(&Json::text_or_null(Some("")), r#""""#);
    writes(&Json::List(vec![]), "[]");
    writes(&Json::Object(vec![]), "{}");
    writes(
        &Json::Object(vec![("b", Json::Number(1)), ("a", Json::List(vec![Json::Object(vec![])]))]),
        r#"{"b":1,"a":[{}]}"#,
    );
}

#[test]
fn what_could_end_a_text_a_line_or_a_script_is_escaped() {
    writes(&Json::text(r#"say "no" \ or"#), r#""say \"no\" \\ or""#);
    writes(&Json::text("</script><!--"), r#""\u003c/script>\u003c!--""#);
    writes(&Json::text("\0\n\t\u{1f}"), r#""\u0000\u000a\u0009\u001f""#);
    writes(&Json::text("\u{2028}\u{2029}"), r#""\u2028\u2029""#);
    writes(&Json::text("é日🦀\u{7f}"), "\"é日🦀\u{7f}\"");
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn every_text_parses_back(text in any_text()) {
        let written = Json::text(&text).to_string();
        let unsafe_in_a_script = ['<', '\u{2028}', '\u{2029}', '\n', '\0'];
        prop_assert!(!written.contains(unsafe_in_a_script), "{}", written);
        prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), Value::String(text));
    }
}

#[track_caller]
fn writes(json: &Json, text: &str) {
    assert_eq!(json.to_string(), text);
}
