//! The component in a browser: what is clicked and typed reaches the session, and the page follows the session.

#![cfg(target_arch = "wasm32")]

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, SyntaxError};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, ShadowRootInit};
use web_sys::{ShadowRootMode, window};
use when_rust::app::{App, AppProps, Session};
use when_rust::case::{Case, link};
use when_rust::decision::traits::Trait;
use when_rust::embed::Widget;
use when_rust::state::{Action, Model};
use yew::scheduler::flush;
use yew::{AppHandle, Callback, Renderer};

wasm_bindgen_test_configure!(run_in_browser);

/// A mounted component, its session, and how often a change was told.
struct Mounted {
    place: Element,
    session: Session,
    told: Rc<Cell<u32>>,
    app: AppHandle<App>,
}

impl Mounted {
    async fn with(case: &str) -> Self {
        let told = Rc::new(Cell::new(0));
        let count = Rc::clone(&told);
        let on_change = Callback::from(move |()| count.set(count.get() + 1));
        let session = Session::new(Model::new(self::case(case)), on_change);
        let place = place();
        let props = AppProps { session: session.clone() };
        let app = Renderer::<App>::with_root_and_props(place.clone(), props).render();
        flush().await;
        Self { place, session, told, app }
    }

    fn case(&self) -> String {
        link::write(&self.session.model().case())
    }

    async fn dispatch(&self, action: Action) {
        let _ = self.session.dispatch(action);
        flush().await;
    }
}

/// An element in a shadow root of its own.
fn place() -> Element {
    let document = window().unwrap().document().unwrap();
    let host = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&host).unwrap();
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
    let place = document.create_element("div").unwrap();
    root.append_child(&place).unwrap();
    place
}

fn case(text: &str) -> Case {
    link::read(text).unwrap()
}

fn find<T: JsCast>(place: &Element, selector: &str) -> T {
    let found = place.query_selector(selector).unwrap();
    found.unwrap_or_else(|| panic!("nothing found: {selector}")).unchecked_into()
}

fn is_shown(place: &Element, selector: &str) -> bool {
    place.query_selector(selector).unwrap().is_some()
}

async fn click(place: &Element, selector: &str) {
    find::<HtmlElement>(place, selector).click();
    flush().await;
}

async fn type_into(place: &Element, selector: &str, text: &str) {
    let field: HtmlInputElement = find(place, selector);
    field.set_value(text);
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    field.dispatch_event(&Event::new_with_event_init_dict("input", &bubbling).unwrap()).unwrap();
    flush().await;
}

/// The value of the chosen radio of the question about `which`.
fn chosen(place: &Element, which: Trait) -> String {
    find::<HtmlInputElement>(place, &format!("[name={}]:checked", which.id())).value()
}

fn verdict_shown(place: &Element) -> String {
    let headline: Element = find(place, "[part~=verdict]");
    ["data-verdict", "data-status"].map(|name| headline.get_attribute(name).unwrap()).join(" ")
}

#[wasm_bindgen_test]
async fn a_clicked_radio_answers_and_the_answer_follows() {
    let mounted = Mounted::with("wr=WR:1").await;
    assert_eq!(verdict_shown(&mounted.place), " open");
    for (selector, case, verdict) in [
        ("[name=throughput][value=yes]", "wr=WR:1/TP:Y", "not-yet leaning"),
        ("[name=exploratory][value=yes]", "wr=WR:1/TP:Y/EX:Y", "not-first settled"),
        ("[name=exploratory][value=no]", "wr=WR:1/TP:Y/EX:N", "not-yet leaning"),
        ("[name=exploratory][value=unset]", "wr=WR:1/TP:Y", "not-yet leaning"),
        ("[name=throughput][value=unset]", "wr=WR:1", " open"),
    ] {
        click(&mounted.place, selector).await;
        assert_eq!(mounted.case(), case);
        assert_eq!(verdict_shown(&mounted.place), verdict, "{case}");
    }
    assert_eq!(mounted.told.get(), 5);
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
        type_into(&mounted.place, field, text).await;
        assert_eq!(mounted.case(), case);
        assert_eq!(find::<HtmlInputElement>(&mounted.place, field).value(), text);
        let field: Element = find(&mounted.place, field);
        let described = field.get_attribute("aria-describedby");
        assert_eq!(field.get_attribute("aria-invalid"), is_bad.then(|| "true".to_owned()));
        assert!(!is_bad || is_shown(&mounted.place, &format!("#{}", described.unwrap())));
    }
    assert_eq!(mounted.told.get(), 3);
}

