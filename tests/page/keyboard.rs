//! Answering with the keyboard alone.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::answering::answer_of;
use crate::driver::wait;
use crate::oracle::TRAITS;
use crate::widget::Page;

/// More stops than the page has.
const ENOUGH_STOPS: usize = 160;

#[test]
fn the_suggested_questions_are_answered_by_keys_alone() {
    let page = Page::open();
    while let Value::String(next) = page.workload()["nextQuestion"].take() {
        let question = format!("[name={next}]:checked");
        tab_to(&page, &question);
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
fn the_next_step_is_taken_by_keys_again_and_again_without_moving() {
    let page = Page::open();
    tab_to(&page, "[part~=next] [data-answer=no]");
    for key in [Key::Enter, Key::Space, Key::Enter] {
        let next = page.workload()["nextQuestion"].take();
        assert_focus_is_visible(&page);
        page.press(key);
        page.until(&format!("el.record.workloads[0].answers[{next}] === 'no'"));
        page.assert_agrees();
        assert!(page.is_focused("[part~=next] [data-answer=no]"), "{next}");
    }
}

#[test]
fn every_question_is_one_tab_stop_and_the_order_is_that_of_reading() {
    for width in [1280, 600, 320] {
        let page = Page::open();
        page.resize(width, 800);
        page.unfold_all();
        let stops = stops(&page);
        let named: Vec<_> =
            stops.iter().filter_map(Value::as_str).filter(|id| TRAITS.contains(id)).collect();
        assert_eq!(named, TRAITS, "{width} px wide");
        let in_document = "return findAll('input, button, a[href], summary, textarea, .scroll').filter((one) => arguments[0].includes(one.id || one.name))
            .map((one) => one.id || one.name).filter((id, at, all) => all.indexOf(id) === at);";
        let shown = page.run_with(in_document, vec![json!(stops)]);
        assert_eq!(json!(stops), shown, "{width} px wide");
        let place = |id: &str| stops.iter().position(|stop| stop == id).expect(id);
        let order =
            ["name", "add", "incidents-baseline", "throughput", "unclear", "link"].map(place);
        assert!(order.is_sorted(), "{stops:?}");
    }
}

/// The tab stops of the widget, by id, or by name for radios.
fn stops(page: &Page) -> Vec<Value> {
    let mut stops = Vec::new();
    page.run("document.querySelector('#conversation').focus();");
    for _ in 0..ENOUGH_STOPS {
        page.press(Key::Tab);
        let at = page.run("const at = root.activeElement; return at && (at.id || at.name || '');");
        if at.is_null() && !stops.is_empty() {
            break;
        }
        stops.extend(Some(at).filter(|at| at.as_str().is_some_and(|id| !id.is_empty())));
    }
    stops
}

#[test]
fn every_stop_shows_its_focus_and_is_never_hidden_under_the_answer() {
    for (width, height) in [(1280, 900), (600, 800), (320, 640)] {
        let page = Page::open_with("wr=WR:1/TP:Y/CB:Y");
        page.resize(width, height);
        for (unfolded, least) in [(false, 25), (true, 45)] {
            if unfolded {
                page.unfold_all();
            }
            let forth = visible_stops(&page, &[Key::Tab], width);
            assert!(forth >= least, "only {forth} stops at a width of {width}");
        }
        visible_stops(&page, &[Key::Shift, Key::Tab], width);
    }
}

/// Goes through the widget and counts the stops. Each shows its focus and is not covered.
fn visible_stops(page: &Page, keys: &[Key], width: u32) -> usize {
    let mut stops = 0;
    for _ in 0..70 {
        let chord =
            keys.iter().fold(page.driver.action_chain(), |chain, key| chain.key_down(key.clone()));
        let chord = keys.iter().rev().fold(chord, |chain, key| chain.key_up(key.clone()));
        wait(chord.perform()).unwrap();
        if page.run("return root.activeElement === null;") == json!(true) {
            continue;
        }
        stops += 1;
        assert_focus_is_visible(page);
        let covered = "await eventually(() => cover() === null); return cover();";
        let covered = page.run_async(&format!("{COVER}\n{covered}"), vec![]);
        assert_eq!(covered, Value::Null, "at a width of {width}");
    }
    stops
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
