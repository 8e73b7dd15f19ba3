//! The clipboard.

use js_sys::Promise;
use web_sys::wasm_bindgen;
use web_sys::wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlDocument, HtmlElement, HtmlInputElement, HtmlTextAreaElement, window};

#[wasm_bindgen]
extern "C" {
    // The clipboard is missing outside of secure contexts: only a path that may fail reaches it.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    fn write_text(text: &str) -> Result<JsValue, JsValue>;
}

/// Copies `text`, which stands in `field`. Where that is refused, it is left selected there. Returns whether it is
/// copied.
pub async fn copy(text: &str, field: &Element) -> bool {
    if let Ok(written) = write_text(text)
        && Promise::resolve(&written).await.is_ok()
    {
        return true;
    }
    select(field);
    copy_selection().unwrap_or_default()
}

fn select(field: &Element) {
    if let Some(field) = field.dyn_ref::<HtmlElement>() {
        // What cannot be focused can still be selected.
        let _ = field.focus();
    }
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.select();
    } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.select();
    }
}

fn copy_selection() -> Option<bool> {
    window()?.document()?.unchecked_into::<HtmlDocument>().exec_command("copy").ok()
}
