//! The first paragraph, in each of the 6,561 states: it claims nothing that is not answered, and says what is unknown.

use when_rust::decision::Decision;
use when_rust::phrases::lead_sentence;

use crate::oracle::{
    CB, Given, LS, NC, OC, TP, UA, as_read, every_state, rule, status, translation, vector,
};

/// A part of the case: what is known of it, its name, the phrases that say it is absent, and those that say it is
/// present.
pub struct Part {
    pub known: fn(&Given) -> Option<bool>,
    name: &'static str,
    absent: &'static [&'static str],
    present: &'static [&'static str],
}

pub const PARTS: [Part; 5] = [
    Part {
        known: |given| match (given[CB], given[LS]) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        },
        name: "risk",
        absent: &["risk is not high", "neither risk", "without that pain", "load alone"],
        present: &["risk is real", "case is real", "both high", "risk alone is"],
    },
    Part {
        known: |given| given[TP],
        name: "load",
        absent: &["load is not high", "nor load", "without that pain", "risk alone"],
        present: &["the load is real", "case is real", "both high", "load alone is"],
    },
    Part {
        known: |given| given[OC],
        name: "a long-term owner",
        absent: &["no owner", "without an owner"],
        present: &["is committed", "an owner alone", "all there"],
    },
    Part {
        known: |given| given[NC].map(|lacking| !lacking),
        name: "capacity",
        absent: &["no capacity", "without capacity"],
        present: &["can maintain", "all there"],
    },
    Part {
        known: |given| given[UA].map(|unclear| !unclear),
        name: "a clear problem",
        absent: &["unclear", "without a clear problem", "or a clear problem"],
        present: &["problem is clear", "all there"],
    },
];

#[test]
fn the_lead_claims_nothing_that_is_not_answered() {
    for given in every_state().filter(|given| status(given) != "open") {
        let said = lead(&given);
        let lower = said.to_lowercase();
        let missing = ["missing: ", "enough without "].map(|start| after(&lower, start)).concat();
        let unknown = after(&lower, "not known yet: ");
        assert!(!lower.contains("shown"), "{said}");
        for part in PARTS {
            let known = (part.known)(&given);
            let says = |phrases: &[&str]| phrases.iter().any(|phrase| lower.contains(phrase));
            let place = format!("{}: {said} {}", part.name, vector(&given));
            assert!(known == Some(false) || !says(part.absent), "{place}");
            assert!(known == Some(true) || !says(part.present), "{place}");
            assert!(known == Some(false) || !missing.contains(part.name), "{place}");
            assert!(known.is_none() || !unknown.contains(part.name), "{place}");
        }
    }
}

#[test]
fn the_lead_says_of_risk_and_load_that_they_are_not_known_where_they_are_not() {
    for given in every_state().filter(|given| status(given) == "leaning") {
        let said = lead(&given);
        for (part, phrases) in PARTS.iter().zip([
            ["risk and load are not known", "risk is not known"],
            ["risk and load are not known", "load is not known"],
        ]) {
            let told = phrases.iter().any(|phrase| said.contains(phrase));
            assert_eq!(told, (part.known)(&given).is_none(), "{said} {}", vector(&given));
        }
    }
}

#[test]
fn a_full_case_names_exactly_what_is_missing_and_what_is_not_known() {
    let full = |given: &Given| PARTS[..2].iter().all(|part| (part.known)(given) == Some(true));
    for given in every_state().filter(|given| rule(&as_read(given)) == "R5" && full(given)) {
        let said = lead(&given);
        for part in &PARTS[2..] {
            let told = |list| after(&said, list).contains(part.name);
            let known = (part.known)(&given);
            assert_eq!(told("Missing: "), known == Some(false), "{said} {}", vector(&given));
            assert_eq!(told("Not known yet: "), known.is_none(), "{said} {}", vector(&given));
        }
    }
}

#[test]
fn where_half_a_case_is_not_ready_what_is_missing_is_named() {
    for given in every_state().filter(|given| rule(&as_read(given)) == "R3") {
        let missing = after(&lead(&given), "Missing: ");
        for part in &PARTS[3..] {
            let named = missing.contains(part.name);
            assert_eq!(named, (part.known)(&given) == Some(false), "{}", vector(&given));
        }
    }
}

fn lead(given: &Given) -> String {
    lead_sentence(&Decision::of(translation::answers(given)))
}

/// What stands behind `beginning` up to the end of the sentence.
fn after(text: &str, beginning: &str) -> String {
    let rest = text.split_once(beginning).map_or("", |(_, rest)| rest);
    rest.split('.').next().unwrap_or_default().to_owned()
}
