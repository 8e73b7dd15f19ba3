//! A saved record is read back: all of a good one, and what can be understood of a bad one.

use proptest::prelude::*;
use serde_json::{Value, json};
use when_rust::case::parse_error::Position;
use when_rust::case::record_reading::parse_lenient;
use when_rust::case::{Case, ParsedCase, Workload, link};
use when_rust::decision::answers::Answers;

use crate::record::written;
use crate::workloads::{any_case, cases};

#[test]
fn every_state_is_read_back_from_its_record() {
    for index in 0..Answers::STATES {
        let workload = Workload { answers: Answers::from_index(index), ..Workload::default() };
        reads_back(&workload.into());
    }
}

#[test]
fn a_reduction_of_ones_own_stays_ones_own_even_where_the_article_has_the_same() {
    reads_back(&link::parse("wr=WR:1~~incidents:12@40,p99:@30,diagnosis:@30").unwrap());
    assert!(!written(&link::parse("wr=WR:1~~incidents:12@41").unwrap()).contains("\"own\""));
}

#[test]
fn another_program_may_have_written_it_anew() {
    let case =
        link::parse("wr=WR:1/TP:Y/EX:N~A%2FB%20%F0%9F%A6%80~p99:180@50&wr=WR:1/UA:Y").unwrap();
    let value: Value = serde_json::from_str(&written(&case)).unwrap();
    let pretty = serde_json::to_string_pretty(&value).unwrap();
    for text in
        [&pretty, &format!("\u{feff} {pretty}\r\n"), &pretty.replace('/', "\\/"), &escaped(&pretty)]
    {
        assert_eq!(parse_lenient(text), Ok(understood(&case)), "{text}");
    }
    let mut more = value;
    more["unknown"] = json!([{"a": null}, -1.5e-3, true]);
    assert_eq!(parse_lenient(&more.to_string()), Ok(understood(&case)));
}

#[test]
fn what_follows_from_the_answers_is_not_believed() {
    let case = link::parse("wr=WR:1/EX:Y").unwrap();
    let mut value: Value = serde_json::from_str(&written(&case)).unwrap();
    value["workloads"][0]["verdict"] = json!("adopt");
    assert_eq!(parse_lenient(&value.to_string()), Ok(understood(&case)));
}

#[test]
fn answers_stand_in_for_a_missing_vector() {
    let text =
        with_workload(json!({"answers": {"throughput": "yes", "latency": "no", "unclear": null}}));
    assert_eq!(link::write(&parse_lenient(&text).unwrap().case), "wr=WR:1/TP:Y/LS:N");
}

#[test]
fn a_key_that_is_given_twice_is_refused_with_all_that_it_belongs_to() {
    let text = |workload: &str| {
        format!(
            "{{\"format\":\"when-rust/1\",\"criteria\":1,\"workloads\":[{{\"vector\":\"WR:1/EX:Y\"}},{workload}]}}"
        )
    };
    for (workload, kept, path) in [
        ("{\"name\":\"A\",\"name\":\"B\",\"vector\":\"WR:1/TP:Y\"}", "wr=WR:1", "workloads[1]"),
        (
            "{\"name\":\"A\",\"answers\":{\"latency\":\"yes\",\"latency\":\"no\"}}",
            "wr=WR:1~A",
            "workloads[1].answers",
        ),
        (
            "{\"vector\":\"WR:1/TP:Y\",\"kpis\":[{\"id\":\"p99\",\"baseline\":\"1\",\"baseline\":\"2\"}]}",
            "wr=WR:1/TP:Y",
            "workloads[1].kpis[0]",
        ),
        (
            "{\"vector\":\"WR:1\",\"worth\":{\"hourCost\":\"1\",\"hourCost\":\"2\"}}",
            "wr=WR:1",
            "workloads[1].worth",
        ),
        (
            "{\"vector\":\"WR:1\",\"review\":{\"date\":\"2027-05-26\",\"date\":null}}",
            "wr=WR:1",
            "workloads[1].review",
        ),
        (
            "{\"vector\":\"WR:1\",\"kpis\":[{\"id\":\"p99\",\"measured\":\"1\",\"measured\":\"1\"}]}",
            "wr=WR:1",
            "workloads[1].kpis[0]",
        ),
    ] {
        let opened = parse_lenient(&text(workload)).unwrap();
        assert_eq!(link::write(&opened.case), format!("wr=WR:1/EX:Y&{kept}"));
        assert_eq!(paths(&opened), [path]);
        assert!(opened.errors[0].accepted.contains("once"), "{}", opened.errors[0]);
    }
}

