//! A saved record is read back: all of a good one, and what can be understood of a bad one.

use proptest::prelude::*;
use serde_json::{Value, json};
use when_rust::case::record::record;
use when_rust::case::record_reading::{MOST_BYTES, open};
use when_rust::case::{Case, Opened, Workload, link};
use when_rust::decision::Decision;
use when_rust::decision::answers::Answers;

use crate::workloads::{any_case, cases};

const A_RECORD: &str = "a case that was saved here, of format when-rust/1";

#[test]
fn every_state_is_read_back_from_its_record() {
    for index in 0..Answers::STATES {
        let workload = Workload { answers: Answers::from_index(index), ..Workload::default() };
        reads_back(&workload.into());
    }
}

#[test]
fn a_reduction_of_ones_own_stays_ones_own_even_where_the_article_has_the_same() {
    reads_back(&link::read("wr=WR:1~~incidents:12@40,p99:@30,diagnosis:@30").unwrap());
    assert!(!written(&link::read("wr=WR:1~~incidents:12@41").unwrap()).contains("\"own\""));
}

#[test]
fn another_program_may_have_written_it_anew() {
    let case =
        link::read("wr=WR:1/TP:Y/EX:N~A%2FB%20%F0%9F%A6%80~p99:180@50&wr=WR:1/UA:Y").unwrap();
    let value: Value = serde_json::from_str(&written(&case)).unwrap();
    let pretty = serde_json::to_string_pretty(&value).unwrap();
    for text in
        [&pretty, &format!("\u{feff} {pretty}\r\n"), &pretty.replace('/', "\\/"), &escaped(&pretty)]
    {
        assert_eq!(open(text), Ok(understood(&case)), "{text}");
    }
    let mut more = value;
    more["unknown"] = json!([{"a": null}, -1.5e-3, true]);
    assert_eq!(open(&more.to_string()), Ok(understood(&case)));
}

#[test]
fn what_follows_from_the_answers_is_not_believed() {
    let case = link::read("wr=WR:1/EX:Y").unwrap();
    let mut value: Value = serde_json::from_str(&written(&case)).unwrap();
    value["workloads"][0]["verdict"] = json!("adopt");
    assert_eq!(open(&value.to_string()), Ok(understood(&case)));
}

#[test]
fn answers_stand_in_for_a_missing_vector() {
    let text =
        with_workload(json!({"answers": {"throughput": "yes", "latency": "no", "unclear": null}}));
    assert_eq!(link::write(&open(&text).unwrap().case), "wr=WR:1/TP:Y/LS:N");
}

#[test]
fn what_is_no_record_is_refused_whole() {
    refuses("", 1, "nothing", "a JSON value");
    refuses("case", 1, "“case”", "a JSON value");
    refuses("[1,]", 4, "“]”", "a JSON value");
    refuses("{\"a\" 1}", 6, "“1}”", "a colon");
    refuses("{\"a\":1 \"b\":2}", 8, "“\"b\":2}”", "a comma or the closing bracket");
    refuses("{a:1}", 2, "“a:1}”", "a key in quotation marks");
    refuses(
        "\"\\x\"",
        1,
        "“\"\\x\"”",
        "a text with valid escapes, up to its closing quotation mark",
    );
    refuses("{} {}", 4, "“{}”", "nothing more after the JSON value");
    refuses("{}", 1, "“{}”", A_RECORD);
    refuses("{\"format\":\"when-rust/2\"}", 11, "“\"when-rust/2\"”", A_RECORD);
    refuses("{\"format\":\"when-rust/1\",\"criteria\":2}", 36, "“2”", "criteria version 1");
    refuses("{\"format\":1,\"format\":2}", 22, "“2”", "each key once");
    let list = "{\"format\":\"when-rust/1\",\"criteria\":1,\"workloads\":[]}";
    refuses(list, 50, "“[]”", "1 to 12 workloads");
    let deep = format!("{}1", "[".repeat(1000));
    refuses(&deep, 17, "“[[[[[[[[[[[[[[[[[[[[[[[[…”", "values at most 16 deep inside each other");
}

#[test]
fn what_is_no_number_in_json_is_none_here() {
    let with = |number: &str| {
        format!(
            "{{\"format\":\"when-rust/1\",\"criteria\":1,\"workloads\":[{{\"vector\":\"WR:1\",\"more\":{number}}}]}}"
        )
    };
    for number in ["0", "-0", "7", "-70", "1.05", "0.5", "1e9", "1E+9", "-0.25e-10"] {
        assert_eq!(open(&with(number)).map(|opened| opened.errors), Ok(vec![]), "{number}");
    }
    for number in [
        "07", "-", "-07", "1.", ".5", "1e", "1e+", "1.e5", "+1", "--1", "1.2.3", "0x1", "nul",
        "nulls",
    ] {
        open(&with(number)).expect_err(number);
    }
}

#[test]
fn too_long_a_file_is_refused_unread() {
    for piece in ["[", "x", "{\"a\":", " ", "\u{e9}"] {
        let text = piece.repeat(2_000_000 / piece.len());
        let error = open(&text).unwrap_err();
        assert_eq!(error.accepted, "a file of at most 100000 bytes");
    }
    let text = written(&Case::default());
    let padded = |bytes: usize| text.clone() + &" ".repeat(bytes - text.len());
    open(&padded(MOST_BYTES)).unwrap();
    open(&padded(MOST_BYTES + 1)).unwrap_err();
    let twelve = Case::new(vec![link::read("wr=WR:1~n").unwrap().workloads()[0].clone(); 12]);
    assert!(written(&twelve.unwrap()).len() < MOST_BYTES / 2);
}

