//! Room: nothing is cut off or needs sideways scrolling, and the answer stays in sight.

use serde_json::{Value, json};

use crate::states::various_cases;
use crate::widget::Page;

/// How far anything reaches beyond the page's sides, with the worst part.
const BEYOND: &str = "const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) return `the page is ${page.scrollWidth} wide`;
    for (const one of findAll('*')) {
        const { left, right, width } = one.getBoundingClientRect();
        // A wide table scrolls in a frame of its own.
        const framed = one.parentElement?.closest('.scroll');
        if (width > 0 && !framed && (left < -0.5 || right > innerWidth + 0.5))
            return `${one.localName}.${one.getAttribute('class')} reaches from ${left} to ${right}`;
    }
    return null;";

#[test]
fn nothing_needs_sideways_scrolling_at_any_width() {
    let page = Page::open();
    for width in [320, 375, 600, 1280] {
        page.resize(width, 800);
        for case in various_cases() {
            page.set_case(&case);
            page.type_into("incidents-baseline", "99999999999999999999");
            page.assert_agrees();
            assert_eq!(page.run(BEYOND), Value::Null, "{case} at a width of {width}");
        }
    }
}

#[test]
fn twelve_workloads_with_long_names_need_no_sideways_scrolling() {
    let page = Page::open();
    let name = ["W".repeat(80), "long%20name%20".repeat(6)];
    let entries = (0..12).map(|at| format!("wr=WR:1/TP:Y/EX:Y~{}", name[at % 2]));
    page.set_case(&entries.collect::<Vec<_>>().join("&"));
    page.click(".texts .chips button");
    for view in ["", "conversation"] {
        page.run_with("el.setAttribute('view', arguments[0]);", vec![json!(view)]);
        for width in [320, 375, 600, 1280] {
            page.resize(width, 800);
            page.assert_agrees();
            assert_eq!(page.run(BEYOND), Value::Null, "{view} at a width of {width}");
        }
    }
}

#[test]
fn text_at_twice_its_size_needs_no_sideways_scrolling() {
    let page = Page::open();
    page.command("Page.setFontSizes", json!({"fontSizes": {"standard": 32}}));
    page.resize(640, 800);
    for case in various_cases() {
        page.set_case(&case);
        page.assert_agrees();
        assert_eq!(page.run(BEYOND), Value::Null, "{case}");
    }
}

#[test]
fn on_a_narrow_page_the_headline_is_in_sight_while_questions_are_answered() {
    let page = Page::open();
    for (width, height) in [(320, 640), (600, 800)] {
        page.resize(width, height);
        for id in ["throughput", "latency", "exploratory", "unclear"] {
            let in_sight = "find(`[name=${arguments[0]}]`).closest('fieldset').scrollIntoView();
                const inside = ({ top, bottom }) => top >= 0 && bottom <= innerHeight;
                const { top } = find(`[name=${arguments[0]}]`).getBoundingClientRect();
                const headline = find('[part~=verdict]').getBoundingClientRect();
                return [top >= 0 && top < innerHeight, inside(headline)];";
            let found = page.run_with(in_sight, vec![json!(id)]);
            assert_eq!(found, json!([true, true]), "{id} at {width} × {height}");
        }
    }
}

#[test]
fn on_a_wide_page_questions_and_answer_stand_side_by_side() {
    let page = Page::open();
    page.resize(1280, 900);
    let beside = "const questions = find('[part~=questions]').getBoundingClientRect();
        const answer = find('[part~=answer]').getBoundingClientRect();
        return answer.left >= questions.right && answer.top < questions.bottom;";
    assert_eq!(page.run(beside), true);
}

#[test]
fn what_is_pressed_is_large_enough() {
    let page = Page::open();
    for width in [320, 1280] {
        page.resize(width, 800);
        for case in various_cases() {
            page.set_case(&case);
            let small = "return findAll('button, label:has([type=radio]), input:not([type=radio])')
                .filter((one) => one.checkVisibility())
                .map((one) => [one.textContent, one.getBoundingClientRect()])
                .filter(([, { width, height }]) => width < 24 || height < 24);";
            assert_eq!(page.run(small), json!([]), "{case} at a width of {width}");
        }
    }
}
