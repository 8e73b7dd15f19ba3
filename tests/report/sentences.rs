//! Sentences about several workloads.

use when_rust::case::comparison::{Tally, moving};
use when_rust::case::vector;
use when_rust::content::traits::trait_words;
use when_rust::content::verdicts::OWN_EVIDENCE;
use when_rust::decision::Decision;
use when_rust::decision::traits::Trait;
use when_rust::wording::{derived, label, movement, summary};

#[test]
fn however_many_justify_rust_a_broad_migration_has_no_case() {
    for all in 1..=12 {
        for adopt in 0..=all {
            for leaning in 0..=adopt {
                let first = (adopt > 0).then_some(0);
                let said = summary(Tally { all, adopt, leaning, first }, "A");
                assert!(said.ends_with(OWN_EVIDENCE), "{said}");
                assert!(said.starts_with(&format!("{adopt} of {all} ")), "{said}");
                assert_eq!(said.contains("“\u{2068}A\u{2069}”"), adopt > 0, "{said}");
                assert_eq!(said.contains("leaning"), leaning > 0, "{said}");
            }
        }
    }
}

#[test]
fn the_movement_names_both_verdicts_and_what_moved_them() {
    let before = "WR:1/TP:Y/CB:Y/OC:N/EX:N/IA:N/NC:N/UA:N";
    let said = moved(before, "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N");
    for part in ["from Not yet to Adopt", trait_words(Trait::Ownership).label, "rule R4"] {
        assert!(said.contains(part), "{part} in {said}");
    }
    let said = moved(before, "WR:1/TP:Y/CB:Y/OC:N/LS:Y");
    assert!(said.contains("the same: Not yet"), "{said}");
    let said = moved("WR:1", "WR:1/TP:Y");
    assert!(said.contains("from No verdict yet to Not yet"), "{said}");
}

#[test]
fn a_workload_without_a_name_has_a_number() {
    let name = |text: &str| derived(text, "");
    assert_eq!(label(&name(""), 2), "Workload 3");
    assert_eq!(label(&name("A"), 2), "A");
}

#[test]
fn a_derived_name_is_no_longer_than_a_name_can_be() {
    assert_eq!(derived("Checkout", ", after").as_str(), "Checkout, after");
    let long = derived(&"é".repeat(80), ", after");
    assert_eq!(long.as_str().chars().count(), 80);
    assert!(long.as_str().ends_with("é, after"));
}

fn moved(before: &str, after: &str) -> String {
    let [before, after] = [before, after].map(|text| Decision::of(vector::read(text).unwrap()));
    movement(&before, &after, &moving(before.answers, after.answers))
}
