//! The example article: what a page around the widget loads, and how the widget stands in its column.

use std::fs;

use serde_json::json;

use crate::access::violations;
use crate::inputs;
use crate::site::Site;
use crate::widget::Page;

fn open(width: u32) -> Page {
    let page = Page::open_unready(Site::default(), "article.html");
    page.resize(width, 900);
    page.until(&format!("document.readyState === 'complete' && innerWidth === {width}"));
    page
}

fn come_near(page: &Page) {
    page.run("el.scrollIntoView();");
    page.until_ready();
    page.assert_agrees();
}

#[test]
fn the_article_loads_one_script_until_the_reader_comes_near() {
    let page = open(1280);
    let mut asked: Vec<_> = page.site.asked().into_iter().map(|(path, _)| path).collect();
    asked.retain(|path| path != "icon.svg");
    asked.sort();
    assert_eq!(asked, ["article.css", "article.html", "embed.js"]);
    come_near(&page);
    assert!(page.site.asked().iter().all(|&(_, status)| status == "200 OK"));
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn the_widget_is_as_wide_as_the_articles_text_and_nothing_is_wider_than_the_window() {
    for width in [1280, 600, 320] {
        let page = open(width);
        come_near(&page);
        let wide = "return ['when-rust', 'article > p'].map((name) => document.querySelector(name).getBoundingClientRect().width);";
        let widths = page.run(wide);
        assert_eq!(widths[0], widths[1], "{width} px wide");
        assert!(width < 1280 || widths[0] == json!(600), "{widths}");
        let root = "const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth;";
        assert_eq!(page.run(root), json!(0), "{width} px wide");
    }
}

#[test]
fn axe_finds_nothing_in_the_article() {
    let axe = fs::read_to_string(inputs::axe()).expect("axe-core: run `make test`");
    for (scheme, width) in [("light", 1280), ("dark", 600), ("light", 320)] {
        let page = open(width);
        page.prefer(scheme);
        page.run(&axe);
        assert_eq!(violations(&page), json!([]), "as it comes, {scheme}, {width} px wide");
        come_near(&page);
        assert_eq!(violations(&page), json!([]), "with the widget, {scheme}, {width} px wide");
    }
}
