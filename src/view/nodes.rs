//! What the view is drawn with: nodes put down one after another, elements around what is put down inside them.
//!
//! `html!` writes out the construction of every element where it stands, some 250 bytes of wasm each, and a function
//! that returns its nodes moves each of them several times. Here an element costs a call behind its children.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Key, Listener, Listeners, VComp, VList, VTag, VText,
};

use super::kept::{Kept, KeptProps, Shown};

/// The attributes of an element whose values never change, as `html!` keeps them: a table, and no code.
pub type Fixed = &'static [(&'static str, AttributeOrProperty)];

/// No attributes.
pub const NONE: Attributes = Attributes::Static(&[]);

/// Nodes side by side, in the order in which they are put down. Yew tells what changed by the place, so what can be
/// missing leaves [`Nodes::nothing`] in its place wherever something behind it has to stay the same element.
#[derive(Default)]
pub struct Nodes(Vec<Html>);

impl Nodes {
    /// What `draw` puts down, as one node.
    pub fn drawn(draw: impl FnOnce(&mut Self)) -> Html {
        let mut nodes = Self::default();
        draw(&mut nodes);
        nodes.taken(0)
    }

    /// Where the next node will be put down: the `start` of what is closed later.
    pub(super) const fn place(&self) -> usize {
        self.0.len()
    }

    /// Nothing, in the place of what could be there.
    pub fn nothing(&mut self) {
        self.0.push(Html::default());
    }

    /// Text.
    pub fn words(&mut self, content: impl IntoText) {
        self.0.push(VText::new(content.into_text()).into());
    }

    /// An element with text, and a class unless that is empty.
    #[inline(never)]
    pub fn text(&mut self, tag: &'static str, class: &'static str, content: impl IntoText) {
        self.group(tag, class, |to| to.words(content));
    }

    /// What is put down inside, in one place.
    #[inline(always)]
    pub fn list(&mut self, inside: impl FnOnce(&mut Self)) {
        let start = self.0.len();
        inside(self);
        self.close_list(start);
    }

    /// An element with a class unless that is empty.
    #[inline(always)]
    pub fn group(
        &mut self,
        tag: &'static str,
        class: &'static str,
        inside: impl FnOnce(&mut Self),
    ) {
        let start = self.0.len();
        inside(self);
        self.close_group(start, tag, class);
    }

    /// An element with attributes that never change.
    #[inline(always)]
    pub fn fixed(&mut self, tag: &'static str, attributes: Fixed, inside: impl FnOnce(&mut Self)) {
        let start = self.0.len();
        inside(self);
        self.close_fixed(start, tag, attributes);
    }

    /// An element with attributes that never change and nothing inside.
    #[inline(never)]
    pub fn shape(&mut self, tag: &'static str, attributes: Fixed) {
        self.close_fixed(self.0.len(), tag, attributes);
    }

