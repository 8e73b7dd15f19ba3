//! Shared attribute values: event handlers and booleans.

use yew::prelude::*;

use crate::state::Action;

/// An event handler that emits the action `to_action` returns, if any.
pub(super) fn listen<E: 'static>(
    act: &Callback<Action>,
    to_action: impl Fn(E) -> Option<Action> + 'static,
) -> Callback<E> {
    let act = act.clone();
    Callback::from(move |event| to_action(event).into_iter().for_each(|action| act.emit(action)))
}

/// A click handler that emits `action`.
pub(super) fn pressed(act: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    act.reform(move |_| action.clone())
}

/// The text of a boolean attribute.
pub(super) const fn bool_attr(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}
