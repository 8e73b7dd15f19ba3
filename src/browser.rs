//! The calls to the browser. Each may fail, and says so by its type; none throws.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

/// Focuses the element inside `within` that `selector` finds, which scrolls it into view. None if there is no such
/// element or it cannot be focused.
#[must_use]
pub fn focus(within: &Element, selector: &str) -> Option<()> {
    within.query_selector(selector).ok()??.dyn_into::<HtmlElement>().ok()?.focus().ok()
}

/// The name and the value of the input that `event` happened on.
#[must_use]
pub fn changed_input(event: &Event) -> Option<(String, String)> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    Some((input.name(), input.value()))
}

/// The name of the input that has the focus and the key that was pressed there, alone.
#[must_use]
pub fn pressed_key(event: &KeyboardEvent) -> Option<(String, String)> {
    let alone = !event.ctrl_key() && !event.alt_key() && !event.meta_key();
    let (name, _) = changed_input(event)?;
    alone.then(|| (name, event.key()))
}
