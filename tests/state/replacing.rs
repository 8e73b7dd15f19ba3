//! Another case takes the place of this one.

use when_rust::case::Case;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::traits::Trait;
use when_rust::state::drafts::Field;
use when_rust::state::{Action, Model};

use crate::samples::{CHANGED, NOTHING, case, entry, flips, model, texts, typed};

#[test]
fn the_other_case_stands_with_its_name_answers_and_figures() {
    let mut model = model("WR:1/TP:Y~A~incidents:12");
    let other = case("WR:1/EX:Y~B~p99:180@50");
    assert_eq!(model.apply(Action::CaseReplaced(other)), CHANGED);
    assert_eq!(entry(&model), "WR:1/EX:Y~B~p99:180@50");
    assert_eq!(Kpi::ALL.map(|kpi| texts(&model, kpi)), [["", ""], ["180", "50"], ["", ""]]);
}

#[test]
fn the_same_case_is_no_change() {
    let mut model = model("WR:1/TP:Y~A~incidents:12");
    let same = model.case();
    assert_eq!(model.apply(Action::CaseReplaced(same)), NOTHING);
    assert_eq!(entry(&model), "WR:1/TP:Y~A~incidents:12");
}

#[test]
fn text_that_is_no_figure_does_not_outlast_its_case() {
    let mut model = Model::default();
    let _ = model.apply(typed(Kpi::P99, Field::Baseline, "x"));
    let _ = model.apply(Action::CaseReplaced(case("WR:1/TP:Y")));
    assert_eq!(texts(&model, Kpi::P99), ["", ""]);
}

#[test]
fn a_step_of_the_case_before_cannot_be_taken_back() {
    let mut tried = model("WR:1/TP:Y");
    let changes = flips(&tried, &[Trait::Concurrency]);
    let _ = tried.apply(Action::ChangesTried(changes));
    let mut cleared = model("WR:1/TP:Y");
    let _ = cleared.apply(Action::StartedOver);
    for mut model in [tried, cleared] {
        let _ = model.apply(Action::CaseReplaced(case("WR:1/LS:Y")));
        assert!(model.undo_offer().is_none());
        assert_eq!(model.apply(Action::UndoOfferAccepted), NOTHING);
        assert_eq!(entry(&model), "WR:1/LS:Y");
    }
}

#[test]
fn the_empty_case_leaves_the_model_untouched() {
    let mut model = model("WR:1/TP:Y~A~incidents:12");
    assert_eq!(model.apply(Action::CaseReplaced(Case::default())), CHANGED);
    assert!(model.is_untouched());
}

#[test]
fn a_name_or_a_figure_alone_is_something_to_clear() {
    for entry in ["WR:1~A", "WR:1~~p99:1", "WR:1~~p99:@1", "WR:1/UA:N"] {
        assert!(!Model::new(case(entry)).is_untouched(), "{entry}");
    }
}
