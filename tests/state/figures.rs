//! Typing figures: what was typed stays as it was typed, and is read beside it.

use when_rust::case::Workload;
use when_rust::case::plain_text::Name;
use when_rust::decision::decimal::{Baseline, BaselineError, Percent, PercentError};
use when_rust::decision::kpi::Kpi;
use when_rust::decision::typed_number::TypedNumberError;
use when_rust::state::drafts::Field;
use when_rust::state::{Action, Model};

use crate::samples::{CHANGED, NOTHING, entry, model, texts, typed};

#[test]
fn figures_that_came_with_the_case_stand_in_the_fields() {
    let model = model("WR:1~~incidents:12,p99:180.5@50,diagnosis:@9");
    assert_eq!(Kpi::ALL.map(|kpi| texts(&model, kpi)), [["12", ""], ["180.5", "50"], ["", "9"]]);
    assert!(!model.is_untouched());
}

#[test]
fn good_text_is_read() {
    for kpi in Kpi::ALL {
        let mut model = Model::default();
        assert_eq!(model.apply(typed(kpi, Field::Baseline, "12.5")), CHANGED);
        assert_eq!(model.apply(typed(kpi, Field::Reduction, "25")), CHANGED);
        assert_eq!(entry(&model), format!("WR:1~~{}:12.5@25", kpi.id()));
        assert_eq!(texts(&model, kpi), ["12.5", "25"]);
    }
}

#[test]
fn a_comma_spaces_around_and_a_percent_sign_are_read_and_stay_as_typed() {
    reads_baseline("1,5", "1.5");
    reads_baseline(" 12 ", "12");
    reads_baseline("1.50", "1.5");
    reads_reduction("25%", 25);
    reads_reduction("25 %", 25);
    reads_reduction("  7 % ", 7);
}

#[test]
fn bad_text_stays_and_its_figure_is_none_and_nothing_else_is_lost() {
    for text in ["twelve", "0", "-1", "1.2345", "1000000001", "1 00", "1,200", "12 ms", "NaN", "%"]
    {
        let mut model = model("WR:1/TP:Y/EX:N~A~incidents:12@20,p99:180@50,diagnosis:45");
        assert_eq!(model.apply(typed(Kpi::P99, Field::Baseline, text)), CHANGED);
        assert_eq!(texts(&model, Kpi::P99), [text, "50"]);
        assert!(model.drafts().get(Kpi::P99).baseline().is_err(), "{text:?}");
        let kept = "WR:1/TP:Y/EX:N~A~incidents:12@20,p99:@50,diagnosis:45";
        assert_eq!(entry(&model), kept, "{text:?}");
        assert_eq!(texts(&model, Kpi::Incidents), ["12", "20"]);
    }
}

#[test]
fn a_bad_reduction_leaves_the_baseline() {
    for text in ["0", "100", "4.5", "half", "%", "50%%", "% 50", "-5"] {
        let mut model = model("WR:1~~p99:180@50");
        assert_eq!(model.apply(typed(Kpi::P99, Field::Reduction, text)), CHANGED);
        assert_eq!(texts(&model, Kpi::P99), ["180", text]);
        assert_eq!(model.drafts().get(Kpi::P99).own_reduction(), Err(PercentError), "{text:?}");
        assert_eq!(entry(&model), "WR:1~~p99:180", "{text:?}");
        let figure = model.workload().figures.get(Kpi::P99);
        assert_eq!(figure.target(Kpi::P99, None), None, "{text:?} is nothing to aim at");
    }
}

#[test]
fn bad_text_after_bad_text_changes_no_case() {
    let mut model = model("WR:1/TP:Y");
    for text in ["a", "ab", "1e", ""] {
        assert_eq!(model.apply(typed(Kpi::Incidents, Field::Baseline, text)), NOTHING);
        assert_eq!(texts(&model, Kpi::Incidents), [text, ""]);
    }
}

#[test]
fn the_same_value_in_another_spelling_changes_no_case() {
    let mut model = model("WR:1~~incidents:12@40");
    for text in ["12.0", "12,00", " 12"] {
        assert_eq!(model.apply(typed(Kpi::Incidents, Field::Baseline, text)), NOTHING);
        assert_eq!(texts(&model, Kpi::Incidents), [text, "40"]);
    }
    assert_eq!(model.apply(typed(Kpi::Incidents, Field::Reduction, "40 %")), NOTHING);
}

#[test]
fn what_is_wrong_is_told() {
    let mut model = Model::default();
    for (text, error) in [
        ("x", BaselineError::NotANumber),
        ("0,0", BaselineError::NotAboveZero),
        ("0.0001", BaselineError::TooManyDecimals),
        ("9999999999", BaselineError::TooLarge),
    ] {
        let _ = model.apply(typed(Kpi::P99, Field::Baseline, text));
        let error = Err(TypedNumberError::Invalid(error));
        assert_eq!(model.drafts().get(Kpi::P99).baseline(), error, "{text:?}");
    }
}

#[test]
fn an_emptied_field_is_no_figure_and_no_error() {
    for text in ["", " ", "\t"] {
        let mut model = model("WR:1~~p99:180@50");
        assert_eq!(model.apply(typed(Kpi::P99, Field::Baseline, text)), CHANGED);
        assert_eq!(model.apply(typed(Kpi::P99, Field::Reduction, text)), CHANGED);
        let draft = model.drafts().get(Kpi::P99);
        assert_eq!((draft.baseline(), draft.own_reduction()), (Ok(None), Ok(None)));
        assert_eq!(entry(&model), "WR:1");
    }
}

