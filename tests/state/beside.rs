//! A colleague's view is set beside the case, and conflicts are settled, undoably.

use when_rust::case::link::parse_lenient;
use when_rust::decision::traits::Trait;
use when_rust::state::notice::Source;
use when_rust::state::section::Section;
use when_rust::state::{Action, Focus, Model, UndoOffer};

use crate::samples::{NO, NOTHING, YES, changed_and_focuses, entry, model};

const MINE: &str = "WR:1/TP:Y/CB:Y~API~e=TP:m:x";
const THEIRS: &str = "WR:1/TP:N/CB:Y/OC:N~API~e=TP:r:y";

fn opened(mine: &str, theirs: &str, source: Source) -> Model {
    let mut model = model(mine);
    let _ = model.apply(Action::CaseOpened(source, parse_lenient(&["wr=", theirs].concat())));
    model
}

fn pasted(model: &mut Model, text: &str) {
    let _ = model.apply(Action::ColleagueLinkTyped(text.to_owned()));
    let _ = model.apply(Action::ColleagueLinkOpened);
}

fn both() -> String {
    [MINE, "&wr=", THEIRS].concat()
}

#[test]
fn what_was_opened_can_be_set_beside_what_was_there_and_taken_away_again() {
    for source in [Source::Link, Source::File] {
        let mut model = opened(MINE, THEIRS, source);
        assert!(model.can_set_beside());
        let beside = model.apply(Action::OpenedSetBeside);
        assert_eq!(beside, changed_and_focuses(Focus::Section(Section::Compare)));
        assert_eq!(entry(&model), both());
        assert_eq!(model.lineup().selected_index(), 0);
        assert_eq!(model.lineup().counterpart().unwrap().0, 1);
        assert!(model.is_open(Section::Compare));
        let offer = UndoOffer::SetBeside { added: 1, left_out: 0 };
        assert_eq!(model.undo_offer(), Some(&offer));
        let _ = model.apply(Action::UndoOfferAccepted);
        assert_eq!(entry(&model), MINE);
        let _ = model.apply(Action::Redone);
        assert_eq!(entry(&model), both());
    }
}

#[test]
fn beside_nothing_or_a_full_case_nothing_can_be_set() {
    let twelve = [MINE; 12].join("&wr=");
    for mine in ["WR:1", &twelve] {
        let mut model = opened(mine, THEIRS, Source::Link);
        assert!(!model.can_set_beside());
        assert_eq!(model.apply(Action::OpenedSetBeside), NOTHING);
        assert_eq!(entry(&model), THEIRS);
    }
    let mut later = opened(MINE, THEIRS, Source::Link);
    let _ = later.apply(Action::AnswerChosen(Trait::Unclear, YES));
    assert!(!later.can_set_beside(), "it is no longer what was opened");
}

#[test]
fn what_does_not_fit_is_counted() {
    let mut model = model(&[MINE; 11].join("&wr="));
    pasted(&mut model, &["#wr=", THEIRS, "&wr=", THEIRS, "&wr=", THEIRS].concat());
    assert_eq!(model.lineup().count(), 12);
    assert_eq!(model.undo_offer(), Some(&UndoOffer::SetBeside { added: 1, left_out: 2 }));
    let before = entry(&model);
    pasted(&mut model, &["#wr=", THEIRS].concat());
    assert_eq!(entry(&model), before);
}

#[test]
fn a_link_is_pasted_as_it_is_with_its_page_or_without() {
    for page in ["", "#", "https://example.com/article#section&"] {
        let mut model = model(MINE);
        pasted(&mut model, &[page, "wr=", THEIRS].concat());
        assert_eq!(entry(&model), both());
        assert_eq!(model.colleague_link().text, "");
    }
}

