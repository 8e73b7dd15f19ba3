//! The criteria, version 1, restated: what the tests expect.
//!
//! Owns plain arrays and names, the five rules, and what follows from them by brute force. Must not ask the crate
//! for anything; only [`translation`] knows its types.

pub mod changes;
pub mod evidence;
pub mod fraction;
pub mod moves;
pub mod questions;
pub mod record;
pub mod relevance;
pub mod review;
pub mod translation;
pub mod worth;

use std::iter::successors;

/// How many traits there are.
pub const COUNT: usize = 8;

/// The answers given, in the order of [`TRAITS`]; `None` is not answered.
pub type Given = [Option<bool>; COUNT];
/// A full set of answers; yes is `true`.
pub type Full = [bool; COUNT];

pub const TRAITS: [&str; COUNT] = [
    "throughput",
    "concurrency",
    "latency",
    "ownership",
    "exploratory",
    "automation",
    "no-capacity",
    "unclear",
];
pub const CODES: [&str; COUNT] = ["TP", "CB", "LS", "OC", "EX", "IA", "NC", "UA"];
/// Lowest first.
pub const VERDICTS: [&str; 3] = ["not-first", "not-yet", "adopt"];
pub const RULES: [&str; 5] = ["R1", "R2", "R3", "R4", "R5"];

pub const TP: usize = 0;
pub const CB: usize = 1;
pub const LS: usize = 2;
pub const OC: usize = 3;
pub const EX: usize = 4;
pub const IA: usize = 5;
pub const NC: usize = 6;
pub const UA: usize = 7;

pub const NOTHING_GIVEN: Given = [None; COUNT];

pub fn risk(yes: &Full) -> bool {
    yes[CB] || yes[LS]
}

pub fn load(yes: &Full) -> bool {
    yes[TP]
}

/// Whether the condition of `rule` holds, whatever the other rules say.
pub fn applies(rule: &str, yes: &Full) -> bool {
    let case = risk(yes) && load(yes);
    match rule {
        "R1" => yes[EX] || yes[IA],
        "R2" => !risk(yes) && !load(yes),
        "R3" => (yes[NC] || yes[UA]) && !case,
        "R4" => case && yes[OC] && !yes[NC] && !yes[UA],
        _ => true,
    }
}

pub fn rule(yes: &Full) -> &'static str {
    RULES.into_iter().find(|rule| applies(rule, yes)).unwrap()
}

pub fn verdict(yes: &Full) -> &'static str {
    match rule(yes) {
        "R4" => "adopt",
        "R5" => "not-yet",
        _ => "not-first",
    }
}

/// 0 for the lowest verdict.
pub fn rank(verdict: &str) -> usize {
    VERDICTS.into_iter().position(|known| known == verdict).unwrap()
}

/// The 6,561 states, counted up from the empty one.
pub fn every_state() -> impl Iterator<Item = Given> {
    successors(Some(NOTHING_GIVEN), |given| {
        let mut next = *given;
        for answer in &mut next {
            *answer = match answer {
                None => Some(true),
                Some(true) => Some(false),
                Some(false) => None,
            };
            if answer.is_some() {
                return Some(next);
            }
        }
        None
    })
}

/// The 256 full answer sets.
pub fn every_full_set() -> Vec<Full> {
    completions(&NOTHING_GIVEN)
}

/// Every full set that the unanswered traits leave open, "no" before "yes" and the first trait slowest.
pub fn completions(given: &Given) -> Vec<Full> {
    given.iter().enumerate().fold(vec![[false; COUNT]], |sets, (at, answer)| {
        let ways: &[bool] = match answer {
            None => &[false, true],
            Some(true) => &[true],
            Some(false) => &[false],
        };
        sets.iter().flat_map(|set| ways.iter().map(move |&way| with(set, at, way))).collect()
    })
}

/// The same set but for one trait.
pub fn with(full: &Full, at: usize, yes: bool) -> Full {
    let mut full = *full;
    full[at] = yes;
    full
}

/// Unanswered read as "no".
pub fn as_read(given: &Given) -> Full {
    given.map(|answer| answer == Some(true))
}

/// The verdicts of all completions, lowest first.
pub fn possible(given: &Given) -> Vec<&'static str> {
    let reached: Vec<&str> = completions(given).iter().map(verdict).collect();
    VERDICTS.into_iter().filter(|verdict| reached.contains(verdict)).collect()
}

pub fn status(given: &Given) -> &'static str {
    match possible(given).len() {
        _ if given == &NOTHING_GIVEN => "open",
        1 => "settled",
        _ => "leaning",
    }
}

/// The canonical vector.
pub fn vector(given: &Given) -> String {
    let parts = CODES.iter().zip(given).filter_map(|(code, answer)| {
        answer.map(|yes| format!("/{code}:{}", if yes { 'Y' } else { 'N' }))
    });
    format!("WR:1{}", parts.collect::<String>())
}

/// The names of the traits at which `chosen` holds, in trait order.
pub fn traits_where(chosen: impl Fn(usize) -> bool) -> Vec<&'static str> {
    (0..COUNT).filter(|&at| chosen(at)).map(|at| TRAITS[at]).collect()
}
