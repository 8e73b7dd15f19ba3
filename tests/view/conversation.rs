//! For two people at one screen: what both look at first, and the keys.

use when_rust::state::Action;

use crate::find::texts;
use crate::screen::{Screen, THREE, after, conversation, opened_after};

#[test]
fn of_several_workloads_the_comparison_and_the_agenda_come_first_and_of_one_the_questions() {
    let screen = after(THREE, [conversation()]);
    let parts: Vec<_> = screen.root.below().into_iter().filter_map(|one| one.get("part")).collect();
    let place = |part| parts.iter().position(|one| *one == part).unwrap();
    assert!(place("comparison") < place("agenda") && place("agenda") < place("answer"));
    let of_one = after("WR:1/TP:Y", [conversation()]);
    let parts: Vec<_> = of_one.root.below().into_iter().filter_map(|one| one.get("part")).collect();
    let place = |part| parts.iter().position(|one| *one == part).unwrap();
    assert!(place("questions") < place("agenda") && !parts.contains(&"comparison"));
}

#[test]
fn the_agenda_is_what_to_check_three_points_of_each_workload_and_all_of_one() {
    let agenda = |entry| texts(&after(entry, [conversation()]).part("agenda").named(&["li"]));
    let of_one = agenda("WR:1/TP:Y");
    assert_eq!(of_one.len(), 8);
    assert!(of_one[0].ends_with("yes, without evidence.Evidence"), "{}", of_one[0]);
    assert!(of_one[1].ends_with("not answered.Answer"), "{}", of_one[1]);
    assert_eq!(agenda("WR:1/TP:Y&wr=WR:1/TP:Y").len(), 6);
    assert_eq!(agenda("WR:1/TP:Y~e=TP:m").len(), 7, "what is measured is not to be checked");
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
    let names: Vec<_> = names.collect();
    assert!(names[0].ends_with(", for 1. A") && names[3].ends_with(", for 2. A"), "{names:?}");
}
