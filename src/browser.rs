//! The calls to the browser. Each may fail, and says so by its type; none throws.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, InputEvent};

/// Focuses the first element inside `within` that matches `selector`, which scrolls it into view. None if there is
/// no such element or it cannot be focused.
#[must_use]
pub fn focus(within: &Element, selector: &str) -> Option<()> {
    let found = within.query_selector(selector).ok()??;
    found.dyn_into::<HtmlElement>().ok()?.focus().ok()
}

/// The text of the input that `event` happened on.
#[must_use]
pub fn typed_text(event: &InputEvent) -> Option<String> {
    Some(event.target()?.dyn_into::<HtmlInputElement>().ok()?.value())
}
