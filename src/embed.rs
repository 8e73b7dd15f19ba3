//! The Rust half of the element: mounts the interface for `embed.js` and passes cases and events.
//!
//! Owns the boundary to JavaScript. What a custom element needs and Rust cannot be (the class, its attributes,
//! loading, the fallback) is in `embed/embed.js`.

use js_sys::{Function, JSON, SyntaxError};
use web_sys::Element;
use web_sys::wasm_bindgen;
use web_sys::wasm_bindgen::prelude::*;
use yew::{AppHandle, Callback, Renderer};

use crate::app::{App, AppProps, Session};
use crate::browser;
use crate::case::record::record;
use crate::case::{Workload, link};
use crate::decision::traits::Trait;
use crate::state::{Action, Focus, Model};
use crate::view;

/// A mounted widget.
#[wasm_bindgen]
pub struct Widget {
    session: Session,
    place: Element,
    app: AppHandle<App>,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts the widget in `place`, which is emptied, with the case that `case` tells. Calls
    /// `on_change`, without arguments, after each change of the case.
    ///
    /// # Errors
    /// `SyntaxError`: `case` is not one.
    pub fn mount(place: Element, case: &str, on_change: Function) -> Result<Widget, JsValue> {
        let workload = read_case(case)?;
        let on_change = Callback::from(move |()| {
            // A listener that throws is the page's own affair and is reported by the browser.
            let _ = on_change.call0(&JsValue::UNDEFINED);
        });
        let session = Session::new(Model::new(workload), on_change);
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
        link::write(self.session.model().workload())
    }

    /// Replaces the case.
    ///
    /// # Errors
    /// `SyntaxError`: the text is not a case; nothing has changed.
    #[wasm_bindgen(js_name = setCase)]
    pub fn set_case(&self, case: &str) -> Result<(), JsValue> {
        let _ = self.session.dispatch(Action::CaseReplaced(read_case(case)?));
        Ok(())
    }

    /// The record of the case, as a JavaScript object.
    ///
    /// # Errors
    /// What `JSON.parse` throws, if the page has replaced it by one that does.
    pub fn record(&self) -> Result<JsValue, JsValue> {
        let model = self.session.model();
        JSON::parse(&record(model.workload(), model.decision()))
    }

    /// Clears the case.
    pub fn reset(&self) {
        let _ = self.session.dispatch(Action::StartedOver);
    }

    /// Scrolls to and focuses the question of the trait with this id. False if there is none.
    pub fn ask(&self, id: &str) -> bool {
        Trait::from_id(id)
            .and_then(|which| browser::focus(&self.place, &view::selectors(Focus::Question(which))))
            .is_some()
    }

    /// Takes the widget out of the page.
    pub fn unmount(self) {
        self.app.destroy();
    }
}

fn read_case(text: &str) -> Result<Workload, JsValue> {
    link::read(text).map_err(|error| {
        let message = ["when-rust: the case was not understood at ", &error.text(), "."].concat();
        SyntaxError::new(&message).into()
    })
}
