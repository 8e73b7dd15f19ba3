//! The answer stays in view while questions are answered: in a page, and in the documented frame.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::driver::wait;
use crate::site::Site;
use crate::widget::Page;

const WINDOWS: [(u32, u32); 3] = [(600, 900), (375, 667), (667, 375)];

/// Answers each question where it stands. Returns where the answer was out of view, or higher than a fifth of the
/// window. The script defines `view`, the part of this document that is in view.
const ANSWER_ALL: &str = "const wrong = [];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const headline = () => find('[part~=verdict]').getBoundingClientRect();
    const compact = () => find('[part~=compact]').getBoundingClientRect();
    const inside = ({ top, bottom, height }) => {
        const [from, to] = view();
        return height > 0 && top >= from - 1 && bottom <= to + 1;
    };
    for (const question of findAll('[part~=question]')) {
        question.scrollIntoView({ block: 'center' });
        await frame();
        question.querySelector('input').click();
        if (!await eventually(() => inside(headline()) || inside(compact()))) {
            wrong.push([question.querySelector('input').name, view(), headline(), compact()]);
        }
        const [from, to] = view();
        if (compact().height > (to - from) / 5) wrong.push(['too high', compact().height, to - from]);
    }
    return wrong;";

fn host() -> Page {
    let body = r#"<meta name="viewport" content="width=device-width"><style>body { margin: 0 } main { max-width: 600px }</style>
        <script type="module" src="embed.js"></script><p style="block-size: 50vh">Before</p>
        <main><when-rust eager></when-rust></main><p style="block-size: 100vh">After</p>"#;
    Page::open_at(Site::default().with_host("host.html", body), "host.html")
}

#[test]
fn the_answer_or_its_short_form_is_in_view_after_each_answer() {
    let page = host();
    for (width, height) in WINDOWS {
        page.resize(width, height);
        page.run("el.reset();");
        let script = format!("const view = () => [0, innerHeight]; {ANSWER_ALL}");
        let wrong = page.run_async(&script, vec![]);
        assert_eq!(wrong, json!([]), "{width} × {height}");
    }
}

#[test]
fn the_short_answer_keeps_the_focus_when_the_headline_comes_into_view() {
    let page = host();
    page.resize(600, 900);
    let compact = "find('[part~=compact]').matches(':popover-open')";
    page.run("find('[data-section=why]').scrollIntoView({ block: 'center' });");
    page.until(compact);
    page.run("find('#show-answer').focus({ preventScroll: true });");
    page.run_async(
        "const seen = new Promise((resolve) => new IntersectionObserver(([one], observer) => {
            if (!one.isIntersecting) return;
            observer.disconnect();
            resolve();
        }).observe(find('[part~=verdict]')));
        find('[part~=verdict]').scrollIntoView({ block: 'center' });
        await seen;
        await new Promise(requestAnimationFrame);",
        vec![],
    );
    assert!(page.is_focused("#show-answer"));
    page.press(Key::Enter);
    page.until("find('#show-answer').ariaExpanded === 'true'");
    page.press(Key::Escape);
    page.until("find('#show-answer').ariaExpanded === 'false'");
    assert!(page.is_focused("#show-answer"));
}

#[test]
fn in_the_documented_frame_it_is_in_view_as_well() {
    let body = r#"<meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style>
        <p style="block-size: 50vh">Before</p>
        <iframe data-when-rust title="When Rust?" width="100%" height="900" style="border: 0; display: block" src="frame.html"></iframe>
        <p style="block-size: 100vh">After</p><script type="module" src="frame.js"></script>"#;
    let page = Page::open_unready(Site::default().with_host("host.html", body), "host.html");
    for (width, height) in WINDOWS {
        wait(page.driver.enter_default_frame()).unwrap();
        page.resize(width, height);
        let frame = wait(page.driver.find(By::Css("iframe"))).unwrap();
        wait(frame.enter_frame()).unwrap();
        page.until_ready();
        page.run("el.reset();");
        let script = format!(
            "const view = () => {{
                const {{ top, height }} = frameElement.getBoundingClientRect();
                return [Math.max(-top, 0), Math.min(parent.innerHeight - top, height)];
            }};
            await eventually(() => Math.abs(frameElement.offsetHeight - el.offsetHeight) < 5);
            {ANSWER_ALL}"
        );
        let wrong = page.run_async(&script, vec![]);
        assert_eq!(wrong, json!([]), "{width} × {height}");
    }
}

#[test]
fn one_press_opens_the_whole_answer_and_escape_or_the_same_press_closes_it() {
    let page = host();
    page.resize(390, 844);
    page.answer("unclear", "no");
    page.until("find('[part~=compact]').checkVisibility()");
    let before = page.run("return [scrollY, el.offsetHeight];");
    let all_in_view = "[...findAll('[part~=verdict], [part~=next], [part~=move], [part~=kpi]')]
        .every((one) => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })";
    for closing in ["Escape", "press"] {
        assert_eq!(page.run("return find('#show-answer').ariaExpanded;"), "false");
        page.run("find('#show-answer').focus({ preventScroll: true });");
        page.press(Key::Enter);
        page.until("find('#show-answer').ariaExpanded === 'true'");
        page.until(all_in_view);
        assert_eq!(page.run("return [scrollY, el.offsetHeight];"), before, "the page moved");
        page.run("find('[part~=next] [data-answer=no]').click();");
        page.assert_agrees();
        assert_eq!(
            page.run("return find('#show-answer').ariaExpanded;"),
            "true",
            "it is not modal"
        );
        if closing == "Escape" {
            page.press(Key::Escape);
        } else {
            page.press(Key::Enter);
        }
        page.until("find('#show-answer').ariaExpanded === 'false'");
        page.until("!find('#answer').matches(':popover-open')");
        assert!(page.is_focused("#show-answer"), "closed by {closing}");
        assert_eq!(page.run("return el.offsetHeight;"), before[1]);
    }
}

#[test]
fn where_the_answer_is_in_view_it_does_not_say_it_twice() {
    let page = host();
    page.resize(600, 900);
    page.run("find('[part~=verdict]').scrollIntoView({ block: 'center' });");
    page.until("!find('[part~=compact]').checkVisibility()");
    page.run("scrollTo(0, document.documentElement.scrollHeight);");
    let gone = page.run_async(
        "return eventually(() => el.getBoundingClientRect().bottom < 0 && !find('[part~=compact]').checkVisibility());",
        vec![],
    );
    assert_eq!(gone, Value::Bool(true), "behind the widget there is nothing to be said");
}
