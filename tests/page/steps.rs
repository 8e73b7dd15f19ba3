//! Steps that are taken back.

use serde_json::json;

use crate::widget::Page;

#[test]
fn what_is_undone_before_it_is_drawn_is_not_on_screen() {
    let page = Page::open_with("wr=WR:1/TP:Y");
    let script = "
        find('[name=latency][value=yes]').click();
        el.undo();
        const field = find('#p99-baseline');
        field.value = '180';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        el.undo();";
    page.run(script);
    page.assert_agrees();
    page.until("find('#p99-baseline').value === ''");
    assert_eq!(page.case(), "wr=WR:1/TP:Y");
}

#[test]
fn starting_over_clears_everything_and_can_be_taken_back() {
    let case = "wr=WR:1/TP:Y/CB:Y~Checkout~incidents:12";
    let page = Page::open_with(case);
    page.type_into("p99-baseline", "abc");
    page.use_tool("start-over");
    page.until("root.activeElement?.matches('#step-back')");
    page.assert_agrees();
    assert_eq!(page.case(), "wr=WR:1");
    assert_eq!(typed(&page), json!(["", ""]));
    page.click("#step-back");
    page.until("root.activeElement?.matches('#start-over')");
    page.assert_agrees();
    assert_eq!(page.case(), case);
    assert_eq!(typed(&page), json!(["12", "abc"]));
}

fn typed(page: &Page) -> serde_json::Value {
    page.run("return ['incidents', 'p99'].map((kpi) => find(`#${kpi}-baseline`).value);")
}
