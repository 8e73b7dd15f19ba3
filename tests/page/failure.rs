//! Files that do not come: the fallback stays, with one calm sentence, and the page never sees an exception.

use serde_json::{Value, json};

use crate::site::Site;
use crate::widget::Page;

const HOST: &str = r#"<script>
    const errors = [], uncaught = [];
    document.addEventListener('when-rust-error', (event) => errors.push(event.detail));
    addEventListener('error', (event) => uncaught.push(event.message));
    addEventListener('unhandledrejection', (event) => uncaught.push(`${event.reason}`));
    </script>
    <script type="module" src="embed.js"></script>
    <when-rust case="wr=WR:1/TP:Y"><p>Until then: <a href="https://example.com/">ask us</a>.</p></when-rust>"#;

#[tokio::test]
async fn without_one_of_its_files_the_fallback_stays_with_one_calm_sentence() {
    for missing in ["when-rust_bg.wasm", "when-rust.js", "when-rust.css"] {
        let page = at_host_without(missing).await;
        page.until("root && find('[role=alert]')").await;
        let alerts = page
            .run("return findAll('[role=alert]').map((one) => [one.checkVisibility(), one.textContent.length > 0]);")
            .await;
        assert_eq!(alerts, json!([[true, true]]), "{missing}");
        let fallback = "return [...el.children].map((child) => child.checkVisibility());";
        assert_eq!(page.run(fallback).await, json!([true]), "{missing}");
        assert_eq!(page.run("return uncaught;").await, json!([]), "{missing}");
        assert_one_error(&page.run("return errors;").await);
        let console = page.console().await;
        assert!(!console.iter().any(|line| line.contains("Uncaught")), "{console:?}");
        assert_eq!(page.case().await, "wr=WR:1/TP:Y", "{missing}");
    }
}

#[tokio::test]
async fn an_element_that_could_not_load_can_still_be_asked_everything() {
    let page = at_host_without("when-rust_bg.wasm").await;
    page.until("root && find('[role=alert]')").await;
    assert_eq!(page.run("return [el.record, el.ask('latency')];").await, json!([null, false]));
    page.run("el.case = 'wr=WR:1/EX:Y'; el.setAttribute('case', 'wr=WR:1/IA:Y'); el.reset();")
        .await;
    page.run("document.body.append(el);").await;
    assert_eq!(page.run("return uncaught;").await, json!([]));
}

#[tokio::test]
async fn the_page_without_the_script_reads_as_it_stands() {
    let page = Page::open_unready(Site::default().without("embed.js"), "").await;
    let shown = "return [document.querySelector('h1').checkVisibility(),
        [...el.children].every((child) => child.checkVisibility())];";
    assert_eq!(page.run(shown).await, json!([true, true]));
}

async fn at_host_without(file: &'static str) -> Page {
    let site = Site::default().with_host("host.html", HOST).without(file);
    Page::open_unready(site, "host.html").await
}

fn assert_one_error(errors: &Value) {
    assert_eq!(errors.as_array().unwrap().len(), 1, "{errors}");
    assert_eq!(errors[0]["part"], "load");
    assert!(!errors[0]["message"].as_str().unwrap().is_empty(), "{errors}");
}
