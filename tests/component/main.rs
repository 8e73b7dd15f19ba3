//! The component in a browser: what is clicked and typed reaches the session, and the page follows the session.

#![cfg(target_arch = "wasm32")]

mod mounted;
mod widget;

use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlInputElement, ShadowRoot};
use when_rust::case::link;
use when_rust::decision::traits::Trait;
use when_rust::state::Action;
use when_rust::state::section::Section;
use yew::scheduler::flush;

use mounted::{Mounted, case, chosen, click, find, is_shown, toggle, type_into, verdict_shown};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn a_clicked_radio_answers_and_the_answer_follows() {
    let mounted = Mounted::with("wr=WR:1").await;
    assert_eq!(verdict_shown(&mounted.container), " open");
    for (selector, case, verdict) in [
        ("[name=throughput][value=yes]", "wr=WR:1/TP:Y", "not-yet leaning"),
        ("[name=exploratory][value=yes]", "wr=WR:1/TP:Y/EX:Y", "not-first settled"),
        ("[name=exploratory][value=no]", "wr=WR:1/TP:Y/EX:N", "not-yet leaning"),
        ("[name=exploratory][value=unset]", "wr=WR:1/TP:Y", "not-yet leaning"),
        ("[name=throughput][value=unset]", "wr=WR:1", " open"),
    ] {
        click(&mounted.container, selector).await;
        assert_eq!(mounted.case(), case);
        assert_eq!(verdict_shown(&mounted.container), verdict, "{case}");
    }
    assert_eq!(mounted.reported.get(), 5);
}

#[wasm_bindgen_test]
async fn the_next_step_answers_its_question_in_place_and_passes_over_it() {
    let mounted = Mounted::with("wr=WR:1").await;
    let asked = || find::<HtmlElement>(&mounted.container, "[part~=next] .asked").inner_text();
    let first = asked();
    click(&mounted.container, "[part~=next] [data-answer=skip]").await;
    assert_ne!(asked(), first);
    assert_eq!(mounted.case(), "wr=WR:1", "it is passed over, not answered");
    let mut clicks = 0;
    while is_shown(&mounted.container, "[part~=next] [data-answer=no]") {
        click(&mounted.container, "[part~=next] [data-answer=no]").await;
        clicks += 1;
    }
    assert!((2..=8).contains(&clicks), "{clicks}");
    assert_eq!(mounted.reported.get(), clicks);
    assert_eq!(verdict_shown(&mounted.container), "not-first settled");
}

#[wasm_bindgen_test]
async fn a_section_draws_its_content_while_it_is_open() {
    let mounted = Mounted::with("wr=WR:1/TP:Y").await;
    for (section, content) in [
        (Section::Why, "[part~=reasons]"),
        (Section::Moves, "[part~=moves]"),
        (Section::Targets, "[name=incidents-reduction]"),
        (Section::Share, "[part~=share]"),
    ] {
        assert!(!is_shown(&mounted.container, content), "{content}");
        toggle(&mounted.container, section, true).await;
        assert!(is_shown(&mounted.container, content), "{content}");
        toggle(&mounted.container, section, false).await;
        assert!(!is_shown(&mounted.container, content), "{content}");
    }
    assert_eq!(mounted.reported.get(), 0);
}

#[wasm_bindgen_test]
async fn an_own_reduction_is_typed_in_its_section() {
    let mounted = Mounted::with("wr=WR:1/TP:Y/CB:Y~~incidents:12").await;
    toggle(&mounted.container, Section::Targets, true).await;
    type_into(&mounted.container, "[name=incidents-reduction]", "50").await;
    assert_eq!(mounted.case(), "wr=WR:1/TP:Y/CB:Y~~incidents:12@50");
    let target: HtmlElement = find(&mounted.container, "[part~=kpi] .target b");
    assert_eq!(target.inner_text(), "6");
}

#[wasm_bindgen_test]
async fn the_compact_answer_opens_the_whole_one_and_closing_that_gives_the_focus_back() {
    let mounted = Mounted::with("wr=WR:1/TP:Y").await;
    mounted.dispatch(Action::AnswerToggled(true)).await;
    assert!(is_shown(&mounted.container, "#answer:popover-open"));
    assert!(is_shown(&mounted.container, ".compact:popover-open"), "which closes it");
    click(&mounted.container, "#show-answer").await;
    assert!(!is_shown(&mounted.container, "#answer:popover-open"));
    assert!(!mounted.session.model().answer_open());
}