#[test]
fn what_nobody_asks_for_may_be_any_json() {
    let with = |more: &str| {
        format!(
            "{{\"format\":\"when-rust/1\",\"criteria\":1,\"workloads\":[{{\"vector\":\"WR:1\",\"more\":{more}}}]}}"
        )
    };
    let deep = format!("{}{}", "[".repeat(40_000), "]".repeat(40_000));
    for more in ["0", "-0", "1.05", "1e999", "-0.25e-10", "\"\\ud83e\\udd80\"", &deep] {
        assert_eq!(
            parse_lenient(&with(more)).map(|opened| opened.errors),
            Ok(vec![]),
            "{more:.40}"
        );
    }
    for more in ["07", "-", "1.", ".5", "1e", "+1", "0x1", "nul", "\"\\x\"", "\"\n\""] {
        parse_lenient(&with(more)).expect_err(more);
    }
}

#[test]
fn a_bad_part_is_named_by_its_path_and_the_rest_is_kept() {
    let name = "workloads[0].name";
    let vector = "workloads[0].vector";
    keeps(json!({"vector": "WR:2/TP:Y", "name": "A"}), "wr=WR:1~A", &[(vector, "WR:2")]);
    let (answer, code) = ((vector, "Q"), (vector, "XX"));
    keeps(json!({"vector": "WR:1/TP:Y/CB:Q/XX:Y"}), "wr=WR:1/TP:Y", &[answer, code]);
    keeps(json!({"vector": 1}), "wr=WR:1", &[(vector, "1")]);
    keeps(json!({"name": "A"}), "wr=WR:1~A", &[("workloads[0]", "")]);
    keeps(json!({"vector": "WR:1/EX:Y", "name": 5}), "wr=WR:1/EX:Y", &[(name, "5")]);
    let long = "n".repeat(81);
    let kept = format!("wr=WR:1~{}", "n".repeat(80));
    let shortened = format!("{}…", "n".repeat(24));
    keeps(json!({"vector": "WR:1", "name": long}), &kept, &[(name, &shortened)]);
    for (workload, found) in [(json!(5), "5"), (json!("WR:1"), "\"WR:1\""), (json!(null), "")] {
        keeps(workload, "wr=WR:1", &[("workloads[0]", found)]);
    }
    keeps(
        json!({"vector": "WR:1/TP:Y", "answers": {"throughput": "maybe"}}),
        "wr=WR:1",
        &[("workloads[0].answers.throughput", "\"maybe\"")],
    );
    keeps(json!({"vector": 5, "answers": {"latency": "yes"}}), "wr=WR:1/LS:Y", &[(vector, "5")]);
    keeps(json!({"answers": ["yes"]}), "wr=WR:1", &[("workloads[0].answers", "[\"yes\"]")]);
}

#[test]
fn a_part_of_the_second_workload_is_named_there() {
    let kpis = json!([{"id": "p99", "baseline": "180"}, {"id": "incidents", "baseline": "0"}]);
    let workloads = json!([{"vector": "WR:1"}, {"vector": "WR:1", "kpis": kpis}]);
    let text = json!({"format": "when-rust/1", "criteria": 1, "workloads": workloads});
    let opened = parse_lenient(&text.to_string()).unwrap();
    assert_eq!(link::write(&opened.case), "wr=WR:1&wr=WR:1~~p99:180");
    assert_eq!(paths(&opened), ["workloads[1].kpis[1].baseline"]);
    let message = "workloads[1].kpis[1].baseline: found “0”; accepted is a baseline as text, above 0, up to 1000000000, with at most 3 decimals";
    assert_eq!(opened.errors[0].to_string(), message);
}

