//! States worth looking at, found by the oracle.

use crate::oracle::{self, Given, every_state};

/// The case of the first state, counted up from the empty one, with this status and, unless open, verdict.
pub fn case_with(status: &str, verdict: &str) -> String {
    let fits = |given: &Given| {
        oracle::status(given) == status
            && (status == "open" || oracle::verdict(&oracle::as_read(given)) == verdict)
    };
    let given = every_state().find(fits).expect("no such state");
    format!("wr={}", oracle::vector(&given))
}

/// A case of every status and verdict, and one with a contradiction.
pub fn various_cases() -> Vec<String> {
    let mut cases = vec![case_with("open", "")];
    for status in ["leaning", "settled"] {
        cases.extend(oracle::VERDICTS.map(|verdict| case_with(status, verdict)));
    }
    cases.push("wr=WR:1/TP:Y/EX:Y/IA:Y~Nightly%20report".to_owned());
    cases
}
