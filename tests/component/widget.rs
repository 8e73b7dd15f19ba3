//! The element's Rust half: cases in and out, errors, questions asked for.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::SyntaxError;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{AbortController, Element, HtmlInputElement, ShadowRoot};
use when_rust::decision::traits::Trait;
use when_rust::embed::{EventSink, Widget};
use yew::scheduler::flush;

use crate::mounted::{chosen, container, verdict_shown};

#[wasm_bindgen(inline_js = "export const host = (changed) => ({ changed, misread() {} });")]
extern "C" {
    fn host(changed: &JsValue) -> EventSink;
}

/// A mounted widget, and what it reported.
struct Mounted {
    widget: Widget,
    container: Element,
    reported: Rc<RefCell<Vec<String>>>,
}

impl Mounted {
    async fn with(case: &str) -> Self {
        let (container, reported) = (container(), Rc::new(RefCell::default()));
        let widget = mount(&container, case, &reported).ok().unwrap();
        flush().await;
        Self { widget, container, reported }
    }

    /// How many changes were reported, beside the first case.
    fn changes(&self) -> usize {
        self.reported.borrow().len() - 1
    }

    /// The case that was reported last.
    fn case(&self) -> String {
        self.reported.borrow().last().unwrap().clone()
    }
}

fn mount(
    container: &Element,
    case: &str,
    reported: &Rc<RefCell<Vec<String>>>,
) -> Result<Widget, JsValue> {
    let reported = Rc::clone(reported);
    let changed = Closure::<dyn Fn(String)>::new(move |case| reported.borrow_mut().push(case));
    let root: ShadowRoot = container.get_root_node().unchecked_into();
    let end = AbortController::new().unwrap();
    Widget::mount(root.host(), container.clone(), host(&changed.into_js_value()), end, case, false)
}

#[wasm_bindgen_test]
async fn a_widget_starts_with_its_case_and_tells_it_once() {
    let empty = Mounted::with("wr=WR:1").await;
    assert_eq!([empty.case(), verdict_shown(&empty.container)], ["wr=WR:1", " open"]);
    assert_eq!(empty.changes(), 0);
    let given = Mounted::with("#wr=WR:1/CB:Y/TP:Y~API").await;
    assert_eq!(given.case(), "wr=WR:1/TP:Y/CB:Y~API");
    assert_eq!(chosen(&given.container, Trait::Concurrency), "yes");
    assert_eq!(given.changes(), 0);
}

#[wasm_bindgen_test]
async fn a_bad_case_is_refused_by_a_syntax_error_and_changes_nothing() {
    let mounted = Mounted::with("wr=WR:1/TP:Y").await;
    let error = mounted.widget.set_case("wr=WR:1/TP:Q").unwrap_err();
    let message = String::from(error.dyn_into::<SyntaxError>().unwrap().message());
    assert!(message.contains("position 12"), "{message}");
    flush().await;
    assert_eq!(mounted.case(), "wr=WR:1/TP:Y");
    assert_eq!(chosen(&mounted.container, Trait::Throughput), "yes");
    assert_eq!(mounted.changes(), 0);
    let reported = Rc::default();
    let refused = mount(&container(), "nonsense", &reported);
    assert!(refused.err().unwrap().is_instance_of::<SyntaxError>());
    assert!(reported.borrow().is_empty());
}

#[wasm_bindgen_test]
fn a_case_is_checked_without_a_widget() {
    assert_eq!(Widget::check("#x=1&wr=WR:1/CB:Y/TP:N").ok().unwrap(), "wr=WR:1/TP:N/CB:Y");
    assert!(Widget::check("wr=WR:2").unwrap_err().is_instance_of::<SyntaxError>());
}

#[wasm_bindgen_test]
fn the_addresses_of_the_host_are_checked_without_a_widget() {
    assert!(Widget::check_booking_link("https://x.test/{link}").is_ok());
    for text in ["", "javascript:alert(1)", "https://x.test:x/"] {
        let refused = Widget::check_booking_link(text).unwrap_err();
        assert!(refused.is_instance_of::<SyntaxError>(), "{text}");
    }
    assert_eq!(Widget::resolve_page("https://x.test").ok().unwrap(), "https://x.test/");
    let relative = Widget::resolve_page("/a?b").ok().unwrap();
    assert!(relative.starts_with("http") && relative.ends_with("/a?b"), "{relative}");
    for text in ["javascript:alert(1)", "https://u:p@x.test/", "https://"] {
        let refused = Widget::resolve_page(text).unwrap_err();
        assert!(refused.is_instance_of::<SyntaxError>(), "{text}");
    }
}

#[wasm_bindgen_test]
async fn a_widget_takes_a_case_has_its_record_and_is_reset() {
    let mounted = Mounted::with("wr=WR:1").await;
    mounted.widget.set_case("wr=WR:1/EX:Y").unwrap();
    mounted.widget.set_case("wr=WR:1/EX:Y").unwrap();
    flush().await;
    assert_eq!(mounted.changes(), 1, "the same case again is no change");
    assert_eq!(verdict_shown(&mounted.container), "not-first settled");
    let record = Widget::record(&mounted.case()).unwrap();
    assert!(record.contains(r#""vector":"WR:1/EX:Y""#), "{record}");
    mounted.widget.reset();
    mounted.widget.reset();
    flush().await;
    assert_eq!([mounted.case(), verdict_shown(&mounted.container)], ["wr=WR:1", " open"]);
    assert_eq!(mounted.changes(), 2, "an empty case is not cleared again");
}

#[wasm_bindgen_test]
async fn asking_focuses_a_question_if_there_is_one() {
    let Mounted { widget, container, .. } = Mounted::with("wr=WR:1/LS:N").await;
    assert!(widget.ask("latency"));
    let root: ShadowRoot = container.get_root_node().unchecked_into();
    let focused: HtmlInputElement = root.active_element().unwrap().unchecked_into();
    assert_eq!([focused.name(), focused.value()], ["latency", "no"]);
    assert!(!widget.ask("weather"));
}

#[wasm_bindgen_test]
async fn an_unmounted_widget_leaves_nothing() {
    let Mounted { widget, container, .. } = Mounted::with("wr=WR:1/TP:Y").await;
    widget.unmount();
    flush().await;
    assert_eq!(container.child_element_count(), 0);
}
