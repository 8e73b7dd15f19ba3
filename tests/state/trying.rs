//! Trying changes out, and taking the trial back.

use when_rust::case::Workload;
use when_rust::decision::Decision;
use when_rust::decision::answers::Answers;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::traits::Trait;
use when_rust::state::drafts::Field;
use when_rust::state::{Action, Focus, Model, UndoOffer};

use crate::samples::{
    CHANGED, NO, NOTHING, YES, answers, changed_and_focuses, entry, flips, model, only_focuses,
    texts, typed,
};

#[test]
fn a_trial_sets_the_answers_and_moves_focus_to_what_takes_it_back() {
    let mut model = model("WR:1/TP:Y/NC:Y~A~p99:180");
    let changes = flips(&model, &[Trait::Concurrency, Trait::NoCapacity]);
    let effects = model.apply(Action::ChangesTried(changes));
    assert_eq!(effects, changed_and_focuses(Focus::UndoOffer));
    assert_eq!(entry(&model), "WR:1/TP:Y/CB:Y/NC:N~A~p99:180");
    let Some(UndoOffer::Tried { changes: tried, before }) = model.undo_offer() else {
        panic!("{:?}", model.undo_offer());
    };
    assert_eq!((*tried, *before), (changes, answers("WR:1/TP:Y/NC:Y")));
}

#[test]
fn a_trial_taken_back_restores_the_answers_and_moves_focus_to_what_tries_it() {
    let mut model = model("WR:1/TP:Y/NC:Y");
    let changes = flips(&model, &[Trait::Concurrency, Trait::NoCapacity]);
    let _ = model.apply(Action::ChangesTried(changes));
    let effects = model.apply(Action::UndoOfferAccepted);
    assert_eq!(effects, changed_and_focuses(Focus::Trial(changes)));
    assert_eq!(entry(&model), "WR:1/TP:Y/NC:Y");
    assert!(model.undo_offer().is_none());
}

/// Every state would take ten seconds; 13 shares no factor with 6,561, so that every answer of every trait is met.
#[test]
fn every_suggested_change_leads_to_its_verdict_and_back() {
    for before in (0..Answers::STATES).step_by(13).map(Answers::from_index) {
        for (verdict, sets) in Decision::of(before).changes {
            for changes in sets {
                let mut model = Model::new(Workload { answers: before, ..Workload::default() });
                assert!(model.apply(Action::ChangesTried(changes)).case_changed);
                assert_eq!(model.decision().verdict(), Some(verdict), "{before:?} {changes:?}");
                assert!(model.apply(Action::UndoOfferAccepted).case_changed);
                assert_eq!(model.workload().answers, before);
            }
        }
    }
}

#[test]
fn another_answer_keeps_the_trial_and_leaves_no_step_back() {
    let mut model = model("WR:1/TP:Y/NC:Y");
    let changes = flips(&model, &[Trait::Latency]);
    let _ = model.apply(Action::ChangesTried(changes));
    assert_eq!(model.apply(Action::AnswerChosen(Trait::Unclear, NO)), CHANGED);
    assert!(model.undo_offer().is_none());
    assert_eq!(model.apply(Action::UndoOfferAccepted), NOTHING);
    assert_eq!(entry(&model), "WR:1/TP:Y/LS:Y/NC:Y/UA:N");
}

#[test]
fn a_second_trial_is_the_one_that_is_taken_back() {
    let mut model = model("WR:1/TP:Y");
    let first = flips(&model, &[Trait::Concurrency]);
    let _ = model.apply(Action::ChangesTried(first));
    let second = flips(&model, &[Trait::Ownership]);
    let _ = model.apply(Action::ChangesTried(second));
    assert_eq!(entry(&model), "WR:1/TP:Y/CB:Y/OC:Y");
    let effects = model.apply(Action::UndoOfferAccepted);
    assert_eq!(effects, changed_and_focuses(Focus::Trial(second)));
    assert_eq!(entry(&model), "WR:1/TP:Y/CB:Y");
    assert_eq!(model.apply(Action::UndoOfferAccepted), NOTHING);
}

#[test]
fn a_figure_typed_after_a_trial_outlasts_taking_it_back() {
    let mut model = model("WR:1/TP:Y");
    let changes = flips(&model, &[Trait::Concurrency]);
    let _ = model.apply(Action::ChangesTried(changes));
    assert_eq!(model.apply(typed(Kpi::P99, Field::Baseline, "180")), CHANGED);
    assert!(model.undo_offer().is_some());
    let _ = model.apply(Action::UndoOfferAccepted);
    assert_eq!(entry(&model), "WR:1/TP:Y~~p99:180");
    assert_eq!(texts(&model, Kpi::P99), ["180", ""]);
}

#[test]
fn with_no_step_to_take_back_nothing_happens() {
    let mut model = model("WR:1/TP:Y~A");
    assert_eq!(model.apply(Action::UndoOfferAccepted), NOTHING);
    assert_eq!(entry(&model), "WR:1/TP:Y~A");
}

#[test]
fn a_trial_of_what_is_so_already_changes_no_case() {
    let mut model = model("WR:1/TP:Y");
    let changes = flips(&model, &[Trait::Concurrency]);
    let _ = model.apply(Action::AnswerChosen(Trait::Concurrency, YES));
    let effects = model.apply(Action::ChangesTried(changes));
    assert_eq!(effects, only_focuses(Focus::UndoOffer));
    assert_eq!(model.apply(Action::UndoOfferAccepted), only_focuses(Focus::Trial(changes)));
    assert_eq!(entry(&model), "WR:1/TP:Y/CB:Y");
}
