//! The link, the downloads and the way to a call.

use when_rust::content::verdicts::CALL;
use when_rust::state::Action;
use when_rust::state::page::Page;
use when_rust::state::take_away::Copied;

use crate::find::only;
use crate::screen::{Screen, after, of_case};

fn told(booking: &str) -> Action {
    Action::PageTold(Page {
        link_base: "https://example.com/article#at&".to_owned(),
        booking: booking.to_owned(),
        ..Page::default()
    })
}

fn link(screen: &Screen) -> &str {
    only(&screen.root.with("id", "link")).get("value").unwrap()
}

#[test]
fn the_link_is_the_pages_with_the_case_and_without_its_figures() {
    let screen = after("WR:1/TP:Y~A%20B~p99:180", [told("")]);
    assert_eq!(link(&screen), "https://example.com/article#at&wr=WR:1/TP:Y~A%20B");
    let screen = after("WR:1/TP:Y~~p99:180", [told("")]);
    assert_eq!(link(&screen), "https://example.com/article#at&wr=WR:1/TP:Y");
}

#[test]
fn there_is_a_booking_link_only_where_the_page_has_one() {
    assert!(of_case("WR:1/TP:Y").root.with("part", "cta").is_empty());
    let screen = after("WR:1/EX:Y", [told("https://x.test/{verdict}?v={vector}")]);
    let booking = only(&screen.root.with("part", "cta"));
    assert_eq!(booking.get("href"), Some("https://x.test/not-first?v=WR%3A1%2FEX%3AY"));
    assert!(booking.is("rel", "noopener"));
    assert!(!booking.text().is_empty());
}

#[test]
fn where_a_case_is_too_long_for_a_booking_link_its_current_workload_goes_along_without_figures() {
    let entry = format!("WR:1/TP:Y~{}~p99:180", "%C3%A4".repeat(80));
    let entries = [entry.as_str(), "WR:1/EX:Y~B~p99:180", &entry, &entry].join("&wr=");
    let screen = after(&entries, [told("https://x.test/?l={link}"), Action::WorkloadChosen(1)]);
    let href = only(&screen.root.with("part", "cta")).get("href").unwrap();
    assert!(href.ends_with("%23at%26wr%3DWR%3A1%2FEX%3AY%7EB"), "{href}");
}

#[test]
fn the_call_is_introduced_until_the_choice_is_clear() {
    for (case, introduced) in [("WR:1", true), ("WR:1/TP:Y", true), ("WR:1/EX:Y", false)] {
        let text = after(case, [told("https://x.test/")]).root.text();
        assert_eq!(text.contains(CALL), introduced, "{case}");
    }
}

#[test]
fn while_the_answer_is_open_the_verdict_in_a_booking_link_is_open() {
    let screen = after("WR:1", [told("https://x.test/?v={verdict}")]);
    assert_eq!(only(&screen.root.with("part", "cta")).get("href"), Some("https://x.test/?v=open"));
}

#[test]
fn the_hosts_button_and_links_have_their_slots() {
    let screen = of_case("WR:1");
    let names: Vec<_> =
        screen.root.named(&["slot"]).into_iter().filter_map(|slot| slot.get("name")).collect();
    assert_eq!(names, ["cta", "reading"]);
}

#[test]
fn what_became_of_copying_is_said_until_something_else_happens() {
    let quiet = after("WR:1/TP:Y", [told("")]).root.text();
    let copied = after("WR:1/TP:Y", [told(""), Action::Copied(Copied::Link, true)]).root.text();
    let selected = after("WR:1/TP:Y", [told(""), Action::Copied(Copied::Link, false)]).root.text();
    assert!(quiet != copied && quiet != selected && copied != selected);
    let later = after("WR:1/TP:Y", [Action::Copied(Copied::Link, true), told("")]).root.text();
    assert_eq!(later, quiet);
}
