//! What is said of a case that came from outside, and what can be brought back.

use when_rust::case::criteria_versions::{Criteria, CriteriaVersion};
use when_rust::case::link::{self, parse_lenient_by};
use when_rust::case::plain_text::Name;
use when_rust::case::record_reading;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::decision::verdict::Verdict;
use when_rust::state::Action;
use when_rust::state::notice::Source;
use when_rust::state::section::Section;

use crate::find::only;
use crate::html::Element;
use crate::screen::{Screen, after, of_case};

/// A second version of the criteria that only these tests know. The first one always said "adopt".
static SECOND: Criteria = Criteria {
    current: "2",
    earlier: &[CriteriaVersion {
        number: "1",
        changed: "Unclear problems are asked about in other words.",
        kept: TraitSet::ALL.without(TraitSet::of(&[Trait::Unclear])),
        decide: |_| Verdict::Adopt,
    }],
};

#[test]
fn a_case_of_earlier_criteria_tells_both_answers_and_what_changed() {
    let opened = parse_lenient_by(&SECOND, "wr=WR:2/TP:Y&wr=WR:1/TP:Y/UA:Y");
    let screen = after("WR:1", [Action::CaseOpened(Source::Link, opened)]);
    let notice = screen.part("notice");
    assert!(notice.is("role", "alert"));
    let text = notice.text();
    for told in ["Workload 2", "version 1", "Unclear problems are asked about in other words."] {
        assert!(text.contains(told), "{told}: {text}");
    }
    let (then, today) = text.split_once("today “").unwrap();
    assert!(then.contains("Adopt") && today.contains("Not yet"), "{text}");
}

#[test]
fn what_was_not_understood_stands_beside_what_is_of_earlier_criteria() {
    let opened = parse_lenient_by(&SECOND, "wr=WR:1/TP:Y/XX:Y");
    let text = after("WR:1", [Action::CaseOpened(Source::Link, opened)]).part("notice").text();
    assert!(text.contains("“XX”") && text.contains("version 1"), "{text}");
}

#[test]
fn without_news_nothing_stands_above_the_workloads() {
    let screen = of_case("WR:1/TP:Y");
    assert!(screen.root.parts("notice").is_empty());
    assert!(screen.root.with("class", "offer").is_empty());
    let first = screen.part("base").children().next().unwrap();
    assert_eq!(first.get("part"), Some("workloads"));
}

#[test]
fn a_notice_can_take_the_focus_and_be_closed() {
    let screen = after("WR:1", [linked("wr=WR:2")]);
    let notice = screen.part("notice");
    assert!(notice.is("role", "alert") && notice.is("tabindex", "-1"));
    assert_eq!(only(&notice.named(&["button"])).get("id"), Some("close-notice"));
    let closed = after("WR:1", [linked("wr=WR:2"), Action::NoticeClosed]);
    assert!(closed.root.parts("notice").is_empty());
}

#[test]
fn what_was_refused_and_what_was_understood_in_part_are_told_apart() {
    let said = |action| after("WR:1/TP:Y", [action]).part("notice").text();
    let error = record_reading::parse_lenient("{}").unwrap_err();
    let told = [
        said(linked("wr=WR:2")),
        said(linked("wr=WR:1/EX:Y/XX:Y")),
        said(Action::FileRefused(error)),
        said(filed("wr=WR:1/EX:Y/XX:Y")),
    ];
    for (index, one) in told.iter().enumerate() {
        assert_eq!(one.contains("your case is as it was"), index % 2 == 0, "{one}");
        assert_eq!(one.contains("link"), index < 2, "{one}");
        assert_eq!(one.contains("file"), index >= 2, "{one}");
    }
}

#[test]
fn what_was_done_is_told_with_a_button_that_brings_it_back() {
    for (_, action) in offers() {
        let screen = after("WR:1/TP:Y/EX:Y~A&wr=WR:1~B", [action]);
        let offer = only(&screen.root.with("class", "offer"));
        assert_eq!(offer.with("id", "step-back").len(), 1);
    }
}

#[test]
fn beside_what_was_opened_stands_the_offer_to_keep_both() {
    let offers = |screen: &Screen| screen.root.with("id", "set-beside").len();
    assert_eq!(offers(&after("WR:1/TP:Y", [linked("wr=WR:1/EX:Y")])), 1);
    assert_eq!(offers(&after("WR:1", [linked("wr=WR:1/EX:Y")])), 0);
    let beside = after("WR:1/TP:Y", [linked("wr=WR:1/EX:Y"), Action::OpenedSetBeside]);
    assert_eq!(offers(&beside), 0);
    let offer = only(&beside.root.with("class", "offer"));
    assert!(offer.text().contains("beside yours"), "{}", offer.text());
}

#[test]
fn what_is_said_of_a_file_stands_in_its_section_while_that_is_open_and_else_on_top() {
    let open = Action::SectionToggled(Section::Share, true);
    for text in ["wr=WR:1/EX:Y", "wr=WR:1/EX:Y/XX:Y", "wr=WR:2"] {
        for (action, is_file) in [(filed(text), true), (linked(text), false)] {
            let closed = after("WR:1/TP:Y", [action.clone()]);
            assert_eq!(news(&closed, closed.part("base")), [true, false], "{text}");
            let opened = after("WR:1/TP:Y", [open.clone(), action]);
            let share = news(&opened, opened.section("share"));
            assert_eq!(share, [is_file, !is_file], "{text}");
        }
    }
    let cleared = after("WR:1/TP:Y", [open, Action::StartedOver]);
    assert_eq!(news(&cleared, cleared.section("share")), [false, true]);
}

/// Everything after which there is an offer to bring something back.
pub fn offers() -> [(&'static str, Action); 6] {
    let names = ["A, high-throughput part", "A, exploratory part"];
    let names = names.map(|name| Name::new(name).unwrap());
    [
        ("removed", Action::WorkloadRemoved),
        ("cleared", Action::WorkloadCleared),
        ("started over", Action::StartedOver),
        ("split", Action::WorkloadSplit(names)),
        ("a link opened", linked("wr=WR:1/EX:Y")),
        ("a file opened", filed("wr=WR:1/EX:Y&wr=WR:1")),
    ]
}

/// Whether all news stands inside `place`, and whether none does.
fn news(screen: &Screen, place: &Element) -> [bool; 2] {
    let count =
        |within: &Element| within.parts("notice").len() + within.with("class", "offer").len();
    let (inside, all) = (count(place), count(&screen.root));
    assert!(all > 0);
    [inside == all, inside == 0]
}

fn linked(text: &str) -> Action {
    Action::CaseOpened(Source::Link, link::parse_lenient(text))
}

fn filed(text: &str) -> Action {
    Action::CaseOpened(Source::File, link::parse_lenient(text))
}
