//! The plain parts that the view is made of.
//!
//! `html!` writes out the construction of every element where it stands, some 250 bytes of wasm each. Here they are
//! made by one function for all.

use std::rc::Rc;

use yew::html::{onclick, onkeydown};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, Listeners, VList, VTag, VText};

use crate::state::Action;

/// The attributes of an element whose values never change, as `html!` keeps them: a table, and no code.
pub type Fixed = &'static [(&'static str, AttributeOrProperty)];

/// An element with attributes that never change.
#[inline(never)]
pub fn fixed(tag: &'static str, attributes: Fixed, children: Vec<Html>) -> Html {
    made(tag, Attributes::Static(attributes), Listeners::None, children)
}

/// An element that keeps room for its longest text, `room`, so that nothing below it moves when its text changes. The
/// style sheet sets that text unseen in its place.
#[inline(never)]
pub fn roomy(
    tag: &'static str,
    class: &'static str,
    room: &'static str,
    children: Vec<Html>,
) -> Html {
    element(tag, &["class", "data-room"], [given(class), value(room)], children)
}

/// An element that is drawn anew, not changed, when `key` is another one.
#[inline(never)]
pub fn anew(tag: &'static str, key: String, class: Fixed, children: Vec<Html>) -> Html {
    let (tag, place, key) = (tag.into(), NodeRef::default(), Some(key.into()));
    let attributes = Attributes::Static(class);
    VTag::__new_other(tag, place, key, attributes, Listeners::None, list(children)).into()
}

/// A `div` that hears what happens inside it.
pub fn listening(listeners: Vec<Option<Rc<dyn Listener>>>, children: Vec<Html>) -> Html {
    let listeners = Listeners::Pending(listeners.into_boxed_slice());
    made("div", Attributes::Static(&[]), listeners, children)
}

/// An element with the attributes `keys`, as far as they have values.
pub fn element<const N: usize>(
    tag: &'static str,
    keys: &'static [&'static str; N],
    values: [Option<AttrValue>; N],
    children: Vec<Html>,
) -> Html {
    made(tag, varying(keys, Vec::from(values)), Listeners::None, children)
}

fn varying(keys: &'static [&'static str], values: Vec<Option<AttrValue>>) -> Attributes {
    let mut attributes = Vec::with_capacity(values.len());
    for value in values {
        attributes.push(value.map(AttributeOrProperty::Attribute));
    }
    Attributes::Dynamic { keys, values: attributes.into_boxed_slice() }
}

/// An element, made by the constructor that `html!` uses.
fn made(
    tag: &'static str,
    attributes: Attributes,
    listeners: Listeners,
    children: Vec<Html>,
) -> Html {
    let (tag, place) = (tag.into(), NodeRef::default());
    VTag::__new_other(tag, place, None, attributes, listeners, list(children)).into()
}

/// What can stand as text. A text of the program itself is not copied, as `AttrValue::from` would do.
pub trait IntoText {
    /// As Yew takes it.
    fn into_text(self) -> AttrValue;
}

impl IntoText for &'static str {
    fn into_text(self) -> AttrValue {
        AttrValue::Static(self)
    }
}

impl IntoText for String {
    fn into_text(self) -> AttrValue {
        self.into()
    }
}

impl IntoText for AttrValue {
    fn into_text(self) -> AttrValue {
        self
    }
}

/// A value of an attribute.
#[must_use]
pub fn value(text: impl IntoText) -> Option<AttrValue> {
    Some(text.into_text())
}

/// A value of an attribute, which is left out if it is empty.
#[must_use]
pub fn given(text: impl IntoText) -> Option<AttrValue> {
    let text = text.into_text();
    (!text.is_empty()).then_some(text)
}

/// An element with children, and a class unless that is empty.
#[inline(never)]
pub fn group(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    element(tag, &["class"], [given(class)], children)
}

/// An element with text, and a class unless that is empty.
pub fn text(tag: &'static str, class: &'static str, content: impl IntoText) -> Html {
    group_of_words(tag, class, content.into_text())
}

