//! For two people at one screen: what both look at first, and the keys.

use when_rust::content::traits::trait_words;
use when_rust::state::Action;

use crate::find::texts;
use crate::screen::{Screen, THREE, after, conversation, opened_after};

#[test]
fn of_several_workloads_the_comparison_and_the_open_questions_come_first() {
    let screen = after(THREE, [conversation()]);
    let parts: Vec<_> = screen.root.below().into_iter().filter_map(|one| one.get("part")).collect();
    let place = |part| parts.iter().position(|one| *one == part).unwrap();
    assert!(place("comparison") < place("agenda") && place("agenda") < place("answer"));
    let open = screen.part("agenda").named(&["li"]);
    assert_eq!(open.len(), 1, "one of the three is not settled");
    let next = after("WR:1/TP:Y", []).decision.next_question.unwrap();
    let start = ["Workload 3: ", trait_words(next).question()].concat();
    assert!(open[0].text().starts_with(&start), "{}", open[0].text());
}

#[test]
fn where_all_are_settled_the_agenda_says_so() {
    let screen = after("WR:1/EX:Y&wr=WR:1/IA:Y", [conversation()]);
    let agenda = screen.part("agenda");
    assert!(agenda.named(&["li", "button"]).is_empty());
    assert!(agenda.text().contains("every answer is settled"), "{}", agenda.text());
}

#[test]
fn the_comparison_stands_there_and_not_again_in_its_section() {
    let screen = opened_after(THREE, [conversation(), Action::CounterpartChosen(1)]);
    assert_eq!(screen.root.parts("comparison").len(), 1);
    let section = screen.section("compare");
    assert!(section.parts("comparison").is_empty());
    assert_eq!(section.with("id", "beside").len(), 1);
}

#[test]
fn the_keys_are_told_once_and_only_there() {
    let keys = |screen: Screen| screen.root.text().matches("Y, N and U").count();
    assert_eq!(keys(after("WR:1/TP:Y", [conversation()])), 1);
    assert_eq!(keys(after(THREE, [conversation()])), 1);
    assert_eq!(keys(after(THREE, [])), 0);
}

#[test]
fn workloads_of_one_name_are_told_apart() {
    let screen = after("WR:1/TP:Y~A&wr=WR:1~A", [conversation()]);
    let agenda = screen.part("agenda");
    let names = agenda.named(&["button"]).into_iter().map(|one| screen.name_of(one));
    assert_eq!(names.collect::<Vec<_>>(), ["Answer, for 1. A", "Answer, for 2. A"]);
    let rows = texts(&agenda.named(&["li"]));
    assert!(rows[0].starts_with("1. A: ") && rows[1].starts_with("2. A: "), "{rows:?}");
}
