//! An element that is moved, removed and added again.

use serde_json::json;

use crate::site::Site;
use crate::widget::Page;

const CASE: &str = "wr=WR:1/TP:Y~Checkout~p99:180";

#[test]
fn a_removed_element_keeps_its_case_and_shows_it_when_added_again() {
    let page = Page::open_with(CASE);
    for _ in 0..3 {
        let gone = "window.kept = el; el.remove(); await Promise.resolve(); await null;
            return [kept.case, kept.shadowRoot.querySelector('[part~=base]'), kept.record];";
        assert_eq!(page.run_async(gone, vec![]), json!([CASE, null, null]));
        page.run("document.body.append(window.kept);");
        page.until_ready();
        page.assert_agrees();
        assert_eq!(page.case(), CASE);
    }
    page.answer("latency", "yes");
    page.assert_agrees();
    assert_eq!(page.workload()["answers"]["latency"], "yes");
}

#[test]
fn a_case_can_be_set_while_the_element_is_away() {
    let page = Page::open_with(CASE);
    page.run("window.kept = el; el.remove();");
    page.run("window.kept.case = 'wr=WR:1/EX:Y'; document.body.append(window.kept);");
    page.until_ready();
    page.assert_agrees();
    assert_eq!(page.case(), "wr=WR:1/EX:Y");
}

#[test]
fn a_moved_element_keeps_its_case_and_what_is_typed() {
    let page = Page::open_with(CASE);
    page.type_into("incidents-baseline", "abc");
    page.run("document.body.prepend(el);");
    page.until_ready();
    page.assert_agrees();
    assert_eq!(page.case(), CASE);
    assert_eq!(page.run("return find('#incidents-baseline').value;"), "abc");
    page.answer("latency", "yes");
    page.assert_agrees();
    assert_eq!(page.workload()["answers"]["latency"], "yes");
}

#[test]
fn an_element_made_by_a_script_works_like_one_in_the_markup() {
    let body = r#"<script type="module" src="embed.js"></script>"#;
    let page = Page::open_unready(Site::default().with_host("host.html", body), "host.html");
    page.run(
        "const made = document.createElement('when-rust');
        made.setAttribute('case', 'wr=WR:1/NC:Y');
        document.body.append(made);",
    );
    page.until("document.querySelector('when-rust').record");
    page.assert_agrees();
    assert_eq!(page.case(), "wr=WR:1/NC:Y");
}

#[test]
fn a_script_that_is_loaded_twice_does_no_harm() {
    let body = r#"<script type="module" src="embed.js"></script>
        <script type="module" src="embed.js?again"></script><when-rust></when-rust>"#;
    let page = Page::open_at(Site::default().with_host("host.html", body), "host.html");
    page.until("document.readyState === 'complete'");
    page.answer("throughput", "yes");
    page.assert_agrees();
    assert_eq!(page.case(), "wr=WR:1/TP:Y");
    let severe: Vec<_> =
        page.console().into_iter().filter(|line| line.starts_with("SEVERE")).collect();
    assert_eq!(severe, [""; 0]);
}