#[wasm_bindgen_test]
async fn a_typed_figure_is_kept_as_text_and_read_if_it_can_be() {
    let mounted = Mounted::with("wr=WR:1/TP:Y/CB:Y").await;
    let field = "[name=incidents-baseline]";
    for (text, case, is_bad) in [
        ("12", "wr=WR:1/TP:Y/CB:Y~~incidents:12", false),
        ("12x", "wr=WR:1/TP:Y/CB:Y", true),
        ("1.5", "wr=WR:1/TP:Y/CB:Y~~incidents:1.5", false),
    ] {
        type_into(&mounted.container, field, text).await;
        assert_eq!(mounted.case(), case);
        assert_eq!(find::<HtmlInputElement>(&mounted.container, field).value(), text);
        let field: Element = find(&mounted.container, field);
        let described = field.get_attribute("aria-describedby");
        assert_eq!(field.get_attribute("aria-invalid"), is_bad.then(|| "true".to_owned()));
        assert!(!is_bad || is_shown(&mounted.container, &format!("#{}", described.unwrap())));
    }
    assert_eq!(mounted.reported.get(), 3);
}

#[wasm_bindgen_test]
async fn radios_and_fields_stay_in_step_with_the_session() {
    let mounted = Mounted::with("wr=WR:1/TP:Y/LS:N").await;
    click(&mounted.container, "[name=unclear][value=yes]").await;
    type_into(&mounted.container, "[name=p99-baseline]", "abc").await;
    for (case, throughput, latency, unclear, p99) in [
        ("wr=WR:1/TP:N/UA:N~~p99:180", "no", "unset", "no", "180"),
        ("wr=WR:1", "unset", "unset", "unset", ""),
        ("wr=WR:1/TP:Y/LS:Y/UA:Y", "yes", "yes", "yes", ""),
    ] {
        mounted.dispatch(Action::CaseReplaced(mounted::case(case))).await;
        assert_eq!(chosen(&mounted.container, Trait::Throughput), throughput, "{case}");
        assert_eq!(chosen(&mounted.container, Trait::Latency), latency, "{case}");
        assert_eq!(chosen(&mounted.container, Trait::Unclear), unclear, "{case}");
        let field: HtmlInputElement = find(&mounted.container, "[name=p99-baseline]");
        assert_eq!(field.value(), p99, "{case}");
    }
}

#[wasm_bindgen_test]
async fn what_a_button_replaces_takes_its_focus() {
    let mounted = Mounted::with("wr=WR:1/TP:Y/CB:Y").await;
    mounted.dispatch(Action::SectionToggled(Section::Why, true)).await;
    let focused = || {
        let root: ShadowRoot = mounted.container.get_root_node().unchecked_into();
        root.active_element().map(|element| element.id())
    };
    find::<HtmlElement>(&mounted.container, "#try-OC").focus().unwrap();
    click(&mounted.container, "#try-OC").await;
    assert_eq!(focused().as_deref(), Some("step-back"));
    click(&mounted.container, "#step-back").await;
    assert_eq!(focused().as_deref(), Some("try-OC"));
    click(&mounted.container, "[name=unclear][value=no]").await;
    assert_eq!(focused().as_deref(), Some("try-OC"), "answering moved the focus");
}

#[wasm_bindgen_test]
async fn two_components_do_not_know_of_each_other() {
    let (one, other) = (Mounted::with("wr=WR:1").await, Mounted::with("wr=WR:1/EX:Y").await);
    click(&one.container, "[name=latency][value=yes]").await;
    assert_eq!([one.case(), other.case()], ["wr=WR:1/LS:Y", "wr=WR:1/EX:Y"]);
    assert_eq!(chosen(&other.container, Trait::Latency), "unset");
}

#[wasm_bindgen_test]
async fn an_unmounted_component_leaves_nothing_and_its_session_lives_on() {
    let Mounted { container, session, reported, app } = Mounted::with("wr=WR:1/TP:Y").await;
    app.destroy();
    flush().await;
    assert_eq!(container.child_element_count(), 0);
    let _ = session.dispatch(Action::CaseReplaced(case("wr=WR:1/EX:Y")));
    flush().await;
    assert_eq!(container.child_element_count(), 0);
    assert_eq!(link::write(&session.model().case()), "wr=WR:1/EX:Y");
    assert_eq!(reported.get(), 1);
}
