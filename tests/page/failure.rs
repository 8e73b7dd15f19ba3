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

#[test]
fn without_one_of_its_files_the_fallback_stays_with_one_calm_sentence() {
    for missing in ["when-rust_bg.wasm", "when-rust.js", "when-rust.css"] {
        let page = at_host_without(missing);
        page.until("root && find('[role=alert]')");
        let alerts = page
            .run("return findAll('[role=alert]').map((one) => [one.checkVisibility(), one.textContent.length > 0]);")
            ;
        assert_eq!(alerts, json!([[true, true]]), "{missing}");
        let fallback = "return [...el.children].map((child) => child.checkVisibility());";
        assert_eq!(page.run(fallback), json!([true]), "{missing}");
        assert_eq!(page.run("return uncaught;"), json!([]), "{missing}");
        assert_one_error(&page.run("return errors;"));
        let console = page.console();
        assert!(!console.iter().any(|line| line.contains("Uncaught")), "{console:?}");
        assert_eq!(page.case(), "wr=WR:1/TP:Y", "{missing}");
    }
}

#[test]
fn an_element_that_could_not_load_can_still_be_asked_everything() {
    let page = at_host_without("when-rust_bg.wasm");
    page.until("root && find('[role=alert]')");
    assert_eq!(page.run("return [el.record, el.ask('latency')];"), json!([null, false]));
    page.run("el.case = 'wr=WR:1/EX:Y'; el.setAttribute('case', 'wr=WR:1/IA:Y'); el.reset();");
    page.run("document.body.append(el);");
    assert_eq!(page.run("return uncaught;"), json!([]));
}

#[test]
fn the_page_without_the_script_reads_as_it_stands() {
    let page = Page::open_unready(Site::default().without("embed.js"), "");
    let shown = "return [document.querySelector('h1').checkVisibility(),
        [...el.children].every((child) => child.checkVisibility())];";
    assert_eq!(page.run(shown), json!([true, true]));
}

fn at_host_without(file: &'static str) -> Page {
    let site = Site::default().with_host("host.html", HOST).without(file);
    Page::open_unready(site, "host.html")
}

fn assert_one_error(errors: &Value) {
    assert_eq!(errors.as_array().unwrap().len(), 1, "{errors}");
    assert_eq!(errors[0]["part"], "load");
    assert!(!errors[0]["message"].as_str().unwrap().is_empty(), "{errors}");
}
