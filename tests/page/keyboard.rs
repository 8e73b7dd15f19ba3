//! Answering with the keyboard alone.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::answering::answer_of;
use crate::widget::Page;

/// More stops than the page has.
const ENOUGH_STOPS: usize = 120;

#[test]
fn the_suggested_questions_are_answered_by_keys_alone() {
    let page = Page::open();
    while let Value::String(next) = page.workload()["nextQuestion"].take() {
        tab_to(&page, "[data-look=primary]");
        assert_focus_is_visible(&page);
        page.press(Key::Enter);
        let question = format!("[name={next}]:checked");
        page.until(&format!("root.activeElement?.matches('{question}')"));
        assert_focus_is_visible(&page);
        choose(&page, answer_of("YYYYNNNN", &next));
        page.assert_agrees();
        assert!(page.is_focused(&question), "answering {next} moved the focus");
        assert!(page.is_focused("[value=yes], [value=no]"), "{next} is not answered");
    }
    assert_eq!(page.workload()["verdict"], "adopt");
    assert_eq!(page.workload()["status"], "settled");
}

#[test]
fn on_a_narrow_page_a_button_leads_from_question_to_question() {
    let page = Page::open();
    page.resize(360, 740);
    for _ in 0..2 {
        let next = page.workload()["nextQuestion"].take();
        tab_to(&page, "[data-look=jump]");
        assert_focus_is_visible(&page);
        page.press(Key::Enter);
        page.until(&format!("root.activeElement?.matches('[name={}]')", next.as_str().unwrap()));
        assert_focus_is_visible(&page);
        choose(&page, "no");
        page.assert_agrees();
    }
}

#[test]
fn every_question_is_one_tab_stop_in_reading_order() {
    let page = Page::open();
    let mut names = vec![];
    for _ in 0..ENOUGH_STOPS {
        page.press(Key::Tab);
        let name =
            page.run("return root.activeElement?.closest('fieldset') && root.activeElement.name;");
        names.extend(name.as_str().map(str::to_owned));
    }
    names.truncate(crate::oracle::TRAITS.len());
    let shown = "return findAll('[part~=question]').map((one) => one.querySelector('input').name);";
    assert_eq!(json!(names), page.run(shown));
}

#[test]
fn every_stop_shows_its_focus_and_is_never_hidden_under_the_answer() {
    for (width, height) in [(1280, 900), (600, 800), (320, 640)] {
        let page = Page::open_with("wr=WR:1/TP:Y/CB:Y");
        page.resize(width, height);
        let mut stops = 0;
        for _ in 0..60 {
            page.press(Key::Tab);
            if page.run("return root.activeElement === null;") == json!(true) {
                continue;
            }
            stops += 1;
            assert_focus_is_visible(&page);
            let covered = "await holds(() => cover() === null); return cover();";
            let covered = page.run_async(&format!("{COVER}\n{covered}"), vec![]);
            assert_eq!(covered, Value::Null, "at a width of {width}");
        }
        assert!(stops > 15, "only {stops} stops");
    }
}

/// What covers the middle of the element that has the focus, if anything does.
const COVER: &str = "const cover = () => {
    const at = root.activeElement;
    const { x, y, width, height } = at.getBoundingClientRect();
    const hit = root.elementFromPoint(x + width / 2, y + height / 2);
    const own = hit && (at.contains(hit) || at.closest('label')?.contains(hit));
    return own ? null : `${at.name ?? ''}#${at.id} under ${hit?.outerHTML.slice(0, 80)}`;
};";

/// Presses Tab until what `selector` finds has the focus.
pub fn tab_to(page: &Page, selector: &str) {
    for _ in 0..ENOUGH_STOPS {
        if page.is_focused(selector) {
            return;
        }
        page.press(Key::Tab);
    }
    panic!("cannot be reached by Tab: {selector}");
}

/// Chooses an answer of the focused question by arrow keys.
pub fn choose(page: &Page, value: &str) {
    for _ in 0..3 {
        page.press(Key::Down);
        if page.is_focused(&format!("[value={value}]:checked")) {
            return;
        }
    }
    panic!("cannot be chosen by arrow keys: {value}");
}

/// An outline of at least 2 px around what has the focus, or around its label.
pub fn assert_focus_is_visible(page: &Page) {
    let outlined = "const at = root.activeElement;
        return [at, at?.closest('label')].filter(Boolean).some((one) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        });";
    assert_eq!(page.run(outlined), json!(true), "the focus cannot be seen");
}
