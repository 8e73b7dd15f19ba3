//! The JavaScript functions that a mounted widget calls.

use web_sys::Document;
use web_sys::wasm_bindgen;
use web_sys::wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The class `WidgetEvents` of `widget-events.js`. Its methods do not throw or call back: they queue events that
    /// are dispatched after the call into the wasm has returned.
    pub type EventSink;

    /// The case, as a link fragment: once at first and once for each change, before rendering.
    #[wasm_bindgen(method)]
    pub fn changed(this: &EventSink, case: &str);

    /// The link was copied, or selected because copying was refused.
    #[wasm_bindgen(method)]
    pub fn shared(this: &EventSink, link: &str);

    /// Something was copied or downloaded, or is being printed.
    #[wasm_bindgen(method)]
    pub fn exported(this: &EventSink, kind: &str);

    /// A link or a file was not fully understood; the errors as sentences.
    #[wasm_bindgen(method)]
    pub fn misread(this: &EventSink, sentences: &str);

    /// Whether the widget opens links that are followed in the page: the first of the page does.
    #[wasm_bindgen(method, js_name = opensLinks)]
    pub fn opens_links(this: &EventSink) -> bool;

    /// Requests loading of the deferred part.
    #[wasm_bindgen(method, js_name = loadDeferred)]
    pub fn load_deferred(this: &EventSink);

    /// Adds the widget's style sheets to `document`.
    #[wasm_bindgen(method, js_name = adoptStyles)]
    pub fn adopt_styles(this: &EventSink, document: &Document);
}
