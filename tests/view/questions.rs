//! The questions: eight radio groups in two groups, with what stands out about each in words.

use when_rust::content::traits::trait_words;
use when_rust::decision::answers::Answer;
use when_rust::decision::traits::Trait;
use when_rust::state::Action;

use crate::find::{only, texts};
use crate::html::Element;
use crate::screen::{SCREENS, Screen, after, of_case};

#[test]
fn the_questions_stand_in_trait_order_in_two_titled_groups() {
    for screen in SCREENS.iter() {
        let found = screen.part("questions").named(&["h3", "fieldset"]);
        let names: Vec<&str> = found.iter().map(|element| element.name.as_str()).collect();
        let group = ["h3", "fieldset", "fieldset", "fieldset", "fieldset"];
        assert_eq!(names, [group, group].concat(), "{}", screen.case);
        let labels = Trait::ALL.map(|which| trait_words(which).label);
        assert_eq!(texts(&screen.part("questions").named(&["legend"])), labels, "{}", screen.case);
    }
}

#[test]
fn a_question_begins_with_its_legend_and_is_described_by_its_meaning() {
    for screen in SCREENS.iter() {
        for (which, question) in questions(screen) {
            assert_eq!(question.children().next().unwrap().name, "legend");
            assert_eq!(described(screen, question)[0], trait_words(which).meaning);
        }
    }
}

#[test]
fn a_question_is_three_radios_and_the_answer_is_checked() {
    for screen in SCREENS.iter() {
        for (which, question) in questions(screen) {
            let radios = question.named(&["input"]);
            assert!(radios.iter().all(|radio| radio.is("type", "radio")));
            assert!(radios.iter().all(|radio| radio.is("name", which.id())), "{}", screen.case);
            let values: Vec<_> = radios.iter().map(|radio| radio.get("value").unwrap()).collect();
            assert_eq!(values, ["yes", "no", "unset"]);
            let checked = only(&question.with("checked", ""));
            let answer = screen.decision.answers.get(which).map_or("unset", Answer::id);
            assert_eq!(checked.get("value"), Some(answer), "{} in {}", which.id(), screen.case);
        }
    }
}

#[test]
fn each_choice_is_labelled_the_same_way_in_every_question() {
    let screen = of_case("WR:1");
    let mut first = Vec::new();
    for (_, question) in questions(&screen) {
        let labels = question.named(&["label"]);
        assert!(labels.iter().all(|label| label.named(&["input"]).len() == 1));
        let labels = texts(&labels);
        assert!(labels.len() == 3 && labels.iter().all(|label| !label.is_empty()));
        assert!(labels[0] != labels[1] && labels[1] != labels[2] && labels[0] != labels[2]);
        if first.is_empty() {
            first = labels;
        } else {
            assert_eq!(labels, first);
        }
    }
}

#[test]
fn the_next_question_is_marked_until_settled() {
    for screen in SCREENS.iter() {
        let marked = marked(screen, "next");
        assert_eq!(marked, Vec::from_iter(screen.decision.next_question), "{}", screen.case);
    }
}

#[test]
fn a_question_that_was_passed_over_is_marked_no_more() {
    let asked = of_case("WR:1/TP:Y").decision.next_question.unwrap();
    let screen = after("WR:1/TP:Y", [Action::QuestionSkipped(asked)]);
    let marked = marked(&screen, "next");
    assert!(marked.len() == 1 && marked[0] != asked, "{marked:?}");
}

#[test]
fn unanswered_questions_that_no_longer_matter_are_marked() {
    let mut met = 0;
    for screen in SCREENS.iter() {
        let mut moot = Vec::from(Trait::ALL);
        moot.retain(|&which| screen.decision.is_moot(which));
        met += moot.len();
        assert_eq!(marked(screen, "moot"), moot, "{}", screen.case);
    }
    assert!(met > 0);
}

#[test]
fn a_mark_is_told_in_words_and_nothing_else_is() {
    for screen in SCREENS.iter() {
        for (which, question) in questions(screen) {
            let [meaning, note] = described(screen, question);
            assert_eq!(meaning, trait_words(which).meaning);
            assert_eq!(note.is_empty(), question.is("data-standing", "plain"), "{note}");
        }
    }
}

/// What a question is described by: what it means, and what is noted of it now.
fn described(screen: &Screen, question: &Element) -> [String; 2] {
    let (meaning, note) = question.get("aria-describedby").unwrap().split_once(' ').unwrap();
    [meaning, note].map(|id| screen.by_id(id).text())
}

fn questions(screen: &Screen) -> Vec<(Trait, &Element)> {
    let found = screen.root.parts("question");
    assert!(found.iter().all(|question| question.name == "fieldset"));
    assert_eq!(found.len(), 8);
    Trait::ALL.into_iter().zip(found).collect()
}

fn marked(screen: &Screen, standing: &str) -> Vec<Trait> {
    let mut found = questions(screen);
    found.retain(|(_, question)| question.is("data-standing", standing));
    found.into_iter().map(|(which, _)| which).collect()
}
