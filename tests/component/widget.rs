//! The element's Rust half: cases in and out, errors, questions asked for.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, SyntaxError};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlInputElement, ShadowRoot};
use when_rust::decision::traits::Trait;
use when_rust::embed::Widget;
use yew::scheduler::flush;

use crate::mounted::{chosen, place, verdict_shown};

/// A widget, its place, and how often a change was told.
async fn widget(case: &str) -> (Widget, Element, Rc<Cell<u32>>) {
    let (place, told) = (place(), Rc::new(Cell::new(0)));
    let count = Rc::clone(&told);
    let on_change: Function = Closure::<dyn Fn()>::new(move || count.set(count.get() + 1))
        .into_js_value()
        .unchecked_into();
    let widget = Widget::mount(place.clone(), case, None, on_change).ok().unwrap();
    flush().await;
    (widget, place, told)
}

#[wasm_bindgen_test]
async fn a_widget_starts_with_its_case_and_tells_nothing() {
    let (empty, place, told) = widget("wr=WR:1").await;
    assert_eq!([empty.case(), verdict_shown(&place)], ["wr=WR:1", " open"]);
    assert_eq!(told.get(), 0);
    let (given, place, _) = widget("#wr=WR:1/CB:Y/TP:Y~API").await;
    assert_eq!(given.case(), "wr=WR:1/TP:Y/CB:Y~API");
    assert_eq!(chosen(&place, Trait::Concurrency), "yes");
}

#[wasm_bindgen_test]
async fn a_bad_case_is_refused_by_a_syntax_error_and_changes_nothing() {
    let (widget, place, told) = widget("wr=WR:1/TP:Y").await;
    let error = widget.set_case("wr=WR:1/TP:Q").unwrap_err();
    let message = String::from(error.dyn_into::<SyntaxError>().unwrap().message());
    assert!(message.contains("position 12"), "{message}");
    flush().await;
    assert_eq!(widget.case(), "wr=WR:1/TP:Y");
    assert_eq!(chosen(&place, Trait::Throughput), "yes");
    assert_eq!(told.get(), 0);
    let mounted = Widget::mount(crate::mounted::place(), "nonsense", None, Function::default());
    assert!(mounted.err().unwrap().is_instance_of::<SyntaxError>());
}

#[wasm_bindgen_test]
fn a_case_is_checked_without_a_widget() {
    assert_eq!(Widget::check("#x=1&wr=WR:1/CB:Y/TP:N").ok().unwrap(), "wr=WR:1/TP:N/CB:Y");
    assert!(Widget::check("wr=WR:2").unwrap_err().is_instance_of::<SyntaxError>());
}

#[wasm_bindgen_test]
async fn a_widget_takes_a_case_tells_its_record_and_is_reset() {
    let (widget, place, told) = widget("wr=WR:1").await;
    widget.set_case("wr=WR:1/EX:Y").unwrap();
    widget.set_case("wr=WR:1/EX:Y").unwrap();
    flush().await;
    assert_eq!(told.get(), 1, "the same case again is no change");
    assert_eq!(verdict_shown(&place), "not-first settled");
    let record = widget.record();
    assert!(record.contains(r#""vector":"WR:1/EX:Y""#), "{record}");
    widget.reset();
    widget.reset();
    flush().await;
    assert_eq!([widget.case(), verdict_shown(&place)], ["wr=WR:1", " open"]);
    assert_eq!(told.get(), 2, "an empty case is not cleared again");
}

#[wasm_bindgen_test]
async fn asking_focuses_a_question_if_there_is_one() {
    let (widget, place, _) = widget("wr=WR:1/LS:N").await;
    assert!(widget.ask("latency"));
    let root: ShadowRoot = place.get_root_node().unchecked_into();
    let focused: HtmlInputElement = root.active_element().unwrap().unchecked_into();
    assert_eq!([focused.name(), focused.value()], ["latency", "no"]);
    assert!(!widget.ask("weather"));
}

#[wasm_bindgen_test]
async fn an_unmounted_widget_leaves_nothing() {
    let (widget, place, _) = widget("wr=WR:1/TP:Y").await;
    widget.unmount();
    flush().await;
    assert_eq!(place.child_element_count(), 0);
}
