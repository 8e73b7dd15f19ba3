//! The page as it loads: console, requests, storage.

use std::fs;

use serde_json::json;

use crate::inputs;
use crate::site::Site;
use crate::widget::Page;

#[test]
fn the_page_loads_with_a_quiet_console_and_no_failed_request() {
    let page = Page::open();
    page.until("document.readyState === 'complete'");
    assert_eq!(page.console(), [""; 0]);
    let asked = page.site.asked();
    assert!(asked.iter().any(|(path, _)| path.ends_with(".wasm")), "{asked:?}");
    assert!(asked.iter().all(|&(_, status)| status == "200 OK"), "{asked:?}");
}

#[test]
fn every_file_is_asked_for_once() {
    let page = Page::open();
    page.until("document.readyState === 'complete'");
    let mut asked: Vec<_> = page.site.asked().into_iter().map(|(path, _)| path).collect();
    asked.sort();
    assert!(asked.is_sorted_by(|one, next| one < next), "{asked:?}");
}

#[test]
fn nothing_is_requested_after_loading() {
    let page = Page::open();
    page.until("document.readyState === 'complete'");
    let before = page.site.asked();
    page.answer("throughput", "yes");
    page.answer("latency", "yes");
    page.type_into("incidents-baseline", "12");
    page.unfold_all();
    page.click("[id^=try-]");
    page.click("#step-back");
    page.use_tool("start-over");
    page.click("#step-back");
    // The announcement is the last effect.
    page.until("find('[role=status]').textContent");
    assert_eq!(page.site.asked(), before);
    let loaded = "return performance.getEntriesByType('resource')
        .map((entry) => entry.name).filter((name) => !name.startsWith(location.origin));";
    assert_eq!(page.run(loaded), json!([]), "asked of others");
}

#[test]
fn nothing_is_stored_and_the_address_stays() {
    let page = Page::open();
    let left = "return [document.cookie, localStorage.length, sessionStorage.length,
        (await indexedDB.databases()).length, location.pathname, history.length];";
    let before = page.run_async(left, vec![]);
    page.answer("throughput", "yes");
    page.type_into("incidents-baseline", "12");
    page.assert_agrees();
    assert_eq!(page.run_async(left, vec![]), before);
    assert_eq!(before.as_array().unwrap()[..4], [json!(""), json!(0), json!(0), json!(0)]);
}

#[test]
fn where_a_policy_refuses_the_styles_in_the_page_they_come_as_a_file() {
    const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
    let built = fs::read_to_string(inputs::dist().join("index.html")).unwrap();
    let meta = format!("<head><meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    let site = Site::default().with_page("index.html", &built.replacen("<head>", &meta, 1));
    let page = Page::open_at(site, "index.html");
    page.until("!document.querySelector('style').sheet");
    page.until("getComputedStyle(document.body).marginTop === '0px'");
    page.answer("latency", "yes");
    page.assert_agrees();
}
