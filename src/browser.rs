//! The calls to the browser. Each may fail, and says so by its type; none throws.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

/// Focuses the first element inside `within` that matches `selector`, which scrolls it into view. None if there is
/// no such element or it cannot be focused.
#[must_use]
pub fn focus(within: &Element, selector: &str) -> Option<()> {
    let found = within.query_selector(selector).ok()??;
    found.dyn_into::<HtmlElement>().ok()?.focus().ok()
}

/// The name and the value of the input that `event` happened on.
#[must_use]
pub fn changed_input(event: &Event) -> Option<(String, String)> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    Some((input.name(), input.value()))
}
