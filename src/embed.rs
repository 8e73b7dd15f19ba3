//! The Rust half of the element: mounts the interface for `widget-host.js` and passes cases and events.
//!
//! Owns the boundary to JavaScript. What a custom element needs and Rust cannot be is beside it in `embed/element/`:
//! - `embed.js`: the class, its attributes, and loading.
//! - `engine.js`: starting the wasm, and anew after a trap.
//! - `widget-host.js`: mounting, and the page around.
//! - `take-away.js`: clipboard, files and paper.

use js_sys::{Function, SyntaxError};
use web_sys::Element;
use web_sys::wasm_bindgen;
use web_sys::wasm_bindgen::prelude::*;
use yew::{AppHandle, Callback, Renderer};

use crate::app::{App, AppProps, Session};
use crate::browser;
use crate::case::{Case, link, record_reading};
use crate::decision::traits::Trait;
use crate::state::notice::Source;
use crate::state::page::Page;
use crate::state::take_away::{Copied, TakeAway};
use crate::state::{Action, Focus, Model};
use crate::view;
use crate::view::take_away::take_away;

/// A mounted widget.
#[wasm_bindgen]
pub struct Widget {
    session: Session,
    place: Element,
    app: AppHandle<App>,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts the widget in `place`, which is emptied, with the case that `case` tells, or as far as
    /// it is understood with the one of the link `linked`, if there is one. Calls `on_change`, without arguments, after each change of the
    /// case.
    ///
    /// # Errors
    /// `SyntaxError`: `case` is not one.
    pub fn mount(
        place: Element,
        case: &str,
        linked: Option<String>,
        on_change: Function,
    ) -> Result<Widget, JsValue> {
        let case = read_case(case)?;
        let model = match linked {
            Some(linked) => Model::opened(link::open(&linked), case),
            None => Model::new(case),
        };
        let on_change = Callback::from(move |()| {
            // It only takes a note and does not throw.
            let _ = on_change.call0(&JsValue::UNDEFINED);
        });
        let session = Session::new(model, on_change);
        let props = AppProps { session: session.clone() };
        let app = Renderer::<App>::with_root_and_props(place.clone(), props).render();
        Ok(Self { session, place, app })
    }

    /// The canonical text of a case.
    ///
    /// # Errors
    /// `SyntaxError`: the text is not a case.
    pub fn check(case: &str) -> Result<String, JsValue> {
        Ok(link::write(&read_case(case)?))
    }

    /// The case as a link fragment, without `#`.
    #[wasm_bindgen(getter)]
    pub fn case(&self) -> String {
        link::write(&self.session.model().case())
    }

    /// The link to the case: the fragment behind `link_base`, without the figures unless they are to go along.
    #[wasm_bindgen(getter)]
    pub fn link(&self) -> String {
        self.session.model().link()
    }

    /// The record of the case, as JSON.
    #[wasm_bindgen(getter)]
    pub fn record(&self) -> String {
        take_away(&self.session.model(), TakeAway::Json)
    }

    /// What was not understood of the link or file that was opened last, in sentences; empty if there is nothing.
    #[wasm_bindgen(getter)]
    pub fn misread(&self) -> String {
        let mut text = String::new();
        for error in self.session.model().notice().iter().flat_map(|notice| &notice.errors) {
            text.push_str(&error.text());
            text.push_str(". ");
        }
        text
    }

    /// Whether all that changed is on screen.
    #[wasm_bindgen(getter, js_name = isDrawn)]
    pub fn is_drawn(&self) -> bool {
        self.session.is_drawn()
    }

    /// Replaces the case.
    ///
    /// # Errors
    /// `SyntaxError`: the text is not a case; nothing has changed.
    #[wasm_bindgen(js_name = setCase)]
    pub fn set_case(&self, case: &str) -> Result<(), JsValue> {
        self.act(Action::CaseReplaced(read_case(case)?));
        Ok(())
    }

    /// Takes over a link as far as it is understood.
    #[wasm_bindgen(js_name = openLink)]
    pub fn open_link(&self, linked: &str) {
        let action = Action::CaseOpened(Source::Link, link::open(linked));
        let _ = self.session.dispatch_by_visitor(action);
    }

    /// Takes over a saved case as far as it is understood.
    #[wasm_bindgen(js_name = openFile)]
    pub fn open_file(&self, text: &str) {
        let _ = self.session.dispatch_by_visitor(match record_reading::open(text) {
            Ok(opened) => Action::CaseOpened(Source::File, opened),
            Err(error) => Action::CaseRefused(error),
        });
    }

    /// Tells what the page around offers: what comes before the case in a link to it, the booking link with its
    /// placeholders, checked, or nothing, today's date, and whether it is for a conversation.
    #[wasm_bindgen(js_name = setPage)]
    pub fn set_page(&self, link_base: String, booking: String, today: String, conversation: bool) {
        self.act(Action::PageTold(Page { link_base, booking, today, conversation }));
    }

    /// Tells whether the link, or else the text that is shown, was copied or is only selected.
    #[wasm_bindgen(js_name = tellCopied)]
    pub fn tell_copied(&self, link: bool, done: bool) {
        let what = if link { Copied::Link } else { Copied::Text };
        self.act(Action::Copied(what, done));
    }

    /// Draws the case for paper, or no longer.
    #[wasm_bindgen(js_name = setPaper)]
    pub fn set_paper(&self, wanted: bool) {
        self.act(Action::PaperWanted(wanted));
    }

    /// Clears the case.
    pub fn reset(&self) {
        self.act(Action::StartedOver);
    }

    /// Undoes the last change.
    pub fn undo(&self) {
        self.act(Action::Undone);
    }

    /// Does again what was undone last.
    pub fn redo(&self) {
        self.act(Action::Redone);
    }

    /// Scrolls to and focuses the question of the trait with this id. False if there is none.
    pub fn ask(&self, id: &str) -> bool {
        // The answer over the page would cover it.
        self.act(Action::AnswerToggled(false));
        Trait::from_id(id)
            .and_then(|which| browser::focus(&self.place, &view::selector(Focus::Question(which))))
            .is_some()
    }

    /// Takes the widget out of the page.
    pub fn unmount(self) {
        self.app.destroy();
    }

    fn act(&self, action: Action) {
        let _ = self.session.dispatch(action);
    }
}

fn read_case(text: &str) -> Result<Case, JsValue> {
    link::read(text).map_err(|error| {
        let message = ["when-rust: the case was not understood at ", &error.text(), "."].concat();
        SyntaxError::new(&message).into()
    })
}
