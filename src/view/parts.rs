//! The parts that several views are made of: buttons and titled sections.

use yew::html::{onclick, onkeydown};
use yew::prelude::*;
use yew::virtual_dom::Listeners;

use super::nodes::{Nodes, given, value, varying};
use crate::state::Action;

/// What makes a button that is more than its label: how it looks, what it is found by, what it says, and its name,
/// which holds the label. Empty is none.
pub struct Button {
    /// What the style sheet knows it by.
    pub look: &'static str,
    /// Its id.
    pub id: String,
    /// Its label.
    pub label: &'static str,
    /// Its accessible name, where that is another one.
    pub name: String,
}

const BUTTON: &[&str; 4] = &["type", "data-look", "id", "aria-label"];

impl Nodes {
    /// A button that does nothing by itself.
    #[inline(never)]
    pub fn inert_button(&mut self, id: &'static str, label: &'static str) {
        let values = [value("button"), None, value(id), None];
        self.element("button", BUTTON, values, |to| to.words(label));
    }

    /// A button that sends `action`.
    #[inline(never)]
    pub fn button(
        &mut self,
        id: &'static str,
        label: &'static str,
        act: &Callback<Action>,
        action: Action,
    ) {
        let (id, name) = (id.to_owned(), String::new());
        self.special_button(Button { look: "", id, label, name }, act, action);
    }

    /// A button that sends `action`, or nothing in its place.
    #[inline(never)]
    pub fn button_if(
        &mut self,
        shown: bool,
        id: &'static str,
        label: &'static str,
        act: &Callback<Action>,
        action: Action,
    ) {
        if shown { self.button(id, label, act, action) } else { self.nothing() }
    }

    /// A button that sends `action` and is more than its label.
    #[inline(never)]
    pub fn special_button(&mut self, kind: Button, act: &Callback<Action>, action: Action) {
        let start = self.place();
        self.words(kind.label);
        let values = vec![value("button"), given(kind.look), given(kind.id), given(kind.name)];
        self.close(start, "button", None, varying(BUTTON, values), pressed(act, action));
    }

    /// A button that sends `action`, with more inside it than words; `state` is told of the one of several that is
    /// chosen, and of the others.
    #[inline(always)]
    pub fn chip(
        &mut self,
        state: (&'static [&'static str; 2], bool),
        act: &Callback<Action>,
        action: Action,
        inside: impl FnOnce(&mut Self),
    ) {
        let start = self.place();
        inside(self);
        self.close_chip(start, state, act, action);
    }

    #[inline(never)]
    fn close_chip(
        &mut self,
        start: usize,
        (state, is_on): (&'static [&'static str; 2], bool),
        act: &Callback<Action>,
        action: Action,
    ) {
        let is_on = if is_on { "true" } else { "false" };
        let attributes = varying(state, vec![value("button"), value(is_on)]);
        self.close(start, "button", None, attributes, pressed(act, action));
    }

    /// A drawn element that sends what it stands for when it is pressed, like a button: by pointer, Enter or Space.
    pub fn pressable(
        &mut self,
        tag: &'static str,
        keys: &'static [&'static str],
        values: Vec<Option<AttrValue>>,
        (act, action): (&Callback<Action>, Action),
        inside: impl FnOnce(&mut Self),
    ) {
        let same = action.clone();
        let press = onclick::Wrapper::__macro_new(act.reform(move |_: MouseEvent| same.clone()));
        let act = act.clone();
        let key = onkeydown::Wrapper::__macro_new(Callback::from(move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "Enter" | " ") {
                event.prevent_default();
                act.emit(action.clone());
            }
        }));
        self.listening(tag, varying(keys, values), Box::new([press, key]), inside);
    }

    /// A titled section, which a host page can style as a part.
    #[inline(always)]
    pub fn section(
        &mut self,
        part: &'static str,
        level: u8,
        title: &'static str,
        inside: impl FnOnce(&mut Self),
    ) {
        let start = self.place();
        self.section_title(part, level, title);
        inside(self);
        self.close_section(start, part);
    }

    #[inline(never)]
    fn section_title(&mut self, part: &'static str, level: u8, title: &'static str) {
        let tag = if level == 2 { "h2" } else { "h3" };
        // Focus can be led to a title, but not by Tab.
        let values = [value(title_id(part)), value("-1")];
        self.element(tag, &["id", "tabindex"], values, |to| to.words(title));
    }

    #[inline(never)]
    fn close_section(&mut self, start: usize, part: &'static str) {
        let values = [value(part), value(title_id(part))];
        self.close_element(start, "section", &["part", "aria-labelledby"], values);
    }
}

/// The id of a section's title.
fn title_id(part: &str) -> String {
    [part, "-title"].concat()
}

/// What hears a press, and sends `action`.
#[inline(never)]
fn pressed(act: &Callback<Action>, action: Action) -> Listeners {
    let press = act.reform(move |_: MouseEvent| action.clone());
    Listeners::Pending(Box::new([onclick::Wrapper::__macro_new(press)]))
}
