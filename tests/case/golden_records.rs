//! Records of released versions open for ever: each line of `tests/golden/records.txt` opens as it did, and its case is
//! recorded as it was: a record may say more today, and never anything else.

use serde_json::Value;
use when_rust::case::link;
use when_rust::case::record_reading::parse_lenient;

use crate::record::written;

const RECORDS: &str = include_str!("../golden/records.txt");

#[test]
fn every_golden_record_opens_as_it_did() {
    let mut count = 0;
    for line in RECORDS.lines().filter(|line| !line.starts_with("# ")) {
        let (entry, json) = line.split_once('\t').unwrap();
        let opened = parse_lenient(json).unwrap_or_else(|error| panic!("{entry}: {error}"));
        assert_eq!((link::write(&opened.case).as_str(), opened.errors), (entry, vec![]));
        assert_eq!(opened.migrated, [], "{entry}");
        count += 1;
    }
    assert!(count >= 25, "lines are only ever added: {count}");
}

#[test]
fn every_case_of_a_golden_record_is_recorded_as_it_was() {
    for line in RECORDS.lines().filter(|line| !line.starts_with("# ")) {
        let (entry, json) = line.split_once('\t').unwrap();
        let written = written(&link::parse(entry).unwrap());
        let [today, then] =
            [&written, json].map(|text| serde_json::from_str::<Value>(text).unwrap());
        assert_still_says(&today, &then, entry);
    }
}

#[test]
fn some_golden_records_are_from_before_the_most_questions_and_some_from_after() {
    let (after, before): (Vec<&str>, Vec<&str>) =
        RECORDS.lines().skip(1).partition(|line| line.contains("\"mostQuestions\":"));
    assert!(before.len() >= 13 && after.len() >= 3, "{} and {}", before.len(), after.len());
}

#[test]
fn some_golden_records_are_from_before_the_costs_and_the_review_and_some_from_after() {
    let (after, before): (Vec<&str>, Vec<&str>) =
        RECORDS.lines().skip(1).partition(|line| line.contains("\"worth\":"));
    assert!(before.len() >= 19 && after.len() >= 6, "{} and {}", before.len(), after.len());
}

/// Asserts that `today` has every value of `then`; it may have more keys.
#[track_caller]
fn assert_still_says(today: &Value, then: &Value, place: &str) {
    match (today, then) {
        (Value::Object(today), Value::Object(then)) => {
            for (key, value) in then {
                assert_still_says(&today[key], value, &format!("{place} {key}"));
            }
        }
        (Value::Array(today), Value::Array(then)) => {
            assert_eq!(today.len(), then.len(), "{place}");
            for (today, then) in today.iter().zip(then) {
                assert_still_says(today, then, place);
            }
        }
        _ => assert_eq!(today, then, "{place}"),
    }
}
