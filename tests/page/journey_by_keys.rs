//! The whole way with the keyboard alone: no pointer, and no script that does anything.

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::answering::answer_of;
use crate::keyboard::{assert_focus_is_visible, tab_to};
use crate::site::Site;
use crate::widget::{Page, SECTIONS};

/// Two workloads, the second of which contradicts itself.
pub const LINK: &str = "index.html#wr=WR:1/TP:Y/CB:Y~Checkout&wr=WR:1/TP:Y/EX:Y~Report";

#[test]
fn from_a_link_to_a_link_by_keys_alone() {
    let page = Page::open_at(Site::default(), LINK);
    page.resize(320, 800);
    settle(&page);
    for section in SECTIONS.into_iter().filter(|section| *section != "moves") {
        press_on(&page, &format!("[data-section={section}] > summary"));
        page.until(&format!("find('[data-section={section}] > .inside')"));
    }

    // The second workload contradicts itself: it is chosen by its mark on the map, and split.
    press_on(&page, ".map .mark:nth-of-type(2)");
    page.until("find('.map .mark:nth-of-type(2)').getAttribute('aria-current') === 'true'");
    assert!(page.is_focused(".mark"), "choosing a workload moved the focus");
    press_on(&page, "#split");
    page.until("el.record.workloads.length === 3");
    page.until("root.activeElement?.matches('#step-back')");

    // Two side by side.
    tab_to(&page, ".scroll");
    assert_focus_is_visible(&page);

    // Another name.
    tab_to(&page, "#name");
    page.press(Key::End);
    page.press('!');
    page.until("decodeURIComponent(el.case).includes('part!')");

    // The call brief as a text, and the link.
    press_on(&page, ".texts .chips li:nth-child(2) button");
    page.until("find('#text')?.dataset.kind === 'brief'");
    press_on(&page, "#copy-text");
    page.until("/copied|selected/.test(find('[role=status]').textContent)");
    tab_to(&page, "#link");
    let link = page.run("return root.activeElement.value;");
    let fragment = link.as_str().unwrap().split_once('#').unwrap().1.to_owned();
    let case = page.case();
    page.assert_agrees();
    let next = Page::open_at(Site::default(), &format!("index.html#{fragment}"));
    assert_eq!(next.case(), case);
}

/// Answers the next step until it has no question, then follows it to the first moves.
fn settle(page: &Page) {
    while let Value::String(next) = page.workload()["nextQuestion"].take() {
        let answer = answer_of("YYYYNNNN", &next);
        press_on(page, &format!("[part~=next] [data-answer={answer}]"));
        page.until(&format!("el.record.workloads[0].answers['{next}'] === '{answer}'"));
        page.assert_agrees();
        assert!(page.is_focused("[part~=next] button"), "answering {next} lost the focus");
    }
    assert_eq!(page.workload()["verdict"], "adopt");
    press_on(page, "[part~=next] button");
    page.until("root.activeElement?.matches('[data-section=moves][open] > summary')");
    let in_sight = "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(root.activeElement.getBoundingClientRect())";
    page.until(in_sight);
}

fn press_on(page: &Page, selector: &str) {
    tab_to(page, selector);
    assert_focus_is_visible(page);
    page.press(Key::Enter);
}
