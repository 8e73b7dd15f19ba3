//! Shared attribute values: event handlers and booleans.

use yew::prelude::*;

use crate::state::Action;

/// An event handler that emits the action `to_action` returns, if any.
pub(super) fn handler<E: 'static>(
    on_action: &Callback<Action>,
    to_action: impl Fn(E) -> Option<Action> + 'static,
) -> Callback<E> {
    let on_action = on_action.clone();
    Callback::from(move |event| {
        to_action(event).into_iter().for_each(|action| on_action.emit(action))
    })
}

/// A click handler that emits `action`.
pub(super) fn on_click(on_action: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    on_action.reform(move |_| action.clone())
}

/// The text of a boolean attribute.
pub(super) const fn bool_attr(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}
