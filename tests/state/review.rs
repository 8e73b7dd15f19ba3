//! The review: planned, measured, and noticed when it is due.

use when_rust::case::link;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::traits::Trait;
use when_rust::decision::verdict::Verdict;
use when_rust::state::drafts::Field;
use when_rust::state::host_context::HostContext;
use when_rust::state::notice::Source;
use when_rust::state::section::Section;
use when_rust::state::{Action, Focus, Model};

use crate::samples::{NO, YES, entry, model, only_focuses, typed};

const ADOPT: &str = "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~~incidents:12";

/// A model on this day.
fn on(today: &str, entry: &str) -> Model {
    let mut model = model(entry);
    let _ = model.apply(day(today));
    model
}

fn day(today: &str) -> Action {
    Action::HostContextChanged(HostContext { today: today.to_owned(), ..HostContext::default() })
}

fn measured(text: &str) -> Action {
    typed(Kpi::Incidents, Field::Measured, text)
}

#[track_caller]
fn after(model: &mut Model, action: Action, review: &str) {
    let _ = model.apply(action);
    let entry = entry(model);
    let found = entry.split_once("~r=").map_or("", |(_, review)| review);
    assert_eq!(found, review, "{entry}");
}

#[test]
fn it_is_planned_in_six_months_and_that_can_be_undone() {
    let mut model = on("2026-11-26", ADOPT);
    after(&mut model, Action::ReviewPlanned, "2027-05-26");
    assert_eq!(model.lineup().selected().review_draft().date_text(), "2027-05-26");
    after(&mut model, Action::Undone, "");
    after(&mut model, Action::Redone, "2027-05-26");
}

#[test]
fn without_a_clock_nothing_is_planned() {
    let mut model = model(ADOPT);
    after(&mut model, Action::ReviewPlanned, "");
    assert_eq!(model.review_day(), None);
    after(&mut model, measured("6"), ",incidents:6");
}

#[test]
fn the_first_figure_is_of_today_and_without_figures_the_plan_is_back() {
    let mut model = on("2027-05-28", &[ADOPT, "~r=2027-05-26"].concat());
    after(&mut model, measured("6"), "2027-05-28,incidents:6");
    after(&mut model, measured("6.5"), "2027-05-28,incidents:6.5");
    after(&mut model, measured(""), "2027-05-26");
    after(&mut model, measured("0"), "2027-05-28,incidents:0");
}

#[test]
fn a_date_that_the_visitor_has_chosen_stays() {
    let mut model = on("2027-05-28", ADOPT);
    after(&mut model, Action::ReviewDateTyped("2027-05-20".to_owned()), "2027-05-20");
    after(&mut model, measured("6"), "2027-05-20,incidents:6");
    after(&mut model, Action::ReviewDateTyped(String::new()), ",incidents:6");
    after(&mut model, Action::ReviewDateTyped("2027-02-30".to_owned()), ",incidents:6");
    let draft = model.lineup().selected().review_draft();
    assert!(draft.date().is_err());
    assert_eq!(draft.date_text(), "2027-02-30");
}

#[test]
fn the_date_of_a_review_that_was_done_stays_when_more_is_measured() {
    let mut model = on("2028-01-01", &[ADOPT, ",p99:180~r=2027-05-26,incidents:6"].concat());
    after(&mut model, typed(Kpi::P99, Field::Measured, "130"), "2027-05-26,incidents:6,p99:130");
}

#[test]
fn the_verdict_of_then_is_that_of_the_saved_case_whatever_is_answered_since() {
    let mut model = on("2027-05-28", &[ADOPT, "~r=2027-05-26"].concat());
    let _ = model.apply(Action::AnswerChosen(Trait::Ownership, NO));
    after(&mut model, measured("6"), "2027-05-28,incidents:6,then:adopt");
    assert_eq!(model.workload().review.verdict_then, Some(Verdict::Adopt));
    after(&mut model, Action::AnswerChosen(Trait::Ownership, YES), "2027-05-28,incidents:6");
    assert_eq!(model.workload().review.verdict_then, Some(Verdict::Adopt));
}

#[test]
fn a_case_that_was_answered_here_was_decided_as_it_is_when_the_first_figure_comes() {
    let mut model = on("2027-05-28", "WR:1~~incidents:12");
    let _ = model.apply(Action::AnswerChosen(Trait::Throughput, YES));
    let _ = model.apply(measured("6"));
    assert_eq!(model.workload().review.verdict_then, Some(Verdict::NotYet));
}

#[test]
fn a_planned_review_is_due_from_its_day_on_until_something_is_measured() {
    let planned = [ADOPT, "~r=2027-05-26"].concat();
    for (today, is_due) in
        [("2027-05-25", false), ("2027-05-26", true), ("2027-06-30", true), ("", false)]
    {
        assert_eq!(on(today, &planned).due_review().is_some(), is_due, "{today}");
    }
    let mut model = on("2027-05-26", &planned);
    let _ = model.apply(measured("6"));
    assert_eq!(model.due_review(), None);
    assert_eq!(on("2027-05-26", ADOPT).due_review(), None);
}

#[test]
fn the_first_workload_that_is_due_is_named_and_gone_to() {
    let mut model =
        on("2027-06-01", &["WR:1~A&wr=", ADOPT, "~r=2027-05-26&wr=WR:1~C~~r=2027-05-01"].concat());
    assert_eq!(model.due_review(), Some(1));
    let requested = model.apply(Action::ReviewRequested(1));
    assert_eq!(requested, only_focuses(Focus::Measured(Kpi::Incidents)));
    assert_eq!(model.lineup().selected_index(), 1);
    assert!(model.is_open(Section::Targets));
    assert_eq!(model.due_review(), None, "the visitor is at it");
}

#[test]
fn without_a_baseline_the_way_leads_to_the_section() {
    let mut model = on("2027-06-01", "WR:1/TP:Y~~r=2027-05-26");
    let requested = model.apply(Action::ReviewRequested(0));
    assert_eq!(requested, only_focuses(Focus::Section(Section::Targets)));
}

#[test]
fn a_review_that_was_put_off_is_silent_until_another_case_is_opened() {
    let planned = [ADOPT, "~r=2027-05-26"].concat();
    let mut model = on("2027-06-01", &planned);
    let _ = model.apply(Action::ReviewPutOff);
    assert_eq!(model.due_review(), None);
    let other = link::parse_lenient(&["wr=", &planned, "&wr=WR:1"].concat());
    let _ = model.apply(Action::CaseOpened(Source::File, other));
    assert_eq!(model.due_review(), Some(0));
}
