//! KPI rows: in order, with the fields and what is wrong with them, and targets where the verdict has any.

use when_rust::content::kpis::kpi_words;
use when_rust::decision::decimal::{BaselineError, PercentError};
use when_rust::decision::kpi::Kpi;
use when_rust::decision::typed_number::TypedError;
use when_rust::decision::verdict::Verdict;
use when_rust::state::Action;
use when_rust::state::drafts::Field;

use crate::find::only;
use crate::html::Element;
use crate::screen::{SCREENS, Screen, after, of_case};

/// Not yet.
const A_CASE: &str = "WR:1/TP:Y/CB:Y";

#[test]
fn the_rows_stand_in_order_under_their_labels_with_the_first_ones_marked() {
    for screen in SCREENS.iter() {
        for (kpi, row) in rows(screen) {
            let (name, label) = (screen.name_of(row), kpi_words(kpi).label);
            assert!(name.starts_with(label), "{name:?}");
            let primary = kpi.is_primary(screen.decision.answers.yes());
            assert_eq!(name != label, primary, "{name:?} in {}", screen.case);
        }
    }
}

#[test]
fn every_field_has_a_label_of_its_own_and_the_baseline_names_its_unit() {
    for screen in SCREENS.iter() {
        for (kpi, row) in rows(screen) {
            for input in row.named(&["input"]) {
                let label = only(&row.with("for", input.get("id").unwrap())).text();
                assert!(!label.is_empty());
                assert_eq!(
                    label.contains(kpi.unit()),
                    input.is("id", &baseline_id(kpi)),
                    "{label}"
                );
            }
        }
    }
}

#[test]
fn with_not_first_there_are_baselines_and_no_targets() {
    for screen in SCREENS.iter() {
        let with_targets = screen.decision.verdict() != Some(Verdict::NotFirst);
        for (kpi, row) in rows(screen) {
            let fields = row.named(&["input"]).len();
            assert_eq!(fields, if with_targets { 2 } else { 1 }, "{}", screen.case);
            let aims = row.text().contains(kpi_words(kpi).aim);
            assert_eq!(aims, with_targets, "{}", screen.case);
        }
    }
}

#[test]
fn targets_stand_in_the_unit_of_their_baselines() {
    let screen = of_case("WR:1/TP:Y/CB:Y~~incidents:12,p99:180@50,diagnosis:45");
    shows(&screen, Kpi::Incidents, &["7.2 incidents per quarter", kpi_words(Kpi::Incidents).aim]);
    shows(&screen, Kpi::P99, &["90 ms", "50\u{a0}%"]);
    shows(&screen, Kpi::Diagnosis, &[kpi_words(Kpi::Diagnosis).aim]);
    assert!(!row(&screen, Kpi::P99).text().contains(kpi_words(Kpi::P99).aim), "it is their own");
    assert_eq!(field(&screen, &baseline_id(Kpi::P99)).get("value"), Some("180"));
    assert_eq!(field(&screen, &reduction_id(Kpi::P99)).get("value"), Some("50"));
}

#[test]
fn with_not_first_figures_stay_in_their_fields_without_targets() {
    let screen = of_case("WR:1/EX:Y~~incidents:12,p99:180@50");
    assert_eq!(field(&screen, &baseline_id(Kpi::Incidents)).get("value"), Some("12"));
    let text = screen.part("kpis").text();
    assert!(!text.contains("7.2") && !text.contains("90"), "{text}");
}

#[test]
fn a_field_that_cannot_be_read_keeps_its_text_and_says_what_is_wrong() {
    let typed = [
        Action::FigureTyped(Kpi::P99, Field::Baseline, "<1 \"ms\"".to_owned()),
        Action::FigureTyped(Kpi::P99, Field::Reduction, "100".to_owned()),
    ];
    let screen = after("WR:1/TP:Y/CB:Y~~incidents:12,p99:180", typed);
    complains(&screen, &baseline_id(Kpi::P99), "<1 \"ms\"", BaselineError::NotANumber.text());
    complains(&screen, &reduction_id(Kpi::P99), "100", PercentError.text());
    shows(&screen, Kpi::Incidents, &["7.2 incidents per quarter"]);
    assert!(!row(&screen, Kpi::P99).text().contains("126"), "no target is shown");
}