    /// An element with the attributes `keys`, as far as they have values.
    #[inline(always)]
    pub fn element<const N: usize>(
        &mut self,
        tag: &'static str,
        keys: &'static [&'static str; N],
        values: [Option<AttrValue>; N],
        inside: impl FnOnce(&mut Self),
    ) {
        let start = self.0.len();
        inside(self);
        self.close_element(start, tag, keys, values);
    }

    /// An element that keeps room for its longest text, `room`, so that nothing below it moves when its text changes.
    /// The style sheet sets that text unseen in its place.
    #[inline(always)]
    pub fn roomy(
        &mut self,
        tag: &'static str,
        class: &'static str,
        room: &'static str,
        inside: impl FnOnce(&mut Self),
    ) {
        let start = self.0.len();
        inside(self);
        self.close_roomy(start, tag, class, room);
    }

    /// An element that is drawn anew, not changed, when `key` is another one.
    #[inline(always)]
    pub fn anew(
        &mut self,
        tag: &'static str,
        key: String,
        class: Fixed,
        inside: impl FnOnce(&mut Self),
    ) {
        let start = self.0.len();
        inside(self);
        self.close_anew(start, tag, key, class);
    }

    /// An element that hears what happens to it.
    #[inline(always)]
    pub fn listening(
        &mut self,
        tag: &'static str,
        attributes: Attributes,
        listeners: Box<[Option<Rc<dyn Listener>>]>,
        inside: impl FnOnce(&mut Self),
    ) {
        let start = self.0.len();
        inside(self);
        self.close(start, tag, None, attributes, Listeners::Pending(listeners));
    }

    /// A field of a form. Only what a visitor can change is handed to Yew: what is shown in a text field, or whether a
    /// choice is `checked`.
    pub fn input<const N: usize>(
        &mut self,
        keys: &'static [&'static str; N],
        values: [Option<AttrValue>; N],
        text: Option<AttrValue>,
        checked: Option<bool>,
    ) {
        let (place, attributes) = (NodeRef::default(), varying(keys, Vec::from(values)));
        let field = VTag::__new_input(text, checked, place, None, attributes, Listeners::None);
        self.0.push(field.into());
    }

    /// A long text to be read and copied.
    pub fn text_area<const N: usize>(
        &mut self,
        keys: &'static [&'static str; N],
        values: [Option<AttrValue>; N],
        content: String,
    ) {
        let (place, attributes) = (NodeRef::default(), varying(keys, Vec::from(values)));
        let content = Some(content.into());
        let field = VTag::__new_textarea(content, None, place, None, attributes, Listeners::None);
        self.0.push(field.into());
    }

    /// What is drawn again only when it is another one.
    #[inline(never)]
    pub fn kept(&mut self, shown: Shown) {
        self.0.push(VComp::new::<Kept>(Rc::new(KeptProps { shown }), None).into());
    }

    #[inline(never)]
    fn close_list(&mut self, start: usize) {
        let list = self.taken(start);
        self.0.push(list);
    }

    #[inline(never)]
    fn close_group(&mut self, start: usize, tag: &'static str, class: &'static str) {
        self.close_element(start, tag, &["class"], [given(class)]);
    }

    #[inline(never)]
    fn close_fixed(&mut self, start: usize, tag: &'static str, attributes: Fixed) {
        self.close(start, tag, None, Attributes::Static(attributes), Listeners::None);
    }

    #[inline(never)]
    fn close_roomy(
        &mut self,
        start: usize,
        tag: &'static str,
        class: &'static str,
        room: &'static str,
    ) {
        let values = [given(class), value(room)];
        self.close_element(start, tag, &["class", "data-room"], values);
    }

    #[inline(never)]
    fn close_anew(&mut self, start: usize, tag: &'static str, key: String, class: Fixed) {
        self.close(start, tag, Some(key.into()), Attributes::Static(class), Listeners::None);
    }

    #[inline(never)]
    pub(super) fn close_element<const N: usize>(
        &mut self,
        start: usize,
        tag: &'static str,
        keys: &'static [&'static str; N],
        values: [Option<AttrValue>; N],
    ) {
        self.close(start, tag, None, varying(keys, Vec::from(values)), Listeners::None);
    }

    /// Puts an element around what was put down since `start`, made by the constructor that `html!` uses.
    #[inline(never)]
    pub(super) fn close(
        &mut self,
        start: usize,
        tag: &'static str,
        key: Option<Key>,
        attributes: Attributes,
        listeners: Listeners,
    ) {
        let (place, children) = (NodeRef::default(), self.taken(start));
        let element = VTag::__new_other(tag.into(), place, key, attributes, listeners, children);
        self.0.push(element.into());
    }

    /// What was put down since `start`, as one node: a list, but of one node.
    fn taken(&mut self, start: usize) -> Html {
        match self.0.pop() {
            Some(only) if self.0.len() == start => only,
            last => {
                self.0.extend(last);
                VList::with_children(self.0.split_off(start), None).into()
            }
        }
    }
}

/// Attributes with `values`, as far as there are any.
pub fn varying(keys: &'static [&'static str], values: Vec<Option<AttrValue>>) -> Attributes {
    let mut attributes = Vec::with_capacity(values.len());
    for value in values {
        attributes.push(value.map(AttributeOrProperty::Attribute));
    }
    Attributes::Dynamic { keys, values: attributes.into_boxed_slice() }
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
