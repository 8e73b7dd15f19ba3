//! An element whose files do not come. What the page then shows and hears is tested in every engine by the
//! situations in `tests/pages`.

use serde_json::json;

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
fn an_element_that_could_not_load_can_still_be_asked_everything() {
    let page = at_host_without(".wasm");
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
