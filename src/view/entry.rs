//! A labelled text field, with what is said of its text.

use yew::html::{onfocusout, oninput};
use yew::prelude::*;
use yew::virtual_dom::Listener;

use super::nodes::{Nodes, value};
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
    pub fn show(self, to: &mut Nodes) {
        let Self { id, label, text, inputmode, remark } = self;
        let remark_id = AttrValue::from([&id, "-remark"].concat());
        let bad = remark.as_ref().is_some_and(|(bad, _)| *bad);
        let described = remark.is_some().then(|| remark_id.clone());
        to.group("div", "entry", |to| {
            to.element("label", &["for"], [value(id.clone())], |to| to.words(label));
            to.input(
                &[
                    "type",
                    "id",
                    "name",
                    "inputmode",
                    "autocomplete",
                    "aria-invalid",
                    "aria-describedby",
                ],
                [
                    value("text"),
                    value(id.clone()),
                    value(id),
                    value(inputmode),
                    value("off"),
                    if bad { value("true") } else { None },
                    described,
                ],
                value(text),
                None,
            );
            match remark {
                Some((_, remark)) => {
                    let values = [value("remark"), value(remark_id)];
                    to.element("p", &["class", "id"], values, |to| to.words(remark));
                }
                None => to.nothing(),
            }
        });
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

/// Hears when a field inside loses the focus.
pub fn leaving(act: &Callback<Action>) -> Option<std::rc::Rc<dyn Listener>> {
    onfocusout::Wrapper::__macro_new(act.reform(|_: FocusEvent| Action::FieldLeft))
}
