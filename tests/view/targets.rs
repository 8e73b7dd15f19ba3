//! Own reductions, in their section.

use when_rust::content::kpis::kpi_words;
use when_rust::decision::decimal::PercentError;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::verdict::Verdict;
use when_rust::state::Action;
use when_rust::state::drafts::Field;

use crate::find::only;
use crate::html::Element;
use crate::screen::{OPENED, Screen, opened_after};

#[test]
fn every_kpi_has_a_field_where_there_are_targets_and_none_where_not() {
    for screen in OPENED.iter() {
        let with_targets = screen.decision.verdict() != Some(Verdict::NotFirst);
        let section = screen.section("targets");
        let inputs = section.named(&["input"]);
        let ids = inputs.iter().map(|one| one.get("id").unwrap());
        let ids: Vec<_> = ids.filter(|id| id.ends_with(Field::Reduction.suffix())).collect();
        let expected = if with_targets { Kpi::ALL.map(reduction_id).to_vec() } else { Vec::new() };
        assert_eq!(ids, expected, "{}", screen.case);
        for kpi in Kpi::ALL.into_iter().filter(|_| with_targets) {
            assert!(field(screen, kpi).is("name", &reduction_id(kpi)));
            let label = only(&section.with("for", &reduction_id(kpi))).text();
            assert!(label.starts_with(kpi_words(kpi).label) && label.ends_with('%'), "{label}");
        }
    }
}

#[test]
fn targets_stand_in_the_unit_of_their_baselines() {
    let screen = opened_after("WR:1/TP:Y/CB:Y~~incidents:12,p99:180@50,diagnosis:45", []);
    let rows = screen.section("targets").with("class", "own-target");
    for (row, words) in rows.iter().zip([
        ["7.2 incidents per quarter", kpi_words(Kpi::Incidents).aim],
        ["90 ms", "50\u{a0}% less, your own aim"],
        ["", kpi_words(Kpi::Diagnosis).aim],
    ]) {
        for words in words {
            assert!(row.text().contains(words), "{words:?} in {:?}", row.text());
        }
    }
    assert!(!rows[1].text().contains(kpi_words(Kpi::P99).aim), "it is their own");
    assert_eq!(field(&screen, Kpi::P99).get("value"), Some("50"));
}

#[test]
fn a_reduction_that_cannot_be_read_keeps_its_text_says_what_is_wrong_and_has_no_target() {
    let typed = Action::FigureTyped(Kpi::P99, Field::Reduction, "100".to_owned());
    let screen = opened_after("WR:1/TP:Y/CB:Y~~incidents:12,p99:180", [typed]);
    let field = field(&screen, Kpi::P99);
    assert_eq!(field.get("value"), Some("100"));
    assert!(field.is("aria-invalid", "true"));
    let told = screen.by_id(field.get("aria-describedby").unwrap()).text();
    assert_eq!(told, PercentError.text());
    let row = screen.section("targets").with("class", "own-target")[1];
    assert!(!row.text().contains("126") && !row.text().contains(" ms"), "{}", row.text());
}

#[test]
fn a_good_or_empty_reduction_has_no_complaint() {
    for entry in ["WR:1", "WR:1/TP:Y/CB:Y~~p99:180@50"] {
        let screen = opened_after(entry, []);
        for kpi in Kpi::ALL {
            assert_eq!(field(&screen, kpi).get("aria-invalid"), None);
            assert_eq!(field(&screen, kpi).get("aria-describedby"), None);
        }
    }
}

fn field(screen: &Screen, kpi: Kpi) -> &Element {
    only(&screen.section("targets").with("id", &reduction_id(kpi)))
}

fn reduction_id(kpi: Kpi) -> String {
    [kpi.id(), Field::Reduction.suffix()].concat()
}
