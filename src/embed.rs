//! The Rust half of the element: mounts the interface for `widget-host.js` and passes cases and events.
//!
//! Owns the boundary to JavaScript: scripts call [`Widget`], which calls [`EventSink`]. What must exist before the wasm
//! or outlive it is JavaScript, in `embed/element/`:
//! - `element.js`: the element's class and attributes, and when it loads. `embed.js` defines it, and knows the files.
//! - `engine.js`: starts the wasm, loads its deferred part, and restarts both after a trap; `drawn-check.js` detects
//!   that it stopped rendering.
//! - `widget-host.js`: mounts the widget, with `render-root.js` and `attributes.js`.
//! - `widget-events.js`: the current case and record, and the element's events.
//! - `first-element.js`: which element of the page opens the cases in its address.
//! - `first-screen.js`, `foreign-changes.js`, `styles.js`: prerendered first screen, changes by other scripts, styles.

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
use crate::case::record::Record;
use crate::case::{Case, address, link};
use crate::decision::traits::Trait;
use crate::deferred;
use crate::state::{Action, Focus, Model};
use crate::view;
use crate::view::deferred::Deferred;
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
    /// Mounts the widget of `element` in `root`, which is emptied. The initial case is `case`, or with `reads_address`
    /// the one in the page's address, as far as it is understood. `events` receives the case at once and after each
    /// change, and the visitor's exports. Listeners are removed when `end` aborts, which a script does when the wasm
    /// cannot.
    ///
    /// # Errors
    /// `SyntaxError`: `case` is not a case.
    pub fn mount(
        element: Element,
        root: Element,
        events: EventSink,
        end: AbortController,
        case: &str,
        reads_address: bool,
    ) -> Result<Widget, JsValue> {
        let case = parse_case(case)?;
        let linked = address::extract_case(&browser::location::fragment());
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

    /// The canonical text of `case`.
    ///
    /// # Errors
    /// `SyntaxError`: `case` is not a case.
    pub fn check(case: &str) -> Result<String, JsValue> {
        Ok(link::write(&parse_case(case)?))
    }

    /// The record of `case`, as JSON. Nothing else makes records, so that they cost nothing until one is read.
    ///
    /// # Errors
    /// `SyntaxError`: `case` is not a case.
    pub fn record(case: &str) -> Result<String, JsValue> {
        Ok(Record::of(&parse_case(case)?).to_json())
    }

    /// Validates a booking link.
    ///
    /// # Errors
    /// `SyntaxError`: the text is not a booking link.
    #[wasm_bindgen(js_name = checkBookingLink)]
    pub fn check_booking_link(text: &str) -> Result<(), JsValue> {
        let is_valid = address::is_booking_link(text) && browser::location::is_absolute(text);
        is_valid.then_some(()).ok_or_else(|| syntax_error(address::ACCEPTED_BOOKING_LINK))
    }

    /// The absolute URL of a page that shared links can lead to.
    ///
    /// # Errors
    /// `SyntaxError`: the text is not such a URL.
    #[wasm_bindgen(js_name = resolvePage)]
    pub fn resolve_page(text: &str) -> Result<String, JsValue> {
        let short = address::is_short_enough(text).then_some(text);
        let href = short.and_then(browser::location::resolve);
        href.filter(|href| address::is_page(href))
            .ok_or_else(|| syntax_error(address::ACCEPTED_PAGE))
    }

    /// Whether all changes are rendered.
    #[wasm_bindgen(getter, js_name = isDrawn)]
    pub fn is_drawn(&self) -> bool {
        self.mount.session.is_drawn()
    }

    /// Replaces the case.
    ///
    /// # Errors
    /// `SyntaxError`: `case` is not a case, and nothing changes.
    #[wasm_bindgen(js_name = setCase)]
    pub fn set_case(&self, case: &str) -> Result<(), JsValue> {
        self.mount.dispatch(Action::CaseReplaced(parse_case(case)?));
        Ok(())
    }

    /// Sets the host's addresses, validated, each empty if there is none. Also reads the element's other attributes.
    #[wasm_bindgen(js_name = setLinks)]
    pub fn set_links(&self, share_base: String, booking: String) {
        self.mount.set_links(HostLinks { share_base, booking });
    }

    /// Schedules writing the case into the page's address, for a widget that could not do so before a trap.
    #[wasm_bindgen(js_name = writeAddressSoon)]
    pub fn write_address_soon(&self) {
        self.mount.write_address_soon();
    }

    /// Sets that the deferred part is loaded, which must be true, or that it could not be loaded.
    #[wasm_bindgen(js_name = setDeferred)]
    pub fn set_deferred(&self, is_loaded: bool) {
        let deferred =
            if is_loaded { Deferred::Loaded(deferred::entry_points()) } else { Deferred::Failed };
        transfer::set_deferred(&self.mount, deferred);
    }

    /// Clears the case.
    pub fn reset(&self) {
        self.mount.dispatch(Action::StartedOver);
    }

    /// Undoes the last change.
    pub fn undo(&self) {
        self.mount.dispatch(Action::Undone);
    }

    /// Redoes the last undone change.
    pub fn redo(&self) {
        self.mount.dispatch(Action::Redone);
    }

    /// Scrolls to and focuses the question of the trait with this id. False if there is none.
    pub fn ask(&self, id: &str) -> bool {
        // The answer popover would cover it.
        self.mount.dispatch(Action::AnswerToggled(false));
        Trait::from_id(id)
            .and_then(|which| {
                browser::focus(&self.mount.root, &view::selector(Focus::Question(which)))
            })
            .is_some()
    }

    /// Unmounts the widget.
    pub fn unmount(self) {
        let Self { mount, app, listeners } = self;
        mount.write_address();
        app.destroy();
        drop(listeners);
    }
}

fn parse_case(text: &str) -> Result<Case, JsValue> {
    link::parse(text).map_err(|error| {
        syntax_error(&["when-rust: the case was not understood at ", &error.text(), "."].concat())
    })
}

/// An exception for scripts. The caller takes all others for traps.
fn syntax_error(message: &str) -> JsValue {
    SyntaxError::new(message).into()
}
