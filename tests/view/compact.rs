//! The compact answer.

use when_rust::decision::Status;
use when_rust::phrases::{headline, outlook, status_line};
use when_rust::state::Action;

use crate::find::only;
use crate::screen::{SCREENS, after, of_case};

#[test]
fn it_says_the_headline_and_while_leaning_the_outlook() {
    for screen in SCREENS.iter() {
        let (decision, compact) = (&screen.decision, screen.part("compact"));
        let text = compact.text();
        assert!(text.starts_with(headline(decision)), "{text} in {}", screen.case);
        let line = match decision.status {
            Status::Leaning => outlook(decision),
            Status::Open | Status::Settled => status_line(decision),
        };
        assert!(text.contains(&line), "{line:?} in {text}");
        assert!(!screen.name_of(compact).is_empty());
    }
}

#[test]
fn its_button_opens_and_closes_the_whole_answer() {
    for open in [false, true] {
        let screen = after("WR:1/TP:Y", [Action::AnswerToggled(open)]);
        let button = only(&screen.part("compact").named(&["button"]));
        assert_eq!(button.get("id"), Some("show-answer"));
        assert_eq!(button.get("aria-expanded"), Some(if open { "true" } else { "false" }));
        let answer = screen.by_id(button.get("aria-controls").unwrap());
        assert_eq!(answer.get("part"), Some("answer"));
    }
}

#[test]
fn both_are_popovers_that_only_the_widget_opens() {
    let screen = of_case("WR:1");
    for part in ["answer", "compact"] {
        assert_eq!(screen.part(part).get("popover"), Some("manual"));
    }
}
