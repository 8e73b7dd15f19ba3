//! Fallible browser calls. Failure is part of the return type; nothing throws or panics.

pub mod answer_visibility;
pub mod clipboard;
pub mod clock;
pub mod files;
pub mod listeners;
pub mod location;
pub mod printing;
pub mod scheme;

use web_sys::wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlElement, HtmlInputElement, KeyboardEvent, ShadowRoot,
};

/// Focuses the element in `within` that matches `selector`, and scrolls it into view. None if there is no such element
/// or it cannot be focused.
#[must_use]
pub fn focus(within: &Element, selector: &str) -> Option<()> {
    within.query_selector(selector).ok()??.dyn_into::<HtmlElement>().ok()?.focus().ok()
}

/// The id of the focused element in the tree of `within`; none without a focused element or an id.
#[must_use]
pub fn focused_id(within: &Element) -> Option<String> {
    // The root may be a document, which has the same property.
    let root: ShadowRoot = within.get_root_node().unchecked_into();
    Some(root.active_element()?.id()).filter(|id| !id.is_empty())
}

/// If the focus was lost in rendering, returns it to the element with this `id` in `within`, or to the element that
/// matches `successor` if that is gone. Does not scroll.
pub fn restore_focus(within: &Element, id: &str, successor: Option<&str>) {
    if focused_id(within).is_some() {
        return;
    }
    let find = |selector: &str| within.query_selector(selector).ok().flatten();
    if let Some(element) = find(&["#", id].concat()).or_else(|| find(successor?)) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // The element had the focus, so it is focusable.
        let _ = element.unchecked_into::<HtmlElement>().focus_with_options(&options);
    }
}

/// Whether the target of `event`, a `details` element, is open.
#[must_use]
pub fn is_open(event: &Event) -> Option<bool> {
    Some(event.target()?.dyn_into::<Element>().ok()?.has_attribute("open"))
}

/// Whether `event` is the Escape key. If so, it is consumed: no default action, no propagation.
#[must_use]
pub fn consume_escape(event: &KeyboardEvent) -> bool {
    let is_escape = event.key() == "Escape";
    if is_escape {
        event.prevent_default();
        event.stop_propagation();
    }
    is_escape
}

/// Whether `event` presses a button: Enter or Space. If so, its default action is prevented, so that Space does not
/// scroll.
#[must_use]
pub fn consume_press(event: &KeyboardEvent) -> bool {
    let is_press = matches!(event.key().as_str(), "Enter" | " ");
    if is_press {
        event.prevent_default();
    }
    is_press
}

/// The name and the value of the input that `event` targets.
#[must_use]
pub fn input_name_and_value(event: &Event) -> Option<(String, String)> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    Some((input.name(), input.value()))
}

/// The name of the input that `event` targets, and the key; none with a modifier key.
#[must_use]
pub fn pressed_key(event: &KeyboardEvent) -> Option<(String, String)> {
    let is_modified = event.ctrl_key() || event.alt_key() || event.meta_key();
    let (name, _) = input_name_and_value(event)?;
    (!is_modified).then(|| (name, event.key()))
}
