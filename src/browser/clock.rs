//! The visitor's clock.

use web_sys::wasm_bindgen;
use web_sys::wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The page's `Date`, which it may have replaced by one that throws.
    type Date;

    #[wasm_bindgen(constructor, catch)]
    fn new() -> Result<Date, JsValue>;

    #[wasm_bindgen(method, catch, js_name = getFullYear)]
    fn year(this: &Date) -> Result<u16, JsValue>;

    /// From 0.
    #[wasm_bindgen(method, catch, js_name = getMonth)]
    fn month(this: &Date) -> Result<u8, JsValue>;

    #[wasm_bindgen(method, catch, js_name = getDate)]
    fn day(this: &Date) -> Result<u8, JsValue>;
}

/// Year, month and day of today in the visitor's time zone. None if the page's clock fails.
#[must_use]
pub fn today() -> Option<(u16, u8, u8)> {
    let now = Date::new().ok()?;
    Some((now.year().ok()?, now.month().ok()?.checked_add(1)?, now.day().ok()?))
}
