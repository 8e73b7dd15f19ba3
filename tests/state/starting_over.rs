//! Clearing one workload or all, and bringing back what was cleared.

use when_rust::decision::kpi::Kpi;
use when_rust::decision::traits::Trait;
use when_rust::state::drafts::Field;
use when_rust::state::{Action, Focus, Model, UndoOffer};

use crate::samples::{
    CHANGED, NOTHING, YES, changed_and_focuses, entry, flips, model, only_focuses, texts, typed,
};

const FULL: &str = "WR:1/TP:Y/EX:N~Checkout~incidents:12,p99:180@50";
const THREE: &str = "WR:1/TP:Y~A&wr=WR:1/EX:Y~B~p99:180@50&wr=WR:1/UA:N";

#[test]
fn starting_over_clears_answers_name_and_figures_and_focuses_what_brings_them_back() {
    let mut model = model(FULL);
    assert_eq!(model.apply(Action::StartedOver), changed_and_focuses(Focus::UndoOffer));
    assert_eq!(entry(&model), "WR:1");
    assert!(model.is_untouched());
    assert!(matches!(model.undo_offer(), Some(UndoOffer::StartedOver)));
}

#[test]
fn bringing_back_restores_all_of_it_and_focuses_what_clears_it() {
    let mut model = model(FULL);
    let _ = model.apply(Action::StartedOver);
    assert_eq!(model.apply(Action::UndoOfferAccepted), changed_and_focuses(Focus::StartOver));
    assert_eq!(entry(&model), FULL);
    assert!(model.undo_offer().is_none());
}

#[test]
fn typed_text_comes_back_as_it_was_typed() {
    let mut model = model(FULL);
    let _ = model.apply(typed(Kpi::Incidents, Field::Baseline, " 12,0"));
    let _ = model.apply(typed(Kpi::P99, Field::Reduction, "half"));
    let _ = model.apply(Action::StartedOver);
    assert_eq!(Kpi::ALL.map(|kpi| texts(&model, kpi)), [["", ""]; 3]);
    let _ = model.apply(Action::UndoOfferAccepted);
    assert_eq!(Kpi::ALL.map(|kpi| texts(&model, kpi)), [[" 12,0", ""], ["180", "half"], ["", ""]]);
    assert_eq!(entry(&model), "WR:1/TP:Y/EX:N~Checkout~incidents:12,p99:180");
}

#[test]
fn text_that_is_no_figure_is_cleared_and_brought_back_without_a_change_of_the_case() {
    let mut model = Model::default();
    let _ = model.apply(typed(Kpi::P99, Field::Baseline, "x"));
    assert_eq!(model.apply(Action::StartedOver), only_focuses(Focus::UndoOffer));
    assert_eq!(texts(&model, Kpi::P99), ["", ""]);
    assert_eq!(model.apply(Action::UndoOfferAccepted), only_focuses(Focus::StartOver));
    assert_eq!(texts(&model, Kpi::P99), ["x", ""]);
}

#[test]
fn with_nothing_to_clear_nothing_is_cleared() {
    let mut model = Model::default();
    assert!(!model.apply(Action::StartedOver).case_changed);
    assert!(model.undo_offer().is_none());
}

#[test]
fn clearing_what_is_cleared_still_lets_the_first_clearing_be_taken_back() {
    let mut model = model(FULL);
    let _ = model.apply(Action::StartedOver);
    assert!(!model.apply(Action::StartedOver).case_changed);
    let _ = model.apply(Action::UndoOfferAccepted);
    assert_eq!(entry(&model), FULL);
}

#[test]
fn an_answer_or_a_figure_after_clearing_leaves_no_step_back() {
    for (action, after) in [
        (Action::AnswerChosen(Trait::Latency, YES), "WR:1/LS:Y"),
        (typed(Kpi::P99, Field::Baseline, "9"), "WR:1~~p99:9"),
    ] {
        let mut model = model(FULL);
        let _ = model.apply(Action::StartedOver);
        assert_eq!(model.apply(action), CHANGED);
        assert!(model.undo_offer().is_none());
        assert_eq!(model.apply(Action::UndoOfferAccepted), NOTHING);
        assert_eq!(entry(&model), after);
    }
}

