//! Vectors: read into what they are written as, or refused with the place that is at fault.

#![no_main]

#[path = "../case/pointing.rs"]
mod pointing;

use libfuzzer_sys::fuzz_target;
use pointing::points_at_what_it_found;
use when_rust::case::vector::{parse, write};

fuzz_target!(|text: &str| {
    match parse(text) {
        Ok(answers) => {
            let written = write(answers);
            assert_eq!(parse(&written), Ok(answers));
            // Order apart, a vector that is understood is the canonical one.
            let sorted = |vector: &str| {
                let mut parts: Vec<String> = vector.split('/').map(str::to_owned).collect();
                parts.sort_unstable();
                parts
            };
            assert_eq!(sorted(text), sorted(&written));
        }
        Err(error) => points_at_what_it_found(&error, text).unwrap(),
    }
});
