//! KPI rows at a glance: in order, with today's figure, what is wrong with it, and the target where there is any.

use when_rust::content::kpis::kpi_words;
use when_rust::decision::decimal::BaselineError;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::typed_number::TypedNumberError;
use when_rust::decision::verdict::Verdict;
use when_rust::state::Action;
use when_rust::state::drafts::Field;

use crate::find::only;
use crate::html::Element;
use crate::screen::{SCREENS, Screen, after, of_case};

/// Not yet.
const A_CASE: &str = "WR:1/TP:Y/CB:Y";

#[test]
fn the_rows_stand_in_order_under_their_names_with_what_to_type() {
    for screen in SCREENS.iter() {
        for (kpi, row) in rows(screen) {
            assert_eq!(screen.name_of(row), kpi_words(kpi).short);
            assert!(row.text().contains(kpi_words(kpi).help), "{}", row.text());
        }
    }
}

#[test]
fn at_most_one_is_to_be_watched_first_and_it_is_the_first_primary_one() {
    let mut met = [0; 4];
    for screen in SCREENS.iter() {
        let watched: Vec<Kpi> = rows(screen)
            .into_iter()
            .filter(|(_, row)| row.text().contains("Watch first"))
            .map(|(kpi, _)| kpi)
            .collect();
        let yes = screen.decision.answers.yes();
        let first = Kpi::ALL.into_iter().find(|kpi| kpi.is_primary(yes));
        assert_eq!(watched, Vec::from_iter(first), "{}", screen.case);
        met[first.map_or(3, |kpi| kpi as usize)] += 1;
    }
    assert!(
        met[Kpi::Incidents as usize] > 0 && met[Kpi::P99 as usize] > 0 && met[3] > 0,
        "{met:?}"
    );
}

#[test]
fn every_field_has_its_label_and_is_described_by_what_to_type() {
    for screen in SCREENS.iter() {
        for (kpi, row) in rows(screen) {
            let field = only(&row.named(&["input"]));
            assert_eq!(field.get("id"), Some(baseline_id(kpi).as_str()));
            assert_eq!(field.get("name"), field.get("id"));
            let label = only(&row.with("for", field.get("id").unwrap()));
            assert_eq!(label.text(), kpi_words(kpi).short);
            let described = screen.by_id(field.get("aria-describedby").unwrap()).text();
            assert!(described.ends_with(kpi_words(kpi).help), "{described}");
        }
    }
}

#[test]
fn with_not_first_there_are_baselines_and_no_targets() {
    for screen in SCREENS.iter() {
        let with_targets = screen.decision.verdict() != Some(Verdict::NotFirst);
        let title = screen.part("kpis").named(&["h3"])[0].text();
        assert_eq!(title.contains("targets"), with_targets, "{title} in {}", screen.case);
        for (kpi, row) in rows(screen) {
            let target = target(row);
            assert_eq!(target.is_empty(), !with_targets, "{}", screen.case);
            let reduction = kpi.default_reduction().map(|percent| format!("−{percent}\u{a0}%"));
            let aim = reduction.unwrap_or_else(|| "shorter".to_owned());
            assert!(!with_targets || target == aim, "{target}");
        }
    }
}

#[test]
fn targets_stand_beside_their_baselines_with_what_is_aimed_at() {
    let screen = of_case("WR:1/TP:Y/CB:Y~~incidents:12,p99:180@50,diagnosis:45");
    assert_eq!(target(row(&screen, Kpi::Incidents)), "7.2 −40\u{a0}%");
    assert_eq!(target(row(&screen, Kpi::P99)), "90 −50\u{a0}% own");
    assert_eq!(target(row(&screen, Kpi::Diagnosis)), "shorter");
    assert_eq!(field(&screen, Kpi::P99).get("value"), Some("180"));
}

#[test]
fn with_not_first_figures_stay_in_their_fields_without_targets() {
    let screen = of_case("WR:1/EX:Y~~incidents:12,p99:180@50");
    assert_eq!(field(&screen, Kpi::Incidents).get("value"), Some("12"));
    let text = screen.part("kpis").text();
    assert!(!text.contains("7.2") && !text.contains("90"), "{text}");
}

#[test]
fn a_field_that_cannot_be_read_keeps_its_text_and_says_what_is_wrong() {
    let typed = Action::FigureTyped(Kpi::P99, Field::Baseline, "<1 \"ms\"".to_owned());
    let screen = after("WR:1/TP:Y/CB:Y~~incidents:12,p99:180", [typed]);
    complains(&screen, Kpi::P99, "<1 \"ms\"", BaselineError::NotANumber.text());
    assert_eq!(target(row(&screen, Kpi::Incidents)), "7.2 −40\u{a0}%");
    assert_eq!(target(row(&screen, Kpi::P99)), "−30\u{a0}%", "no target is shown");
}

