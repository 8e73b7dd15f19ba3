//! The row of workloads: to choose between, to name the one that is shown, and what can be done with it.

use when_rust::state::lineup::Direction;
use when_rust::state::{Action, Focus};
use when_rust::view::selector;

use crate::find::only;
use crate::html::Element;
use crate::screen::{Screen, after, of_case};

const THREE: &str = "WR:1/TP:Y~A&wr=WR:1/EX:Y~B&wr=WR:1/TP:Y";

#[test]
fn the_row_is_there_for_one_as_for_many_and_begins_the_widget() {
    for case in ["WR:1", THREE] {
        let screen = of_case(case);
        let row = screen.part("workloads");
        assert_eq!(row.name, "nav");
        assert!(!screen.name_of(row).is_empty());
        let first = screen.part("base").children().next().unwrap();
        assert_eq!(first.get("part"), Some("workloads"));
    }
}

#[test]
fn each_workload_can_be_chosen_and_the_chosen_one_can_be_named() {
    for chosen in 0..3 {
        let screen = after(THREE, [Action::WorkloadSelected(chosen)]);
        let chips = chips(&screen);
        assert_eq!(chips.len(), 3);
        for (place, chip) in chips.iter().enumerate() {
            let marked = only(&current(chip));
            let (name, is_current) =
                if place == chosen { ("input", "true") } else { ("button", "false") };
            assert_eq!(
                (marked.name.as_str(), marked.get("aria-current")),
                (name, Some(is_current))
            );
            let number = format!("{}", place + 1);
            assert!(chip.text().contains(&number) || !screen.name_of(marked).is_empty());
        }
        let names = ["1. A", "2. B", "Workload 3"];
        for (place, name) in names.into_iter().enumerate().filter(|(place, _)| *place != chosen) {
            assert_eq!(chips[place].text(), name);
        }
    }
}

#[test]
fn the_name_field_says_whose_name_it_is_and_holds_what_was_typed() {
    let screen =
        after(THREE, [Action::WorkloadSelected(1), Action::WorkloadNamed("B ".to_owned())]);
    let field = screen.by_id("name");
    assert_eq!(field.get("value"), Some("B "));
    assert_eq!(screen.name_of(field), "Name of workload 2");
    assert_eq!((field.get("aria-invalid"), field.get("aria-describedby")), (None, None));
    let unnamed = after(THREE, [Action::WorkloadSelected(2)]);
    assert_eq!(unnamed.by_id("name").get("placeholder"), Some("Workload 3"));
    let alone = of_case("WR:1");
    assert_eq!(alone.by_id("name").get("placeholder"), Some("Name this workload"));
}

#[test]
fn too_long_a_name_is_told_beside_its_field() {
    let long = "n".repeat(81);
    let screen = after("WR:1~A", [Action::WorkloadNamed(long.clone())]);
    let field = screen.by_id("name");
    assert_eq!(field.get("value"), Some(long.as_str()));
    assert!(field.is("aria-invalid", "true"));
    let remark = screen.by_id(field.get("aria-describedby").unwrap()).text();
    assert!(remark.contains("80 characters"), "{remark}");
}

#[test]
fn one_more_can_be_added_or_copied_up_to_twelve() {
    for (count, can) in [(1, true), (11, true), (12, false)] {
        let screen = of_case(&vec!["WR:1/TP:Y"; count].join("&wr="));
        for id in ["add", "duplicate"] {
            assert_eq!(is_usable(&screen, id), can, "{id} of {count}");
        }
    }
}

#[test]
fn what_arranges_workloads_is_there_for_several_only_and_keeps_its_place_at_the_ends() {
    let alone = of_case("WR:1/TP:Y");
    for id in ["earlier", "later", "remove"] {
        assert!(alone.root.with("id", id).is_empty());
    }
    for (place, usable) in [(0, [false, true]), (1, [true, true]), (2, [true, false])] {
        let screen = after(THREE, [Action::WorkloadSelected(place)]);
        let moves = [Direction::Earlier, Direction::Later].map(|way| selector(Focus::Move(way)));
        for (selector, usable) in moves.into_iter().zip(usable) {
            assert_eq!(is_usable(&screen, selector.trim_start_matches('#')), usable);
        }
        assert!(is_usable(&screen, "remove"));
    }
}

#[test]
fn undo_and_redo_are_usable_when_there_is_something_to_undo_or_redo() {
    let answered = Action::WorkloadNamed("A".to_owned());
    for (actions, usable) in [
        (vec![], [false, false]),
        (vec![answered.clone()], [true, false]),
        (vec![answered, Action::Undone], [false, true]),
    ] {
        let screen = after("WR:1/TP:Y", actions);
        assert_eq!(["undo", "redo"].map(|id| is_usable(&screen, id)), usable);
    }
}

#[test]
fn starting_over_clears_the_one_or_of_several_this_one_or_all() {
    let alone = of_case("WR:1/TP:Y");
    assert!(is_usable(&alone, "start-over"));
    assert!(alone.root.with("id", "start-over-all").is_empty());
    assert!(!is_usable(&of_case("WR:1"), "start-over"), "there is nothing to clear");
    for (place, has_some) in [(0, true), (1, false)] {
        let screen = after("WR:1/TP:Y&wr=WR:1", [Action::WorkloadSelected(place)]);
        assert_eq!(is_usable(&screen, "start-over"), has_some);
        assert!(is_usable(&screen, "start-over-all"));
        let names = ["start-over", "start-over-all"].map(|id| screen.name_of(screen.by_id(id)));
        assert!(names[0].contains("this one") && names[1].contains("all 2 workloads"), "{names:?}");
    }
}

#[test]
fn the_tools_are_behind_one_button_that_says_whether_they_are_open() {
    for open in [false, true] {
        let screen = after("WR:1", [Action::ToolsToggled(open)]);
        let told = if open { "true" } else { "false" };
        let more = screen.by_id("more");
        assert!(more.is("aria-expanded", told) && more.is("aria-controls", "tools"));
        let tools = screen.by_id("tools");
        assert!(tools.is("data-open", told));
        let ids: Vec<_> =
            tools.named(&["button"]).iter().map(|one| one.get("id").unwrap()).collect();
        assert_eq!(ids, ["duplicate", "undo", "redo", "start-over"]);
    }
}

fn chips(screen: &Screen) -> Vec<&Element> {
    let list = only(&screen.part("workloads").named(&["ul"]));
    list.children().collect()
}

fn current(chip: &Element) -> Vec<&Element> {
    chip.below().into_iter().filter(|one| one.get("aria-current").is_some()).collect()
}

/// Whether the button with this id, which keeps its place, can do something.
#[track_caller]
fn is_usable(screen: &Screen, id: &str) -> bool {
    let button = screen.by_id(id);
    assert_eq!(button.name, "button");
    button.get("disabled").is_none()
}
