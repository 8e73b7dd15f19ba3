//! The page for readers without scripts: well-formed, complete, and enough to go through the criteria by hand. Its
//! own sentences may change, as long as the reader with a pencil below understands them.

#![cfg(not(target_arch = "wasm32"))]

use std::sync::LazyLock;

use proptest::prelude::*;
use when_rust::content::kpis::kpi_words;
use when_rust::content::moves::{move_how, move_title};
use when_rust::content::reasons::reason_words;
use when_rust::content::traits::trait_words;
use when_rust::content::verdicts::{
    STANDING_ADVICE, contradiction_sentence, rule_name, rule_sentence, verdict_words,
};
use when_rust::decision::contradictions::Contradiction;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::moves::{Move, first_moves};
use when_rust::decision::rules::{Rule, decide};
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::verdict::Verdict;
use when_rust::static_html::criteria;
use when_rust::static_html::html::{escaped, text};

use find::{only, texts};
use html::{Element, read};
use reader::Reader;

#[path = "../view/find.rs"]
#[expect(dead_code, reason = "the widget’s tests find in more ways")]
mod find;
#[path = "../view/html.rs"]
mod html;
mod reader;

const INDEX: &str = include_str!("../../index.html");
const MARKER: &str = "<!-- criteria -->";

/// What the build puts the widget's first screen in the place of.
const FIRST_SCREEN: &str = "<!-- first screen -->";

/// The criteria. Reading refuses what is not closed or not escaped.
static CRITERIA: LazyLock<Element> = LazyLock::new(|| read(&criteria()));
/// The body of the page with the criteria in their place, without its script.
static BODY: LazyLock<Element> = LazyLock::new(|| {
    let (_, body) = INDEX.split_once("<body>").unwrap();
    let (body, _) = body.split_once("</body>").unwrap();
    let (before, script) = body.split_once("<script>").unwrap();
    let (_, after) = script.split_once("</script>").unwrap();
    read(&[before, after].concat().replace(FIRST_SCREEN, "").replace(MARKER, &criteria()))
});

#[test]
fn the_criteria_have_one_place_which_is_the_widgets() {
    assert_eq!(INDEX.matches(MARKER).count(), 1);
    let widget = only(&BODY.named(&["when-rust"]));
    assert_eq!(widget.named(&["h2"]).len(), CRITERIA.named(&["h2"]).len());
    assert!(widget.text().contains("JavaScript") && widget.text().contains("WebAssembly"));
}

#[test]
fn headings_skip_no_level_and_every_section_begins_with_one() {
    let question = "Is the workload risk profile high enough to justify Rust ownership cost now?";
    assert_eq!(only(&BODY.named(&["h1"])).text().trim(), question);
    assert_eq!(BODY.skips_a_level(0), None);
    for section in CRITERIA.named(&["section"]) {
        assert_eq!(section.children().next().unwrap().name, "h2");
    }
}

#[test]
fn nothing_is_empty() {
    for element in CRITERIA.below() {
        assert!(!element.text().trim().is_empty(), "{element:#?}");
    }
}

#[test]
fn elements_stand_where_they_may() {
    for element in CRITERIA.below() {
        let allowed: &[&str] = match element.name.as_str() {
            "ol" | "ul" => &["li"],
            "dl" => &["div"],
            "table" => &["caption", "thead", "tbody"],
            "thead" | "tbody" => &["tr"],
            "tr" => &["th", "td"],
            "p" | "th" => &["b", "small"],
            "h2" | "h3" | "b" | "small" | "dt" | "dd" | "td" | "caption" => &[],
            _ => continue,
        };
        for child in element.children() {
            assert!(allowed.contains(&child.name.as_str()), "{} in {}", child.name, element.name);
        }
    }
}

#[test]
fn ids_are_unique_and_nothing_runs_or_is_styled_in_the_text() {
    let mut ids = Vec::new();
    for element in BODY.below() {
        assert!(!["script", "style", "iframe", "link"].contains(&element.name.as_str()));
        for (attribute, value) in &element.attributes {
            assert!(attribute != "style" && !attribute.starts_with("on"), "{attribute}");
            assert!(attribute != "id" || !ids.contains(&value), "{value} twice");
            ids.extend((attribute == "id").then_some(value));
        }
    }
}

#[test]
fn every_class_is_known_to_the_style_sheet() {
    let sheet = include_str!("../../styles/page.css");
    for element in CRITERIA.below() {
        let class = element.get("class").map_or_else(String::new, |class| format!(".{class}"));
        assert!(sheet.contains(&class), "{class}");
    }
}

#[test]
fn the_recommendation_comes_first() {
    let first = CRITERIA.children().next().unwrap();
    assert_eq!(first.name, "p");
    assert!(first.text().starts_with(STANDING_ADVICE), "{}", first.text());
}

#[test]
fn every_trait_has_its_question_on_its_side() {
    let [justified, not_first] = [TraitSet::FOR, TraitSet::AGAINST];
    let lists = section(0).named(&["ol"]);
    assert_eq!(lists.len(), 2);
    for (list, side) in lists.into_iter().zip([justified, not_first]) {
        let questions: Vec<&Element> = list.children().collect();
        assert_eq!(questions.len(), side.len() as usize);
        for (question, which) in questions.into_iter().zip(side.iter()) {
            let words = trait_words(which);
            assert_eq!(texts(&question.named(&["b", "p"])), [words.label, words.meaning]);
        }
    }
}