#[test]
fn what_can_be_read_in_two_ways_says_both_and_shows_no_target() {
    let typed = Action::FigureTyped(Kpi::P99, Field::Baseline, "1,200".to_owned());
    let screen = after("WR:1/TP:Y/CB:Y~~p99:180", [typed]);
    let told = "“1,200” can be read as 1200 or as 1.2. Write 1200 or 1.2.";
    complains(&screen, Kpi::P99, "1,200", told);
    assert_eq!(target(row(&screen, Kpi::P99)), "−30\u{a0}%");
}

#[test]
fn thousands_set_apart_are_told_as_they_were_read() {
    let typed = Action::FigureTyped(Kpi::P99, Field::Baseline, "1 200".to_owned());
    let screen = after(A_CASE, [typed]);
    let text = row(&screen, Kpi::P99).text();
    assert!(text.contains("Read as 1200.") && text.contains("840"), "{text}");
    assert_eq!(field(&screen, Kpi::P99).get("aria-invalid"), None);
}

#[test]
fn an_unfinished_number_is_a_mistake_only_when_its_field_was_left() {
    let typed = Action::FigureTyped(Kpi::P99, Field::Baseline, "12.".to_owned());
    let screen = after(A_CASE, [typed.clone()]);
    assert_eq!(field(&screen, Kpi::P99).get("value"), Some("12."));
    is_fine(&screen, Kpi::P99);
    let left = after(A_CASE, [typed, Action::FieldLeft]);
    complains(&left, Kpi::P99, "12.", &TypedNumberError::Incomplete.text());
}

#[test]
fn a_figure_that_came_with_the_case_has_its_target_without_a_remark() {
    let screen = of_case("WR:1/TP:Y/CB:Y~~p99:1.234@50");
    assert_eq!(target(row(&screen, Kpi::P99)), "0.617 −50\u{a0}% own");
    assert_eq!(field(&screen, Kpi::P99).get("value"), Some("1.234"));
    is_fine(&screen, Kpi::P99);
}

#[test]
fn beside_a_bad_reduction_neither_target_nor_aim_is_shown() {
    let typed = Action::FigureTyped(Kpi::Incidents, Field::Reduction, "100".to_owned());
    let screen = after("WR:1/TP:Y/CB:Y~~incidents:12", [typed]);
    assert_eq!(target(row(&screen, Kpi::Incidents)), "");
    assert_eq!(field(&screen, Kpi::Incidents).get("value"), Some("12"));
}

#[test]
fn a_good_or_empty_field_has_no_complaint() {
    for entry in ["WR:1", A_CASE, "WR:1/TP:Y~~p99:180@50", "WR:1/EX:Y~~p99:180"] {
        let screen = of_case(entry);
        for kpi in Kpi::ALL {
            is_fine(&screen, kpi);
        }
    }
}

/// The field is invalid, and `error` stands in the place of its help.
#[track_caller]
fn complains(screen: &Screen, kpi: Kpi, text: &str, error: &str) {
    let field = field(screen, kpi);
    assert_eq!(field.get("value"), Some(text));
    assert!(field.is("aria-invalid", "true"));
    let described = screen.by_id(field.get("aria-describedby").unwrap());
    assert!(described.text().ends_with(error), "{}", described.text());
    assert!(described.get("data-bad").is_some());
    assert!(!described.text().contains(kpi_words(kpi).help));
}

/// The field is valid and shows its help.
#[track_caller]
fn is_fine(screen: &Screen, kpi: Kpi) {
    let field = field(screen, kpi);
    assert_eq!(field.get("aria-invalid"), None);
    let described = screen.by_id(field.get("aria-describedby").unwrap());
    assert!(described.text().ends_with(kpi_words(kpi).help), "{}", described.text());
    assert_eq!(described.get("data-bad"), None);
}

fn rows(screen: &Screen) -> Vec<(Kpi, &Element)> {
    let found = screen.part("kpis").parts("kpi");
    assert_eq!(found.len(), Kpi::ALL.len());
    Kpi::ALL.into_iter().zip(found).collect()
}

fn row(screen: &Screen, kpi: Kpi) -> &Element {
    rows(screen).into_iter().find(|(of, _)| *of == kpi).unwrap().1
}

/// The target, without the word that only screen readers read.
fn target(row: &Element) -> String {
    let text = only(&row.with("class", "target")).text();
    text.strip_prefix("Target: ").unwrap_or(&text).to_owned()
}

fn field(screen: &Screen, kpi: Kpi) -> &Element {
    only(&screen.part("kpis").with("name", &baseline_id(kpi)))
}

fn baseline_id(kpi: Kpi) -> String {
    [kpi.id(), Field::Baseline.suffix()].concat()
}
