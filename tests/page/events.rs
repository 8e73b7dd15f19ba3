//! The element's events, and the methods that a host page calls.

use serde_json::{Value, json};

use crate::site::Site;
use crate::widget::Page;

const HOST: &str = "<script>
    const heard = [];
    for (const name of ['when-rust-ready', 'when-rust-change', 'when-rust-error'])
        document.addEventListener(name, ({ type, detail, bubbles, composed, target }) =>
            heard.push({ type, detail, bubbles, composed, from: target.localName }));
    </script>
    <script type=\"module\" src=\"embed.js\"></script><when-rust></when-rust><p style=\"block-size: 20vh\">After</p>";

/// The events since the last call.
fn heard(page: &Page) -> Vec<Value> {
    let heard = page.run("return heard.splice(0);");
    heard.as_array().unwrap().clone()
}

fn at_host() -> Page {
    let page = Page::open_at(Site::default().with_host("host.html", HOST), "host.html");
    page.until("heard.length > 0");
    page
}

#[test]
fn in_a_listener_of_ready_the_widget_can_be_used() {
    let body = r#"<script>
        document.addEventListener('when-rust-ready', ({ target }) => {
            const base = target.shadowRoot.querySelector('[part~=base]');
            window.found = [base?.isConnected, target.record?.workloads[0].vector, target.ask('latency')];
            target.case = 'wr=WR:1/EX:Y';
        });
        </script><script type="module" src="embed.js"></script><when-rust eager></when-rust>"#;
    let page = Page::open_at(Site::default().with_host("host.html", body), "host.html");
    page.until("el.case === 'wr=WR:1/EX:Y'");
    page.assert_agrees();
    assert_eq!(page.run("return found;"), json!([true, "WR:1", true]));
}

#[test]
fn every_change_is_told_with_the_record() {
    let page = at_host();
    heard(&page);
    page.answer("throughput", "yes");
    assert_told(&page);
    page.type_into("incidents-baseline", "9");
    assert_told(&page);
    page.click("[part~=next] [data-answer=no]");
    assert_told(&page);
    page.unfold("why");
    page.click("[id^=try-]");
    assert_told(&page);
    page.click("#step-back");
    assert_told(&page);
    page.use_tool("start-over");
    assert_told(&page);
    page.click("#step-back");
    assert_told(&page);
    page.run("el.reset();");
    assert_told(&page);
    page.set_case("wr=WR:1/UA:N");
    assert_told(&page);
}

#[test]
fn nothing_is_told_when_nothing_changes() {
    let page = at_host();
    page.run("el.reset();");
    page.answer("throughput", "yes");
    heard(&page);
    page.answer("throughput", "yes");
    page.set_case("wr=WR:1/TP:Y");
    page.run("el.setAttribute('case', 'wr=WR:1/TP:Y');");
    page.type_into("p99-baseline", "abc");
    page.run("el.ask('latency');");
    page.unfold_all();
    page.assert_agrees();
    page.click("[part~=next] [data-answer=skip]");
    page.until("asked('next')[0] !== el.record.workloads[0].nextQuestion");
    assert_eq!(heard(&page), [json!(null); 0]);
}

#[test]
fn a_listener_may_read_and_change_the_case() {
    let page = at_host();
    page.run(
        "el.addEventListener('when-rust-change', () => {
            if (el.record.workloads[0].answers.latency === null) el.case += '/LS:N';
        });",
    );
    page.answer("throughput", "yes");
    page.until("el.case === 'wr=WR:1/TP:Y/LS:N'");
    page.assert_agrees();
    assert_eq!(heard(&page).len(), 3, "ready and two changes");
}

#[test]
fn ask_scrolls_to_a_question_and_focuses_it() {
    let page = Page::open_with("wr=WR:1/UA:N");
    page.resize(600, 500);
    for (id, value) in [("unclear", "no"), ("throughput", "unset")] {
        assert_eq!(page.run_with("return el.ask(arguments[0]);", vec![json!(id)]), true);
        assert!(page.is_focused(&format!("[name={id}][value={value}]")), "{id}");
        page.until(
            "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(
                root.activeElement.getBoundingClientRect())",
        );
    }
}

#[test]
fn ask_for_something_unknown_does_nothing() {
    let page = Page::open();
    for id in ["weather", "", "], *, [", "TP"] {
        let asked = page.run_with("return el.ask(arguments[0]);", vec![json!(id)]);
        assert_eq!(asked, false, "{id}");
    }
    assert_eq!(page.run("return root.activeElement;"), Value::Null);
}

/// The element dispatched one change event with the present record.
fn assert_told(page: &Page) {
    page.assert_agrees();
    let record = page.run("return el.record;");
    let change = json!({"type": "when-rust-change", "detail": record, "bubbles": true,
        "composed": true, "from": "when-rust"});
    assert_eq!(heard(page), [change]);
}
