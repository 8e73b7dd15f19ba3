//! Wherever an action moves the focus, there is something on screen that can take it.

use when_rust::case::link;
use when_rust::case::plain_text::Name;
use when_rust::decision::traits::Trait;
use when_rust::state::lineup::Direction;
use when_rust::state::notice::Source;
use when_rust::state::section::Section;
use when_rust::state::{Action, Model};
use when_rust::view::selector;

use crate::html::Element;
use crate::screen::{SCREENS, Screen, of_model, opened};

const TWO: &str = "wr=WR:1/TP:Y~A&wr=WR:1~B";

#[test]
fn trying_clearing_and_asking_focus_what_is_on_screen_and_so_does_taking_back() {
    for screen in SCREENS.iter().step_by(7).filter(|screen| screen.has_verdict()) {
        for (_, sets) in &screen.decision.changes {
            is_on_screen(&screen.case, &[Action::ChangesTried(sets[0]), Action::UndoOfferAccepted]);
        }
        is_on_screen(&screen.case, &[Action::StartedOver, Action::UndoOfferAccepted]);
        is_on_screen(&screen.case, &[Action::QuestionRequested(Trait::Latency)]);
    }
}

#[test]
fn splitting_a_contradiction_and_joining_it_again() {
    for case in ["wr=WR:1/TP:Y/EX:Y", "wr=WR:1/TP:Y/IA:Y/CB:Y", "wr=WR:1/TP:Y/EX:Y/IA:Y/UA:Y"] {
        let names = ["A", "B"].map(|name| Name::new(name).unwrap());
        is_on_screen(case, &[Action::WorkloadSplit(names), Action::UndoOfferAccepted]);
    }
}

#[test]
fn adding_copying_removing_moving_and_clearing_workloads() {
    is_on_screen("wr=WR:1/TP:Y", &[Action::WorkloadAdded]);
    is_on_screen("wr=WR:1/TP:Y", &[Action::WorkloadCopied(Name::new("A, after").unwrap())]);
    is_on_screen(TWO, &[Action::WorkloadRemoved, Action::UndoOfferAccepted]);
    is_on_screen(TWO, &[Action::WorkloadCleared, Action::UndoOfferAccepted]);
    for chosen in [0, 1] {
        let start = || after(TWO, Action::WorkloadSelected(chosen));
        follow(start, &[Action::StartedOver, Action::UndoOfferAccepted]);
    }
    let moves =
        [Action::WorkloadMoved(Direction::Later), Action::WorkloadMoved(Direction::Earlier)];
    is_on_screen(TWO, &moves);
}

#[test]
fn opening_a_link_or_a_file_going_back_and_closing_what_was_said() {
    for source in [Source::Link, Source::File] {
        let open = |text| Action::CaseOpened(source, link::parse_lenient(text));
        is_on_screen(TWO, &[open("wr=WR:1/EX:Y"), Action::UndoOfferAccepted]);
        is_on_screen(TWO, &[open("wr=WR:1/EX:Y/XX:Y"), Action::UndoOfferAccepted]);
        is_on_screen(TWO, &[open("wr=WR:2"), Action::NoticeClosed]);
    }
}

#[test]
fn sections_and_the_answer_that_was_open() {
    for section in Section::ALL {
        is_on_screen(TWO, &[Action::SectionRequested(section)]);
    }
    follow(|| after(TWO, Action::AnswerToggled(true)), &[Action::AnswerToggled(false)]);
}

#[test]
fn undoing_and_doing_again_as_far_as_it_goes() {
    let start = || after("wr=WR:1", Action::WorkloadNamed("A".to_owned()));
    follow(start, &[Action::Undone, Action::Redone]);
}

fn after(case: &str, action: Action) -> Model {
    let mut model = Model::new(link::parse(case).unwrap());
    let _ = model.apply(action);
    model
}

/// Each of `actions` moves the focus to an element on screen, with open sections, and with closed ones unless it is a
/// trial.
#[track_caller]
fn is_on_screen(case: &str, actions: &[Action]) {
    let model = || Model::new(link::parse(case).unwrap());
    follow(|| opened(model()), actions);
    if !matches!(actions[0], Action::ChangesTried(_)) {
        follow(model, actions);
    }
}

#[track_caller]
fn follow(start: impl Fn() -> Model, actions: &[Action]) {
    for count in 1..=actions.len() {
        let (mut model, mut focus) = (start(), None);
        for action in &actions[..count] {
            focus = model.apply(action.clone()).focus;
        }
        let selector = selector(focus.unwrap());
        let screen = of_model(model);
        let last = &actions[count - 1];
        let [found] = found_by(&screen, &selector)[..] else {
            panic!("{selector} after {last:?}, in {}", screen.case);
        };
        assert_eq!(found.get("disabled"), None, "{selector} after {last:?}, in {}", screen.case);
    }
}

/// What a selector of the view finds.
fn found_by<'a>(screen: &'a Screen, selector: &str) -> Vec<&'a Element> {
    if let Some(id) = selector.strip_prefix('#') {
        return screen.root.with("id", id);
    }
    if let Some(class) = selector.strip_prefix('.') {
        return screen.root.with("class", class);
    }
    if let Some(rest) = selector.strip_prefix("[data-section=") {
        let section = rest.strip_suffix("] > summary").unwrap();
        return screen.section(section).children().filter(|one| one.name == "summary").collect();
    }
    let name = selector.strip_prefix("[name=").and_then(|rest| rest.strip_suffix("]:checked"));
    let mut found = screen.root.with("name", name.unwrap());
    found.retain(|radio| radio.get("checked").is_some());
    found
}