#[inline(never)]
fn group_of_words(tag: &'static str, class: &'static str, content: AttrValue) -> Html {
    group(tag, class, several([words(content)]))
}

/// Text.
pub fn words(content: impl IntoText) -> Html {
    VText::new(content.into_text()).into()
}

/// Nodes side by side. One function for all makes them a list, where `vec!` would write that out at every place.
#[inline(never)]
pub fn several<const N: usize>(nodes: [Html; N]) -> Vec<Html> {
    Vec::from(nodes)
}

/// Several nodes as one.
pub fn list(nodes: Vec<Html>) -> Html {
    VList::with_children(nodes, None).into()
}

/// Nothing.
pub fn nothing() -> Html {
    Html::default()
}

/// What makes a button: how it looks, what it is found by, what it says, and its name where that is another one.
/// Empty is none.
#[derive(Clone, Debug, Default)]
pub struct Button {
    /// What the style sheet knows it by.
    pub look: &'static str,
    /// Its id.
    pub id: AttrValue,
    /// Its label.
    pub label: &'static str,
    /// Its accessible name, which holds the label.
    pub name: AttrValue,
}

impl Button {
    /// A plain button.
    #[must_use]
    pub const fn new(id: &'static str, label: &'static str) -> Self {
        Self { look: "", id: AttrValue::Static(id), label, name: AttrValue::Static("") }
    }

    /// The button, which does nothing by itself.
    pub fn show(self) -> Html {
        self.with(Listeners::None)
    }

    fn with(self, listeners: Listeners) -> Html {
        let keys = &["type", "data-look", "id", "aria-label"];
        let values = vec![value("button"), given(self.look), given(self.id), given(self.name)];
        made("button", varying(keys, values), listeners, several([words(self.label)]))
    }
}

/// A button that sends `action`.
pub fn button(kind: Button, act: &Callback<Action>, action: Action) -> Html {
    let press = act.reform(move |_: MouseEvent| action.clone());
    kind.with(Listeners::Pending(Box::new([onclick::Wrapper::__macro_new(press)])))
}

/// A button that sends `action`, with more inside it than words; `on` marks the one of several that is chosen.
pub fn chip(
    children: Vec<Html>,
    on: (&'static [&'static str; 2], bool),
    act: &Callback<Action>,
    action: Action,
) -> Html {
    let (keys, is_on) = on;
    let press = act.reform(move |_: MouseEvent| action.clone());
    let listeners = Listeners::Pending(Box::new([onclick::Wrapper::__macro_new(press)]));
    let state = if is_on { value("true") } else { value("false") };
    made("button", varying(keys, vec![value("button"), state]), listeners, children)
}

/// A drawn element that sends what it stands for when it is pressed, like a button: by pointer, Enter or Space.
pub fn pressable<const N: usize>(
    tag: &'static str,
    keys: &'static [&'static str; N],
    values: Vec<Option<AttrValue>>,
    children: Vec<Html>,
    (act, action): (&Callback<Action>, Action),
) -> Html {
    let (act, same) = (act.clone(), action.clone());
    let press = act.reform(move |_: MouseEvent| same.clone());
    let key = Callback::from(move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            act.emit(action.clone());
        }
    });
    let press = onclick::Wrapper::__macro_new(press);
    let listeners = Box::new([press, onkeydown::Wrapper::__macro_new(key)]);
    made(tag, varying(keys, values), Listeners::Pending(listeners), children)
}

/// A titled section, which a host page can style as a part.
pub fn section(part: &'static str, level: u8, title: &'static str, mut body: Vec<Html>) -> Html {
    let id = AttrValue::from([part, "-title"].concat());
    let tag = if level == 2 { "h2" } else { "h3" };
    let title = several([words(title)]);
    // Focus can be led to a title, but not by Tab.
    let keys = &["id", "tabindex"];
    body.insert(0, element(tag, keys, [value(id.clone()), value("-1")], title));
    element("section", &["part", "aria-labelledby"], [value(part), value(id)], body)
}
