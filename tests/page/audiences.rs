//! The three who use it, each from the first press to the text that is taken along; and the review half a year later.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::keyboard::{assert_focus_is_visible, tab_to};
use crate::site::Site;
use crate::widget::Page;

const CASE: &str = "wr=WR:1/TP:Y/CB:Y/LS:N/OC:Y/EX:N/IA:N/NC:N/UA:N~Checkout";

/// Shows the text at this place in "Take it with you", and returns it with spaces for narrow and no-break ones.
fn taken_along(page: &Page, place: usize, kind: &str) -> String {
    page.unfold("share");
    page.click(&format!(".texts .chips li:nth-child({place}) button"));
    page.until(&format!("find('#text')?.dataset.kind === '{kind}'"));
    let text = page.run("return find('#text').value;");
    text.as_str().unwrap().replace(['\u{202f}', '\u{a0}'], " ")
}

#[test]
fn the_reader_opens_one_example_in_the_article_and_takes_its_record_along() {
    let page = Page::open_unready(Site::default(), "article.html");
    page.run("el.scrollIntoView();");
    page.until_ready();
    page.until("find('.examples button')");
    page.click(".examples button");
    page.until("el.record.workloads[0].verdict === 'adopt'");
    page.assert_agrees();
    let record = taken_along(&page, 1, "decision-record");
    assert!(record.contains("Example: Payment authorisation"), "{record}");
    assert!(record.contains("made up"), "{record}");
    page.click("#put-aside");
    page.until("el.case === 'wr=WR:1'");
    page.assert_agrees();
}

#[test]
fn the_visitor_enters_three_figures_by_keys_and_takes_the_brief_along() {
    let page = Page::open_with(CASE);
    tab_to(&page, "#incidents-baseline");
    type_keys(&page, "12");
    tab_to(&page, "[data-section=targets] > summary");
    page.press(Key::Enter);
    page.until("find('#incident-cost')");
    for (field, text) in
        [("#incident-cost", "8 000"), ("#ownership-cost", "40000"), ("#currency", "EUR")]
    {
        tab_to(&page, field);
        assert_focus_is_visible(&page);
        type_keys(&page, text);
    }
    page.until("find('.objection')");
    page.assert_agrees();
    let worth = page.workload()["worth"].take();
    assert_eq!(
        worth,
        json!({"incidentCost": "8000", "hourCost": null, "ownershipCost": "40000", "currency": "EUR",
            "avoidedIncidents": "4.8", "savedHours": null, "value": "38400", "balance": "-1600",
            "breakEvenPercent": "41.7"})
    );
    assert_eq!(page.workload()["verdict"], "adopt", "the verdict does not depend on it");
    let gist = page.run("return find('[data-section=targets] .gist').textContent;");
    assert!(gist.as_str().unwrap().contains("less than owning Rust costs"), "{gist}");
    let brief = taken_along(&page, 3, "brief-text");
    for says in ["4.8 × 8 000 = 38 400 EUR", "This speaks against adopting Rust here now"] {
        assert!(brief.contains(says), "{says} in {brief}");
    }
}

#[test]
fn in_a_conversation_the_cost_of_owning_is_entered_together_and_travels_in_the_link() {
    let path = format!("index.html#view=conversation&{}", CASE.replace("OC:Y", "OC:N"));
    let page = Page::open_at(Site::default(), &[&path, "~incidents:12~w=incident:8000"].concat());
    page.until("find('[part~=agenda]')");
    page.unfold("targets");
    page.type_into("ownership-cost", "30000");
    page.until("find('.objection')?.textContent.includes('This speaks for closing the gaps')");
    page.assert_agrees();
    page.until("location.hash.includes('~w=incident:8000,ownership:30000')");
    let link = page.run("return location.hash;");
    let next = Page::open_at(Site::default(), &["index.html", link.as_str().unwrap()].concat());
    next.assert_agrees();
    assert_eq!(next.workload()["worth"]["balance"], "8400");
    next.until(
        "find('[data-section=targets] .gist').textContent.includes('more than owning Rust costs')",
    );
    assert!(taken_along(&next, 2, "brief").contains("closing the gaps"));
}

#[test]
fn a_saved_case_whose_review_is_due_says_so_and_is_reviewed_by_keys() {
    let saved = Page::open_with(&[CASE, "~incidents:12,p99:180~r=2020-05-26"].concat());
    let file = taken_along(&saved, 4, "json");
    let page = Page::open();
    page.unfold("share");
    page.run_with(
        "const carrier = new DataTransfer();
        carrier.items.add(new File([arguments[0]], 'case.json', { type: 'application/json' }));
        find('#open-file').files = carrier.files;
        find('#open-file').dispatchEvent(new Event('change', { bubbles: true }));",
        vec![json!(file)],
    );
    page.until("find('#review-now')");
    tab_to(&page, "#review-now");
    page.press(Key::Enter);
    page.until("root.activeElement?.matches('#incidents-measured')");
    type_keys(&page, "6");
    tab_to(&page, "#p99-measured");
    type_keys(&page, "190");
    page.until("find('.conclusion')?.textContent.includes('stop')");
    page.assert_agrees();
    let workload = page.workload();
    assert_eq!(workload["review"]["outcome"], "stop");
    assert_eq!(workload["review"]["verdictThen"], "adopt");
    let today = page.run("const now = new Date(); return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);");
    assert_eq!(
        workload["review"]["date"], today,
        "measured today, not on the day that was planned"
    );
    assert_eq!(workload["kpis"][0]["outcome"], "met");
    assert_eq!(workload["kpis"][1]["outcome"], "unmoved");
    let record = taken_along(&page, 1, "decision-record");
    for says in ["## Review", "p99 latency variance has not moved", "The verdict was “Adopt”"] {
        assert!(record.contains(says), "{says} in {record}");
    }
}

fn type_keys(page: &Page, text: &str) {
    for key in text.chars() {
        page.press(key);
    }
}
