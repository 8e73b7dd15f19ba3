//! The Rust half of the element: mounts the interface for `widget-host.js` and passes cases and events.
//!
//! Owns the boundary to JavaScript: [`Widget`] is what the script calls, [`EventSink`] what it is told. What must exist before
//! the wasm or outlive it is JavaScript, beside it in `embed/element/`:
//! - `embed.js`: the class, its attributes, and loading.
//! - `engine.js`: starting the wasm, and anew after a trap; `drawn-check.js` finds out that it does not draw any more.
//! - `widget-host.js`: mounting, in a `render-root.js`, with the host's `attributes.js`.
//! - `widget-events.js`: the case and the record that were told last, and the events of the page.
//! - `first-screen.js`, `foreign-changes.js`, `styles.js`: what was there before, what others do, and how it looks.

mod event_sink;
mod mount;
mod page_listeners;
mod transfer;

use std::rc::Rc;

use js_sys::SyntaxError;
use web_sys::wasm_bindgen;
use web_sys::wasm_bindgen::prelude::*;
use web_sys::{AbortController, Element};
use yew::{AppHandle, Renderer};

use crate::app::{App, AppProps};
use crate::browser;
use crate::browser::listeners::Listeners;
use crate::case::{Case, address, link};
use crate::decision::traits::Trait;
use crate::state::{Action, Focus, Model};
use crate::view;
pub use event_sink::EventSink;
use mount::{HostLinks, Mount};

/// A mounted widget.
#[wasm_bindgen]
pub struct Widget {
    mount: Rc<Mount>,
    app: AppHandle<App>,
    listeners: Listeners,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts the widget of `element` in `root`, which is emptied, with the case that `case` tells, or if
    /// `reads_address` with the one in the page's address, as far as that is understood. `events` is told the case at once
    /// and after each change, and hears of what the visitor takes along. Listeners end with `end`, by which a script ends
    /// them when the wasm cannot.
    ///
    /// # Errors
    /// `SyntaxError`: `case` is not one.
    pub fn mount(
        element: Element,
        root: Element,
        events: EventSink,
        end: AbortController,
        case: &str,
        reads_address: bool,
    ) -> Result<Widget, JsValue> {
        let case = parse_case(case)?;
        let linked = address::extract_case(&browser::address::fragment());
        let model = if reads_address && !linked.is_empty() {
            Model::from_link(link::parse_lenient(&linked), case)
        } else {
            Model::new(case)
        };
        let mount = Mount::new(model, element, root.clone(), events);
        let listeners = page_listeners::listen(&mount, end);
        let props = AppProps { session: mount.session.clone() };
        let app = Renderer::<App>::with_root_and_props(root, props).render();
        mount.publish_case();
        mount.report_misread();
        Ok(Self { mount, app, listeners })
    }

    /// The canonical text of a case.
    ///
    /// # Errors
    /// `SyntaxError`: the text is not a case.
    pub fn check(case: &str) -> Result<String, JsValue> {
        Ok(link::write(&parse_case(case)?))
    }

    /// Checks a booking link.
    ///
    /// # Errors
    /// `SyntaxError`: the text is none.
    #[wasm_bindgen(js_name = checkBookingLink)]
    pub fn check_booking_link(text: &str) -> Result<(), JsValue> {
        let is_one = address::is_booking_link(text) && browser::address::is_absolute(text);
        is_one.then_some(()).ok_or_else(|| refusal(address::ACCEPTED_BOOKING_LINK))
    }

    /// The absolute address of a page that links can lead to.
    ///
    /// # Errors
    /// `SyntaxError`: the text is none.
    #[wasm_bindgen(js_name = resolvePage)]
    pub fn resolve_page(text: &str) -> Result<String, JsValue> {
        let short = address::is_short_enough(text).then_some(text);
        let href = short.and_then(browser::address::resolve);
        href.filter(|href| address::is_page(href)).ok_or_else(|| refusal(address::ACCEPTED_PAGE))
    }

    /// Whether all that changed is on screen.
    #[wasm_bindgen(getter, js_name = isDrawn)]
    pub fn is_drawn(&self) -> bool {
        self.mount.session.is_drawn()
    }

    /// Replaces the case.
    ///
    /// # Errors
    /// `SyntaxError`: the text is not a case; nothing has changed.
    #[wasm_bindgen(js_name = setCase)]
    pub fn set_case(&self, case: &str) -> Result<(), JsValue> {
        self.mount.act(Action::CaseReplaced(parse_case(case)?));
        Ok(())
    }

    /// Takes over the addresses that the host gives, checked, each empty if there is none, and looks at the element's
    /// other attributes.
    #[wasm_bindgen(js_name = setLinks)]
    pub fn set_links(&self, share_base: String, booking: String) {
        self.mount.set_links(HostLinks { share_base, booking });
    }

    /// Writes the case into the page's address soon, if that follows it: another widget had no time to.
    #[wasm_bindgen(js_name = writeAddressSoon)]
    pub fn write_address_soon(&self) {
        self.mount.write_address_soon();
    }

    /// Clears the case.
    pub fn reset(&self) {
        self.mount.act(Action::StartedOver);
    }

    /// Undoes the last change.
    pub fn undo(&self) {
        self.mount.act(Action::Undone);
    }

    /// Does again what was undone last.
    pub fn redo(&self) {
        self.mount.act(Action::Redone);
    }

    /// Scrolls to and focuses the question of the trait with this id. False if there is none.
    pub fn ask(&self, id: &str) -> bool {
        // The answer over the page would cover it.
        self.mount.act(Action::AnswerToggled(false));
        Trait::from_id(id)
            .and_then(|which| {
                browser::focus(&self.mount.root, &view::selector(Focus::Question(which)))
            })
            .is_some()
    }

    /// Takes the widget out of the page.
    pub fn unmount(self) {
        let Self { mount, app, listeners } = self;
        mount.write_address();
        app.destroy();
        drop(listeners);
    }
}

fn parse_case(text: &str) -> Result<Case, JsValue> {
    link::parse(text).map_err(|error| {
        refusal(&["when-rust: the case was not understood at ", &error.text(), "."].concat())
    })
}

/// What a script can catch. Any other exception is taken for a trap.
fn refusal(message: &str) -> JsValue {
    SyntaxError::new(message).into()
}
