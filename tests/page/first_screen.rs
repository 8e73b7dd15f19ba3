//! The stand-alone page's first screen is there without any script, and the widget takes its place unnoticed.

use std::fs;

use serde_json::{Value, json};

use crate::inputs::dist;
use crate::site::Site;
use crate::widget::Page;

/// Name, text and box of every element of the widget, or of the first screen in its place. The examples come later, into
/// room that is there.
const SEEN: &str = "const base = find('.base');
    const spoken = base.querySelector('.spoken');
    const isLater = (one) => one === spoken || one.matches('#link') || one.closest('.examples');
    return [...base.querySelectorAll('*')].filter((one) => !isLater(one)).map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const text = one.children.length ? '' : one.textContent;
        return [one.localName, text, ...[x, y + scrollY, width, height].map(Math.round)].join(' ');
    });";

/// The layout shift since the page was opened or resized, and whether there was a largest paint.
const MOVED_AND_PAINTED: &str = "const seen = (type) => new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(resolve, 300, []);
    });
    const moved = (await seen('layout-shift')).filter(({ startTime }) => startTime > (window.sized ?? 0));
    return [moved.reduce((sum, { value }) => sum + value, 0), (await seen('largest-contentful-paint')).length > 0];";

fn held(fragment: &str) -> Page {
    let path = format!("index.html#{fragment}");
    let page = Page::open_unready(Site::default().holding(".wasm"), &path);
    page.until("root?.querySelector('#first-screen') && customElements.get('when-rust')");
    page
}

#[test]
fn the_first_screen_does_not_wait_for_the_widget_and_nothing_moves_when_it_comes() {
    for width in [320, 600, 1280] {
        let page = held("");
        page.until("document.readyState === 'complete'");
        assert_eq!(page.run("return [el.record, find('[part]')];"), json!([null, null]));
        let painted = page.run_async(MOVED_AND_PAINTED, vec![]);
        assert_eq!(painted, json!([0, true]), "while the widget is on its way");
        page.resize(width, 900);
        page.until(&format!("innerWidth === {width}"));
        page.run_async("await new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame); window.sized = performance.now();", vec![]);
        let first = page.run(SEEN);
        assert!(first.as_array().unwrap().len() > 150, "{first}");
        page.site.release();
        page.until_ready();
        page.assert_agrees();
        assert_eq!(page.run(SEEN), first, "{width} px wide");
        let moved = page.run_async(MOVED_AND_PAINTED, vec![]);
        assert_eq!(moved[0], 0, "{width} px wide");
    }
}

#[test]
fn answers_that_were_chosen_on_the_first_screen_are_kept_and_so_is_the_focus() {
    let page = held("");
    page.answer("latency", "yes");
    page.answer("unclear", "no");
    assert!(page.is_focused("#first-screen [name=unclear]"));
    page.site.release();
    page.until_ready();
    page.until("el.case === 'wr=WR:1/LS:Y/UA:N'");
    page.assert_agrees();
    assert!(page.is_focused("[name=unclear][value=no]"));
}

#[test]
fn what_was_typed_on_the_first_screen_is_kept() {
    let page = held("");
    page.run(
        "const [name, baseline] = ['name', 'incidents-baseline'].map((id) => find(`#first-screen #${id}`));
        [name.value, baseline.value] = ['Checkout', '12.'];
        baseline.focus();",
    );
    page.site.release();
    page.until_ready();
    page.until("find('#name').value === 'Checkout' && find('#incidents-baseline').value === '12.'");
    assert!(page.is_focused("#incidents-baseline"));
    page.until("el.record.workloads[0].name === 'Checkout'");
    page.press('5');
    page.until("el.record.workloads[0].kpis[0].baseline === '12.5'");
    page.assert_agrees();
}

#[test]
fn an_answer_that_was_given_in_the_next_step_of_the_first_screen_is_kept() {
    for (answer, case) in [("yes", "wr=WR:1/EX:Y"), ("no", "wr=WR:1/EX:N"), ("skip", "wr=WR:1")] {
        let page = held("");
        page.click(&format!("#first-screen [data-answer={answer}]"));
        page.site.release();
        page.until_ready();
        page.assert_agrees();
        assert_eq!(page.case(), case, "{answer}");
    }
}

#[test]
fn a_case_in_the_address_is_never_shown_as_another() {
    let page = held("wr=WR:1/EX:Y");
    let visible = "return getComputedStyle(find('.base')).visibility;";
    assert_eq!(page.run(visible), "hidden");
    page.site.release();
    page.until_ready();
    page.assert_agrees();
    assert_eq!(page.run(visible), "visible");
}

#[test]
fn a_part_that_is_not_wholly_parsed_is_not_shown_yet() {
    let whole = fs::read_to_string(dist().join("index.html")).unwrap();
    // The page ends behind the first button of the row of workloads.
    let row = whole.find("<nav").unwrap();
    let end = row + whole[row..].find("</button>").unwrap();
    let site = Site::default().holding(".wasm").with_page("part.html", &whole[..end]);
    let page = Page::open_unready(site, "part.html");
    page.until("root?.querySelector('#first-screen nav button')");
    let shown = "return getComputedStyle(find('#first-screen nav button')).visibility;";
    assert_eq!(page.run(shown), "hidden");
    let page = held("");
    page.until("document.readyState === 'complete'");
    let hidden = "return [...find('#first-screen .base').children]
        .filter((part) => getComputedStyle(part).visibility !== 'visible').length;";
    assert_eq!(page.run(hidden), 0);
}

#[test]
fn the_criteria_stand_there_where_the_widget_cannot_come() {
    for missing in ["embed.js", ".wasm"] {
        let page = Page::open_unready(Site::default().without(missing), "");
        page.until("!root.querySelector('#first-screen')");
        let shown =
            "return [document.querySelector('.criteria').checkVisibility(), find('.base')];";
        assert_eq!(page.run(shown), json!([true, Value::Null]), "without {missing}");
    }
}

#[test]
fn a_row_of_the_proof_page_opens_in_the_widget() {
    let page = Page::open_unready(Site::default(), "proof.html#YYNYNNNN");
    let follow = "const row = document.querySelector(':target');
        const [opens] = row.querySelectorAll('td:last-child a');
        opens.click();
        return [row.id, opens.textContent];";
    assert_eq!(page.run(follow), json!(["YYNYNNNN", "Adopt"]));
    page.until_ready();
    page.until("el.case === 'wr=WR:1/TP:Y/CB:Y/LS:N/OC:Y/EX:N/IA:N/NC:N/UA:N'");
    page.assert_agrees();
    assert_eq!(page.workload()["verdict"], "adopt");
}