#[wasm_bindgen_test]
async fn radios_and_fields_stay_in_step_with_the_session() {
    let mounted = Mounted::with("wr=WR:1/TP:Y/LS:N").await;
    click(&mounted.place, "[name=unclear][value=yes]").await;
    type_into(&mounted.place, "[name=p99-baseline]", "abc").await;
    for (case, throughput, latency, unclear, p99) in [
        ("wr=WR:1/TP:N/UA:N~~p99:180", "no", "unset", "no", "180"),
        ("wr=WR:1", "unset", "unset", "unset", ""),
        ("wr=WR:1/TP:Y/LS:Y/UA:Y", "yes", "yes", "yes", ""),
    ] {
        mounted.dispatch(Action::CaseReplaced(self::case(case))).await;
        assert_eq!(chosen(&mounted.place, Trait::Throughput), throughput, "{case}");
        assert_eq!(chosen(&mounted.place, Trait::Latency), latency, "{case}");
        assert_eq!(chosen(&mounted.place, Trait::Unclear), unclear, "{case}");
        let field: HtmlInputElement = find(&mounted.place, "[name=p99-baseline]");
        assert_eq!(field.value(), p99, "{case}");
    }
}

#[wasm_bindgen_test]
async fn what_a_button_replaces_takes_its_focus() {
    let mounted = Mounted::with("wr=WR:1/TP:Y/CB:Y").await;
    let focused = || {
        let root: web_sys::ShadowRoot = mounted.place.get_root_node().unchecked_into();
        root.active_element().map(|element| element.id())
    };
    find::<HtmlElement>(&mounted.place, "#try-OC").focus().unwrap();
    click(&mounted.place, "#try-OC").await;
    assert_eq!(focused().as_deref(), Some("step-back"));
    click(&mounted.place, "#step-back").await;
    assert_eq!(focused().as_deref(), Some("try-OC"));
    click(&mounted.place, "[name=unclear][value=no]").await;
    assert_eq!(focused().as_deref(), Some("try-OC"), "answering moved the focus");
}

#[wasm_bindgen_test]
async fn two_components_do_not_know_of_each_other() {
    let (one, other) = (Mounted::with("wr=WR:1").await, Mounted::with("wr=WR:1/EX:Y").await);
    click(&one.place, "[name=latency][value=yes]").await;
    assert_eq!([one.case(), other.case()], ["wr=WR:1/LS:Y", "wr=WR:1/EX:Y"]);
    assert_eq!(chosen(&other.place, Trait::Latency), "unset");
}

#[wasm_bindgen_test]
async fn an_unmounted_component_leaves_nothing_and_its_session_lives_on() {
    let Mounted { place, session, told, app } = Mounted::with("wr=WR:1/TP:Y").await;
    app.destroy();
    flush().await;
    assert_eq!(place.child_element_count(), 0);
    let _ = session.dispatch(Action::CaseReplaced(case("wr=WR:1/EX:Y")));
    flush().await;
    assert_eq!(place.child_element_count(), 0);
    assert_eq!(link::write(&session.model().case()), "wr=WR:1/EX:Y");
    assert_eq!(told.get(), 1);
}

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
    let mounted = Widget::mount(self::place(), "nonsense", None, Function::default());
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
    let root: web_sys::ShadowRoot = place.get_root_node().unchecked_into();
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