#[test]
fn a_text_without_a_case_stays_and_says_why_it_was_not_understood() {
    let mut model = model(MINE);
    pasted(&mut model, "https://example.com/");
    assert_eq!(entry(&model), MINE);
    assert_eq!(model.colleague_link().text, "https://example.com/");
    assert!(model.colleague_link().error.is_some());
    let _ = model.apply(Action::ColleagueLinkTyped("h".to_owned()));
    assert_eq!(model.colleague_link().error, None);
}

#[test]
fn what_was_not_understood_of_a_pasted_link_is_named() {
    let mut model = model(MINE);
    pasted(&mut model, "wr=WR:1/TP:N/XX:Y");
    assert_eq!(entry(&model), [MINE, "&wr=WR:1/TP:N"].concat());
    assert_eq!(model.notice().unwrap().errors.len(), 1);
}

#[test]
fn the_namesake_is_the_counterpart() {
    let mut model = model(MINE);
    pasted(&mut model, &["wr=WR:1~Other&wr=", THEIRS].concat());
    assert_eq!(model.lineup().counterpart().unwrap().0, 2);
}

#[test]
fn a_conflict_is_settled_for_both_and_the_evidence_of_both_stays() {
    let settle = |answer| Action::ConflictSettled(Trait::Throughput, answer);
    for (answer, expected) in [
        (
            YES,
            "WR:1/TP:Y/CB:Y~API~e=TP:m:x&wr=WR:1/TP:Y/CB:Y/OC:N~API~e=TP:m:x%3B%20against%20it%3A%20y",
        ),
        (
            NO,
            "WR:1/TP:N/CB:Y~API~e=TP:r:y%3B%20against%20it%3A%20x&wr=WR:1/TP:N/CB:Y/OC:N~API~e=TP:r:y",
        ),
        (None, "WR:1/CB:Y~API&wr=WR:1/CB:Y/OC:N~API"),
    ] {
        let mut model = model(&both());
        let settled = model.apply(settle(answer));
        assert_eq!(settled, changed_and_focuses(Focus::Section(Section::Compare)));
        assert_eq!(entry(&model), expected);
        assert!(model.conflicts().is_empty());
        let _ = model.apply(Action::Undone);
        assert_eq!(entry(&model), both());
    }
}

#[test]
fn after_a_conflict_the_focus_goes_to_the_next() {
    let mut model = model("WR:1/TP:Y/CB:Y&wr=WR:1/TP:N/CB:N");
    let settled = model.apply(Action::ConflictSettled(Trait::Throughput, YES));
    assert_eq!(settled, changed_and_focuses(Focus::Conflict));
}

#[test]
fn the_way_back_to_a_link_without_details_brings_them_back() {
    let mut model = opened(MINE, THEIRS, Source::Link);
    let back = parse_lenient("wr=WR:1/TP:Y/CB:Y~API");
    let _ = model.apply(Action::CaseOpened(Source::Link, back.clone()));
    assert_eq!(entry(&model), MINE);
    let _ = model.apply(Action::CaseOpened(Source::Link, back));
    assert_eq!(entry(&model), MINE, "the same link again");
    assert_eq!(model.undo_offer(), None);
}

#[test]
fn a_link_with_details_does_not_share_those_of_the_visitor() {
    let mut model = opened(MINE, THEIRS, Source::Link);
    assert!(!model.shares_details());
    let _ = model.apply(Action::OpenedSetBeside);
    assert!(!model.link().contains("~e="), "{}", model.link());
    assert!(opened("WR:1/TP:Y", THEIRS, Source::Link).shares_details());
}

#[test]
fn a_pasted_link_leads_to_the_conflicts() {
    let mut model = model(MINE);
    let _ = model.apply(Action::ColleagueLinkTyped(["#wr=", THEIRS].concat()));
    let pasted = model.apply(Action::ColleagueLinkOpened);
    assert_eq!(pasted, changed_and_focuses(Focus::Conflict));
    let _ = model.apply(Action::ColleagueLinkTyped("nothing".to_owned()));
    assert_eq!(model.apply(Action::ColleagueLinkOpened), NOTHING);
}
