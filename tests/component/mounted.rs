//! A component on a page, and what a visitor does with it.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventInit, HtmlElement, HtmlInputElement, ShadowRootInit, ShadowRootMode,
    window,
};
use when_rust::app::{App, AppProps, Session};
use when_rust::case::{Case, link};
use when_rust::decision::traits::Trait;
use when_rust::deferred::entry_points;
use when_rust::state::section::Section;
use when_rust::state::{Action, Model};
use when_rust::view::deferred::Deferred;
use yew::scheduler::flush;
use yew::{AppHandle, Callback, Renderer};

/// A mounted component, its session, and how often a change was reported.
pub struct Mounted {
    pub container: Element,
    pub session: Session,
    pub reported: Rc<Cell<u32>>,
    pub app: AppHandle<App>,
}

impl Mounted {
    pub async fn with(case: &str) -> Self {
        let reported = Rc::new(Cell::new(0));
        let count = Rc::clone(&reported);
        let on_change = Callback::from(move |()| count.set(count.get() + 1));
        let session = Session::new(Model::new(self::case(case)), on_change);
        session.set_deferred(Deferred::Loaded(entry_points()));
        let container = container();
        let props = AppProps { session: session.clone() };
        let app = Renderer::<App>::with_root_and_props(container.clone(), props).render();
        flush().await;
        Self { container, session, reported, app }
    }

    pub fn case(&self) -> String {
        link::write(&self.session.model().case())
    }

    pub async fn dispatch(&self, action: Action) {
        let _ = self.session.dispatch(action);
        flush().await;
    }
}

/// An element in a shadow root of its own.
pub fn container() -> Element {
    let document = window().unwrap().document().unwrap();
    let host = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&host).unwrap();
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
    let container = document.create_element("div").unwrap();
    root.append_child(&container).unwrap();
    container
}

pub fn case(text: &str) -> Case {
    link::parse(text).unwrap()
}

pub fn find<T: JsCast>(container: &Element, selector: &str) -> T {
    let found = container.query_selector(selector).unwrap();
    found.unwrap_or_else(|| panic!("nothing found: {selector}")).unchecked_into()
}

pub fn is_shown(container: &Element, selector: &str) -> bool {
    container.query_selector(selector).unwrap().is_some()
}

pub async fn click(container: &Element, selector: &str) {
    find::<HtmlElement>(container, selector).click();
    flush().await;
}

pub async fn type_into(container: &Element, selector: &str, text: &str) {
    let field: HtmlInputElement = find(container, selector);
    field.set_value(text);
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    field.dispatch_event(&Event::new_with_event_init_dict("input", &bubbling).unwrap()).unwrap();
    flush().await;
}

/// Opens or closes a section as a browser does: the event follows the attribute.
pub async fn toggle(container: &Element, section: Section, open: bool) {
    let details: Element = find(container, &format!("[data-section={}]", section.id()));
    details.toggle_attribute_with_force("open", open).unwrap();
    details.dispatch_event(&Event::new("toggle").unwrap()).unwrap();
    flush().await;
}

/// The value of the chosen radio of the question about `which`.
pub fn chosen(container: &Element, which: Trait) -> String {
    find::<HtmlInputElement>(container, &format!("[name={}]:checked", which.id())).value()
}

pub fn verdict_shown(container: &Element) -> String {
    let headline: Element = find(container, "[part~=verdict]");
    ["data-verdict", "data-status"].map(|name| headline.get_attribute(name).unwrap()).join(" ")
}
