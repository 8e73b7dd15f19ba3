//! What the page's script does for a mounted widget.

use web_sys::Document;
use web_sys::wasm_bindgen;
use web_sys::wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The class `WidgetEvents` of `widget-events.js`. Its methods take a note, do not throw and do not call back: the page
    /// hears of it when the call into the wasm has ended.
    pub type EventSink;

    /// Hands out the case, as a link fragment, and its record, as JSON: once at first and once for each change, as soon
    /// as the model has it and before it is drawn.
    #[wasm_bindgen(method)]
    pub fn changed(this: &EventSink, case: &str, record: &str);

    /// Tells that the link was copied, or selected where copying is refused.
    #[wasm_bindgen(method)]
    pub fn shared(this: &EventSink, link: &str);

    /// Tells that something was copied, downloaded or is being printed.
    #[wasm_bindgen(method)]
    pub fn exported(this: &EventSink, kind: &str);

    /// Tells what was not understood of a link or a file, in sentences.
    #[wasm_bindgen(method)]
    pub fn misread(this: &EventSink, sentences: &str);

    /// Gives `document` the widget's style sheet.
    #[wasm_bindgen(method, js_name = adoptStyles)]
    pub fn adopt_styles(this: &EventSink, document: &Document);
}
