//! Two people answer for the same workload apart, and find where they disagree.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::keyboard::{assert_focus_is_visible, tab_to};
use crate::site::Site;
use crate::widget::Page;

/// What the first one answers, and what the second one answers about it.
const MINE: [(&str, &str); 4] =
    [("throughput", "yes"), ("concurrency", "yes"), ("ownership", "yes"), ("unclear", "no")];
const THEIRS: [(&str, &str); 4] =
    [("throughput", "no"), ("concurrency", "yes"), ("ownership", "no"), ("unclear", "yes")];

fn answered(answers: [(&str, &str); 4]) -> Page {
    let page = Page::open_with("wr=WR:1~Checkout");
    for (id, answer) in answers {
        page.answer(id, answer);
    }
    page.assert_agrees();
    page
}

/// The link with figures and notes that the first one copies.
fn first_link() -> String {
    let page = answered(MINE);
    page.unfold("evidence");
    page.click("label:has(> [name=throughput-basis][value=measured])");
    page.type_into("throughput-note-text", "Grafana, week 42");
    page.until("el.record.workloads[0].evidence.throughput?.note === 'Grafana, week 42'");
    page.unfold("share");
    page.click("#figures");
    page.until("find('#link').value.includes('~e=TP:m:Grafana')");
    page.until("location.hash.includes('~e=TP:m:Grafana')");
    page.run("return find('#link').value;").as_str().unwrap().to_owned()
}

#[test]
fn a_colleagues_link_is_set_beside_and_three_conflicts_are_settled() {
    let link = first_link();
    let page = answered(THEIRS);
    page.unfold("compare");
    page.type_into("colleague-link", &link);
    page.click("#open-colleague-link");
    page.until("el.record.workloads.length === 2");
    page.until("findAll('.conflicts > li').length === 3");
    page.assert_agrees();
    let told = page.run("return find('#beside').textContent;");
    assert!(told.as_str().unwrap().contains("Grafana, week 42"), "{told}");
    for (left, answer) in [(2, "Yes"), (1, "Yes"), (0, "No")] {
        page.click(&format!(".conflicts button[aria-label^='{answer}']"));
        page.until(&format!("findAll('.conflicts > li').length === {left}"));
        page.assert_agrees();
    }
    let agreed =
        page.run("return el.record.workloads.map(({ vector, verdict }) => [vector, verdict]);");
    assert_eq!(agreed[0], agreed[1]);
    assert_eq!(agreed[0], json!(["WR:1/TP:Y/CB:Y/OC:Y/UA:N", "adopt"]));
    let notes = page
        .run("return el.record.workloads.map(({ evidence }) => evidence.throughput?.note ?? '');");
    assert_eq!(notes, json!(["Grafana, week 42", "Grafana, week 42"]));
    page.unfold("share");
    page.click(".texts .chips li:nth-child(3) button");
    page.until("find('#text')?.dataset.kind === 'brief-text'");
    let brief = page.run("return find('#text').value;");
    assert!(brief.as_str().unwrap().contains("Checkout"), "{brief}");
    page.run("for (let step = 0; step < 4; step++) el.undo();");
    page.until("el.record.workloads.length === 1");
    page.assert_agrees();
}

#[test]
fn a_link_followed_while_a_case_is_open_replaces_it_or_is_set_beside_it() {
    let page = Page::open_at(Site::default(), "index.html#wr=WR:1/TP:Y~Mine");
    page.run("location.hash = 'wr=WR:1/TP:N~Mine';");
    page.until("el.case === 'wr=WR:1/TP:N~Mine'");
    page.until("root.activeElement?.matches('#step-back, #set-beside')");
    page.click("#set-beside");
    page.until("el.case === 'wr=WR:1/TP:Y~Mine&wr=WR:1/TP:N~Mine'");
    page.until("root.activeElement?.matches('[data-section=compare][open] > summary')");
    page.assert_agrees();
    page.click("#step-back");
    page.until("el.case === 'wr=WR:1/TP:Y~Mine'");
}

#[test]
fn evidence_is_entered_and_conflicts_are_settled_by_keys_alone() {
    let page = Page::open_with("wr=WR:1/TP:Y/CB:Y~A&wr=WR:1/TP:N/CB:N~B");
    press_on(&page, "[data-section=evidence] > summary");
    page.until("find('[data-section=evidence] > .inside')");
    tab_to(&page, "[name=throughput-basis]:checked");
    assert_focus_is_visible(&page);
    page.press(Key::Left);
    page.until("el.record.workloads[0].evidence.throughput?.basis === 'assumed'");
    assert!(page.is_focused("[name=throughput-basis][value=assumed]"), "choosing moved the focus");
    page.press(Key::Tab);
    assert!(page.is_focused("[name=throughput-note-text]"), "the note follows its basis");
    for key in "ops".chars() {
        page.press(key);
    }
    page.until("el.record.workloads[0].evidence.throughput?.note === 'ops'");
    press_on(&page, "[data-section=compare] > summary");
    page.until("find('.conflicts')");
    press_on(&page, ".conflicts button");
    page.until("findAll('.conflicts > li').length === 1");
    page.until("root.activeElement?.matches('.conflicts button')");
    page.press(Key::Enter);
    page.until("!find('.conflicts')");
    page.until("root.activeElement?.matches('[data-section=compare] > summary')");
    page.assert_agrees();
}

fn press_on(page: &Page, selector: &str) {
    tab_to(page, selector);
    assert_focus_is_visible(page);
    page.press(Key::Enter);
}
