//! The plain parts that the view is made of.
//!
//! `html!` writes out the construction of every element where it stands, some 250 bytes of wasm each. What needs
//! no more than a tag, a class and children is made here instead, by one function for all.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

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

/// Nothing.
#[must_use]
pub fn nothing() -> Html {
    Html::default()
}

/// A button that sends `message`. Its id is for finding it again, its name for when the label needs its context.
#[must_use]
pub fn button<M: Clone + 'static>(
    [class, id, name, label]: [AttrValue; 4],
    send: &Callback<M>,
    message: M,
) -> Html {
    let given = |value: AttrValue| (!value.is_empty()).then_some(value);
    pressable([class, id, name, label].map(given), send.reform(move |_| message.clone()))
}

fn pressable(
    [class, id, name, label]: [Option<AttrValue>; 4],
    onclick: Callback<MouseEvent>,
) -> Html {
    html! { <button type="button" data-look={class} {id} aria-label={name} {onclick}>{ label }</button> }
}

/// A titled section, which a host page can style as a part.
#[must_use]
pub fn section(part: &'static str, level: u8, title: &'static str, body: Vec<Html>) -> Html {
    let id = AttrValue::from([part, "-title"].concat());
    html! {
        <section {part} aria-labelledby={id.clone()}>
            if level == 2 { <h2 {id}>{ title }</h2> } else { <h3 {id}>{ title }</h3> }
            { body }
        </section>
    }
}
