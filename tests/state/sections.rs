//! What is open: sections, the row of tools, and the answer over the page.

use when_rust::case::link;
use when_rust::decision::traits::Trait;
use when_rust::state::export::CopySource;
use when_rust::state::notice::Source;
use when_rust::state::section::Section;
use when_rust::state::{Action, Focus, Model};

use crate::samples::{CHANGED, NOTHING, YES, case, flips, model, only_focuses};

#[test]
fn every_section_is_closed_at_first_and_opens_by_itself() {
    for section in Section::ALL {
        let mut model = model("WR:1/TP:Y");
        assert_eq!(open(&model), []);
        assert_eq!(model.apply(Action::SectionToggled(section, true)), NOTHING);
        assert_eq!(open(&model), [section]);
        assert_eq!(model.apply(Action::SectionToggled(section, true)), NOTHING);
        assert_eq!(open(&model), [section]);
        assert_eq!(model.apply(Action::SectionToggled(section, false)), NOTHING);
        assert_eq!(open(&model), []);
    }
}

#[test]
fn a_section_that_is_as_it_was_leaves_what_was_said() {
    let mut model = model("WR:1/TP:Y");
    for open in [false, true] {
        let _ = model.apply(Action::SectionToggled(Section::Share, open));
        let _ = model.apply(Action::Copied(CopySource::Link, true));
        assert_eq!(model.apply(Action::SectionToggled(Section::Share, open)), NOTHING);
        assert_eq!(model.copied(), Some((CopySource::Link, true)));
    }
}

#[test]
fn a_section_that_is_asked_for_is_open_and_takes_the_focus() {
    for section in Section::ALL {
        let mut model = Model::default();
        for _ in 0..2 {
            let effects = model.apply(Action::SectionRequested(section));
            assert_eq!(effects, only_focuses(Focus::Section(section)));
            assert_eq!(open(&model), [section]);
        }
    }
}

#[test]
fn what_was_opened_stays_open_whatever_becomes_of_the_case() {
    for action in [
        Action::AnswerChosen(Trait::Latency, YES),
        Action::StartedOver,
        Action::WorkloadCleared,
        Action::CaseReplaced(case("WR:1/EX:Y&wr=WR:1")),
        Action::CaseOpened(Source::Link, link::parse_lenient("wr=WR:1/UA:Y")),
        Action::WorkloadAdded,
        Action::WorkloadSelected(1),
        Action::WorkloadRemoved,
    ] {
        let mut model = model("WR:1/TP:Y~A&wr=WR:1~B");
        let _ = model.apply(Action::SectionToggled(Section::Why, true));
        let _ = model.apply(Action::SectionToggled(Section::Share, true));
        let _ = model.apply(Action::ToolsToggled(true));
        for action in [action, Action::Undone, Action::Redone, Action::UndoOfferAccepted] {
            let _ = model.apply(action.clone());
            assert_eq!(open(&model), [Section::Why, Section::Share], "{action:?}");
            assert!(model.tools_open(), "{action:?}");
        }
    }
}

#[test]
fn opening_and_closing_is_no_step_and_leaves_what_can_be_taken_back() {
    let mut model = model("WR:1/TP:Y");
    let changes = flips(&model, &[Trait::Latency]);
    let _ = model.apply(Action::ChangesTried(changes));
    let _ = model.apply(Action::Undone);
    let _ = model.apply(Action::WorkloadAdded);
    let _ = model.apply(Action::WorkloadRemoved);
    let back = model.undo_offer().cloned();
    assert!(back.is_some());
    for action in [
        Action::SectionToggled(Section::Compare, true),
        Action::SectionRequested(Section::Moves),
        Action::ToolsToggled(true),
        Action::AnswerToggled(true),
        Action::AnswerToggled(false),
        Action::QuestionSkipped(Trait::Exploratory),
    ] {
        assert!(!model.apply(action.clone()).case_changed, "{action:?}");
        assert_eq!(model.undo_offer(), back.as_ref(), "{action:?}");
    }
    let _ = model.apply(Action::Undone);
    assert_eq!(model.lineup().count(), 2, "the removal was the last step");
}

#[test]
fn the_row_of_tools_is_closed_at_first() {
    let mut model = Model::default();
    assert!(!model.tools_open());
    assert_eq!(model.apply(Action::ToolsToggled(true)), NOTHING);
    assert!(model.tools_open());
    assert_eq!(model.apply(Action::ToolsToggled(false)), NOTHING);
    assert!(!model.tools_open());
}

#[test]
fn opening_and_closing_the_answer_keep_the_focus_on_what_does_it() {
    let mut model = model("WR:1/TP:Y");
    assert_eq!(model.apply(Action::AnswerToggled(false)), NOTHING, "it is closed");
    assert_eq!(model.apply(Action::AnswerToggled(true)), only_focuses(Focus::ShowAnswer));
    assert!(model.answer_open());
    assert_eq!(model.apply(Action::AnswerToggled(false)), only_focuses(Focus::ShowAnswer));
    assert!(!model.answer_open());
}

#[test]
fn the_answer_stays_open_while_it_is_used_and_closes_when_the_focus_goes_elsewhere() {
    let mut model = model("WR:1/TP:Y");
    let _ = model.apply(Action::AnswerToggled(true));
    let asked = model.asked_question().unwrap();
    assert_eq!(model.apply(Action::QuestionSkipped(asked)), NOTHING);
    assert_eq!(model.apply(Action::AnswerChosen(asked, YES)), CHANGED);
    assert!(model.answer_open());
    for action in [
        Action::SectionRequested(Section::Moves),
        Action::QuestionRequested(Trait::Latency),
        Action::WorkloadAdded,
        Action::StartedOver,
    ] {
        let _ = model.apply(Action::AnswerToggled(true));
        assert!(model.apply(action.clone()).focus.is_some(), "{action:?}");
        assert!(!model.answer_open(), "{action:?}");
    }
}

fn open(model: &Model) -> Vec<Section> {
    Section::ALL.into_iter().filter(|section| model.is_open(*section)).collect()
}
