//! The plain parts that the view is made of.
//!
//! `html!` writes out the construction of every element where it stands, some 250 bytes of wasm each. What needs
//! no more than a tag, a class and children is made here instead, by one function for all.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VTag, VText};

use crate::state::Action;

/// An element with children, and a class unless that is empty.
#[must_use]
pub fn group(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    let mut element = VTag::new(tag);
    let value = (!class.is_empty()).then_some(AttributeOrProperty::Static(class));
    element.set_attributes(Attributes::Dynamic { keys: &["class"], values: Box::new([value]) });
    element.add_children(children);
    element.into()
}

/// An element with text, and a class unless that is empty.
#[must_use]
pub fn text(tag: &'static str, class: &'static str, content: impl Into<AttrValue>) -> Html {
    group(tag, class, vec![words(content)])
}

/// Text.
#[must_use]
pub fn words(content: impl Into<AttrValue>) -> Html {
    VText::new(content).into()
}

/// Several nodes as one.
#[must_use]
pub fn list(nodes: Vec<Html>) -> Html {
    VList::with_children(nodes, None).into()
}

/// Nothing.
#[must_use]
pub fn nothing() -> Html {
    Html::default()
}

/// A button that sends `action`. Of its look, id, accessible name and label only the last must be given; the name
/// is for a label that needs its context.
#[must_use]
pub fn button(
    [look, id, name, label]: [AttrValue; 4],
    act: &Callback<Action>,
    action: Action,
) -> Html {
    let given = |value: AttrValue| (!value.is_empty()).then_some(value);
    let onclick = act.reform(move |_: MouseEvent| action.clone());
    html! {
        <button
            type="button"
            data-look={given(look)}
            id={given(id)}
            aria-label={given(name)}
            {onclick}
        >
            { words(label) }
        </button>
    }
}

/// A titled section, which a host page can style as a part.
#[must_use]
pub fn section(part: &'static str, level: u8, title: &'static str, body: Vec<Html>) -> Html {
    let id = AttrValue::from([part, "-title"].concat());
    html! {
        <section {part} aria-labelledby={id.clone()}>
            if level == 2 { <h2 {id}>{ words(title) }</h2> } else { <h3 {id}>{ words(title) }</h3> }
            { list(body) }
        </section>
    }
}
