//! What stands in the place of the deferred part while it is not there.

use std::slice::from_ref;

use when_rust::decision::changes::ChangeSet;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::state::Action;
use when_rust::state::section::Section;
use when_rust::state::{Effects, Focus, Model};
use when_rust::view::deferred::Deferred;
use when_rust::view::{selector, successor};

use crate::find::only;
use crate::news::offers;
use crate::screen::{Screen, after, conversation, model_after, with_deferred};

const ABSENT: [Deferred; 2] = [Deferred::Loading, Deferred::Failed];

fn screen(entry: &str, actions: &[Action], deferred: Deferred) -> Screen {
    with_deferred(model_after(entry, actions.iter().cloned()), deferred)
}

#[test]
fn everything_but_the_open_sections_is_drawn_without_it() {
    for entry in ["WR:1/TP:Y/LS:N", "WR:1/EX:Y"] {
        for deferred in ABSENT {
            assert_eq!(screen(entry, &[], deferred).html, after(entry, []).html);
        }
    }
}

#[test]
fn the_examples_come_with_it() {
    let choice = |screen: Screen| screen.root.with("class", "examples").len();
    for deferred in ABSENT {
        assert_eq!(choice(screen("WR:1", &[], deferred)), 0);
    }
    assert_eq!(choice(after("WR:1", [])), 1);
}

#[test]
fn the_last_step_can_be_undone_without_it() {
    for (_, action) in offers() {
        for deferred in ABSENT {
            let screen = screen("WR:1/TP:Y/EX:Y~A&wr=WR:1~B", from_ref(&action), deferred);
            let offer = only(&screen.root.with("class", "offer"));
            assert!(offer.named(&["p"])[0].text().ends_with('.'));
            assert_eq!(only(&offer.named(&["button"])).get("id"), Some("step-back"));
        }
    }
    let tried = ChangeSet::flipping(TraitSet::EMPTY, TraitSet::of(&[Trait::Ownership]));
    for step in [Action::ChangesTried(tried), Action::WorkloadAdded] {
        for deferred in ABSENT {
            let screen = screen("WR:1/TP:Y", from_ref(&step), deferred);
            assert!(screen.root.with("class", "offer").is_empty());
        }
    }
}

#[test]
fn an_open_section_says_in_a_sentence_what_it_waits_for() {
    for section in Section::ALL {
        for deferred in ABSENT {
            let screen = screen("WR:1/TP:Y", &[Action::SectionToggled(section, true)], deferred);
            let content = screen.section(section.id());
            let said = content.named(&["p"]);
            assert_eq!(said.len(), 1, "{deferred:?}");
            assert!(said[0].text().ends_with('.'));
            let has_failed = matches!(deferred, Deferred::Failed);
            assert_eq!(content.named(&["button"]).len(), usize::from(has_failed));
        }
    }
}

#[test]
fn when_the_button_that_tries_again_goes_its_section_takes_the_focus() {
    for section in Section::ALL {
        let open = [Action::SectionToggled(section, true)];
        let screen = screen("WR:1", &open, Deferred::Failed);
        let id = screen.section(section.id()).named(&["button"])[0].get("id").unwrap().to_owned();
        assert_eq!(successor(&id), Some(selector(Focus::Section(section))));
    }
}

#[test]
fn in_a_conversation_its_absence_is_told_once() {
    for deferred in ABSENT {
        for entry in ["WR:1/TP:Y", "WR:1/TP:Y&wr=WR:1"] {
            let screen = screen(entry, &[conversation()], deferred);
            assert_eq!(screen.root.with("class", "deferred").len(), 1);
        }
    }
}

#[test]
fn a_file_that_nothing_can_read_leaves_the_case_and_is_told_even_where_its_section_cannot() {
    let open = Action::SectionToggled(Section::Share, true);
    let mut model: Model = model_after("WR:1/TP:Y", [open]);
    let case = model.case();
    let effects: Effects = model.apply(Action::FileNotParsed);
    assert_eq!((effects.case_changed, effects.focus), (false, Some(Focus::Notice)));
    assert_eq!(model.case(), case);
    let screen = with_deferred(model, Deferred::Failed);
    assert_eq!(screen.part("notice").get("role"), Some("alert"));
}
