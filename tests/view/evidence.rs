//! The evidence section: a line for each answer, and what the verdict hangs on.

use when_rust::decision::traits::Trait;
use when_rust::state::Action;

use crate::find::texts;
use crate::screen::opened_after;

#[test]
fn each_answered_trait_has_a_line_with_its_basis_and_note() {
    let screen = opened_after("WR:1/TP:Y/EX:N~e=TP:m:Grafana", []);
    let section = screen.section("evidence");
    let lines = section.with("class", "basis");
    assert_eq!(lines.len(), 2);
    let checked = |at: usize| {
        let radios = lines[at].named(&["input"]).into_iter();
        let checked: Vec<_> = radios.filter(|one| one.get("checked").is_some()).collect();
        assert_eq!(checked.len(), 1);
        checked[0].get("value").unwrap().to_owned()
    };
    assert_eq!([checked(0), checked(1)], ["measured", "unset"]);
    let notes: Vec<_> = section
        .named(&["input"])
        .into_iter()
        .filter(|one| one.get("type") == Some("text"))
        .map(|one| one.get("value").unwrap_or_default().to_owned())
        .collect();
    assert_eq!(notes, ["Grafana", ""]);
}

#[test]
fn the_summary_counts_what_the_verdict_hangs_on() {
    for (entry, gist) in [
        ("WR:1", "Nothing is answered yet."),
        ("WR:1/EX:Y/IA:Y", "No single answer would change this."),
        ("WR:1/EX:Y", "No single answer would change this."),
        (
            "WR:1/TP:Y/CB:Y/LS:N/OC:Y/EX:N/IA:N/NC:N/UA:N~e=TP:m,CB:r,OC:a",
            "Hangs on 7 answers: 1 measured, 1 reported, 1 assumed, 4 without evidence.",
        ),
        ("WR:1/TP:Y~e=TP:m", "Hangs on 1 answer: 1 measured."),
    ] {
        let screen = opened_after(entry, []);
        let summary = screen.section("evidence").named(&["summary"])[0].text();
        assert!(summary.contains(gist), "{entry}: {summary}");
    }
}

#[test]
fn what_to_check_is_asked_in_its_order_and_what_is_measured_is_not() {
    let screen = opened_after("WR:1/TP:Y/CB:Y/LS:N/OC:Y/EX:N/IA:N/NC:N/UA:N~e=TP:m,CB:r", []);
    let section = screen.section("evidence");
    let hangs_on = texts(&section.with("class", "hangs-on")[0].named(&["li"]));
    assert_eq!(hangs_on.len(), 7);
    assert!(hangs_on[6].ends_with("yes, measured."), "{hangs_on:?}");
    assert_eq!(section.with("class", "to-check")[0].named(&["li"]).len(), 6);
}

#[test]
fn a_note_that_is_too_long_says_so_at_its_field() {
    let typed = Action::NoteTyped(Trait::Throughput, "n".repeat(251));
    let screen = opened_after("WR:1/TP:Y", [typed]);
    let field = screen.root.with("aria-invalid", "true");
    assert_eq!(field.len(), 1);
    let remark = screen.root.with("id", field[0].get("aria-describedby").unwrap());
    assert!(remark[0].text().contains("at most 250 characters"));
}
