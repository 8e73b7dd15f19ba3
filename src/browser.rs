//! The calls to the browser. Each may fail, and says so by its type; none throws.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod files;
pub mod listeners;
pub mod printing;
pub mod scheme;
pub mod sight;

use web_sys::wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlElement, HtmlInputElement, KeyboardEvent, ShadowRoot,
};

/// Focuses the element inside `within` that `selector` finds, which scrolls it into view. None if there is no such
/// element or it cannot be focused.
#[must_use]
pub fn focus(within: &Element, selector: &str) -> Option<()> {
    within.query_selector(selector).ok()??.dyn_into::<HtmlElement>().ok()?.focus().ok()
}

/// The id of what has the focus in the tree that `within` stands in; none if nothing has it, or what has it has no id.
#[must_use]
pub fn focused_id(within: &Element) -> Option<String> {
    // A document answers the same question by the same name.
    let root: ShadowRoot = within.get_root_node().unchecked_into();
    Some(root.active_element()?.id()).filter(|id| !id.is_empty())
}

/// Gives the focus back to the element with this `id` inside `within`, if it was lost because that was drawn anew, or
/// to what `successor` selects, if that is gone. Nothing scrolls.
pub fn keep_focus(within: &Element, id: &str, successor: Option<&str>) {
    if focused_id(within).is_some() {
        return;
    }
    let find = |selector: &str| within.query_selector(selector).ok().flatten();
    if let Some(element) = find(&["#", id].concat()).or_else(|| find(successor?)) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // What cannot be focused has not had it.
        let _ = element.unchecked_into::<HtmlElement>().focus_with_options(&options);
    }
}

/// Whether the element that `event` happened on has the attribute `open`, as a section that was opened has.
#[must_use]
pub fn is_open(event: &Event) -> Option<bool> {
    Some(event.target()?.dyn_into::<Element>().ok()?.has_attribute("open"))
}

/// Whether `event` is the Escape key, which then means nothing to the page.
#[must_use]
pub fn take_escape(event: &KeyboardEvent) -> bool {
    let is_escape = event.key() == "Escape";
    if is_escape {
        event.prevent_default();
        event.stop_propagation();
    }
    is_escape
}

/// Whether `event` presses what has the focus like a button: Enter or the space bar, which then does not scroll.
#[must_use]
pub fn take_press(event: &KeyboardEvent) -> bool {
    let is_press = matches!(event.key().as_str(), "Enter" | " ");
    if is_press {
        event.prevent_default();
    }
    is_press
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
