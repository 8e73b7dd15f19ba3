//! Worked examples, opened from the first screen, and the way back.

use serde_json::json;

use crate::widget::Page;

/// The examples in the room that the first moves leave.
const CHOICE: &str = ".examples button";

#[test]
fn one_press_on_the_first_screen_opens_an_example_and_one_brings_the_empty_case_back() {
    let page = Page::open();
    page.resize(1280, 800);
    page.until(&format!("find('{CHOICE}')"));
    assert_eq!(page.run(&format!("return findAll('{CHOICE}').length;")), json!(6));
    page.click(CHOICE);
    page.until("root.activeElement?.matches('#put-aside')");
    page.assert_agrees();
    assert_eq!(page.workload()["verdict"], "adopt");
    assert_eq!(page.workload()["name"], "Example: Payment authorisation");
    assert_seen(&page);
    page.click("#put-aside");
    page.until(&format!("find('{CHOICE}')"));
    page.assert_agrees();
    assert_eq!(page.case(), "wr=WR:1");
    assert!(page.is_focused("#name"));
}

#[test]
fn every_example_is_passed_by_pressing_the_same_button() {
    let page = Page::open();
    page.until(&format!("find('{CHOICE}')"));
    page.click(CHOICE);
    page.until("find('#next-example')");
    let mut names = Vec::new();
    for _ in 0..6 {
        names.push(page.workload()["name"].take());
        let before = page.case();
        page.click("#next-example");
        page.until(&format!("el.case !== {}", json!(before)));
        page.assert_agrees();
    }
    names.dedup();
    assert_eq!(names.len(), 6, "{names:?}");
    assert_eq!(page.workload()["name"], names[0], "after the last one the first one follows");
}

#[test]
fn a_case_at_hand_comes_back_after_the_example_was_changed() {
    let own = "wr=WR:1/TP:Y/CB:N~Checkout~incidents:12&wr=WR:1/EX:Y~Search";
    let page = Page::open_with(own);
    page.unfold("compare");
    page.click("[data-section=compare] .more-examples button:nth-child(2)");
    page.until("find('#put-aside')");
    assert_eq!(page.workload()["rule"], "R1");
    page.answer("automation", "no");
    page.assert_agrees();
    page.click("#put-aside");
    page.until("!find('#put-aside')");
    page.assert_agrees();
    assert_eq!(page.case(), own);
}

/// Asserts that headline, next step, moves and KPI rows of the answer are in the window.
fn assert_seen(page: &Page) {
    let outside = "return findAll('[part~=verdict], [part~=next], [part~=move], [part~=kpi]').filter((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top < -0.5 || bottom > innerHeight + 0.5;
    }).length;";
    assert_eq!(page.run(outside), json!(0));
}