#[test]
fn what_can_be_read_in_two_ways_says_both_and_shows_no_target() {
    let typed = Action::FigureTyped(Kpi::P99, Field::Baseline, "1,200".to_owned());
    let screen = after("WR:1/TP:Y/CB:Y~~p99:180", [typed]);
    let told = "“1,200” can be read as 1200 or as 1.2. Write 1200 or 1.2.";
    complains(&screen, &baseline_id(Kpi::P99), "1,200", told);
    let text = row(&screen, Kpi::P99).text();
    assert!(!text.contains("840") && !text.contains("0.84"), "{text}");
}

#[test]
fn thousands_set_apart_are_told_as_they_were_read() {
    let typed = Action::FigureTyped(Kpi::P99, Field::Baseline, "1 200".to_owned());
    let screen = after(A_CASE, [typed]);
    shows(&screen, Kpi::P99, &["Read as 1200.", "840 ms"]);
    assert_eq!(field(&screen, &baseline_id(Kpi::P99)).get("aria-invalid"), None);
}

#[test]
fn an_unfinished_number_is_a_mistake_only_when_its_field_was_left() {
    let typed = Action::FigureTyped(Kpi::P99, Field::Baseline, "12.".to_owned());
    let screen = after(A_CASE, [typed.clone()]);
    let field = field(&screen, &baseline_id(Kpi::P99));
    assert_eq!(field.get("value"), Some("12."));
    assert_eq!((field.get("aria-invalid"), field.get("aria-describedby")), (None, None));
    let left = after(A_CASE, [typed, Action::FieldLeft]);
    complains(&left, &baseline_id(Kpi::P99), "12.", &TypedError::Unfinished.text());
}

#[test]
fn a_figure_that_came_with_the_case_has_its_target_without_a_remark() {
    let screen = of_case("WR:1/TP:Y/CB:Y~~p99:1.234@50");
    shows(&screen, Kpi::P99, &["0.617 ms"]);
    let field = field(&screen, &baseline_id(Kpi::P99));
    assert_eq!((field.get("value"), field.get("aria-describedby")), (Some("1.234"), None));
}

#[test]
fn beside_a_bad_reduction_no_target_is_shown() {
    let typed = Action::FigureTyped(Kpi::Incidents, Field::Reduction, "100".to_owned());
    let screen = after("WR:1/TP:Y/CB:Y~~incidents:12", [typed]);
    assert!(!row(&screen, Kpi::Incidents).text().contains("7.2"));
    assert_eq!(field(&screen, &baseline_id(Kpi::Incidents)).get("value"), Some("12"));
}

#[test]
fn a_good_or_empty_field_has_no_complaint() {
    for entry in ["WR:1", A_CASE, "WR:1/TP:Y~~p99:180@50", "WR:1/EX:Y~~p99:180"] {
        let screen = of_case(entry);
        for (_, row) in rows(&screen) {
            for input in row.named(&["input"]) {
                assert_eq!(input.get("aria-invalid"), None);
                assert_eq!(input.get("aria-describedby"), None);
            }
        }
    }
}

#[track_caller]
fn complains(screen: &Screen, id: &str, text: &str, error: &str) {
    let field = field(screen, id);
    assert_eq!(field.get("value"), Some(text));
    assert!(field.is("aria-invalid", "true"));
    assert_eq!(screen.by_id(field.get("aria-describedby").unwrap()).text(), error);
}

#[track_caller]
fn shows(screen: &Screen, kpi: Kpi, words: &[&str]) {
    let text = row(screen, kpi).text();
    for words in words {
        assert!(text.contains(words), "{words:?} in {text:?}");
    }
}

fn rows(screen: &Screen) -> Vec<(Kpi, &Element)> {
    let found = screen.part("kpis").with("role", "group");
    assert_eq!(found.len(), 3);
    Kpi::ALL.into_iter().zip(found).collect()
}

fn row(screen: &Screen, kpi: Kpi) -> &Element {
    rows(screen).into_iter().find(|(of, _)| *of == kpi).unwrap().1
}

fn field<'a>(screen: &'a Screen, name: &str) -> &'a Element {
    only(&screen.part("kpis").with("name", name))
}

fn baseline_id(kpi: Kpi) -> String {
    [kpi.id(), Field::Baseline.suffix()].concat()
}

fn reduction_id(kpi: Kpi) -> String {
    [kpi.id(), Field::Reduction.suffix()].concat()
}