#[test]
fn answers_that_contradict_the_vector_stay_unanswered() {
    let answers = json!({"throughput": "no", "latency": "yes"});
    let named = [("workloads[0].answers.throughput", "no")];
    keeps(json!({"vector": "WR:1/TP:Y/LS:Y", "answers": answers}), "wr=WR:1/LS:Y", &named);
}

#[test]
fn a_bad_figure_is_named_and_the_others_are_kept() {
    let good = json!({"id": "p99", "baseline": "180", "reductionPercent": 50});
    for (bad, key, found) in [
        (json!({"id": "cost", "baseline": "1"}), "", "\"cost\""),
        (json!({"id": "p99", "baseline": "1"}), "", "p99"),
        (json!({"baseline": "1"}), "", ""),
        (json!(5), "", "5"),
        (json!({"id": "incidents", "baseline": 12}), ".baseline", "12"),
        (json!({"id": "incidents", "baseline": "0"}), ".baseline", "0"),
        (json!({"id": "incidents", "reductionPercent": 100}), ".reductionPercent", "100"),
        (json!({"id": "incidents", "reductionPercent": 0.5}), ".reductionPercent", "0.5"),
        (json!({"id": "incidents", "reductionPercent": "50"}), ".reductionPercent", "\"50\""),
    ] {
        let named = [(&*format!("workloads[0].kpis[1]{key}"), found)];
        keeps(json!({"vector": "WR:1", "kpis": [good, bad]}), "wr=WR:1~~p99:180@50", &named);
    }
    keeps(json!({"vector": "WR:1", "kpis": 5}), "wr=WR:1", &[("workloads[0].kpis", "5")]);
}

#[test]
fn of_more_than_twelve_workloads_twelve_are_kept() {
    let workloads = vec![json!({"vector": "WR:1/EX:Y"}); 13];
    let text = json!({"format": "when-rust/1", "criteria": 1, "workloads": workloads}).to_string();
    let opened = parse_lenient(&text).unwrap();
    assert_eq!(opened.case.workloads().len(), 12);
    assert_eq!(paths(&opened), ["workloads[12]"]);
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn every_case_is_read_back_from_its_record(case in any_case()) {
        prop_assert_eq!(parse_lenient(&written(&case)), Ok(understood(&case)));
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
        let errors = match parse_lenient(&text) {
            Ok(opened) => opened.errors,
            Err(error) => vec![error],
        };
        for error in errors {
            let Position::Offset(offset) = error.position else { continue };
            prop_assert!(text.is_char_boundary(offset), "{error} in {text}");
        }
    }

    #[test]
    fn no_text_does_harm(text in any::<String>()) {
        let _ = parse_lenient(&text);
    }
}

fn understood(case: &Case) -> ParsedCase {
    ParsedCase { case: case.clone(), ..ParsedCase::default() }
}

#[track_caller]
fn reads_back(case: &Case) {
    assert_eq!(parse_lenient(&written(case)), Ok(understood(case)));
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

fn paths(opened: &ParsedCase) -> Vec<&str> {
    let mut paths = Vec::new();
    for error in &opened.errors {
        let Position::Path(path) = &error.position else { panic!("{error}") };
        paths.push(path.as_str());
    }
    paths
}

/// Asserts that a file with `workload` opens as the link `kept`, and which paths are named with what was found there.
#[track_caller]
pub fn keeps(workload: Value, kept: &str, named: &[(&str, &str)]) {
    let opened = parse_lenient(&with_workload(workload)).unwrap();
    assert_eq!(link::write(&opened.case), kept);
    let found = opened.errors.iter().map(|error| error.found.as_str());
    assert_eq!(paths(&opened).into_iter().zip(found).collect::<Vec<_>>(), named);
}
