//! The whole way: from a link with two workloads to a link that the next one opens.

use serde_json::{Value, json};

use crate::answering::answer_of;
use crate::site::Site;
use crate::widget::Page;

const LINK: &str =
    "index.html#wr=WR:1/TP:Y/CB:Y~Checkout%20API~p99:180&wr=WR:1/TP:Y/EX:Y~Report%20job";

/// Collects the events in `told`.
const LISTEN: &str = "window.told = [];
    for (const kind of ['share', 'export']) el.addEventListener(`when-rust-${kind}`, ({ detail }) => told.push([kind, detail]));";

#[test]
fn from_a_link_to_a_link() {
    let page = Page::open_at(Site::default(), LINK);
    page.run(LISTEN);
    page.assert_agrees();
    assert_eq!(
        page.run("return el.record.workloads.map(({ name }) => name);"),
        json!(["Checkout API", "Report job"])
    );

    while let Value::String(next) = page.workload()["nextQuestion"].take() {
        page.click(&format!("[part~=next] [data-answer={}]", answer_of("YYYYNNNN", &next)));
        page.until(&format!("el.record.workloads[0].nextQuestion !== '{next}'"));
    }
    page.assert_agrees();
    assert_eq!(page.workload()["verdict"], "adopt");

    page.click(".chips li:nth-child(2) button");
    page.until("find('#split')");
    page.click("#split");
    page.until("el.record.workloads.length === 3");
    page.assert_agrees();
    assert_eq!(
        page.run("return el.record.workloads.flatMap(({ contradictions }) => contradictions);"),
        json!([])
    );

    page.unfold("compare");
    let compared = page.run("return [find('.summary').textContent, findAll('thead th').length, findAll('tr[data-standing=conflict]').length];");
    assert!(compared[0].as_str().unwrap().starts_with("1 of 3 workloads"), "{compared}");
    assert_eq!([&compared[1], &compared[2]], [3, 2], "load, and what is exploratory");

    page.unfold("share");
    page.until("find('#link').value.includes('p99:180')");
    take_along(&page, 2, "#copy-text", "brief");
    take_along(&page, 1, "#download", "decision-record");
    let text = page.run("return find('#text').value;");
    assert!(text.as_str().unwrap().contains("“Report job, high-throughput part”"), "{text}");

    page.click("#copy-link");
    page.until("told.at(-1)[0] === 'share'");
    let link = page.run("return told.at(-1)[1].link;");
    let case = page.case();
    let fragment = link.as_str().unwrap().split_once('#').unwrap().1;
    let next = Page::open_at(Site::default(), &format!("index.html#{fragment}"));
    next.assert_agrees();
    assert_eq!(next.case(), case);
}

#[test]
fn a_duplicate_is_seen_beside_its_original() {
    let page = Page::open_with("wr=WR:1/TP:Y/CB:Y/OC:N/EX:N/IA:N/NC:N/UA:N~Checkout");
    page.use_tool("duplicate");
    page.until("root.activeElement?.matches('#name')");
    assert_eq!(page.run("return find('#name').value;"), "Checkout, after");
    page.unfold("compare");
    let before = page.run("return find('#beside').textContent;");
    page.answer("ownership", "yes");
    page.assert_agrees();
    page.until(&format!("find('#beside').textContent !== {before}"));
    assert_eq!(page.case().matches("wr=").count(), 2);
}

#[test]
fn a_name_is_typed_with_spaces_and_kept_within_its_length() {
    let page = Page::open();
    page.type_into("name", "Checkout API");
    assert_eq!(page.case(), "wr=WR:1~Checkout%20API");
    page.type_into("name", &"n".repeat(81));
    page.until("find('#name').ariaInvalid === 'true' || find('#name').getAttribute('aria-invalid') === 'true'");
    assert_eq!(page.run("return find('#name').value.length;"), 81);
    assert_eq!(page.case(), format!("wr=WR:1~{}", "n".repeat(80)));
}

/// Shows the text that is offered at this place, and copies or downloads it.
fn take_along(page: &Page, place: usize, button: &str, kind: &str) {
    page.click(&format!(".texts .chips li:nth-child({place}) button"));
    page.until(&format!("find('#text')?.dataset.kind === '{kind}'"));
    page.click(button);
    page.until(&format!(
        "JSON.stringify(told.at(-1)) === JSON.stringify(['export', {{ kind: '{kind}' }}])"
    ));
}
