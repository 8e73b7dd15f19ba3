//! A colleague's view of the same workloads: a link that is set beside the case.

use yew::prelude::*;

use super::attributes::handler;
use super::button::Button;
use super::text::soft;
use super::text_field::TextField;
use crate::browser::{input_name_and_value, pressed_key};
use crate::state::{Action, Model};

const LABEL: &str = "A colleague’s link to the same workload: paste it to see where you disagree";

/// The field for the link, and the button that sets it beside the case.
pub fn colleague(model: &Model, on_action: &Callback<Action>) -> Html {
    if model.lineup().is_full() {
        return soft(
            "A case has at most 12 workloads. Remove one to set a colleague’s beside them.",
        );
    }
    let field = model.colleague_link();
    let remark = field.error.as_ref().map(|error| ["At ", &error.text(), "."].concat());
    let oninput = handler(on_action, |event: InputEvent| {
        let (_, text) = input_name_and_value(&event)?;
        Some(Action::ColleagueLinkTyped(text))
    });
    let onkeydown = handler(on_action, |event: KeyboardEvent| {
        (pressed_key(&event)?.1 == "Enter").then_some(Action::ColleagueLinkOpened)
    });
    let open =
        Button::new("open-colleague-link", "Set it beside", on_action, Action::ColleagueLinkOpened);
    let field = TextField {
        id: "colleague-link".into(),
        label: LABEL.into(),
        text: field.text.clone(),
        inputmode: "url",
        remark: remark.map(|remark| (true, remark.into())),
    };
    html! {
        <div class="colleague">
            <div {oninput} {onkeydown}>{ field.html() }</div>
            { open.html() }
        </div>
    }
}
