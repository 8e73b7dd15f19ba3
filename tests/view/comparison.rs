//! Several workloads on screen: to choose between, in a table, two side by side, on the map, and in a conversation.

use when_rust::content::verdicts::OWN_EVIDENCE;
use when_rust::state::Action;
use when_rust::state::page::Page;

use crate::find::{only, texts};
use crate::screen::{Screen, after, of_case};

const THREE: &str = "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~A&wr=WR:1/TP:Y/EX:Y~B&wr=WR:1/TP:Y";

#[test]
fn one_workload_alone_is_not_compared_but_can_get_company() {
    let screen = of_case("WR:1/TP:Y");
    assert!(screen.root.with("part", "workloads").is_empty());
    assert!(screen.root.named(&["table"]).is_empty());
    for id in ["add", "duplicate"] {
        assert_eq!(screen.by_id(id).name, "button");
    }
}

#[test]
fn each_workload_can_be_chosen_and_the_chosen_one_is_marked() {
    for chosen in 0..3 {
        let screen = after(THREE, [Action::WorkloadChosen(chosen)]);
        let chips = screen.part("workloads").named(&["button"]);
        let marked = |at: usize| chips[at].get("aria-current");
        for at in 0..3 {
            assert_eq!(marked(at), Some(if at == chosen { "true" } else { "false" }));
        }
        assert_eq!(texts(&chips)[..3], ["1. A", "2. B", "Workload 3"]);
    }
}

#[test]
fn the_table_holds_every_answer_and_marks_conflicts_and_quietly_gaps() {
    let screen = of_case(THREE);
    let table = only(&screen.root.named(&["table"]));
    let rows = table.named(&["tr"]);
    assert_eq!(rows.len(), 10, "names, verdicts and eight traits");
    assert_eq!(texts(&rows[0].named(&["th"])), ["A", "B", "Workload 3"]);
    assert!(rows.iter().skip(1).all(|row| row.named(&["td"]).len() == 3));
    assert_eq!(texts(&rows[2].named(&["td"])), ["Yes", "Yes", "Yes"]);
    assert_eq!(texts(&rows[6].named(&["td"])), ["No", "Yes", "Not answered"]);
    let differs: Vec<_> = rows[2..].iter().map(|row| row.is("class", "differs")).collect();
    assert_eq!(differs, [false, false, false, false, true, false, false, false]);
    let gaps: Vec<_> = rows[2..].iter().map(|row| row.is("class", "gap")).collect();
    assert_eq!(gaps, [false, true, false, true, false, true, true, true]);
    assert!(
        rows[2..].iter().all(|row| row.text().contains("differs") == row.is("class", "differs"))
    );
}

#[test]
fn the_summary_names_the_first_path_and_no_broad_migration() {
    let text = of_case(THREE).part("comparison").text();
    assert!(text.contains("1 of 3") && text.contains("“\u{2068}A\u{2069}”"), "{text}");
    assert!(text.contains(OWN_EVIDENCE));
}

#[test]
fn two_workloads_are_seen_side_by_side_and_of_more_the_ones_that_are_chosen() {
    let beside = |screen: &Screen| screen.root.with("id", "beside").len();
    assert_eq!(beside(&of_case("WR:1/TP:Y~A&wr=WR:1/TP:N~B")), 1);
    assert_eq!(beside(&of_case(THREE)), 0);
    let screen = after(THREE, [Action::SeenBeside(2)]);
    let text = screen.by_id("beside").text();
    assert!(text.starts_with("From “\u{2068}A\u{2069}” to “\u{2068}Workload 3\u{2069}”"), "{text}");
}

#[test]
fn before_stands_before_after_whichever_is_looked_at() {
    for chosen in [0, 1] {
        let case = "WR:1/TP:Y/OC:N~A&wr=WR:1/TP:Y/OC:Y~A%2C%20after";
        let screen = after(case, [Action::WorkloadChosen(chosen)]);
        let text = screen.by_id("beside").text();
        assert!(text.contains("A long-term owner is committed: No → Yes"), "{text}");
    }
}

#[test]
fn every_workload_has_its_mark_on_the_map_and_its_line_below() {
    let entries = ["WR:1/TP:Y/CB:Y~A"; 12].join("&wr=");
    for (case, count) in [(THREE, 3), (entries.as_str(), 12)] {
        let screen = of_case(case);
        let map = screen.part("map");
        let marks = map.below().into_iter().filter(|one| one.is("class", "small mark")).count();
        assert_eq!(marks + 1, count, "and the one that is looked at");
        let mut places: Vec<_> =
            map.below().into_iter().filter_map(|one| one.get("transform")).collect();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), count + 1, "no two at one place, and the axis’ name");
        assert_eq!(only(&map.with("class", "legend")).named(&["li"]).len(), count);
    }
}

#[test]
fn a_mark_is_a_button_that_says_whose_it_is_and_how_it_stands() {
    let screen = of_case(THREE);
    let marks = screen.part("map").with("role", "button");
    let names: Vec<_> = marks.iter().map(|mark| mark.get("aria-label").unwrap()).collect();
    let shown: Vec<_> = marks.iter().map(|mark| mark.text()).collect();
    assert_eq!(shown, ["1", "2", "3"]);
    for ((name, number), entry) in names.iter().zip(shown).zip(["A", "B", "Workload 3"]) {
        let start = [&number, ". ", entry, ": "].concat();
        assert!(name.starts_with(&start) && name.len() > start.len(), "{name}");
    }
    let current: Vec<_> = marks.iter().map(|mark| mark.is("aria-current", "true")).collect();
    assert_eq!(current, [true, false, false]);
    assert!(marks.iter().all(|mark| mark.is("tabindex", "0")));
}

#[test]
fn a_removal_is_told_where_it_can_be_taken_back() {
    let screen = after(THREE, [Action::WorkloadRemoved]);
    assert!(screen.root.text().contains("“\u{2068}A\u{2069}” is removed."));
    assert_eq!(screen.by_id("step-back").name, "button");
    let last = after("WR:1&wr=WR:1", [Action::WorkloadRemoved]);
    assert_eq!(last.by_id("step-back").name, "button", "also where one is left");
}

#[test]
fn in_a_conversation_the_comparison_and_the_open_questions_come_first() {
    let page = Page { conversation: true, ..Page::default() };
    let screen = after(THREE, [Action::PageTold(page)]);
    let parts: Vec<_> = screen.root.below().into_iter().filter_map(|one| one.get("part")).collect();
    let place = |part| parts.iter().position(|one| *one == part).unwrap();
    assert!(place("comparison") < place("agenda") && place("agenda") < place("questions"));
    let open = screen.part("agenda").named(&["li"]);
    assert_eq!(open.len(), 1, "one of the three is not settled");
    assert!(open[0].text().starts_with("Workload 3: "), "{}", open[0].text());
}
