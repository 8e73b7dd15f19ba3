//! Room: nothing needs sideways scrolling, and what is pressed is large enough.

use serde_json::{Value, json};

use crate::states::various_cases;
use crate::widget::Page;

const WIDTHS: [u32; 5] = [320, 375, 600, 900, 1280];
const SEVERAL: &str = "wr=WR:1/TP:Y/CB:Y~A&wr=WR:1/TP:Y/EX:Y~B&wr=WR:1";

/// The first element that reaches beyond the sides of the page, if any.
const BEYOND: &str = "const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) return `the page is ${page.scrollWidth} wide`;
    for (const one of findAll('*')) {
        const { left, right, width } = one.getBoundingClientRect();
        // A wide table, a long row of workloads and the row of examples scroll in frames of their own.
        const framed = one.parentElement?.closest('.scroll, .workloads .chips, .examples');
        if (width > 0 && !framed && (left < -0.5 || right > innerWidth + 0.5))
            return `${one.localName}.${one.getAttribute('class')} reaches from ${left} to ${right}`;
    }
    return null;";

/// Controls that are smaller than so many pixels. Marks on the map do not count: the row of workloads does the same.
const SMALL: &str = "const [least] = arguments;
    const pressed = 'button, summary, label:has([type=radio], [type=checkbox]), input:not([type=radio], [type=checkbox]), [part~=cta]';
    return findAll(pressed).filter((one) => one.checkVisibility())
        .map((one) => [one.textContent || one.id, one.getBoundingClientRect()])
        .filter(([, { width, height }]) => width < Math.min(least, 24) - 0.5 || height < least - 0.5);";

#[test]
fn nothing_needs_sideways_scrolling_at_any_width() {
    let page = Page::open();
    for unfolded in [false, true] {
        if unfolded {
            page.unfold_all();
        }
        for width in WIDTHS {
            page.resize(width, 800);
            for case in various_cases() {
                page.set_case(&case);
                page.type_into("incidents-baseline", "99999999999999999999");
                page.assert_agrees();
                let beyond = page.run(BEYOND);
                assert_eq!(beyond, Value::Null, "{case}, {width} px wide, unfolded: {unfolded}");
            }
        }
    }
}

#[test]
fn twelve_workloads_with_long_names_need_no_sideways_scrolling() {
    let page = Page::open();
    let name = ["W".repeat(80), "long%20name%20".repeat(6)];
    let entries = (0..12).map(|at| format!("wr=WR:1/TP:Y/EX:Y~{}", name[at % 2]));
    page.set_case(&entries.collect::<Vec<_>>().join("&"));
    page.unfold_all();
    page.click(".texts .chips button");
    for view in ["", "conversation"] {
        page.run_with("el.setAttribute('view', arguments[0]);", vec![json!(view)]);
        for width in WIDTHS {
            page.resize(width, 800);
            page.assert_agrees();
            assert_eq!(page.run(BEYOND), Value::Null, "{view} at a width of {width}");
            page.run("if (find('#more').checkVisibility()) find('#more').click();");
            page.assert_agrees();
            assert_eq!(page.run(BEYOND), Value::Null, "{view}, {width}: more, or less");
        }
    }
}

#[test]
fn text_at_twice_its_size_needs_no_sideways_scrolling() {
    let page = Page::open();
    page.command("Page.setFontSizes", json!({"fontSizes": {"standard": 32}}));
    page.resize(640, 800);
    for unfolded in [false, true] {
        if unfolded {
            page.unfold_all();
        }
        for case in various_cases() {
            page.set_case(&case);
            page.assert_agrees();
            assert_eq!(page.run(BEYOND), Value::Null, "{case}, unfolded: {unfolded}");
        }
    }
}

#[test]
fn on_a_wide_page_the_answer_stands_left_of_the_questions_and_everywhere_before_them() {
    let page = Page::open();
    let order = "const [answer, questions] = ['answer', 'questions'].map((part) => find(`[part~=${part}]`));
        const [one, other] = [answer, questions].map((part) => part.getBoundingClientRect());
        const before = answer.compareDocumentPosition(questions) === Node.DOCUMENT_POSITION_FOLLOWING;
        return [before, one.right <= other.left && one.top < other.bottom, one.bottom <= other.top];";
    page.resize(1280, 900);
    assert_eq!(page.run(order), json!([true, true, false]));
    page.resize(600, 900);
    assert_eq!(page.run(order), json!([true, false, true]));
}

#[test]
fn what_is_pressed_is_large_enough() {
    let page = Page::open();
    for unfolded in [false, true] {
        if unfolded {
            page.unfold_all();
        }
        for width in [320, 1280] {
            page.resize(width, 800);
            for case in various_cases().iter().map(String::as_str).chain([SEVERAL]) {
                page.set_case(case);
                page.assert_agrees();
                let small = page.run_with(SMALL, vec![json!(24)]);
                assert_eq!(small, json!([]), "{case}, {width} px wide, unfolded: {unfolded}");
            }
        }
    }
}

#[test]
fn what_is_touched_is_larger_still() {
    let page = Page::open();
    page.command("Emulation.setTouchEmulationEnabled", json!({"enabled": true}));
    page.until("matchMedia('(pointer: coarse)').matches");
    page.unfold_all();
    page.click(".texts .chips button");
    for width in [320, 1280] {
        page.resize(width, 800);
        for case in ["wr=WR:1/TP:Y/CB:Y", "wr=WR:1/TP:Y/EX:Y"] {
            page.set_case(case);
            page.assert_agrees();
            let small = page.run_with(SMALL, vec![json!(44)]);
            assert_eq!(small, json!([]), "{case}, {width} px wide");
        }
    }
}
