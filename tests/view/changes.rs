//! What would change the answer: each set of changes in words, with a button of its own; and taking a trial back.

use std::collections::HashSet;

use when_rust::case::name::Name;
use when_rust::case::{Workload, link};
use when_rust::content::traits::trait_words;
use when_rust::content::verdicts::verdict_words;
use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::changes::ChangeSet;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::state::lineup::Way;
use when_rust::state::{Action, Focus, Model};
use when_rust::view::selector;

use crate::find::texts;
use crate::html::Element;
use crate::screen::{SCREENS, Screen, after, of_case, of_model};

#[test]
fn every_set_of_changes_has_a_row_under_its_verdict() {
    for screen in SCREENS.iter().filter(|screen| screen.has_verdict()) {
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
    for screen in SCREENS.iter().filter(|screen| screen.has_verdict()) {
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
    for screen in SCREENS.iter().filter(|screen| screen.has_verdict()) {
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
    let screen = after("WR:1/TP:Y/OC:N", [trial(&[Trait::Concurrency, Trait::Ownership])]);
    let button = screen.by_id("step-back");
    assert_eq!(button.name, "button");
    let told = screen.part("changes").text();
    let [concurrency, ownership] = [Trait::Concurrency, Trait::Ownership].map(trait_words);
    assert!(told.contains(concurrency.holds), "it was not known: {told}");
    assert!(told.contains(ownership.becomes), "it was not so: {told}");
}

#[test]
fn without_a_step_there_is_nothing_to_take_back() {
    let taken_back = [trial(&[Trait::Concurrency]), Action::SteppedBack];
    let answered = [trial(&[Trait::Latency]), Action::AnswerChosen(Trait::Unclear, None)];
    for screen in
        [of_case("WR:1/TP:Y"), after("WR:1/TP:Y", taken_back), after("WR:1/TP:Y", answered)]
    {
        assert!(screen.root.with("id", "step-back").is_empty());
    }
}

#[test]
fn focus_moves_only_to_what_is_on_screen() {
    for Screen { decision, .. } in SCREENS.iter().step_by(7).filter(|screen| screen.has_verdict()) {
        for (_, sets) in &decision.changes {
            focus_is_drawn(decision.answers, Action::ChangesTried(sets[0]));
        }
        focus_is_drawn(decision.answers, Action::StartedOver);
        focus_is_drawn(decision.answers, Action::QuestionAsked(Trait::Latency));
    }
}

#[test]
fn splitting_a_contradiction_and_joining_it_again_keeps_focus_on_screen() {
    for entry in ["WR:1/TP:Y/EX:Y", "WR:1/TP:Y/IA:Y/CB:Y", "WR:1/TP:Y/EX:Y/IA:Y/UA:Y"] {
        let names = ["A", "B"].map(|name| Name::new(name).unwrap());
        focus_is_drawn(of_case(entry).decision.answers, Action::CaseSplit(names));
    }
}

#[test]
fn adding_copying_removing_and_moving_workloads_keeps_focus_on_screen() {
    let answers = of_case("WR:1/TP:Y").decision.answers;
    focus_is_drawn(answers, Action::WorkloadAdded);
    focus_is_drawn(answers, Action::WorkloadCopied(Name::new("A, after").unwrap()));
    for actions in [
        vec![Action::WorkloadRemoved],
        vec![Action::WorkloadRemoved, Action::SteppedBack],
        vec![Action::WorkloadMoved(Way::Later)],
        vec![Action::WorkloadMoved(Way::Later), Action::WorkloadMoved(Way::Earlier)],
        vec![Action::NoticeClosed],
    ] {
        let mut model = Model::new(link::read("wr=WR:1/TP:Y~A&wr=WR:1~B").unwrap());
        let mut focus = None;
        for action in actions {
            focus = model.apply(action).focus;
        }
        let selector = selector(focus.unwrap());
        assert_eq!(found_by(&of_model(model), &selector).len(), 1, "{selector}");
    }
}

/// After `action`, and after taking it back, what takes the focus is on screen.
#[track_caller]
fn focus_is_drawn(answers: Answers, action: Action) {
    for then in [None, Some(Action::SteppedBack)] {
        let mut model = Model::new(Workload { answers, ..Workload::default() });
        let mut focus = model.apply(action.clone()).focus;
        if let Some(then) = then {
            focus = model.apply(then).focus;
        }
        let Some(focus) = focus else { continue };
        let screen = of_model(model);
        let selector = selector(focus);
        let found = found_by(&screen, &selector).len();
        assert_eq!(found, 1, "{selector} after {action:?}, in {}", screen.case);
    }
}

/// What a selector of the view finds: `#id`, or `[name=…]:checked`.
fn found_by<'a>(screen: &'a Screen, selector: &str) -> Vec<&'a Element> {
    if let Some(id) = selector.strip_prefix('#') {
        return screen.root.with("id", id);
    }
    let name = selector.strip_prefix("[name=").and_then(|rest| rest.strip_suffix("]:checked"));
    let mut found = screen.root.with("name", name.unwrap());
    found.retain(|radio| radio.get("checked").is_some());
    found
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
