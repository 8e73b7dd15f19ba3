//! Steps that can be taken back: trying changes out, starting over, splitting a contradiction.

use serde_json::json;

use crate::widget::Page;

#[tokio::test]
async fn a_change_is_tried_by_one_click_and_undone_by_another() {
    for case in ["wr=WR:1/TP:Y/CB:Y", "wr=WR:1/TP:N/EX:N", "wr=WR:1/TP:Y/LS:Y/OC:Y/NC:N"] {
        let page = Page::open_with(case).await;
        let ids = page.run("return findAll('[id^=try-]').map((button) => button.id);").await;
        let ids: Vec<String> = serde_json::from_value(ids).unwrap();
        assert!(ids.len() > 1, "{case}: {ids:?}");
        for id in ids {
            let verdict = page.workload().await["verdict"].take();
            page.click(&format!("#{id}")).await;
            page.until("root.activeElement?.matches('#step-back')").await;
            page.assert_agrees().await;
            assert_ne!(page.workload().await["verdict"], verdict, "{case}: {id}");
            page.click("#step-back").await;
            page.until(&format!("root.activeElement?.matches('#{id}')")).await;
            page.assert_agrees().await;
            assert_eq!(page.case().await, case, "{id}");
            assert_eq!(page.run("return find('#step-back');").await, json!(null));
        }
    }
}

#[tokio::test]
async fn starting_over_clears_everything_and_can_be_taken_back() {
    let case = "wr=WR:1/TP:Y/CB:Y~Checkout~incidents:12";
    let page = Page::open_with(case).await;
    page.type_into("p99-baseline", "abc").await;
    page.click("#start-over").await;
    page.until("root.activeElement?.matches('#step-back')").await;
    page.assert_agrees().await;
    assert_eq!(page.case().await, "wr=WR:1");
    assert_eq!(typed(&page).await, json!(["", ""]));
    page.click("#step-back").await;
    page.until("root.activeElement?.matches('#start-over')").await;
    page.assert_agrees().await;
    assert_eq!(page.case().await, case);
    assert_eq!(typed(&page).await, json!(["12", "abc"]));
}

#[tokio::test]
async fn there_is_nothing_to_start_over_on_an_untouched_page() {
    let page = Page::open().await;
    assert_eq!(page.run("return find('#start-over, #step-back');").await, json!(null));
    page.type_into("p99-baseline", "x").await;
    page.until("find('#start-over')").await;
}

#[tokio::test]
async fn a_contradiction_is_told_and_split_by_either_button() {
    for (case, pair) in [
        ("wr=WR:1/TP:Y/EX:Y", json!([["throughput", "exploratory"]])),
        ("wr=WR:1/TP:Y/IA:Y", json!([["throughput", "automation"]])),
    ] {
        let page = Page::open().await;
        page.answer("throughput", "yes").await;
        assert_eq!(page.run("return find('.notice');").await, json!(null));
        page.set_case(case).await;
        page.until("find('.notice')?.checkVisibility()").await;
        assert_eq!(page.workload().await["contradictions"], pair);
        let mut parts = vec![];
        for nth in ["first", "last"] {
            page.click(&format!(".notice button:{nth}-of-type")).await;
            page.until("!find('.notice')").await;
            page.assert_agrees().await;
            assert_eq!(page.workload().await["contradictions"], json!([]));
            parts.push(page.case().await);
            assert!(page.is_focused("#step-back").await, "{case}: {nth}");
            page.click("#step-back").await;
            page.until("find('.notice')").await;
            assert_eq!(page.case().await, case);
        }
        assert_ne!(parts[0], parts[1], "both buttons show the same part");
    }
}

#[tokio::test]
async fn an_answer_of_ones_own_ends_a_trial() {
    let page = Page::open_with("wr=WR:1/TP:Y/CB:Y").await;
    page.click("#try-OC").await;
    page.until("find('#step-back')").await;
    page.answer("unclear", "no").await;
    page.until("!find('#step-back')").await;
    page.assert_agrees().await;
    assert_eq!(page.case().await, "wr=WR:1/TP:Y/CB:Y/OC:Y/UA:N");
}

async fn typed(page: &Page) -> serde_json::Value {
    page.run("return ['incidents', 'p99'].map((kpi) => find(`#${kpi}-baseline`).value);").await
}
