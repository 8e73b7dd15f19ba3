//! What would change the answer: each set of changes in words, with a button of its own; and taking a trial back.

use std::collections::HashSet;

use when_rust::content::traits::trait_words;
use when_rust::content::verdicts::verdict_words;
use when_rust::decision::answers::Answer;
use when_rust::decision::changes::ChangeSet;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::state::{Action, Focus};
use when_rust::view::selector;

use crate::find::texts;
use crate::html::Element;
use crate::screen::{OPENED, Screen, opened_after};

#[test]
fn every_set_of_changes_has_a_row_under_its_verdict() {
    for screen in OPENED.iter().filter(|screen| screen.has_verdict()) {
        let section = screen.part("changes");
        let titles = texts(&section.named(&["h4"]));
        let expected: Vec<&str> =
            screen.decision.changes.iter().map(|(to, _)| verdict_words(*to).name).collect();
        assert_eq!(titles, expected, "{}", screen.case);
        let lists = section.named(&["ul"]);
        assert_eq!(lists.len(), expected.len());
        for (list, (_, sets)) in lists.iter().zip(&screen.decision.changes) {
            assert_eq!(list.named(&["li"]).len(), sets.len(), "{}", screen.case);
            assert_eq!(list.named(&["button"]).len(), sets.len(), "{}", screen.case);
        }
    }
}

#[test]
fn a_row_says_what_would_have_to_turn_out_begin_or_end() {
    for screen in OPENED.iter().filter(|screen| screen.has_verdict()) {
        for (changes, row) in rows(screen) {
            let text = row.text();
            for (which, answer) in changes.iter() {
                let words = trait_words(which);
                let clause = match (screen.decision.answers.get(which), answer) {
                    (None, _) => words.holds,
                    (Some(_), Answer::Yes) => words.becomes,
                    (Some(_), Answer::No) => words.stops,
                };
                assert!(text.contains(clause), "{text:?} for {changes:?} in {}", screen.case);
            }
            assert!(text.starts_with(char::is_lowercase), "{text:?} is a clause: “if …”");
        }
    }
}

#[test]
fn every_button_is_found_by_its_id_and_told_apart_by_its_name() {
    for screen in OPENED.iter().filter(|screen| screen.has_verdict()) {
        let (mut ids, mut names) = (HashSet::new(), HashSet::new());
        for (changes, row) in rows(screen) {
            let button = row.named(&["button"])[0];
            let id = button.get("id").unwrap();
            assert_eq!(selector(Focus::Trial(changes)), format!("#{id}"));
            assert!(ids.insert(id), "{id} twice in {}", screen.case);
            let name = screen.name_of(button);
            assert!(name.contains(&button.text()), "what is seen can be spoken: {name:?}");
            assert!(names.insert(name), "one name twice in {}", screen.case);
        }
    }
}

#[test]
fn a_trial_is_told_and_can_be_taken_back() {
    let screen = opened_after("WR:1/TP:Y/OC:N", [trial(&[Trait::Concurrency, Trait::Ownership])]);
    let button = screen.by_id("step-back");
    assert_eq!(button.name, "button");
    assert_eq!(screen.root.with("class", "offer").len(), 1, "it is offered once");
    let told = screen.part("changes").text();
    let [concurrency, ownership] = [Trait::Concurrency, Trait::Ownership].map(trait_words);
    assert!(told.contains(concurrency.holds), "it was not known: {told}");
    assert!(told.contains(ownership.becomes), "it was not so: {told}");
}

#[test]
fn without_a_step_there_is_nothing_to_take_back() {
    let taken_back = [trial(&[Trait::Concurrency]), Action::UndoOfferAccepted];
    let answered = [trial(&[Trait::Latency]), Action::AnswerChosen(Trait::Unclear, None)];
    for actions in [vec![], taken_back.to_vec(), answered.to_vec()] {
        let screen = opened_after("WR:1/TP:Y", actions);
        assert!(screen.root.with("id", "step-back").is_empty());
    }
}

/// The sets of changes, each with its row.
fn rows(screen: &Screen) -> Vec<(ChangeSet, &Element)> {
    let sets = screen.decision.changes.iter().flat_map(|(_, sets)| sets.iter().copied());
    sets.zip(screen.part("changes").named(&["li"])).collect()
}

/// A trial that turns each of `traits` to yes.
fn trial(traits: &[Trait]) -> Action {
    Action::ChangesTried(ChangeSet::flipping(TraitSet::EMPTY, TraitSet::of(traits)))
}
