//! A link or a file is opened, and what goes along in the other direction.

use when_rust::case::{link, record_reading};
use when_rust::state::export::{CopySource, Export};
use when_rust::state::host_context::HostContext;
use when_rust::state::notice::Source;
use when_rust::state::section::Section;
use when_rust::state::{Action, Focus, Model, UndoOffer};

use crate::samples::{NOTHING, case, changed_and_focuses, entry, model, only_focuses};

const MINE: &str = "WR:1/TP:Y~Mine";

#[test]
fn a_link_takes_the_place_of_the_case_and_can_be_undone() {
    let mut model = model(MINE);
    let effects = model.apply(opened("wr=WR:1/EX:Y&wr=WR:1~B"));
    assert_eq!(effects, changed_and_focuses(Focus::UndoOffer));
    assert_eq!(entry(&model), "WR:1/EX:Y&wr=WR:1~B");
    assert!(model.notice().is_none());
    let _ = model.apply(Action::Undone);
    assert_eq!(entry(&model), MINE);
    let _ = model.apply(Action::Redone);
    assert_eq!(entry(&model), "WR:1/EX:Y&wr=WR:1~B");
}

#[test]
fn what_was_there_before_a_link_or_a_file_is_offered_and_comes_back() {
    for source in [Source::Link, Source::File] {
        let mut model = model(MINE);
        let _ = model.apply(Action::CaseOpened(source, link::parse_lenient("wr=WR:1/EX:Y/XX:Y")));
        assert_eq!(model.undo_offer(), Some(&UndoOffer::Opened(source)));
        assert_eq!(model.apply(Action::UndoOfferAccepted), changed_and_focuses(Focus::Name));
        assert_eq!(entry(&model), MINE);
        assert!(model.notice().is_none(), "it was said of the case that is gone");
        assert!(model.undo_offer().is_none() && model.can_redo());
    }
}

#[test]
fn a_link_with_the_same_case_has_nothing_to_go_back_to() {
    let mut model = model(MINE);
    assert_eq!(model.apply(opened(&["wr=", MINE].concat())), NOTHING);
    assert!(model.undo_offer().is_none() && !model.can_undo());
}

#[test]
fn what_was_not_understood_takes_the_focus_before_what_can_be_taken_back() {
    let mut model = model(MINE);
    assert_eq!(model.apply(opened("wr=WR:1/EX:Y/XX:Y")), changed_and_focuses(Focus::Notice));
    assert_eq!(model.undo_offer(), Some(&UndoOffer::Opened(Source::Link)));
}

#[test]
fn closing_what_was_said_of_a_file_leaves_the_focus_in_its_section() {
    let mut model = model(MINE);
    let _ = model.apply(Action::SectionToggled(Section::Share, true));
    let _ = model.apply(Action::CaseOpened(Source::File, link::parse_lenient("wr=WR:2")));
    assert_eq!(model.apply(Action::NoticeClosed), only_focuses(Focus::Section(Section::Share)));
}

#[test]
fn what_was_not_understood_of_it_is_noted_until_it_is_closed() {
    let mut model = model(MINE);
    let _ = model.apply(opened("wr=WR:1/EX:Y/XX:Y"));
    let notice = model.notice().unwrap();
    assert_eq!((notice.errors.len(), notice.refused), (1, false));
    assert_eq!(model.apply(Action::NoticeClosed), only_focuses(Focus::Name));
    assert!(model.notice().is_none());
}

#[test]
fn a_link_of_which_nothing_was_understood_leaves_the_case() {
    let mut model = model(MINE);
    assert_eq!(model.apply(opened("wr=WR:2/TP:Y")), only_focuses(Focus::Notice));
    assert_eq!(entry(&model), MINE);
    assert!(model.notice().unwrap().refused && !model.can_undo());
}

#[test]
fn a_file_that_holds_no_case_leaves_the_case() {
    let mut model = model(MINE);
    let error = record_reading::parse_lenient("{}").unwrap_err();
    assert_eq!(model.apply(Action::FileRefused(error)), only_focuses(Focus::Notice));
    assert_eq!(entry(&model), MINE);
    assert_eq!(model.notice().unwrap().source, Source::File);
}

#[test]
fn a_good_case_takes_the_notice_of_the_last_one_away() {
    let mut model = model(MINE);
    let _ = model.apply(opened("wr=WR:2"));
    let _ = model.apply(Action::CaseReplaced(case("WR:1/UA:Y")));
    assert!(model.notice().is_none());
    let _ = model.apply(opened("wr=WR:2"));
    let _ = model.apply(opened("wr=WR:1/UA:Y"));
    assert!(model.notice().is_none(), "even if it is the same case");
}

#[test]
fn the_pages_address_comes_before_what_the_page_says_unless_nothing_of_it_is_understood() {
    let otherwise = || case("WR:1/UA:Y");
    let from_address = Model::from_link(link::parse_lenient("wr=WR:1/TP:Y/XX:Y"), otherwise());
    assert_eq!(entry(&from_address), "WR:1/TP:Y");
    assert!(!from_address.notice().unwrap().refused && !from_address.can_undo());
    let from_page = Model::from_link(link::parse_lenient("wr=WR:2"), otherwise());
    assert_eq!(entry(&from_page), "WR:1/UA:Y");
    assert!(from_page.notice().unwrap().refused);
}

#[test]
fn figures_go_along_in_the_link_when_they_are_to() {
    let mut model = model("WR:1/TP:Y~A~p99:180&wr=WR:1~~incidents:@50");
    let page = HostContext { link_base: "https://x.test/#".to_owned(), ..HostContext::default() };
    let _ = model.apply(Action::HostContextChanged(page));
    assert_eq!(model.link(), "https://x.test/#wr=WR:1/TP:Y~A&wr=WR:1");
    assert_eq!(model.apply(Action::DetailSharingToggled(true)), NOTHING);
    assert_eq!(model.link(), "https://x.test/#wr=WR:1/TP:Y~A~p99:180&wr=WR:1~~incidents:@50");
    let _ = model.apply(Action::DetailSharingToggled(false));
    assert_eq!(model.link(), "https://x.test/#wr=WR:1/TP:Y~A&wr=WR:1");
}

#[test]
fn figures_that_came_in_a_link_go_along_in_the_next_one_and_those_of_a_file_do_not() {
    let with_figures = || link::parse_lenient("wr=WR:1~~p99:180");
    let mut linked = Model::default();
    let _ = linked.apply(Action::CaseOpened(Source::Link, with_figures()));
    assert!(linked.shares_details());
    assert!(Model::from_link(with_figures(), case("WR:1")).shares_details());
    let mut filed = Model::default();
    let _ = filed.apply(Action::CaseOpened(Source::File, with_figures()));
    assert!(!filed.shares_details());
    assert!(
        !Model::from_link(link::parse_lenient("wr=WR:2"), case("WR:1~~p99:180")).shares_details()
    );
}

#[test]
fn a_text_is_shown_until_another_one_is_and_copying_is_told_until_something_else_happens() {
    let mut model = model(MINE);
    let _ = model.apply(Action::TextShown(Some(Export::Brief)));
    let _ = model.apply(Action::Copied(CopySource::Text, false));
    assert_eq!(model.copied(), Some((CopySource::Text, false)));
    let _ = model.apply(Action::TextShown(None));
    assert_eq!((model.shown_text(), model.copied()), (None, None));
}

fn opened(text: &str) -> Action {
    Action::CaseOpened(Source::Link, link::parse_lenient(text))
}