#[test]
fn one_of_several_is_cleared_by_itself_in_its_place() {
    let mut model = model(THREE);
    let _ = model.apply(Action::WorkloadSelected(1));
    let id = model.lineup().selected().id();
    let name = model.workload().name.clone();
    assert_eq!(model.apply(Action::WorkloadCleared), changed_and_focuses(Focus::UndoOffer));
    assert_eq!(entry(&model), "WR:1/TP:Y~A&wr=WR:1&wr=WR:1/UA:N");
    assert_eq!((model.lineup().selected_index(), model.lineup().selected().id()), (1, id));
    assert!(model.lineup().selected().is_untouched() && !model.is_untouched());
    assert_eq!(model.undo_offer(), Some(&UndoOffer::Cleared(name)));
    assert_eq!(model.apply(Action::UndoOfferAccepted), changed_and_focuses(Focus::StartOver));
    assert_eq!((entry(&model).as_str(), model.lineup().selected_index()), (THREE, 1));
    assert!(model.apply(Action::Redone).case_changed);
    assert_eq!(entry(&model), "WR:1/TP:Y~A&wr=WR:1&wr=WR:1/UA:N");
    assert!(model.apply(Action::Undone).case_changed);
    assert_eq!(entry(&model), THREE);
}

#[test]
fn a_workload_without_anything_is_not_cleared() {
    let mut model = model("WR:1/TP:Y&wr=WR:1");
    let _ = model.apply(Action::WorkloadSelected(1));
    assert_eq!(model.apply(Action::WorkloadCleared), NOTHING);
    assert!(model.undo_offer().is_none() && !model.can_undo());
    let _ = model.apply(typed(Kpi::P99, Field::Baseline, "x"));
    assert_eq!(model.apply(Action::WorkloadCleared), only_focuses(Focus::UndoOffer));
    assert_eq!(texts(&model, Kpi::P99), ["", ""]);
    assert_eq!(model.apply(Action::UndoOfferAccepted), only_focuses(Focus::StartOver));
    assert_eq!(texts(&model, Kpi::P99), ["x", ""]);
}

#[test]
fn what_a_cleared_workload_is_seen_beside_stays() {
    let mut model = model(THREE);
    let other = model.lineup().iter().nth(2).unwrap().id();
    let _ = model.apply(Action::CounterpartChosen(other));
    let _ = model.apply(Action::WorkloadCleared);
    assert_eq!(model.lineup().counterpart().map(|(place, _)| place), Some(2));
}

#[test]
fn clearing_all_of_several_comes_back_with_the_focus_on_what_clears_all() {
    for place in 0..3 {
        let mut model = model(THREE);
        let _ = model.apply(Action::WorkloadSelected(place));
        assert_eq!(model.apply(Action::StartedOver), changed_and_focuses(Focus::UndoOffer));
        assert_eq!(entry(&model), "WR:1");
        assert!(model.is_untouched());
        assert_eq!(model.undo_offer(), Some(&UndoOffer::StartedOver));
        assert_eq!(
            model.apply(Action::UndoOfferAccepted),
            changed_and_focuses(Focus::StartOverAll)
        );
        assert_eq!((entry(&model).as_str(), model.lineup().selected_index()), (THREE, place));
    }
}

#[test]
fn a_trial_that_is_cleared_comes_back_as_answers() {
    let mut model = model("WR:1/TP:Y");
    let changes = flips(&model, &[Trait::Concurrency]);
    let _ = model.apply(Action::ChangesTried(changes));
    let _ = model.apply(Action::StartedOver);
    let _ = model.apply(Action::UndoOfferAccepted);
    assert_eq!(entry(&model), "WR:1/TP:Y/CB:Y");
    assert!(model.undo_offer().is_none());
}
