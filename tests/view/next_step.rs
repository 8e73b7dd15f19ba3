//! What to do next: the asked question with its answers, the split of a contradiction, or the first move.

use std::collections::HashSet;

use when_rust::content::traits::trait_words;
use when_rust::content::verdicts::contradictions_sentence;
use when_rust::decision::traits::Trait;
use when_rust::phrases::questions_left;
use when_rust::state::Action;

use crate::find::{only, texts};
use crate::html::Element;
use crate::screen::{SCREENS, Screen, after, of_case};

#[test]
fn the_recommended_question_is_asked_with_buttons_that_answer_it() {
    for screen in SCREENS.iter().filter(|screen| screen.decision.contradictions.is_empty()) {
        let next = screen.part("next");
        let Some(which) = screen.decision.next_question else {
            assert!(next.below().iter().all(|one| one.get("data-answer").is_none()));
            continue;
        };
        assert_eq!(asked(screen), Some(which), "{}", screen.case);
        assert!(next.text().contains(&questions_left(&screen.decision)), "{}", next.text());
        let buttons = next.named(&["button"]);
        let answers: Vec<_> = buttons.iter().map(|one| one.get("data-answer").unwrap()).collect();
        let is_last = screen.decision.reasons.unknown.len() == 1;
        let expected = if is_last { &["yes", "no"][..] } else { &["yes", "no", "skip"] };
        assert_eq!(answers, expected, "what is the last one is not passed over");
        let mut names = HashSet::new();
        for button in buttons {
            let name = screen.name_of(button);
            assert!(name.starts_with(&button.text()), "what is seen can be spoken: {name}");
            assert!(name.contains(trait_words(which).label), "it says which: {name}");
            assert!(names.insert(name));
        }
    }
}

#[test]
fn the_choices_are_called_as_in_the_questions_below() {
    let screen = of_case("WR:1");
    let choices = texts(&screen.part("next").named(&["button"]));
    let radios = screen.root.parts("question")[0].named(&["label"]);
    assert_eq!(choices, texts(&radios));
}

#[test]
fn passing_over_asks_the_one_after_and_comes_round_again() {
    for entry in ["WR:1", "WR:1/TP:Y", "WR:1/TP:Y/CB:Y/OC:Y/EX:N"] {
        let mut skipped = Vec::new();
        for _ in 0..=of_case(entry).decision.reasons.unknown.len() {
            let screen = after(entry, skipped.iter().copied().map(Action::QuestionSkipped));
            let asked = asked(&screen).unwrap();
            assert_eq!(marked(&screen), [asked], "the same one is marked below, in {entry}");
            skipped.push(asked);
        }
        let round = &skipped[..skipped.len() - 1];
        assert_eq!(skipped.last(), round.first(), "{entry}");
        let met: HashSet<&str> = round.iter().map(|which| which.id()).collect();
        assert_eq!(met.len(), round.len(), "each once: {round:?}");
    }
}

#[test]
fn once_settled_the_way_to_the_first_move_is_shown() {
    let screen = of_case("WR:1/EX:Y");
    let button = only(&screen.part("next").named(&["button"]));
    assert!(!button.text().is_empty() && button.get("data-answer").is_none());
}

#[test]
fn contradictions_are_told_with_a_button_that_splits_the_workload() {
    let mut met = HashSet::new();
    for screen in SCREENS.iter() {
        let contradictions = screen.decision.contradictions.as_slice();
        met.insert(format!("{contradictions:?}"));
        let next = screen.part("next");
        let told = next.text().contains("Two workloads in one?");
        assert_eq!(told, !contradictions.is_empty(), "{}", screen.case);
        if told {
            assert!(next.text().contains(contradictions_sentence(contradictions)));
            let button = only(&next.named(&["button"]));
            assert_eq!(button.get("id"), Some("split"));
            assert!(screen.name_of(button).contains(", high-throughput part"));
        }
    }
    assert_eq!(met.len(), 4, "none, each and both");
}

#[test]
fn where_there_is_no_room_for_a_second_part_it_says_what_to_do() {
    let twelve = ["WR:1/TP:Y/EX:Y"; 12].join("&wr=");
    let next = of_case(&twelve).part("next").text();
    assert!(next.contains("remove one"), "{next}");
    assert!(of_case(&twelve).root.with("id", "split").is_empty());
}

/// The question in the next step.
fn asked(screen: &Screen) -> Option<Trait> {
    let asked = only(&screen.part("next").with("class", "asked")).text();
    Trait::ALL.into_iter().find(|which| asked == trait_words(*which).question())
}

/// The questions that are marked as next below.
fn marked(screen: &Screen) -> Vec<Trait> {
    let is_next = |(_, question): &(Trait, &Element)| question.is("data-standing", "next");
    let questions = Trait::ALL.into_iter().zip(screen.root.parts("question"));
    questions.filter(is_next).map(|(which, _)| which).collect()
}
