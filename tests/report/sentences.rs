//! Sentences about several workloads.

use when_rust::case::comparison::{Tally, decisive_changes};
use when_rust::case::vector;
use when_rust::content::traits::trait_words;
use when_rust::content::verdicts::OWN_EVIDENCE;
use when_rust::decision::Decision;
use when_rust::decision::traits::Trait;
use when_rust::phrases::{derived_name, label, summary, verdict_change};

#[test]
fn however_many_justify_rust_a_broad_migration_has_no_case() {
    for all in 1..=12 {
        for adopt in 0..=all {
            for leaning in 0..=adopt {
                let first = (adopt > 0).then_some(0);
                let said = summary(Tally { all, adopt, leaning, first }, "A");
                assert!(said.ends_with(OWN_EVIDENCE), "{said}");
                let settled = adopt - leaning;
                assert!(said.starts_with(&format!("{settled} of {all} ")), "{said}");
                assert_eq!(said.contains("“\u{2068}A\u{2069}”"), adopt > 0, "{said}");
                assert_eq!(said.contains("towards it"), leaning > 0, "{said}");
                let firm = said.contains(". Take one path first, in ");
                assert_eq!(firm, settled > 0, "{said}");
            }
        }
    }
}

#[test]
fn the_movement_names_both_verdicts_and_what_moved_them() {
    let before = "WR:1/TP:Y/CB:Y/OC:N/EX:N/IA:N/NC:N/UA:N";
    let said = moved(before, "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N");
    for part in [
        "from “Not yet” to “Adopt”",
        trait_words(Trait::Ownership).label,
        "It is now rule R4, justified and owned.",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    let said = moved("WR:1", "WR:1/TP:Y");
    assert!(said.contains("from “No verdict yet” to “Leaning: not yet”"), "{said}");
    assert!(said.contains("It is now rule R5 so far."), "{said}");
}

#[test]
fn the_same_verdict_can_have_become_firmer_or_less_firm() {
    let settled = "WR:1/TP:Y/CB:Y/OC:N/EX:N/IA:N/NC:N/UA:N";
    let leaning = "WR:1/TP:Y/CB:Y/OC:N/LS:Y";
    for (before, after, said) in [
        (settled, settled, "The verdict is the same: “Not yet”."),
        (leaning, leaning, "The verdict is the same: “Leaning: not yet”."),
        (leaning, settled, "The verdict is the same, “Not yet”, and settled now."),
        (settled, leaning, "The verdict is the same, “Not yet”, but only leaning now."),
        ("WR:1", "WR:1", "There is no verdict yet on either."),
    ] {
        assert_eq!(moved(before, after), said);
    }
}

#[test]
fn a_workload_without_a_name_has_a_number() {
    let name = |text: &str| derived_name(text, "");
    assert_eq!(label(&name(""), 2), "Workload 3");
    assert_eq!(label(&name("A"), 2), "A");
}

#[test]
fn a_derived_name_is_no_longer_than_a_name_can_be() {
    assert_eq!(derived_name("Checkout", ", after").as_str(), "Checkout, after");
    let long = derived_name(&"é".repeat(80), ", after");
    assert_eq!(long.as_str().chars().count(), 80);
    assert!(long.as_str().ends_with("é, after"));
}

fn moved(before: &str, after: &str) -> String {
    let [before, after] = [before, after].map(|text| Decision::of(vector::parse(text).unwrap()));
    verdict_change(&before, &after, &decisive_changes(before.answers, after.answers))
}