#[test]
fn every_contradiction_is_told() {
    let told = texts(&section(0).named(&["ul"])[0].named(&["li"]));
    for (text, contradiction) in told.iter().zip(Contradiction::ALL) {
        assert!(text.ends_with(contradiction_sentence(contradiction)), "{text}");
    }
    assert_eq!(told.len(), Contradiction::ALL.len());
}

#[test]
fn every_rule_stands_in_order_with_its_verdict() {
    let items = section(1).named(&["li"]);
    assert_eq!(items.len(), Rule::ALL.len());
    for (item, rule) in items.into_iter().zip(Rule::ALL) {
        let text = item.text();
        for said in [rule.id(), rule_name(rule), rule_sentence(rule)] {
            assert!(text.contains(said), "{said}: {text}");
        }
        let verdict = only(&item.with("data-verdict", rule.verdict().id())).text();
        assert_eq!(verdict, verdict_words(rule.verdict()).name);
    }
}

#[test]
fn every_verdict_is_explained() {
    let headlines = texts(&section(2).named(&["dt"]));
    assert_eq!(headlines, Verdict::ALL.map(|verdict| verdict_words(verdict).headline));
    assert_eq!(section(2).named(&["dd"]).len(), headlines.len());
}

#[test]
fn every_move_stands_in_order() {
    let items = section(3).named(&["li"]);
    assert_eq!(items.len(), Move::ALL.len());
    for (item, action) in items.into_iter().zip(Move::ALL) {
        assert_eq!(texts(&item.named(&["b", "p"]))[..2], [move_title(action), move_how(action)]);
    }
}

#[test]
fn the_standing_advice_is_told_by_its_letters() {
    assert!(only(&section(3).named(&["ol"])).is("type", "A"));
    let intro = section(3).named(&["p"])[0].text();
    let told: Vec<Move> = ('A'..)
        .zip(Move::ALL)
        .filter(|(letter, _)| intro.split([' ', ',']).any(|word| word == letter.to_string()))
        .map(|(_, action)| action)
        .collect();
    assert!(Move::STANDING_ADVICE.iter().all(|action| told.contains(action)), "{intro}");
    assert_eq!(told.len(), Move::STANDING_ADVICE.len(), "{intro}");
}

#[test]
fn whatever_can_stand_before_rust_has_an_event_to_look_again() {
    let events = texts(&section(4).named(&["dd"]));
    for yes in TraitSet::ALL.subsets() {
        for which in Move::Reserve.follows_from(yes, decide(yes).verdict()).iter() {
            let event = reason_words(which).look_again;
            assert!(events.iter().any(|told| told.contains(event)), "{event}");
        }
    }
}

#[test]
fn every_kpi_has_a_row_with_its_target() {
    let table = only(&section(5).named(&["table"]));
    assert_eq!(table.children().next().unwrap().name, "caption");
    let [head, rows @ ..] = &table.named(&["tr"])[..] else { panic!("no rows") };
    assert!(head.children().all(|cell| cell.name == "th" && cell.is("scope", "col")));
    assert_eq!(rows.len(), Kpi::ALL.len());
    for (row, kpi) in rows.iter().zip(Kpi::ALL) {
        let cells: Vec<&Element> = row.children().collect();
        assert_eq!(cells.len(), head.children().count());
        assert!(cells[0].is("scope", "row") && cells[0].text().starts_with(kpi_words(kpi).label));
        assert!(cells[0].text().contains(kpi.unit()));
        assert_eq!(cells[1].text(), kpi_words(kpi).aim);
        let reduction = kpi.default_reduction().map(|percent| format!("{percent}\u{a0}%"));
        assert!(cells[1].text().starts_with(&reduction.unwrap_or_default()));
    }
}

#[test]
fn a_reader_with_a_pencil_comes_to_the_same_verdict_moves_and_measures() {
    for yes in TraitSet::ALL.subsets() {
        let reader = Reader::answering(yes);
        let verdict = decide(yes).verdict();
        assert_eq!(reader.verdict, verdict_words(verdict).name, "{yes:?}");

        let told = section(3).named(&["li"]);
        let told = told.into_iter().zip(Move::ALL).filter(|(item, _)| {
            let p = item.named(&["p"]);
            reader.finds_true(p.last().unwrap().text().trim_end_matches('.'))
        });
        let told: Vec<Move> = told.map(|(_, action)| action).collect();
        let moves = first_moves(yes, Some(verdict)).into_iter().map(|first| first.action);
        assert_eq!(told, moves.collect::<Vec<_>>(), "{yes:?}");

        for (row, kpi) in section(5).named(&["tbody"])[0].children().zip(Kpi::ALL) {
            let first = row.children().last().unwrap().text();
            assert_eq!(reader.finds_true(&first), kpi.is_primary(yes), "{kpi:?} in {yes:?}");
        }
    }
}

#[test]
fn text_is_escaped() {
    assert_eq!(escaped("<b a=\"1\">&amp;"), "&lt;b a=&quot;1&quot;&gt;&amp;amp;");
}

proptest! {
    #[test]
    fn any_text_reads_as_it_was(plain in any::<String>()) {
        prop_assert_eq!(read(&text("b", &plain)).text(), plain.clone());
        let start = ["b title=\"", &escaped(&plain), "\""].concat();
        prop_assert_eq!(only(&read(&text(&start, "")).with("title", &plain)).text(), "");
    }
}

/// A section, by its place.
fn section(place: usize) -> &'static Element {
    CRITERIA.named(&["section"])[place]
}
