//! The calls to the browser. Each may fail, and says so by its type; none throws.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

/// Focuses the element inside `within` that the first fitting one of `selectors` finds, which scrolls it into view.
/// None if there is no such element or it cannot be focused.
#[must_use]
pub fn focus(within: &Element, selectors: &[String]) -> Option<()> {
    let mut found = selectors.iter().filter_map(|selector| within.query_selector(selector).ok()?);
    found.next()?.dyn_into::<HtmlElement>().ok()?.focus().ok()
}

/// The name and the value of the input that `event` happened on.
#[must_use]
pub fn changed_input(event: &Event) -> Option<(String, String)> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    Some((input.name(), input.value()))
}
