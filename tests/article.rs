//! The example article, a whole page around the widget: its links lead to built files, and its numbers of cases, moves
//! and targets match the criteria.

#![cfg(not(target_arch = "wasm32"))]

use std::sync::LazyLock;

use when_rust::decision::kpi::Kpi;
use when_rust::decision::moves::Move;
use when_rust::decision::trait_set::TraitSet;

use find::{only, texts};
use html::{Element, read};

#[path = "view/find.rs"]
#[expect(dead_code, reason = "the widget’s tests find in more ways")]
mod find;
#[path = "view/html.rs"]
mod html;

const ARTICLE: &str = include_str!("../src/embed/site/article.html");
const SHEET: &str = include_str!("../styles/article.css");
const INDEX: &str = include_str!("../index.html");
const PACK: &str = include_str!("../pipeline/pack.mjs");

/// What the article names beside itself, and what puts it there.
const BESIDE: [(&str, &str, &str); 5] = [
    ("icon.svg", INDEX, "rel=\"copy-file\" href=\"styles/icon.svg\""),
    ("article.css", PACK, "'article.css'"),
    ("embed.js", PACK, "'embed.js'"),
    ("index.html", PACK, "'index.html'"),
    ("proof.html", PACK, "'proof.html'"),
];

static BODY: LazyLock<Element> = LazyLock::new(|| {
    let (_, body) = ARTICLE.split_once("<body>").unwrap();
    let (body, _) = body.split_once("</body>").unwrap();
    read(body)
});

#[test]
fn it_is_built_and_the_stand_alone_page_leads_to_it() {
    assert!(PACK.contains("article.html'"));
    assert!(INDEX.contains("<a href=\"./article.html\">"));
}

#[test]
fn what_it_names_is_built_or_an_example() {
    let mut named = Vec::new();
    for address in addresses() {
        let Some(file) = address.strip_prefix("./") else {
            assert!(address.starts_with("https://example.com/"), "{address}");
            continue;
        };
        let (_, maker, made) = BESIDE.iter().find(|(name, ..)| *name == file).expect(file);
        assert!(maker.contains(made), "{file} is not built");
        named.push(file);
    }
    assert!(BESIDE.iter().all(|(name, ..)| named.contains(name)), "{named:?}");
}

#[test]
fn it_asks_nothing_of_others_and_nothing_stands_inline() {
    let (head, body) = ARTICLE.split_once("<body>").unwrap();
    for tag in ["<link ", "<script "] {
        for loaded in head.split(tag).skip(1) {
            assert!(loaded.contains("href=\"./") || loaded.contains(" src=\"./"), "{loaded}");
        }
    }
    assert!(!head.contains("modulepreload") && !head.contains("<style"));
    assert!(head.contains("src=\"./embed.js\"></script>"));
    assert!(!body.contains("<script") && !body.contains("<style"));
    assert!(!SHEET.contains("url(") && !SHEET.contains("@import"));
    for element in BODY.below() {
        for (attribute, _) in &element.attributes {
            assert!(attribute != "style" && !attribute.starts_with("on"), "{attribute}");
        }
    }
}

#[test]
fn it_has_a_head_landmarks_and_headings_in_order() {
    for told in ["<html lang=\"en\">", "<title>", "name=\"description\"", "name=\"viewport\""] {
        assert_eq!(ARTICLE.matches(told).count(), 1, "{told}");
    }
    let landmarks: Vec<&str> = BODY.children().map(|child| child.name.as_str()).collect();
    assert_eq!(landmarks, ["header", "main", "footer"]);
    only(&BODY.named(&["article"]));
    only(&BODY.named(&["h1"]));
    assert_eq!(BODY.skips_a_level(0), None);
}

#[test]
fn the_widget_stands_at_the_end_of_the_article_with_links_that_need_no_script() {
    let article = only(&BODY.named(&["article"]));
    let widget = article.children().last().unwrap();
    assert_eq!(widget.name, "when-rust");
    assert!(widget.get("cta-href").unwrap().contains("{link}"));
    only(&widget.with("href", "https://example.com/book"));
    let reading = only(&widget.with("slot", "reading"));
    assert_eq!(reading.named(&["a"]).len(), reading.named(&["p"]).len());
}

#[test]
fn it_lists_as_many_cases_moves_and_targets_as_are_decided_by() {
    let article = only(&BODY.named(&["article"]));
    let lists: Vec<&Element> = article.children().filter(|child| child.name == "ul").collect();
    let [against, moves, justified, targets] = lists[..] else { panic!("{} lists", lists.len()) };
    assert_eq!(against.children().count(), TraitSet::AGAINST.len() as usize);
    assert_eq!(moves.children().count(), Move::STANDING_ADVICE.len());
    assert_eq!(justified.children().count(), TraitSet::FOR.len() as usize);
    let targets = texts(&targets.named(&["li"]));
    assert_eq!(targets.len(), Kpi::ALL.len());
    for (target, kpi) in targets.iter().zip(Kpi::ALL) {
        let reduction = kpi.default_reduction().map(|percent| format!(" reduced by {percent}%"));
        match reduction {
            Some(reduction) => assert!(target.ends_with(&reduction), "{target}"),
            None => assert!(!target.contains('%'), "{target}"),
        }
    }
}

#[test]
fn every_class_is_known_to_its_style_sheet() {
    for element in BODY.below() {
        let class = element.get("class").map_or_else(String::new, |class| format!(".{class}"));
        assert!(SHEET.contains(&class), "{class}");
    }
}

/// Every address that the page names.
fn addresses() -> impl Iterator<Item = &'static str> {
    [" href=\"", " src=\"", " cta-href=\""]
        .into_iter()
        .flat_map(|before| ARTICLE.split(before).skip(1))
        .map(|after| after.split_once('"').unwrap().0)
}
