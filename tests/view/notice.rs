//! What is said of a case that came from outside.

use when_rust::case::editions::{Criteria, Edition};
use when_rust::case::link::open_by;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::decision::verdict::Verdict;
use when_rust::state::Action;
use when_rust::state::notice::Source;

use crate::screen::after;

/// A second version of the criteria that only this test knows; by the first one all was worth it.
static SECOND: Criteria = Criteria {
    version: "2",
    earlier: &[Edition {
        version: "1",
        changed: "Unclear problems are asked about in other words.",
        kept: TraitSet::ALL.without(TraitSet::of(&[Trait::Unclear])),
        decide: |_| Verdict::Adopt,
    }],
};

#[test]
fn a_case_of_earlier_criteria_tells_both_answers_and_what_changed() {
    let opened = open_by(&SECOND, "wr=WR:2/TP:Y&wr=WR:1/TP:Y/UA:Y");
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
    let opened = open_by(&SECOND, "wr=WR:1/TP:Y/XX:Y");
    let text = after("WR:1", [Action::CaseOpened(Source::Link, opened)]).part("notice").text();
    assert!(text.contains("“XX”") && text.contains("version 1"), "{text}");
}
