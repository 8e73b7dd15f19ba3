//! The sections below the answer: closed they say their gist and draw nothing, open they draw their content.

use when_rust::content::kpis::kpi_words;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::verdict::Verdict;
use when_rust::phrases::why_gist;
use when_rust::state::Action;
use when_rust::state::section::Section;

use crate::find::only;
use crate::html::{Element, Node};
use crate::screen::{OPENED, SCREENS, Screen, after, opened_after};

#[test]
fn a_closed_section_draws_nothing_but_its_title_and_a_gist() {
    for screen in SCREENS.iter() {
        for section in Section::ALL {
            let details = screen.section(section.id());
            assert_eq!(details.get("open"), None, "{} in {}", section.id(), screen.case);
            assert_eq!(details.nodes.len(), 1, "{} in {}", section.id(), screen.case);
            let parts: Vec<&str> =
                summary(details).children().map(|one| one.name.as_str()).collect();
            assert_eq!(parts, ["h2", "span"]);
            assert!(!summary(details).named(&["h2"])[0].text().is_empty());
            let gist = gist(screen, section);
            assert!(!gist.is_empty() && gist.trim() == gist, "{gist:?} in {}", screen.case);
        }
    }
}

#[test]
fn an_open_section_draws_its_content_under_the_same_summary() {
    for (closed, open) in SCREENS.iter().zip(OPENED.iter()) {
        for section in Section::ALL {
            let details = open.section(section.id());
            assert!(details.get("open").is_some(), "{} in {}", section.id(), open.case);
            let [Node::Element(head), Node::Element(content)] = &details.nodes[..] else {
                panic!("{details:#?}");
            };
            assert_eq!(head.text(), summary(closed.section(section.id())).text());
            assert!(!content.text().is_empty(), "{} in {}", section.id(), open.case);
        }
    }
}

#[test]
fn each_section_opens_by_itself_and_they_stand_in_order() {
    for section in Section::ALL {
        let screen = after("WR:1/TP:Y", [Action::SectionToggled(section, true)]);
        let sections = screen.root.named(&["details"]);
        let ids: Vec<_> = sections.iter().map(|one| one.get("data-section").unwrap()).collect();
        assert_eq!(ids, Section::ALL.map(Section::id));
        let open: Vec<_> = sections.iter().filter(|one| one.get("open").is_some()).collect();
        assert_eq!(open.len(), 1);
        assert!(open[0].is("data-section", section.id()));
    }
}

#[test]
fn the_gist_of_why_is_the_reasons_counted_and_the_nearest_change() {
    for screen in SCREENS.iter() {
        assert_eq!(gist(screen, Section::Why), why_gist(&screen.decision), "{}", screen.case);
    }
}

#[test]
fn the_gist_of_the_moves_counts_them() {
    for screen in SCREENS.iter() {
        let count = format!("{} moves, ", screen.decision.first_moves.len());
        let gist = gist(screen, Section::Moves);
        assert!(gist.starts_with(&count), "{gist} in {}", screen.case);
    }
}

#[test]
fn the_gist_of_the_targets_tells_each_where_there_are_any() {
    for screen in SCREENS.iter() {
        let gist = gist(screen, Section::Targets);
        let with_targets = screen.decision.verdict() != Some(Verdict::NotFirst);
        for kpi in Kpi::ALL {
            let told = gist.contains(kpi_words(kpi).short);
            assert_eq!(told, with_targets, "{gist} in {}", screen.case);
        }
    }
}

#[test]
fn alone_a_workload_is_told_how_to_get_company() {
    let compare = opened_after("WR:1/TP:Y", []).section("compare").text();
    assert!(compare.contains("Add another workload"), "{compare}");
}

fn summary(details: &Element) -> &Element {
    only(&details.named(&["summary"]))
}

/// What the closed section says in one line.
pub fn gist(screen: &Screen, section: Section) -> String {
    let summary = summary(screen.section(section.id()));
    only(&summary.with("class", "gist")).text()
}
