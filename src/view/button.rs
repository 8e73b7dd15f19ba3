//! A button with a label.

use yew::prelude::*;

use super::attributes::pressed;
use crate::state::Action;

/// A button: what it is found by, what it says, and what it does.
#[derive(Default)]
pub struct Button {
    /// The id, if it has one.
    pub id: AttrValue,
    /// The label.
    pub label: &'static str,
    /// The accessible name, which holds the label, where that alone would not tell enough.
    pub name: AttrValue,
    /// Whether it can do nothing now. It keeps its place.
    pub disabled: bool,
    /// What hears that it is pressed.
    pub onclick: Callback<MouseEvent>,
}

impl Button {
    /// A button that sends `action`.
    #[must_use]
    pub fn new(
        id: &'static str,
        label: &'static str,
        act: &Callback<Action>,
        action: Action,
    ) -> Self {
        Self { onclick: pressed(act, action), ..Self::inert(id, label) }
    }

    /// A button that does nothing by itself.
    #[must_use]
    pub fn inert(id: &'static str, label: &'static str) -> Self {
        Self { id: AttrValue::Static(id), label, ..Self::default() }
    }

    /// The same with an accessible name.
    #[must_use]
    pub fn named(self, name: impl Into<AttrValue>) -> Self {
        Self { name: name.into(), ..self }
    }

    /// The same, able to do something only if it `can`.
    #[must_use]
    pub fn enabled(self, can: bool) -> Self {
        Self { disabled: !can, ..self }
    }

    /// The button's HTML.
    #[inline(never)]
    pub fn html(self) -> Html {
        let Self { id, label, name, disabled, onclick } = self;
        let [id, name] = [id, name].map(|text| (!text.is_empty()).then_some(text));
        html! { <button type="button" {id} aria-label={name} {disabled} {onclick}>{ label }</button> }
    }
}
