//! A labelled text field with a remark on its text.

use yew::prelude::*;
use yew::virtual_dom::VText;

use super::attributes::{bool_attr, handler};
use crate::browser::input_name_and_value;
use crate::decision::decimal::digits;
use crate::decision::kpi::Kpi;
use crate::decision::typed_number::{NumberError, TypedError};
use crate::state::Action;
use crate::state::drafts::Field;

/// A remark on a typed text, and whether it is an error.
pub type Remark = (bool, AttrValue);

/// A labelled text field.
pub struct TextField {
    /// The id and name.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// The text.
    pub text: String,
    /// The `inputmode`: which touch keyboard to offer.
    pub inputmode: &'static str,
    /// A remark on the text, if any.
    pub remark: Option<Remark>,
}

impl TextField {
    /// Renders label, field and remark.
    pub fn html(self) -> Html {
        let Self { id, label, text, inputmode, remark } = self;
        let remark_id = [&id, "-remark"].concat();
        let is_bad = remark.as_ref().is_some_and(|(is_bad, _)| *is_bad);
        let described = remark.is_some().then(|| remark_id.clone());
        html! {
            <div class="entry">
                <label for={id.clone()}>{ VText::new(label) }</label>
                <input type="text" {inputmode} autocomplete="off" id={id.clone()} name={id} value={text}
                    aria-invalid={is_bad.then_some(bool_attr(true))} aria-describedby={described} />
                if let Some((_, remark)) = remark {
                    <p class="remark" id={remark_id}>{ VText::new(remark) }</p>
                }
            </div>
        }
    }
}

/// Says that `what` is longer than its maximum length.
pub(super) fn too_long(what: &str, max_chars: usize) -> String {
    let most = digits(max_chars as u64);
    [what, " has at most ", &most, " characters. The last one that fitted is kept."].concat()
}

/// The error of a number as typed, or how it was read if that differs from the text.
pub(super) fn number_remark<N, E: NumberError>(
    value: Result<Option<N>, TypedError<E>>,
    text: fn(N) -> String,
    typed: &str,
    is_being_typed: bool,
) -> Option<Remark> {
    match value {
        Err(TypedError::Incomplete) if is_being_typed => None,
        Err(error) => Some((true, error.text().into_owned().into())),
        Ok(number) => {
            let read = text(number?);
            (read != typed.trim_ascii()).then(|| (false, ["Read as ", &read, "."].concat().into()))
        }
    }
}

/// The input handler of the figure fields; events bubble to it.
pub(super) fn typed_figure(on_action: &Callback<Action>) -> Callback<InputEvent> {
    handler(on_action, |event: InputEvent| {
        let (name, text) = input_name_and_value(&event)?;
        for field in Field::ALL {
            if let Some(kpi) = name.strip_suffix(field.suffix()).and_then(Kpi::from_id) {
                return Some(Action::FigureTyped(kpi, field, text));
            }
        }
        None
    })
}
