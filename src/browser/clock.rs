//! The visitor's clock.

use web_sys::wasm_bindgen;
use web_sys::wasm_bindgen::prelude::*;

use crate::decision::decimal::digits;

#[wasm_bindgen]
extern "C" {
    /// The page's `Date`, which it may have replaced by one that throws.
    type Date;

    #[wasm_bindgen(constructor, catch)]
    fn new() -> Result<Date, JsValue>;

    #[wasm_bindgen(method, catch, js_name = getFullYear)]
    fn year(this: &Date) -> Result<u32, JsValue>;

    /// From 0.
    #[wasm_bindgen(method, catch, js_name = getMonth)]
    fn month(this: &Date) -> Result<u32, JsValue>;

    #[wasm_bindgen(method, catch, js_name = getDate)]
    fn day(this: &Date) -> Result<u32, JsValue>;
}

/// Today in the visitor's time zone, as `2026-11-23`. None if the page's clock fails.
#[must_use]
pub fn today() -> Option<String> {
    let now = Date::new().ok()?;
    let year = digits(now.year().ok()?.into());
    let [month, day] = [now.month().ok()? + 1, now.day().ok()?].map(two_digits);
    Some([&year, "-", &month, "-", &day].concat())
}

fn two_digits(number: u32) -> String {
    let text = digits(number.into());
    if text.len() < 2 { ["0", &text].concat() } else { text }
}
