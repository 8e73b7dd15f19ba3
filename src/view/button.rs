//! A button with a label.

use yew::prelude::*;

use super::attributes::on_click;
use crate::state::Action;

/// A button.
#[derive(Default)]
pub struct Button {
    /// The id, if it has one.
    pub id: AttrValue,
    /// The label.
    pub label: &'static str,
    /// The accessible name, which contains the label; empty if the label is enough.
    pub name: AttrValue,
    /// Whether it is disabled. A disabled button stays visible.
    pub disabled: bool,
    /// The click handler.
    pub onclick: Callback<MouseEvent>,
}

impl Button {
    /// A button that emits `action`.
    #[must_use]
    pub fn new(
        id: &'static str,
        label: &'static str,
        on_action: &Callback<Action>,
        action: Action,
    ) -> Self {
        Self { onclick: on_click(on_action, action), ..Self::without_action(id, label) }
    }

    /// A button without a click handler of its own.
    #[must_use]
    pub fn without_action(id: &'static str, label: &'static str) -> Self {
        Self { id: AttrValue::Static(id), label, ..Self::default() }
    }

    /// Sets the accessible name.
    #[must_use]
    pub fn named(self, name: impl Into<AttrValue>) -> Self {
        Self { name: name.into(), ..self }
    }

    /// Enables or disables it.
    #[must_use]
    pub fn enabled(self, enabled: bool) -> Self {
        Self { disabled: !enabled, ..self }
    }

    /// Renders the button.
    #[inline(never)]
    pub fn html(self) -> Html {
        let Self { id, label, name, disabled, onclick } = self;
        let [id, name] = [id, name].map(|text| (!text.is_empty()).then_some(text));
        html! { <button type="button" {id} aria-label={name} {disabled} {onclick}>{ label }</button> }
    }
}
