//! Answering with the keyboard alone.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::answering::answer_of;
use crate::widget::Page;

/// More stops than the page has.
const ENOUGH_STOPS: usize = 80;

#[tokio::test]
async fn the_suggested_questions_are_answered_by_keys_alone() {
    let page = Page::open().await;
    while let Value::String(next) = page.workload().await["nextQuestion"].take() {
        tab_to(&page, "[data-look=primary]").await;
        assert_focus_is_visible(&page).await;
        page.press(Key::Enter).await;
        let question = format!("[name={next}]:checked");
        page.until(&format!("root.activeElement?.matches('{question}')")).await;
        assert_focus_is_visible(&page).await;
        choose(&page, answer_of("YYYYNNNN", &next)).await;
        page.assert_agrees().await;
        assert!(page.is_focused(&question).await, "answering {next} moved the focus");
        assert!(page.is_focused("[value=yes], [value=no]").await, "{next} is not answered");
    }
    assert_eq!(page.workload().await["verdict"], "adopt");
    assert_eq!(page.workload().await["status"], "settled");
}

#[tokio::test]
async fn on_a_narrow_page_a_button_leads_from_question_to_question() {
    let page = Page::open().await;
    page.resize(360, 740).await;
    for _ in 0..2 {
        let next = page.workload().await["nextQuestion"].take();
        tab_to(&page, "[data-look=jump]").await;
        assert_focus_is_visible(&page).await;
        page.press(Key::Enter).await;
        page.until(&format!("root.activeElement?.matches('[name={}]')", next.as_str().unwrap()))
            .await;
        assert_focus_is_visible(&page).await;
        choose(&page, "no").await;
        page.assert_agrees().await;
    }
}

#[tokio::test]
async fn every_question_is_one_tab_stop_in_reading_order() {
    let page = Page::open().await;
    let mut names = vec![];
    for _ in 0..ENOUGH_STOPS {
        page.press(Key::Tab).await;
        let name = page
            .run("return root.activeElement?.closest('fieldset') && root.activeElement.name;")
            .await;
        names.extend(name.as_str().map(str::to_owned));
    }
    names.truncate(crate::oracle::TRAITS.len());
    let shown = "return findAll('[part~=question]').map((one) => one.querySelector('input').name);";
    assert_eq!(json!(names), page.run(shown).await);
}

#[tokio::test]
async fn every_stop_shows_its_focus_and_is_never_hidden_under_the_answer() {
    for (width, height) in [(1280, 900), (600, 800), (320, 640)] {
        let page = Page::open_with("wr=WR:1/TP:Y/CB:Y").await;
        page.resize(width, height).await;
        let mut stops = 0;
        for _ in 0..ENOUGH_STOPS {
            page.press(Key::Tab).await;
            if page.run("return root.activeElement === null;").await == json!(true) {
                continue;
            }
            stops += 1;
            assert_focus_is_visible(&page).await;
            let covered = "await holds(() => cover() === null); return cover();";
            let covered = page.run_async(&format!("{COVER}\n{covered}"), vec![]).await;
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
async fn tab_to(page: &Page, selector: &str) {
    for _ in 0..ENOUGH_STOPS {
        if page.is_focused(selector).await {
            return;
        }
        page.press(Key::Tab).await;
    }
    panic!("cannot be reached by Tab: {selector}");
}

/// Chooses an answer of the focused question by arrow keys.
async fn choose(page: &Page, value: &str) {
    for _ in 0..3 {
        page.press(Key::Down).await;
        if page.is_focused(&format!("[value={value}]:checked")).await {
            return;
        }
    }
    panic!("cannot be chosen by arrow keys: {value}");
}

/// An outline of at least 2 px around what has the focus, or around its label.
async fn assert_focus_is_visible(page: &Page) {
    let outlined = "const at = root.activeElement;
        return [at, at?.closest('label')].filter(Boolean).some((one) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        });";
    assert_eq!(page.run(outlined).await, json!(true), "the focus cannot be seen");
}
