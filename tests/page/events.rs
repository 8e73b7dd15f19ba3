//! What a host page hears, and what it can call.

use serde_json::{Value, json};

use crate::site::Site;
use crate::widget::Page;

const HOST: &str = "<script>
    const heard = [];
    for (const name of ['when-rust-ready', 'when-rust-change', 'when-rust-error'])
        document.addEventListener(name, ({ type, detail, bubbles, composed, target }) =>
            heard.push({ type, detail, bubbles, composed, from: target.localName }));
    </script>
    <script type=\"module\" src=\"embed.js\"></script><when-rust></when-rust>";

/// What has been heard since the last time.
async fn heard(page: &Page) -> Vec<Value> {
    let heard = page.run("return heard.splice(0);").await;
    heard.as_array().unwrap().clone()
}

async fn at_host() -> Page {
    Page::open_at(Site::default().with_host("host.html", HOST), "host.html").await
}

#[tokio::test]
async fn ready_is_told_once_when_the_widget_is_interactive() {
    let page = at_host().await;
    let ready = json!({"type": "when-rust-ready", "detail": null, "bubbles": true, "composed": true,
        "from": "when-rust"});
    assert_eq!(heard(&page).await, [ready]);
}

#[tokio::test]
async fn every_change_is_told_with_the_record() {
    let page = at_host().await;
    heard(&page).await;
    page.answer("throughput", "yes").await;
    assert_told(&page).await;
    page.type_into("incidents-baseline", "9").await;
    assert_told(&page).await;
    page.click("[id^=try-]").await;
    assert_told(&page).await;
    page.click("#step-back").await;
    assert_told(&page).await;
    page.click("#start-over").await;
    assert_told(&page).await;
    page.click("#step-back").await;
    assert_told(&page).await;
    page.run("el.reset();").await;
    assert_told(&page).await;
    page.set_case("wr=WR:1/UA:N").await;
    assert_told(&page).await;
}

#[tokio::test]
async fn nothing_is_told_when_nothing_changes() {
    let page = at_host().await;
    page.run("el.reset();").await;
    page.answer("throughput", "yes").await;
    heard(&page).await;
    page.answer("throughput", "yes").await;
    page.set_case("wr=WR:1/TP:Y").await;
    page.run("el.setAttribute('case', 'wr=WR:1/TP:Y');").await;
    page.type_into("p99-baseline", "abc").await;
    page.run("el.ask('latency');").await;
    page.assert_agrees().await;
    assert_eq!(heard(&page).await, [json!(null); 0]);
}

#[tokio::test]
async fn a_listener_may_read_and_change_the_case() {
    let page = at_host().await;
    page.run(
        "el.addEventListener('when-rust-change', () => {
            if (el.record.workloads[0].answers.latency === null) el.case += '/LS:N';
        });",
    )
    .await;
    page.answer("throughput", "yes").await;
    page.until("el.case === 'wr=WR:1/TP:Y/LS:N'").await;
    page.assert_agrees().await;
    assert_eq!(heard(&page).await.len(), 3, "ready and two changes");
}

#[tokio::test]
async fn reset_clears_the_case() {
    let page = Page::open_with("wr=WR:1/TP:Y~Name~p99:180").await;
    page.run("el.reset();").await;
    page.assert_agrees().await;
    assert_eq!(page.case().await, "wr=WR:1");
    assert_eq!(page.run("return find('#p99-baseline').value;").await, "");
}

#[tokio::test]
async fn ask_scrolls_to_a_question_and_focuses_it() {
    let page = Page::open_with("wr=WR:1/UA:N").await;
    page.resize(600, 500).await;
    for (id, value) in [("unclear", "no"), ("throughput", "unset")] {
        assert_eq!(page.run_with("return el.ask(arguments[0]);", vec![json!(id)]).await, true);
        assert!(page.is_focused(&format!("[name={id}][value={value}]")).await, "{id}");
        page.until(
            "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(
                root.activeElement.getBoundingClientRect())",
        )
        .await;
    }
}

#[tokio::test]
async fn ask_for_something_unknown_does_nothing() {
    let page = Page::open().await;
    for id in ["weather", "", "], *, [", "TP"] {
        let asked = page.run_with("return el.ask(arguments[0]);", vec![json!(id)]).await;
        assert_eq!(asked, false, "{id}");
    }
    assert_eq!(page.run("return root.activeElement;").await, Value::Null);
}

/// One change was heard, from the element, with what the record now is.
async fn assert_told(page: &Page) {
    page.assert_agrees().await;
    let record = page.run("return el.record;").await;
    let change = json!({"type": "when-rust-change", "detail": record, "bubbles": true,
        "composed": true, "from": "when-rust"});
    assert_eq!(heard(page).await, [change]);
}
