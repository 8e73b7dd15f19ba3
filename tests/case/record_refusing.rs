//! What a saved record is refused for as a whole, and how that is told.

use when_rust::case::record_reading::{MAX_BYTES, parse_lenient};
use when_rust::case::{Case, link};

use crate::record::written;

const A_RECORD: &str = "a case that was saved here, of format when-rust/1";
const JSON: &str = "JSON, with each key of an object once";

#[test]
fn what_is_no_json_is_refused_where_it_ends_to_be_some() {
    refuses("", "position 1: found nothing", JSON);
    refuses("{\"a\":[1", "position 8: found nothing", JSON);
    refuses("case", "position 1: found “case”", JSON);
    refuses("not JSON", "position 1: found “not JSON”", JSON);
    refuses("[1, trüe]", "position 5: found “trüe]”", JSON);
    refuses("{\"a\":[1,]}", "position 9: found “]}”", JSON);
    refuses("{\"a\" 1}", "position 6: found “1}”", JSON);
    refuses("{\"a\":1 \"b\":2}", "position 8: found “\"b\":2}”", JSON);
    refuses("{\"a\":1,\n\"b\":é}", "position 13: found “é}”", JSON);
    refuses("{} {}", "position 4: found “{}”", JSON);
    let twice = "{\"format\":1,\"format\":2}";
    refuses(twice, "position 14: found “format\":2}”", JSON);
}

#[test]
fn what_is_no_record_is_refused_whole() {
    refuses("{}", "format: found nothing", A_RECORD);
    refuses("{\"format\":5}", "format: found “5”", A_RECORD);
    refuses("{\"format\":\"when-rust/2\"}", "format: found “when-rust/2”", A_RECORD);
    let with = |rest: &str| format!("{{\"format\":\"when-rust/1\"{rest}}}");
    refuses(&with(""), "criteria: found nothing", "criteria version 1");
    for version in ["2", "-1", "1.0", "1e0", "\"1\"", "10000000000"] {
        let found = format!("criteria: found “{version}”");
        refuses(&with(&format!(",\"criteria\":{version}")), &found, "criteria version 1");
    }
    for (list, found) in [("[]", "“[]”"), ("5", "“5”"), ("null", "nothing")] {
        let text = with(&format!(",\"criteria\":1,\"workloads\":{list}"));
        refuses(&text, &format!("workloads: found {found}"), "1 to 12 workloads");
    }
}

#[test]
fn too_long_a_file_is_refused_unread() {
    for piece in ["[", "x", "{\"a\":", " ", "\u{e9}"] {
        let text = piece.repeat(2_000_000 / piece.len());
        let error = parse_lenient(&text).unwrap_err();
        assert_eq!(error.accepted, "a file of at most 400000 bytes");
    }
    let text = written(&Case::default());
    let padded = |bytes: usize| text.clone() + &" ".repeat(bytes - text.len());
    parse_lenient(&padded(MAX_BYTES)).unwrap();
    parse_lenient(&padded(MAX_BYTES + 1)).unwrap_err();
    let twelve = Case::new(vec![link::parse("wr=WR:1~n").unwrap().workloads()[0].clone(); 12]);
    assert!(written(&twelve.unwrap()).len() < MAX_BYTES / 2);
}

#[test]
fn a_record_that_is_cut_anywhere_is_refused() {
    let text = written(
        &link::parse("wr=WR:1/TP:Y~A%22~p99:180~w=hour:120~r=2027-05-26,p99:130&wr=WR:1").unwrap(),
    );
    for end in (0..text.len()).filter(|&end| text.is_char_boundary(end)) {
        assert!(parse_lenient(&text[..end]).is_err(), "{end}");
    }
}

#[track_caller]
fn refuses(text: &str, found: &str, accepted: &str) {
    let message = parse_lenient(text).unwrap_err().to_string();
    assert_eq!(message, format!("{found}; accepted is {accepted}"));
}