#[test]
fn a_record_that_is_cut_anywhere_is_refused() {
    let text = written(&link::read("wr=WR:1/TP:Y~A%22~p99:180&wr=WR:1").unwrap());
    for end in (0..text.len()).filter(|&end| text.is_char_boundary(end)) {
        assert!(open(&text[..end]).is_err(), "{end}");
    }
}

#[test]
fn a_bad_part_is_named_and_the_rest_is_kept() {
    keeps(json!({"vector": "WR:2/TP:Y", "name": "A"}), "wr=WR:1~A", &["WR:2"]);
    keeps(json!({"vector": "WR:1/TP:Y/CB:Q/XX:Y"}), "wr=WR:1/TP:Y", &["Q", "XX"]);
    keeps(json!({"vector": 1}), "wr=WR:1", &["1"]);
    keeps(json!({"name": "A"}), "wr=WR:1~A", &["{\"name\":\"A\"}"]);
    keeps(json!({"vector": "WR:1/EX:Y", "name": 5}), "wr=WR:1/EX:Y", &["5"]);
    let long = "n".repeat(81);
    let kept = format!("wr=WR:1~{}", "n".repeat(80));
    keeps(json!({"vector": "WR:1", "name": long}), &kept, &["\"nnnnnnnnnnnnnnnnnnnnnnn…"]);
    keeps(json!([]), "wr=WR:1", &["[]"]);
    keeps(
        json!({"vector": "WR:1/TP:Y", "answers": {"throughput": "maybe"}}),
        "wr=WR:1",
        &["\"maybe\"", "\"maybe\""],
    );
}

#[test]
fn answers_that_contradict_the_vector_stay_unanswered() {
    let answers = json!({"throughput": "no", "latency": "yes"});
    keeps(json!({"vector": "WR:1/TP:Y/LS:Y", "answers": answers}), "wr=WR:1/LS:Y", &["\"no\""]);
}

#[test]
fn a_bad_figure_is_named_and_the_others_are_kept() {
    let good = json!({"id": "p99", "baseline": "180", "reductionPercent": 50});
    for (bad, named) in [
        (json!({"id": "cost", "baseline": "1"}), "{\"id\":\"cost\",\"baseline\":…"),
        (json!({"id": "p99", "baseline": "1"}), "{\"id\":\"p99\",\"baseline\":\"…"),
        (json!({"id": "incidents", "baseline": 12}), "12"),
        (json!({"id": "incidents", "baseline": "0"}), "\"0\""),
        (json!({"id": "incidents", "reductionPercent": 100}), "100"),
        (json!({"id": "incidents", "reductionPercent": "50"}), "\"50\""),
    ] {
        keeps(json!({"vector": "WR:1", "kpis": [good, bad]}), "wr=WR:1~~p99:180@50", &[named]);
    }
    keeps(json!({"vector": "WR:1", "kpis": 5}), "wr=WR:1", &["5"]);
}

#[test]
fn of_more_than_twelve_workloads_twelve_are_kept() {
    let workloads = vec![json!({"vector": "WR:1/EX:Y"}); 13];
    let text = json!({"format": "when-rust/1", "criteria": 1, "workloads": workloads}).to_string();
    let opened = open(&text).unwrap();
    assert_eq!(opened.case.workloads().len(), 12);
    assert_eq!(opened.errors.len(), 1);
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn every_case_is_read_back_from_its_record(case in any_case()) {
        prop_assert_eq!(open(&written(&case)), Ok(understood(&case)));
    }

    #[test]
    fn a_record_with_a_character_changed_is_read_or_refused_where_it_stands(
        case in any_case(),
        place in any::<prop::sample::Index>(),
        other in any::<char>(),
    ) {
        let mut changed: Vec<char> = written(&case).chars().collect();
        let at = place.index(changed.len());
        changed[at] = other;
        let text: String = changed.into_iter().collect();
        let errors = match open(&text) {
            Ok(opened) => opened.errors,
            Err(error) => vec![error],
        };
        for error in errors {
            prop_assert!(text.is_char_boundary(error.offset), "{error} in {text}");
        }
    }

    #[test]
    fn no_text_does_harm(text in any::<String>()) {
        let _ = open(&text);
    }
}

fn written(case: &Case) -> String {
    let decided = |workload: &Workload| Decision::of(workload.answers);
    let decisions: Vec<_> = case.workloads().iter().map(decided).collect();
    record(case.workloads().iter().zip(&decisions))
}

fn understood(case: &Case) -> Opened {
    Opened { case: case.clone(), ..Opened::default() }
}

#[track_caller]
fn reads_back(case: &Case) {
    assert_eq!(open(&written(case)), Ok(understood(case)));
}

/// Every character inside of texts as a `\u` escape.
fn escaped(json: &str) -> String {
    let mut inside = false;
    let mut text = String::new();
    for c in json.chars() {
        inside ^= c == '"';
        if inside && c != '"' {
            let mut units = [0; 2];
            text.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04X}")));
        } else {
            text.push(c);
        }
    }
    text
}

fn with_workload(workload: Value) -> String {
    json!({"format": "when-rust/1", "criteria": 1, "workloads": [workload]}).to_string()
}

#[track_caller]
fn keeps(workload: Value, kept: &str, named: &[&str]) {
    let opened = open(&with_workload(workload)).unwrap();
    assert_eq!(link::write(&opened.case), kept);
    let found: Vec<_> = opened.errors.iter().map(|error| error.found.as_str()).collect();
    assert_eq!(found, named);
}

#[track_caller]
fn refuses(text: &str, position: usize, found: &str, accepted: &str) {
    let message = open(text).unwrap_err().to_string();
    assert_eq!(message, format!("position {position}: found {found}; accepted is {accepted}"));
}
