//! The page as it comes.

use serde_json::json;

use crate::site::Site;
use crate::widget::Page;

#[tokio::test]
async fn the_page_loads_with_a_quiet_console_and_no_failed_request() {
    let page = Page::open().await;
    page.until("document.readyState === 'complete'").await;
    assert_eq!(page.console().await, [""; 0]);
    let asked = page.site.asked();
    assert!(asked.iter().any(|(path, _)| path.ends_with(".wasm")), "{asked:?}");
    assert!(asked.iter().all(|&(_, status)| status == 200), "{asked:?}");
}

#[tokio::test]
async fn the_page_asks_the_question_of_the_article() {
    let page = Page::open().await;
    let headings = page
        .run("return [...document.querySelectorAll('h1')].map((h1) => h1.textContent.trim());")
        .await;
    let question = "Is the workload risk profile high enough to justify Rust ownership cost now?";
    assert_eq!(headings, json!([question]));
}

#[tokio::test]
async fn the_widget_starts_open_and_agrees_with_its_record() {
    let page = Page::open().await;
    page.assert_agrees().await;
    assert_eq!(page.case().await, "wr=WR:1");
    assert_eq!(page.workload().await["status"], "open");
}

#[tokio::test]
async fn the_fallback_is_not_shown_beside_the_widget() {
    let page = Page::open().await;
    let shown = "return [...el.children].some((child) => child.checkVisibility());";
    assert_eq!(page.run(shown).await, json!(false));
}

#[tokio::test]
async fn nothing_is_requested_after_loading() {
    let page = Page::open().await;
    page.until("document.readyState === 'complete'").await;
    let before = page.site.asked();
    page.answer("throughput", "yes").await;
    page.answer("latency", "yes").await;
    page.type_into("incidents-baseline", "12").await;
    page.click("[id^=try-]").await;
    page.click("#step-back").await;
    page.click("#start-over").await;
    // Speaking comes last.
    page.until("find('[role=status]').textContent").await;
    assert_eq!(page.site.asked(), before);
    let loaded = "return performance.getEntriesByType('resource')
        .map((entry) => entry.name).filter((name) => !name.startsWith(location.origin));";
    assert_eq!(page.run(loaded).await, json!([]), "asked of others");
}

#[tokio::test]
async fn nothing_is_stored_and_the_address_stays() {
    let page = Page::open().await;
    let left = "return [document.cookie, localStorage.length, sessionStorage.length,
        (await indexedDB.databases()).length, location.pathname, history.length];";
    let before = page.run_async(left, vec![]).await;
    page.answer("throughput", "yes").await;
    page.type_into("incidents-baseline", "12").await;
    page.assert_agrees().await;
    assert_eq!(page.run_async(left, vec![]).await, before);
    assert_eq!(before.as_array().unwrap()[..4], [json!(""), json!(0), json!(0), json!(0)]);
}

#[tokio::test]
async fn two_widgets_on_a_page_do_not_know_of_each_other() {
    let body = r#"<script type="module" src="embed.js"></script>
        <when-rust case="wr=WR:1/TP:Y"></when-rust><when-rust></when-rust>"#;
    let page = Page::open_at(Site::default().with_host("host.html", body), "host.html").await;
    page.until("[...document.querySelectorAll('when-rust')].every((one) => one.record)").await;
    page.answer("latency", "yes").await;
    page.assert_agrees().await;
    let cases = page
        .run("return [...document.querySelectorAll('when-rust')].map((one) => one.case);")
        .await;
    assert_eq!(cases, json!(["wr=WR:1/TP:Y/LS:Y", "wr=WR:1"]));
}
