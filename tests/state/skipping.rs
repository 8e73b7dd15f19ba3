//! The question in the next step: the recommended one, and the others when it is passed over.

use when_rust::case::Workload;
use when_rust::decision::answers::Answers;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::state::{Action, Model};

use crate::samples::{NO, NOTHING, YES, entry, model};

#[test]
fn the_recommended_question_is_asked_until_settled() {
    for answers in (0..Answers::STATES).map(Answers::from_index) {
        let model = Model::new(Workload { answers, ..Workload::default() });
        assert_eq!(model.asked_question(), model.decision().next_question, "{}", entry(&model));
    }
}

#[test]
fn passing_over_asks_every_question_that_matters_once_a_round() {
    for answers in (0..Answers::STATES).step_by(13).map(Answers::from_index) {
        let mut model = Model::new(Workload { answers, ..Workload::default() });
        let unknown = model.decision().reasons.unknown;
        let mut first_round = Vec::new();
        for round in 0..3 {
            let mut asked = Vec::new();
            for _ in unknown.iter() {
                asked.push(skip(&mut model));
            }
            assert_eq!(TraitSet::of(&asked), unknown, "round {round} of {}", entry(&model));
            if round == 0 {
                first_round = asked;
            } else {
                assert_eq!(asked, first_round, "round {round} of {}", entry(&model));
            }
        }
    }
}

#[test]
fn passing_over_shows_another_question_if_there_is_another_whatever_was_answered_meanwhile() {
    let mut model = model("WR:1");
    // All but one are passed over, and that one is answered.
    for _ in 0..7 {
        let _ = skip(&mut model);
    }
    let last = model.asked_question().unwrap();
    let _ = model.apply(Action::AnswerChosen(last, NO));
    let unknown = model.decision().reasons.unknown.len();
    assert!(unknown > 1);
    for _ in 0..2 * unknown {
        let before = model.asked_question();
        let _ = skip(&mut model);
        assert_ne!(model.asked_question(), before);
    }
}

#[test]
fn the_only_question_left_stays() {
    let mut model = model("WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N");
    assert_eq!(skip(&mut model), Trait::Unclear);
    assert_eq!(model.asked_question(), Some(Trait::Unclear));
}

#[test]
fn passing_over_changes_nothing_else() {
    let mut model = model("WR:1/TP:Y~A");
    let _ = model.apply(Action::AnswerChosen(Trait::Latency, YES));
    let _ = model.apply(Action::Undone);
    let before = (entry(&model), model.decision().clone());
    let asked = model.asked_question().unwrap();
    assert_eq!(model.apply(Action::QuestionSkipped(asked)), NOTHING);
    assert_eq!((entry(&model), model.decision().clone()), before);
    assert!(!model.can_undo() && model.can_redo());
    assert_ne!(model.asked_question(), Some(asked));
}

#[test]
fn answering_keeps_what_was_passed_over_and_another_workload_forgets_it() {
    let mut answered = model("WR:1/TP:Y&wr=WR:1/TP:Y");
    let passed_over = skip(&mut answered);
    let asked = answered.asked_question().unwrap();
    let _ = answered.apply(Action::AnswerChosen(asked, NO));
    assert_ne!(answered.asked_question(), Some(passed_over));
    for action in [
        Action::WorkloadSelected(1),
        Action::WorkloadQuestionRequested(1, Trait::Latency),
        Action::WorkloadAdded,
        Action::WorkloadRemoved,
        Action::WorkloadCleared,
        Action::StartedOver,
        Action::CaseReplaced(model("WR:1/UA:N").case()),
    ] {
        let mut model = model("WR:1/TP:Y&wr=WR:1/TP:Y");
        let _ = skip(&mut model);
        let _ = model.apply(action.clone());
        assert_eq!(model.asked_question(), model.decision().next_question, "{action:?}");
    }
}

/// Passes over the question that is asked, which is returned.
fn skip(model: &mut Model) -> Trait {
    let asked = model.asked_question().unwrap();
    assert!(model.decision().reasons.unknown.contains(asked), "{}", entry(model));
    let _ = model.apply(Action::QuestionSkipped(asked));
    asked
}
