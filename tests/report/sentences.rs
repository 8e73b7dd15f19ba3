//! Sentences about several workloads.

use when_rust::case::comparison::Tally;
use when_rust::content::verdicts::OWN_EVIDENCE;
use when_rust::phrases::{derived_name, label, summary};

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
