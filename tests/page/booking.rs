//! The recipes of the document for booking links, run as they stand there.

use serde_json::json;

use crate::counting::{CASE, code};
use crate::site::Site;
use crate::widget::Page;

#[test]
fn each_booking_page_gets_the_link_the_vector_and_the_verdict_and_no_figure_or_note() {
    for (tool, host, filled) in [
        ("### Calendly", "calendly.com", ["a1", "a2", "utm_content"]),
        ("### Cal.com", "cal.com", ["notes", "metadata[vector]", "metadata[verdict]"]),
        (
            "### HubSpot meetings",
            "meetings.hubspot.com",
            ["when_rust_link", "when_rust_vector", "when_rust_verdict"],
        ),
    ] {
        let href = booked(tool);
        let url = "const url = new URL(arguments[0]); return [url.host, arguments[1].map((name) => url.searchParams.get(name))];";
        let page = Page::open();
        let read = page.run_with(url, vec![json!(href), json!(filled)]);
        assert_eq!(read[0], host);
        let [link, vector, verdict] = [0, 1, 2]
            .map(|index| read[1][index].as_str().unwrap_or_else(|| panic!("{tool}: {read}")));
        assert!(link.ends_with("#wr=WR:1/TP:Y/CB:Y~Payroll%20of%20Ann"), "{tool}: {link}");
        assert_eq!((vector, verdict), ("WR:1/TP:Y/CB:Y", "not-yet"), "{tool}");
    }
    let mail = booked("### Mail");
    assert!(
        mail.starts_with("mailto:hello@example.com?subject=Rust%3A%20not-yet&body=http"),
        "{mail}"
    );
}

/// Where the booking link of this recipe leads.
fn booked(tool: &str) -> String {
    let body = format!("<script type=\"module\" src=\"embed.js\"></script>{}", code(tool));
    let page = Page::open_unready(Site::default().with_host("host.html", &body), "host.html");
    page.run("el.scrollIntoView();");
    page.until_ready();
    page.set_case(CASE);
    page.until("find('[part~=cta]')?.href.includes('not-yet')");
    let href = page.run("return find('[part~=cta]').href;").as_str().unwrap().to_owned();
    for kept in ["4711", "incidents", "Bob"] {
        assert!(!href.contains(kept), "{tool}: {href}");
    }
    href
}

#[test]
fn a_click_can_be_kept_for_a_window_of_the_tool() {
    let recipe = code("### Keep the click for yourself");
    let body = format!(
        "<script>const opened = []; window.Calendly = {{ initPopupWidget: (options) => opened.push(options) }};\n{recipe}</script>
        <script type=\"module\" src=\"embed.js\"></script><when-rust eager cta-href=\"https://example.com/?v={{vector}}\"></when-rust><p style=\"block-size: 20vh\">After</p>"
    );
    let page = Page::open_at(Site::default().with_host("host.html", &body), "host.html");
    page.set_case("wr=WR:1/TP:Y");
    page.until("find('[part~=cta]')?.href.includes('TP')");
    page.click("[part~=cta]");
    assert_eq!(
        page.run("return opened;"),
        json!([{"url": "https://example.com/?v=WR%3A1%2FTP%3AY"}])
    );
    assert_eq!(page.run("return location.pathname;"), "/host.html");
}

#[test]
fn a_button_of_the_hosts_own_can_ask_the_widget() {
    let recipe = code("What it needs it can ask the widget for:");
    let body = format!("<script type=\"module\" src=\"embed.js\"></script>{recipe}");
    let page = Page::open_unready(Site::default().with_host("host.html", &body), "host.html");
    page.run("el.scrollIntoView();");
    page.until_ready();
    page.set_case("wr=WR:1/TP:Y");
    page.assert_agrees();
    let gone = page.run(
        "let gone;
        navigation.addEventListener('navigate', (event) => {
            gone = event.destination.url;
            event.preventDefault();
        });
        document.getElementById('book').click();
        return gone;",
    );
    assert_eq!(gone, "https://example.com/book?vector=WR%3A1%2FTP%3AY");
}
