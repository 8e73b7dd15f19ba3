//! Accessibility, as far as axe-core can check it.

use std::fs;

use serde_json::{Value, json};

use crate::inputs;
use crate::states::various_cases;
use crate::widget::Page;

#[test]
fn axe_finds_nothing_in_light_colours() {
    assert_axe_finds_nothing("light", 1280);
}

#[test]
fn axe_finds_nothing_in_dark_colours() {
    assert_axe_finds_nothing("dark", 1280);
}

#[test]
fn axe_finds_nothing_on_a_narrow_page() {
    assert_axe_finds_nothing("light", 320);
}

const SEVERAL: &str =
    "wr=WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~A&wr=WR:1/TP:Y/EX:Y~B&wr=WR:1/LS:Y";

/// Worth that speaks against the verdict, and a review with every outcome.
pub const WORTH_AND_REVIEW: &str = "wr=WR:1/TP:Y/CB:Y/LS:N/OC:Y/EX:N/IA:N/NC:N/UA:N~A~incidents:12,p99:180,diagnosis:45@20~w=incident:8000,hour:120,ownership:42000,currency:EUR~r=2020-05-26,incidents:6,p99:170,diagnosis:45";

/// Checks many cases, with the sections closed and open.
fn assert_axe_finds_nothing(scheme: &str, width: u32) {
    let page = Page::open();
    page.prefer(scheme);
    page.resize(width, 900);
    let axe = fs::read_to_string(inputs::axe()).expect("axe-core: run `make test`");
    page.run(&axe);
    for unfolded in [false, true] {
        if unfolded {
            page.unfold_all();
        }
        for case in various_cases().iter().map(String::as_str).chain([SEVERAL]) {
            page.set_case(case);
            page.assert_agrees();
            assert_eq!(violations(&page), json!([]), "{case}, {scheme}, unfolded: {unfolded}");
        }
    }
    page.click(".chips li:nth-child(2) button");
    page.click(".texts .chips button");
    page.until("find('#text') && find('#split')");
    assert_eq!(violations(&page), json!([]), "several workloads and a text, {scheme}");
    page.set_case("wr=WR:1/TP:Y/CB:Y");
    page.type_into("incidents-baseline", "1,200");
    page.type_into("p99-reduction", "abc");
    page.click("#try-OC");
    page.until("find('[role=status]').textContent");
    assert_eq!(violations(&page), json!([]), "bad figures and a trial, {scheme}");
    page.set_case(WORTH_AND_REVIEW);
    page.until("find('.objection') && find('.conclusion')");
    page.type_into("hour-cost", "1,200");
    assert_eq!(violations(&page), json!([]), "worth and review, {scheme}");
    page.use_tool("start-over");
    page.type_into("name", &"n".repeat(81));
    assert_eq!(violations(&page), json!([]), "started over, and a long name, {scheme}");
    page.answer("unclear", "yes");
    if width < 960 {
        page.click("#show-answer");
        page.until("find('#answer').matches(':popover-open')");
        assert_eq!(violations(&page), json!([]), "the answer over the page, {scheme}");
    }
    page.set_case("wr=WR:1");
    page.until("find('.examples button')");
    assert_eq!(violations(&page), json!([]), "the choice of examples, {scheme}");
    page.run("find('.examples button').click();");
    page.until("find('#put-aside')");
    assert_eq!(violations(&page), json!([]), "an example, {scheme}");
    page.run("location.hash = 'view=conversation&wr=WR:1/XX:Y/TP:Y&wr=WR:2';");
    page.until("find('[part~=notice]') && find('[part~=agenda]')");
    assert_eq!(violations(&page), json!([]), "a conversation and a notice, {scheme}");
}

/// The violations that axe-core finds: rule, element, and how to fix it.
pub fn violations(page: &Page) -> Value {
    let script = "const { violations } = await axe.run(document, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => [id, target.flat().join(' '), failureSummary]));";
    page.run_async(script, vec![])
}
