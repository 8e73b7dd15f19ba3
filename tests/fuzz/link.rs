//! Links: opened as far as they are understood, and what was understood is a link of its own.

#![no_main]

#[path = "../case/pointing.rs"]
mod pointing;

use libfuzzer_sys::fuzz_target;
use pointing::points_at_what_it_found;
use when_rust::case::Case;
use when_rust::case::link::{parse, parse_lenient, write};
use when_rust::case::parse_context::ParseContext;

fuzz_target!(|text: &str| {
    let opened = parse_lenient(text);
    assert!((1..=Case::MAX_WORKLOADS).contains(&opened.case.workloads().len()));
    assert!(opened.errors.len() <= ParseContext::MAX_ERRORS);
    for error in &opened.errors {
        points_at_what_it_found(error, text).unwrap();
        assert!(!error.text().chars().any(char::is_control));
    }
    let written = write(&opened.case);
    assert!(written.is_ascii() && !written.contains(['<', '"', '\'', ' ', '#']));
    assert_eq!(parse(&written).as_ref(), Ok(&opened.case));
    // Reading strictly is opening without errors.
    match parse(text) {
        Ok(case) => assert!(opened.errors.is_empty() && case == opened.case),
        Err(error) => assert_eq!(opened.errors.first().unwrap_or(&error), &error),
    }
});
