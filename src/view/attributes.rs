//! Values of attributes that many parts share: what hears an event, and true or false as text.

use yew::prelude::*;

use crate::state::Action;

/// What sends the action that an event means, if it means any.
pub(super) fn listen<E: 'static>(
    act: &Callback<Action>,
    meaning: impl Fn(E) -> Option<Action> + 'static,
) -> Callback<E> {
    let act = act.clone();
    Callback::from(move |event| meaning(event).into_iter().for_each(|action| act.emit(action)))
}

/// What sends `action` when it is pressed.
pub(super) fn pressed(act: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    act.reform(move |_| action.clone())
}

/// The text of a true or false attribute.
pub(super) const fn truth(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}
