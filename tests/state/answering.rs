//! Answering, taking an answer back, and asking for a question.

use when_rust::decision::traits::Trait;
use when_rust::state::{Action, Focus, Model};

use crate::samples::{
    CHANGED, NO, NOTHING, YES, answers, changed_and_focuses, entry, flips, model, only_focuses,
};

#[test]
fn at_first_nothing_is_answered_named_or_typed() {
    let model = Model::default();
    assert_eq!(entry(&model), "WR:1");
    assert!(model.is_untouched());
    assert!(model.undo_offer().is_none());
}

#[test]
fn an_answer_is_taken_in_and_decided_on() {
    let mut model = Model::default();
    assert_eq!(model.apply(Action::AnswerChosen(Trait::Exploratory, YES)), CHANGED);
    assert_eq!(entry(&model), "WR:1/EX:Y");
    assert_eq!(model.decision().answers, answers("WR:1/EX:Y"));
    assert!(!model.is_untouched());
}

#[test]
fn every_trait_takes_every_answer_and_keeps_the_others() {
    for which in Trait::ALL {
        let mut model = model("WR:1/TP:Y/LS:N/EX:N/UA:Y~Checkout~p99:180");
        let before = model.workload().clone();
        for answer in [NO, YES, None] {
            let _ = model.apply(Action::AnswerChosen(which, answer));
            assert_eq!(model.workload().answers, before.answers.with(which, answer));
            assert_eq!(model.workload().name, before.name);
            assert_eq!(model.workload().figures, before.figures);
        }
    }
}

#[test]
fn the_same_answer_again_changes_nothing() {
    let mut model = model("WR:1/TP:Y");
    assert_eq!(model.apply(Action::AnswerChosen(Trait::Throughput, YES)), NOTHING);
    assert_eq!(model.apply(Action::AnswerChosen(Trait::Latency, None)), NOTHING);
    assert_eq!(entry(&model), "WR:1/TP:Y");
}

#[test]
fn the_last_answer_taken_back_leaves_the_model_untouched() {
    let mut model = model("WR:1/TP:N");
    assert_eq!(model.apply(Action::AnswerChosen(Trait::Throughput, None)), CHANGED);
    assert!(model.is_untouched());
}

#[test]
fn answering_never_moves_focus() {
    for which in Trait::ALL {
        for answer in [YES, NO, None] {
            let mut tried = model("WR:1/TP:Y/CB:Y");
            let changes = flips(&tried, &[Trait::Ownership]);
            let _ = tried.apply(Action::ChangesTried(changes));
            let mut cleared = model("WR:1/TP:Y/CB:Y");
            let _ = cleared.apply(Action::StartedOver);
            for mut model in [Model::default(), tried, cleared] {
                assert_eq!(model.apply(Action::AnswerChosen(which, answer)).focus, None);
            }
        }
    }
}

#[test]
fn asking_for_a_question_moves_focus_there_and_changes_nothing() {
    for which in Trait::ALL {
        let mut model = model("WR:1/TP:Y/CB:N~A~incidents:12");
        let changes = flips(&model, &[Trait::Latency]);
        let _ = model.apply(Action::ChangesTried(changes));
        let before = model.workload().clone();
        let effects = model.apply(Action::QuestionRequested(which));
        assert_eq!(effects, only_focuses(Focus::Question(which)));
        assert_eq!(*model.workload(), before);
        assert!(model.undo_offer().is_some(), "the trial can still be taken back");
    }
}

#[test]
fn an_answer_by_key_takes_the_focus_along_and_one_by_pointer_does_not() {
    let mut model = model("WR:1");
    let typed = model.apply(Action::AnswerTyped(Trait::Latency, NO));
    assert_eq!(typed, changed_and_focuses(Focus::Question(Trait::Latency)));
    assert_eq!(model.apply(Action::AnswerChosen(Trait::Latency, YES)), CHANGED);
}
