//! The plain parts that the view is made of.
//!
//! `html!` writes out the construction of every element where it stands, some 250 bytes of wasm each. What needs
//! no more than a tag, a class and children is made here instead, by one function for all.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listeners, VList, VTag, VText};

use crate::state::Action;

/// An element with children, and a class unless that is empty; made as `html!` makes it, by the same constructor.
pub fn group(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    let value = (!class.is_empty()).then(|| AttributeOrProperty::Attribute(class.into()));
    let attributes = Attributes::Dynamic { keys: &["class"], values: Box::new([value]) };
    VTag::__new_other(
        tag.into(),
        NodeRef::default(),
        None,
        attributes,
        Listeners::None,
        list(children),
    )
    .into()
}

/// An element with text, and a class unless that is empty.
pub fn text(tag: &'static str, class: &'static str, content: impl Into<AttrValue>) -> Html {
    group(tag, class, vec![words(content)])
}

/// Text.
pub fn words(content: impl Into<AttrValue>) -> Html {
    VText::new(content).into()
}

/// Several nodes as one.
pub fn list(nodes: Vec<Html>) -> Html {
    VList::with_children(nodes, None).into()
}

/// Nothing.
pub fn nothing() -> Html {
    Html::default()
}

/// What makes a button: its look and id, unless they are empty, and its label.
#[derive(Clone, Copy, Debug)]
pub struct Button {
    /// What the style sheet knows it by.
    pub look: &'static str,
    /// What it is found by.
    pub id: &'static str,
    /// Its label.
    pub label: &'static str,
}

/// A button that sends `action`.
pub fn button(kind: Button, act: &Callback<Action>, action: Action) -> Html {
    let given = |value: &'static str| (!value.is_empty()).then_some(value);
    let onclick = act.reform(move |_: MouseEvent| action.clone());
    html! {
        <button type="button" data-look={given(kind.look)} id={given(kind.id)} {onclick}>
            { words(kind.label) }
        </button>
    }
}

/// A titled section, which a host page can style as a part.
pub fn section(part: &'static str, level: u8, title: &'static str, body: Vec<Html>) -> Html {
    let id = AttrValue::from([part, "-title"].concat());
    html! {
        <section {part} aria-labelledby={id.clone()}>
            if level == 2 { <h2 {id}>{ words(title) }</h2> } else { <h3 {id}>{ words(title) }</h3> }
            { list(body) }
        </section>
    }
}
