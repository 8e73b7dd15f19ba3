//! What holds for the widget as a document, whatever the case: headings, ids, names, and what a strict page allows.

use std::collections::HashSet;
use std::sync::LazyLock;

use when_rust::case::link;
use when_rust::content::examples::EXAMPLES;
use when_rust::content::kpis::kpi_words;
use when_rust::content::reports::kpi_aim;
use when_rust::decision::changes::ChangeSet;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::state::Action;
use when_rust::state::drafts::Field;
use when_rust::state::export::{CopySource, Export};
use when_rust::state::notice::Source;
use when_rust::view::deferred::Deferred;

use crate::find::only;
use crate::html::Element;
use crate::screen::{
    OPENED, SCREENS, Screen, after, conversation, day, model_after, opened, opened_after, page,
    with_deferred,
};
use crate::style;

/// Three workloads, two of which contradict each other's verdicts.
const THREE: &str =
    "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~A&wr=WR:1/TP:Y/EX:Y~B~p99:180&wr=WR:1/CB:N";

#[test]
fn the_base_stands_around_everything_but_the_probe_and_says_its_language() {
    for screen in screens() {
        let [probe, base] = screen.root.children().collect::<Vec<_>>()[..] else {
            panic!("{:#?}", screen.root);
        };
        assert!(probe.is("class", "probe") && probe.nodes.is_empty());
        assert_eq!(base.get("part"), Some("base"));
        assert_eq!(base.get("lang"), Some("en"));
        assert_eq!(base.get("data-scheme"), None, "no page is known to be dark");
    }
}

#[test]
fn headings_begin_below_the_pages_own_and_skip_no_level() {
    for screen in screens() {
        assert_eq!(screen.root.skips_a_level(1), None, "{}", screen.case);
        for (level, heading) in screen.root.headings() {
            assert!(level > 1, "{} in {}", heading.text(), screen.case);
            assert!(!heading.text().trim().is_empty());
        }
    }
}

#[test]
fn ids_are_unique_and_every_reference_has_its_target() {
    for screen in screens() {
        let elements = screen.root.below();
        let ids: Vec<&str> = elements.iter().filter_map(|element| element.get("id")).collect();
        let unique: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "{}", screen.case);
        for element in elements {
            for attribute in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
                let targets = element.get(attribute).into_iter().flat_map(|ids| ids.split(' '));
                for target in targets {
                    assert!(unique.contains(target), "{attribute}={target:?} in {}", screen.case);
                }
            }
        }
    }
}

#[test]
fn sections_groups_and_images_have_names() {
    for screen in screens() {
        for element in screen.root.below() {
            let group = ["section", "nav"].contains(&element.name.as_str())
                || matches!(element.get("role"), Some("group" | "img"));
            let named = element.get("aria-label").or(element.get("aria-labelledby")).is_some()
                || !element.named(&["title"]).is_empty();
            assert!(!group || named && !screen.name_of(element).is_empty(), "{element:#?}");
        }
    }
}

#[test]
fn every_drawing_is_an_image_with_a_name_or_hidden() {
    for screen in screens() {
        for drawing in screen.root.named(&["svg"]) {
            let marks = drawing.with("role", "button").len();
            let role = if marks == 0 { "img" } else { "group" };
            assert!(drawing.is("role", role) || drawing.is("aria-hidden", "true"));
        }
    }
}

#[test]
fn buttons_are_plain_buttons_with_a_name_each() {
    for screen in screens() {
        let mut names = HashSet::new();
        for button in screen.root.named(&["button"]) {
            assert!(button.is("type", "button"), "a host’s form is not sent");
            let name = screen.name_of(button);
            assert!(!name.trim().is_empty());
            assert!(names.insert(name.clone()), "{name:?} twice in {}", screen.case);
        }
    }
}

#[test]
fn the_page_may_forbid_inline_styles_and_scripts() {
    for screen in screens() {
        for element in screen.root.below() {
            assert!(!["style", "script", "iframe", "link", "img"].contains(&element.name.as_str()));
            for (attribute, value) in &element.attributes {
                assert!(attribute != "style" && !attribute.starts_with("on"), "{attribute}");
                assert!(!value.contains("javascript:") && !value.contains("url("), "{value}");
            }
        }
    }
}

#[test]
fn nothing_of_the_machine_shows_through() {
    let leftovers =
        ["NaN", "undefined", "null", "None", "Some(", "{}", "  ", "..", " .", " ,", "()"];
    for screen in screens() {
        for text in texts_and_names(&screen.root) {
            // The article speaks of undefined failures, and some workloads have no targets yet.
            let aims = [kpi_words(Kpi::Diagnosis).aim, kpi_aim(Kpi::Diagnosis)];
            let text = aims.iter().fold(text, |text, aim| text.replace(aim, "aim"));
            let text = text.replace("None yet", "");
            for leftover in leftovers {
                assert!(!text.contains(leftover), "{leftover:?} in {text:?}, {}", screen.case);
            }
        }
    }
}

#[test]
fn no_list_paragraph_or_heading_is_empty() {
    for screen in screens() {
        for element in
            screen.root.named(&["p", "li", "ul", "ol", "legend", "label", "h2", "h3", "h4"])
        {
            // The live region, and lines that keep their height.
            let keeps_its_place = element.is("role", "status")
                || element.is("part", "outlook")
                || ["note", "target"].iter().any(|class| element.is("class", class));
            let is_empty = element.text().trim().is_empty() && element.named(&["input"]).is_empty();
            assert!(keeps_its_place || !is_empty, "{element:#?}");
        }
    }
}

