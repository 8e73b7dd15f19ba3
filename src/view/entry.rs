//! A labelled text field, with what is said of its text.

use yew::html::oninput;
use yew::prelude::*;
use yew::virtual_dom::Listener;

use super::parts::{element, group, nothing, several, value, words};
use crate::browser::changed_input;
use crate::state::Action;

/// What is said of a typed text, and whether it is a complaint.
pub type Remark = (bool, AttrValue);

/// A field: its id, which is its name as well, its label, its text, and whether that is to be a number.
pub struct Entry {
    /// The id and name.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// The text.
    pub text: String,
    /// What a touch keyboard should offer.
    pub inputmode: &'static str,
    /// What is said of the text, if anything.
    pub remark: Option<Remark>,
}

impl Entry {
    /// The field.
    pub fn show(self) -> Html {
        let Self { id, label, text, inputmode, remark } = self;
        let remark_id = AttrValue::from([&id, "-remark"].concat());
        let bad = remark.as_ref().is_some_and(|(bad, _)| *bad);
        let described = remark.is_some();
        let remark = remark.map_or_else(nothing, |(_, remark)| {
            let keys = &["class", "id"];
            element(
                "p",
                keys,
                [value("remark"), value(remark_id.clone())],
                several([words(remark)]),
            )
        });
        let label = element("label", &["for"], [value(id.clone())], several([words(label)]));
        let field = html! {
            <input
                type="text"
                id={id.clone()}
                name={id}
                {inputmode}
                autocomplete="off"
                value={text}
                aria-invalid={bad.then_some("true")}
                aria-describedby={described.then_some(remark_id)}
            />
        };
        group("div", "entry", several([label, field, remark]))
    }
}

/// Hears what is typed into the fields inside: `action` tells what it means, by the field's name and its text.
pub fn typing(
    act: &Callback<Action>,
    action: fn(&str, String) -> Option<Action>,
) -> Option<std::rc::Rc<dyn Listener>> {
    let act = act.clone();
    oninput::Wrapper::__macro_new(Callback::from(move |event: InputEvent| {
        let typed = changed_input(&event).and_then(|(name, text)| action(&name, text));
        if let Some(action) = typed {
            act.emit(action);
        }
    }))
}
