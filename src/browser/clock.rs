//! The visitor's clock.

use js_sys::Date;

/// Today in the visitor's time zone, as `2026-11-23`.
#[must_use]
pub fn today() -> String {
    let now = Date::new_0();
    let year = now.get_full_year().to_string();
    [&year, "-", &two_digits(now.get_month() + 1), "-", &two_digits(now.get_date())].concat()
}

fn two_digits(number: u32) -> String {
    let text = number.to_string();
    if text.len() < 2 { ["0", &text].concat() } else { text }
}
