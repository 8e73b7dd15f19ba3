//! Steps that can be taken back: trying changes out, starting over, splitting a contradiction.

use serde_json::json;

use crate::widget::Page;

#[test]
fn a_change_is_tried_by_one_click_and_undone_by_another() {
    for case in ["wr=WR:1/TP:Y/CB:Y", "wr=WR:1/TP:N/EX:N", "wr=WR:1/TP:Y/LS:Y/OC:Y/NC:N"] {
        let page = Page::open_with(case);
        page.unfold("why");
        let ids = page.run("return findAll('[id^=try-]').map((button) => button.id);");
        let ids: Vec<String> = serde_json::from_value(ids).unwrap();
        assert!(ids.len() > 1, "{case}: {ids:?}");
        for id in ids {
            let verdict = page.workload()["verdict"].take();
            page.click(&format!("#{id}"));
            page.until("root.activeElement?.matches('#step-back')");
            page.assert_agrees();
            assert_ne!(page.workload()["verdict"], verdict, "{case}: {id}");
            page.click("#step-back");
            page.until(&format!("root.activeElement?.matches('#{id}')"));
            page.assert_agrees();
            assert_eq!(page.case(), case, "{id}");
            assert_eq!(page.run("return find('#step-back');"), json!(null));
        }
    }
}

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

#[test]
fn there_is_nothing_to_start_over_on_an_untouched_page() {
    let page = Page::open();
    let offered = "return [find('#start-over').disabled, find('#step-back')];";
    assert_eq!(page.run(offered), json!([true, null]));
    page.type_into("p99-baseline", "x");
    page.until("!find('#start-over').disabled");
}

#[test]
fn a_contradiction_is_told_and_split_into_two_workloads_and_joined_again() {
    for (case, pair) in [
        ("wr=WR:1/TP:Y/EX:Y~A~p99:180", json!([["throughput", "exploratory"]])),
        ("wr=WR:1/TP:Y/IA:Y~A~p99:180", json!([["throughput", "automation"]])),
    ] {
        let page = Page::open();
        page.answer("throughput", "yes");
        assert_eq!(page.run("return find('#split');"), json!(null));
        page.set_case(case);
        page.until("find('#split')?.checkVisibility()");
        assert_eq!(page.workload()["contradictions"], pair);
        page.click("#split");
        page.until("root.activeElement?.matches('#step-back')");
        page.assert_agrees();
        let workloads = page.run("return el.record.workloads;");
        let answers = |at: usize| workloads[at]["vector"].as_str().unwrap().to_owned();
        assert!(answers(0).contains("TP:Y") && !answers(0).contains(&answers(1)[5..]));
        assert!(answers(1).contains("TP:N"), "{workloads}");
        assert_eq!(
            [&workloads[0]["contradictions"], &workloads[1]["contradictions"]],
            [&json!([]); 2]
        );
        assert_eq!(workloads[0]["kpis"][1]["baseline"], "180");
        page.click("#step-back");
        page.until("find('#split')");
        assert_eq!(page.case(), case);
    }
}

#[test]
fn an_answer_of_ones_own_ends_a_trial() {
    let page = Page::open_with("wr=WR:1/TP:Y/CB:Y");
    page.unfold("why");
    page.click("#try-OC");
    page.until("find('#step-back')");
    page.answer("unclear", "no");
    page.until("!find('#step-back')");
    page.assert_agrees();
    assert_eq!(page.case(), "wr=WR:1/TP:Y/CB:Y/OC:Y/UA:N");
}

fn typed(page: &Page) -> serde_json::Value {
    page.run("return ['incidents', 'p99'].map((kpi) => find(`#${kpi}-baseline`).value);")
}