#[test]
fn lists_hold_items_and_paragraphs_hold_no_blocks() {
    for screen in screens() {
        for list in screen.root.named(&["ul", "ol"]) {
            assert!(list.children().all(|child| child.name == "li"), "{}", screen.case);
        }
        for inline in screen.root.named(&["p", "h2", "h3", "h4", "legend", "label", "button"]) {
            let blocks = ["p", "div", "ul", "ol", "li", "section", "fieldset", "h2", "h3", "h4"];
            assert!(inline.named(&blocks).is_empty(), "{} in {}", inline.name, screen.case);
        }
    }
}

#[test]
fn every_class_of_the_style_sheets_is_drawn_somewhere() {
    let mut drawn = HashSet::new();
    for screen in screens() {
        for element in screen.root.below() {
            drawn.extend(element.get("class").into_iter().flat_map(|classes| classes.split(' ')));
        }
    }
    for class in [style::FIRST, style::DEFERRED].into_iter().flat_map(style::classes) {
        assert!(drawn.contains(class), ".{class} is on no screen");
    }
}

#[test]
fn the_live_region_is_there_from_the_beginning_and_silent() {
    for screen in screens() {
        let region = only(&screen.root.with("role", "status"));
        assert_eq!(region.text(), "", "{}", screen.case);
        let alerts = screen.root.with("role", "alert");
        assert!(alerts.iter().all(|alert| alert.is("part", "notice")));
        let live = screen.root.below().into_iter().filter(|one| one.get("aria-live").is_some());
        assert!(live.into_iter().all(|one| one.is("role", "status")), "one live region");
    }
}

/// The states with open sections, some with closed ones, and cases with everything else that can be drawn.
fn screens() -> impl Iterator<Item = &'static Screen> {
    static MORE: LazyLock<Vec<Screen>> = LazyLock::new(|| {
        let both = TraitSet::of(&[Trait::Concurrency, Trait::Ownership]);
        let both = ChangeSet::flipping(TraitSet::EMPTY, both);
        let typed = |field| Action::FigureTyped(Kpi::P99, field, "x".to_owned());
        let open_link = |text| Action::CaseOpened(Source::Link, link::parse_lenient(text));
        let twelve = ["WR:1~A"; 12].join("&wr=");
        let cases: Vec<(&str, Vec<Action>)> = vec![
            ("WR:1~Checkout~incidents:12,p99:180@50,diagnosis:45@10", vec![]),
            (
                "WR:1/TP:Y/CB:Y/OC:Y~A~incidents:12",
                [Field::Baseline, Field::Reduction].map(typed).to_vec(),
            ),
            (
                "WR:1/TP:Y/CB:Y~A~incidents:12~w=incident:1.234,ownership:30000,currency:EUR~r=2027-05-26,incidents:13",
                [Field::Measured].map(typed).to_vec(),
            ),
            (
                "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~A~incidents:1~w=incident:1,ownership:9",
                vec![],
            ),
            ("WR:1~A~incidents:12~r=2026-05-26", vec![day("2026-11-26")]),
            ("WR:1/TP:Y~Checkout", vec![Action::StartedOver]),
            ("WR:1~A", vec![Action::WorkloadNamed("n".repeat(81))]),
            ("WR:1/TP:Y/OC:N", vec![Action::ChangesTried(both)]),
            ("WR:1/TP:Y", vec![page("https://x.test/"), Action::Copied(CopySource::Link, true)]),
            ("WR:1/TP:Y", vec![Action::StartedOver, Action::Undone, Action::AnswerToggled(true)]),
            (THREE, vec![Action::ToolsToggled(true)]),
            (
                THREE,
                vec![Action::CounterpartChosen(1), Action::TextShown(Some(Export::DecisionRecord))],
            ),
            ("WR:1/TP:Y/OC:N/EX:Y/IA:Y/NC:Y/UA:Y", vec![Action::PaperToggled(true)]),
            (THREE, vec![Action::WorkloadRemoved, Action::PaperToggled(true)]),
            ("WR:1~A~p99:180", vec![Action::PaperToggled(true)]),
            ("WR:1/TP:Y/CB:Y", vec![Action::PaperToggled(true)]),
            (THREE, vec![conversation(), Action::WorkloadSelected(2)]),
            ("WR:1/TP:Y", vec![conversation()]),
            ("WR:1/TP:Y", vec![example()]),
            ("WR:1/TP:Y", vec![example(), Action::StartedOver]),
            ("WR:1", vec![open_link("wr=WR:2&wr=WR:1/TP:Q"), Action::AnswerToggled(true)]),
            (&twelve, vec![Action::TextShown(Some(Export::BriefText))]),
            (&twelve, vec![conversation()]),
        ];
        let drawn = |(entry, actions): (&str, Vec<Action>)| {
            [after(entry, actions.clone()), opened_after(entry, actions)]
        };
        let waiting = [Deferred::Loading, Deferred::Failed]
            .map(|deferred| with_deferred(opened(model_after(THREE, [conversation()])), deferred));
        cases.into_iter().flat_map(drawn).chain(waiting).collect()
    });
    OPENED.iter().chain(SCREENS.iter().step_by(8)).chain(MORE.iter())
}

fn example() -> Action {
    Action::ExampleOpened(link::parse_lenient(EXAMPLES[0].link).case)
}

/// All texts and names, each by itself.
fn texts_and_names(element: &Element) -> Vec<String> {
    let mut found = Vec::new();
    for element in element.below() {
        found.extend(element.get("aria-label").map(str::to_owned));
        if element.children().next().is_none() {
            found.push(element.text());
        }
    }
    found
}
