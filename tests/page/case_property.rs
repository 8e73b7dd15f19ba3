//! The property `case`, and the attribute of the same name.

use serde_json::{Value, json};

use crate::site::Site;
use crate::widget::Page;

const CASE: &str = "wr=WR:1/TP:Y/CB:N~Checkout%20API~incidents:12@50";

#[test]
fn a_case_that_is_set_is_shown_and_read_back() {
    let page = Page::open_with(CASE);
    assert_eq!(page.case(), CASE);
    page.assert_agrees();
    assert_eq!(page.workload()["name"], "Checkout API");
    assert_eq!(page.run("return find('#name').value;"), "Checkout API");
    assert_eq!(page.run("return find('#incidents-baseline').value;"), "12");
    page.unfold("targets");
    assert_eq!(page.run("return find('#incidents-reduction').value;"), "50");
}

#[test]
fn a_name_is_shown_as_text_only() {
    let page = Page::open_with("wr=WR:1~%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&wr=WR:1");
    page.assert_agrees();
    page.unfold_all();
    let shown = "return [find('#name').value, ...findAll('.status bdi, thead bdi').map((one) => one.textContent)];";
    let name = "<img src=x onerror=alert(1)>";
    assert_eq!(page.run(shown), json!([name, name, name, "Workload 2"]));
    assert_eq!(page.run("return find('img');"), Value::Null);
}

#[test]
fn a_bad_case_throws_tells_where_and_what_is_accepted_and_changes_nothing() {
    let page = Page::open_with(CASE);
    page.until("find('#name').value");
    let attempt = "let events = 0;
        el.addEventListener('when-rust-change', () => events++);
        const state = () => [el.case, JSON.stringify(el.record), root.innerHTML];
        const before = state();
        let thrown = null;
        try { el.case = arguments[0]; } catch (error) { thrown = error; }
        await Promise.resolve();
        const same = state().every((part, at) => part === before[at]);
        return [thrown?.name, thrown?.message, thrown instanceof SyntaxError, same, events];";
    for (case, position, accepted) in [
        ("", 1, "wr="),
        ("nonsense", 1, "wr="),
        ("wr=WR:2/TP:Y", 4, "WR:1"),
        ("wr=WR:1/TP:Y/XX:Y", 14, "UA"),
        ("wr=WR:1/TP:Q", 12, "Y or N"),
        ("wr=WR:1/TP:Y/TP:Y", 14, "once"),
        ("wr=WR:1&wr=WR:2", 12, "later"),
        ("wr=WR:1~%", 9, "80"),
        ("wr=WR:1~~incidents:-1", 20, "1000000000"),
        ("wr=WR:1~~incidents:1@100", 22, "99"),
        ("wr=WR:1~~visits:1", 10, "incidents, p99 or diagnosis"),
    ] {
        let outcome = page.run_async(attempt, vec![json!(case)]);
        assert_eq!(outcome[0], "SyntaxError", "{case}");
        let message = outcome[1].as_str().unwrap();
        assert!(message.contains(&format!("position {position}:")), "{case}: {message}");
        assert!(message.contains(accepted), "{case}: {message}");
        assert_eq!([&outcome[2], &outcome[3]], [true, true], "{case}");
        assert_eq!(outcome[4], 0, "{case}: told a change");
    }
}

#[test]
fn values_that_are_no_text_are_refused_like_bad_text() {
    let page = Page::open_with(CASE);
    for value in ["null", "undefined", "7", "{}", "'\\0'.repeat(2e6)", "'\\ud800'", "[]"] {
        let attempt = format!(
            "try {{ el.case = {value}; return 'taken'; }} catch (error) {{ return error.name; }}"
        );
        assert_eq!(page.run(&attempt), "SyntaxError", "{value}");
    }
    assert_eq!(page.case(), CASE);
    page.assert_agrees();
}

#[test]
fn the_attribute_is_read_at_the_start_and_whenever_it_changes() {
    let page = at_host(r#"<when-rust case="wr=WR:1/TP:Y"></when-rust>"#);
    page.assert_agrees();
    assert_eq!(page.case(), "wr=WR:1/TP:Y");
    page.run("el.setAttribute('case', '#other=1&wr=WR:1/EX:Y');");
    page.assert_agrees();
    assert_eq!(page.case(), "wr=WR:1/EX:Y");
    page.run("el.removeAttribute('case');");
    page.assert_agrees();
    assert_eq!(page.case(), "wr=WR:1");
}

#[test]
fn a_case_set_before_the_script_has_loaded_is_taken_over() {
    let body = r#"<when-rust></when-rust>
        <script>document.querySelector('when-rust').case = 'wr=WR:1/LS:Y';</script>
        <script type="module" src="embed.js"></script>"#;
    let page = Page::open_at(Site::default().with_host("host.html", body), "host.html");
    page.assert_agrees();
    assert_eq!(page.case(), "wr=WR:1/LS:Y");
}

#[test]
fn a_bad_attribute_is_told_once_and_the_page_keeps_working() {
    for late in [false, true] {
        let page = if late {
            at_host(r#"<when-rust case="wr=WR:1/CB:Y"></when-rust>"#)
        } else {
            at_host(r#"<when-rust case="wr=WR:9"></when-rust>"#)
        };
        if late {
            page.run("el.setAttribute('case', 'wr=WR:9');");
        }
        let errors = page.run("return errors;");
        assert_eq!(errors.as_array().unwrap().len(), 1, "{errors}");
        assert_eq!(errors[0]["part"], "case");
        assert!(errors[0]["message"].as_str().unwrap().contains("position 4"), "{errors}");
        let console = page.console();
        assert_eq!(console.len(), 1, "{console:?}");
        assert!(
            console[0].starts_with("WARNING") && console[0].contains("\"when-rust"),
            "{console:?}"
        );
        let expected = if late { "wr=WR:1/CB:Y" } else { "wr=WR:1" };
        assert_eq!(page.case(), expected);
        page.answer("unclear", "no");
        page.assert_agrees();
        assert_eq!(page.case(), format!("{expected}/UA:N"));
    }
}

/// A host page with this element, which keeps the errors that it hears of in `errors`.
fn at_host(element: &str) -> Page {
    let body = format!(
        r#"<script>const errors = [];
        document.addEventListener('when-rust-error', (event) => errors.push(event.detail));</script>
        <script type="module" src="embed.js"></script>{element}"#
    );
    Page::open_at(Site::default().with_host("host.html", &body), "host.html")
}
