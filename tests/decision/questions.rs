//! The next question is the best one, and the way to a settled answer as short as can be.

use when_rust::decision::Decision;
use when_rust::decision::traits::Trait;

use crate::oracle::questions::{PARTS, answered, max_questions_left, prospect, questions_left};
use crate::oracle::{Full, Given, NOTHING_GIVEN, TRAITS, every_full_set, translation, vector};
use crate::states::STATES;

#[test]
fn the_next_question_is_the_best_and_the_first_among_equals() {
    for state in STATES.iter() {
        let best = prospect(&state.given).next.map(|at| TRAITS[at]);
        let asked = state.decision.next_question.map(Trait::id);
        assert_eq!(asked, best, "{}", vector(&state.given));
    }
}

#[test]
fn the_first_question_is_for_exploratory() {
    let start = Decision::of(translation::answers(&NOTHING_GIVEN));
    assert_eq!(start.next_question, Some(Trait::Exploratory));
    assert_eq!(start.questions_left, Some(2));
    assert_eq!(start.max_questions_left, Some(8));
}

#[test]
fn the_questions_left_are_the_rounded_expectation_and_at_least_one() {
    for state in STATES.iter() {
        let left = state.decision.questions_left.map(u64::from);
        assert_eq!(left, questions_left(&state.given), "{}", vector(&state.given));
    }
}

#[test]
fn the_most_questions_are_the_longest_way_along_the_best_ones() {
    for state in STATES.iter() {
        let most = state.decision.max_questions_left.map(u64::from);
        assert_eq!(most, max_questions_left(&state.given), "{}", vector(&state.given));
        assert!(most >= questions_left(&state.given), "{}", vector(&state.given));
    }
}

#[test]
fn somebody_is_asked_as_many_questions_as_there_can_be_and_nobody_more() {
    let most = every_full_set().iter().map(questions_to_settle).max();
    assert_eq!(most.map(u64::from), max_questions_left(&NOTHING_GIVEN));
}

#[test]
fn following_the_next_question_settles_in_606_of_256_questions_on_average() {
    let asked: u32 = every_full_set().iter().map(questions_to_settle).sum();
    assert_eq!(asked, 606);
    assert_eq!(f64::from(asked) / 256.0, 2.367_187_5);
    assert_eq!(prospect(&NOTHING_GIVEN).expected * 256, u64::from(asked) * PARTS);
}

/// How many questions the crate asks of somebody whose answers are `truth`.
fn questions_to_settle(truth: &Full) -> u32 {
    let mut given: Given = NOTHING_GIVEN;
    let mut asked = 0;
    while let Some(next) = Decision::of(translation::answers(&given)).next_question {
        let at = TRAITS.iter().position(|&id| id == next.id()).unwrap();
        given = answered(&given, at, truth[at]);
        asked += 1;
    }
    asked
}
