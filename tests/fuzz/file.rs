//! Files: what is opened as a record is JSON for others too, and what is understood of it is written as a record that
//! is understood wholly.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use when_rust::case::record::record;
use when_rust::case::record_reading::open;
use when_rust::decision::Decision;

fuzz_target!(|text: &str| {
    let opened = match open(text) {
        Ok(opened) => opened,
        Err(error) => return assert!(text.is_char_boundary(error.offset), "{error}"),
    };
    let json = text.strip_prefix('\u{feff}').unwrap_or(text);
    let parsed: Value = serde_json::from_str(json).expect("JSON for others");
    let count = parsed["workloads"].as_array().map_or(0, Vec::len);
    assert_eq!(opened.case.workloads().len(), count.min(12));
    for error in &opened.errors {
        assert!(text.is_char_boundary(error.offset), "{error}");
    }
    let decided: Vec<_> = opened
        .case
        .workloads()
        .iter()
        .map(|workload| (workload, Decision::of(workload.answers)))
        .collect();
    let written = record(decided.iter().map(|(workload, decision)| (*workload, decision)));
    serde_json::from_str::<Value>(&written).expect("a record is JSON");
    let again = open(&written).expect("a record of our own");
    assert_eq!((again.case, again.errors), (opened.case, vec![]));
});