#[test]
fn typed_text_is_something_to_clear_even_if_it_is_no_figure() {
    let mut model = Model::default();
    let _ = model.apply(typed(Kpi::Diagnosis, Field::Baseline, "x"));
    assert_eq!(*model.workload(), Workload::default());
    assert!(!model.is_untouched());
    let _ = model.apply(typed(Kpi::Diagnosis, Field::Baseline, ""));
    assert!(model.is_untouched());
}

#[test]
fn each_error_is_on_screen_only_while_its_text_is() {
    let mut model = Model::default();
    for text in ["12..", "12.", "12"] {
        let _ = model.apply(typed(Kpi::Incidents, Field::Baseline, text));
        assert_eq!(model.drafts().get(Kpi::Incidents).baseline().is_ok(), text == "12");
    }
    let _ = model.apply(Action::UndoOfferAccepted);
    assert_eq!(entry(&model), "WR:1~~incidents:12");
}

#[test]
fn thousands_set_apart_are_read_and_stay_as_typed() {
    reads_baseline("1 200", "1200");
    reads_baseline("1\u{202f}200,125", "1200.125");
    reads_baseline("1’200", "1200");
    reads_baseline("1,200.5", "1200.5");
}

#[test]
fn what_can_be_read_in_two_ways_is_no_figure() {
    let mut model = model("WR:1~~p99:180@50");
    assert_eq!(model.apply(typed(Kpi::P99, Field::Baseline, "1,200")), CHANGED);
    assert_eq!(texts(&model, Kpi::P99), ["1,200", "50"]);
    let error = model.drafts().get(Kpi::P99).baseline().unwrap_err();
    assert!(matches!(error, TypedNumberError::Ambiguous { .. }), "{error:?}");
    assert_eq!(entry(&model), "WR:1~~p99:@50");
    assert_eq!(model.apply(typed(Kpi::P99, Field::Baseline, "1200")), CHANGED);
    assert_eq!(entry(&model), "WR:1~~p99:1200@50");
}

#[test]
fn a_figure_that_came_with_the_case_is_no_guess() {
    let came = "WR:1~~p99:1.234@50";
    let mut model = model(came);
    let given = model.workload().figures.get(Kpi::P99).baseline;
    assert_eq!(given.map(Baseline::text).as_deref(), Some("1.234"));
    for _ in 0..2 {
        assert_eq!(model.drafts().get(Kpi::P99).baseline(), Ok(given));
        assert_eq!(entry(&model), came);
        assert_eq!(texts(&model, Kpi::P99), ["1.234", "50"]);
        let _ = model.apply(typed(Kpi::P99, Field::Reduction, "40"));
        assert_eq!(entry(&model), "WR:1~~p99:1.234@40", "the other field was typed into");
        let _ = model.apply(typed(Kpi::P99, Field::Reduction, "50"));
        let _ = model.apply(Action::FieldLeft);
    }
}

#[test]
fn the_same_text_typed_is_no_longer_what_came_until_that_is_undone() {
    let came = "WR:1~~p99:1.234";
    let mut model = model(came);
    let draft = model.drafts().get(Kpi::P99).clone();
    for text in ["1.23", "1.234"] {
        let _ = model.apply(typed(Kpi::P99, Field::Baseline, text));
    }
    assert!(model.drafts().get(Kpi::P99).baseline().is_err());
    assert_eq!(entry(&model), "WR:1");
    assert!(model.apply(Action::Undone).case_changed);
    assert_eq!(*model.drafts().get(Kpi::P99), draft);
    assert_eq!(entry(&model), came);
    assert!(model.apply(Action::Redone).case_changed);
    assert_eq!(entry(&model), "WR:1");
    let _ = model.apply(Action::Undone);
    assert_eq!(model.apply(typed(Kpi::P99, Field::Baseline, "1.234")), CHANGED);
    assert!(model.apply(Action::Undone).case_changed);
    assert_eq!(entry(&model), came);
}

#[test]
fn a_copy_keeps_what_came() {
    let mut model = model("WR:1~A~p99:1.234");
    let _ = model.apply(Action::WorkloadCopied(Name::truncated("B")));
    assert_eq!(entry(&model), "WR:1~A~p99:1.234&wr=WR:1~B~p99:1.234");
    assert!(model.drafts().get(Kpi::P99).baseline().is_ok());
}

#[test]
fn the_same_text_as_came_is_no_step_where_it_is_clear() {
    let mut model = model("WR:1~~p99:180.5");
    assert_eq!(model.apply(typed(Kpi::P99, Field::Baseline, "180.5")), NOTHING);
    assert!(!model.can_undo());
}

#[track_caller]
fn reads_baseline(text: &str, canonical: &str) {
    let mut model = Model::default();
    assert_eq!(model.apply(typed(Kpi::P99, Field::Baseline, text)), CHANGED);
    assert_eq!(model.workload().figures.get(Kpi::P99).baseline.unwrap().text(), canonical);
    assert_eq!(texts(&model, Kpi::P99), [text, ""]);
}

#[track_caller]
fn reads_reduction(text: &str, percent: u8) {
    let mut model = Model::default();
    assert_eq!(model.apply(typed(Kpi::P99, Field::Reduction, text)), CHANGED);
    assert_eq!(model.workload().figures.get(Kpi::P99).own_reduction, Percent::new(percent));
    assert_eq!(texts(&model, Kpi::P99), ["", text]);
}
