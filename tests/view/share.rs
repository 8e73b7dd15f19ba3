//! The link, the downloads and the way to a call.

use when_rust::case::booking::MAX_LENGTH;
use when_rust::case::percent::encode;
use when_rust::content::verdicts::{CALL, CALL_SETTLED};
use when_rust::state::Action;
use when_rust::state::export::{CopySource, Export};
use when_rust::state::section::Section;

use crate::find::{only, texts};
use crate::screen::{Screen, after, of_case, opened_after, page};

#[test]
fn the_link_is_the_pages_with_the_case_and_without_its_figures() {
    for (entry, link) in [
        ("WR:1/TP:Y~A%20B~p99:180", "https://example.com/article#at&wr=WR:1/TP:Y~A%20B"),
        ("WR:1/TP:Y~~p99:180", "https://example.com/article#at&wr=WR:1/TP:Y"),
    ] {
        let screen = opened_after(entry, [page("")]);
        assert_eq!(screen.by_id("link").get("value"), Some(link));
        assert!(screen.by_id("link").get("readonly").is_some());
        assert_eq!(screen.by_id("figures").get("checked"), None);
    }
}

#[test]
fn figures_go_along_where_that_is_ticked() {
    let screen = opened_after("WR:1~~p99:180", [page(""), Action::DetailSharingToggled(true)]);
    let link = screen.by_id("link").get("value").unwrap();
    assert!(link.ends_with("&wr=WR:1~~p99:180"), "{link}");
    assert!(screen.by_id("figures").get("checked").is_some());
}

#[test]
fn there_is_a_way_out_by_link_text_paper_and_file_and_one_back_in() {
    let screen = opened_after("WR:1/TP:Y", []);
    let share = screen.part("share");
    for id in ["link", "figures", "copy-link", "print", "open-file"] {
        assert_eq!(share.with("id", id).len(), 1, "{id}");
    }
    assert!(share.with("id", "text").is_empty(), "no text before one is chosen");
}

#[test]
fn each_text_is_shown_when_it_is_chosen_and_by_its_button() {
    for kind in Export::ALL {
        let screen = opened_after("WR:1/TP:Y~A", [page(""), Action::TextShown(Some(kind))]);
        let text = screen.by_id("text");
        assert_eq!(text.get("data-kind"), Some(kind.id()));
        assert_eq!(text.get("data-file"), Some(kind.file_name()));
        let buttons = screen.part("share").with("aria-expanded", "true");
        assert_eq!(texts(&buttons), [screen.name_of(text)]);
        for id in ["copy-text", "download"] {
            assert_eq!(screen.by_id(id).name, "button");
        }
    }
}

#[test]
fn there_is_a_booking_link_only_where_the_page_has_one() {
    assert!(of_case("WR:1/TP:Y").root.with("part", "cta").is_empty());
    let screen = after("WR:1/EX:Y", [page("https://x.test/{verdict}?v={vector}")]);
    let booking = only(&screen.root.with("part", "cta"));
    assert_eq!(booking.get("href"), Some("https://x.test/not-first?v=WR%3A1%2FEX%3AY"));
    assert!(booking.is("rel", "noopener"));
    assert!(!booking.text().is_empty());
}

#[test]
fn of_a_case_that_is_too_long_for_a_booking_link_what_fits_goes_along_and_the_rest_is_named() {
    let long = "%C3%A4".repeat(80);
    let named = |note: &str| format!("WR:1/TP:Y~{long}~p99:180{note}");
    let two = [&named("")[..], "WR:1/EX:Y~B~p99:180"].join("&wr=");
    let four = [&two, &named("")[..], &named("")].join("&wr=");
    for (entries, index, before, link, said) in [
        ("WR:1/EX:Y~B~p99:180", 0, 0, "WR:1/EX:Y~B~p99:180", None),
        ("WR:1/EX:Y~B~p99:180", 0, 1955, "WR:1/EX:Y~B", Some("figures and notes")),
        (&four, 1, 0, "WR:1/EX:Y~B", Some("name and answers of the selected workload only")),
        (&two, 0, 1200, "WR:1/TP:Y", Some("has the answers of the selected workload only")),
        (&two, 0, 2000, "", Some("leaves out the link")),
    ] {
        let template = format!("https://x.test/?{}l={{link}}", "x".repeat(before));
        let actions =
            [page(&template), Action::WorkloadSelected(index), Action::DetailSharingToggled(true)];
        let screen = after(entries, actions);
        let href = only(&screen.root.with("part", "cta")).get("href").unwrap();
        let link = if link.is_empty() { String::new() } else { encode(&format!("#at&wr={link}")) };
        assert!(href.ends_with(&link) && href.len() <= MAX_LENGTH, "{href} for {link}");
        let text = screen.root.text();
        assert_eq!(text.contains("This link"), said.is_some(), "{entries}");
        assert!(text.contains(said.unwrap_or_default()), "{entries}: {text}");
    }
}

#[test]
fn the_call_is_introduced_by_the_articles_line_until_the_choice_is_clear() {
    for (case, line, other) in [
        ("WR:1", CALL, CALL_SETTLED),
        ("WR:1/TP:Y", CALL, CALL_SETTLED),
        ("WR:1/EX:Y", CALL_SETTLED, CALL),
    ] {
        let text = after(case, [page("https://x.test/")]).root.text();
        assert!(text.contains(line) && !text.contains(other), "{case}: {text}");
    }
}

#[test]
fn while_the_answer_is_open_the_verdict_in_a_booking_link_is_open() {
    let screen = after("WR:1", [page("https://x.test/?v={verdict}")]);
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
    let text = |actions: Vec<Action>| opened(actions).part("share").text();
    for what in [CopySource::Link, CopySource::Text] {
        let quiet = text(vec![]);
        let [copied, selected] = [true, false].map(|done| text(vec![Action::Copied(what, done)]));
        assert!(quiet != copied && quiet != selected && copied != selected);
        assert_eq!(text(vec![Action::Copied(what, true), page("")]), quiet);
    }
}

/// The screen of a case whose brief is shown, after `actions`.
fn opened(actions: Vec<Action>) -> Screen {
    let shown = Action::TextShown(Some(Export::Brief));
    let open = Action::SectionToggled(Section::Share, true);
    after("WR:1/TP:Y", [page(""), open, shown].into_iter().chain(actions))
}
