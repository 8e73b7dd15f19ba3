//! Files. Errors name an existing path, and what was understood is written as a record that parses without errors.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use when_rust::case::parse_error::{ParseError, Position};
use when_rust::case::record::Record;
use when_rust::case::record_reading::parse_lenient;

fuzz_target!(|text: &str| {
    let opened = match parse_lenient(text) {
        Ok(opened) => opened,
        Err(ParseError { position: Position::Offset(offset), .. }) => {
            return assert!(text.is_char_boundary(offset), "{offset}");
        }
        Err(_) => return,
    };
    let json = text.strip_prefix('\u{feff}').unwrap_or(text);
    // Deeper or with greater numbers than others take it, it is opened all the same.
    if let Ok(parsed) = serde_json::from_str::<Value>(json) {
        let count = parsed["workloads"].as_array().map_or(0, Vec::len);
        assert_eq!(opened.case.workloads().len(), count.min(12));
        for error in &opened.errors {
            let Position::Path(path) = &error.position else { panic!("{error}") };
            let workload = path.strip_prefix("workloads[").and_then(|rest| rest.split_once(']'));
            let index: usize = workload.expect("a workload").0.parse().expect("an index");
            assert!(index < count, "{error}");
        }
    }
    let written = Record::of(&opened.case).to_json();
    serde_json::from_str::<Value>(&written).expect("a record is JSON");
    let again = parse_lenient(&written).expect("a record of our own");
    assert_eq!((again.case, again.errors), (opened.case, vec![]));
});
