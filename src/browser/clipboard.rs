//! The clipboard.

use js_sys::Promise;
use web_sys::wasm_bindgen;
use web_sys::wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlDocument, HtmlElement, HtmlInputElement, HtmlTextAreaElement, window};

#[wasm_bindgen]
extern "C" {
    // `navigator.clipboard` is undefined outside of secure contexts; `catch` covers that.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    fn write_text(text: &str) -> Result<JsValue, JsValue>;
}

/// Copies `text`, the value of `field`. If that is refused, leaves it selected there. Returns whether it was copied.
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
        // Selecting also works without focus.
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
