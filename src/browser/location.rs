//! The page's address, and the browser's URL parser.

use web_sys::{Url, window};

/// The page's address.
#[must_use]
pub fn href() -> Option<String> {
    window()?.location().href().ok()
}

/// Its fragment, with `#`; empty if it has none.
#[must_use]
pub fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Replaces the page's address in its history entry. None if refused: always in some frames, and everywhere if called
/// too often.
#[must_use]
pub fn replace(href: &str) -> Option<()> {
    let history = window()?.history().ok()?;
    history.replace_state_with_url(&history.state().ok()?, "", Some(href)).ok()
}

/// Whether `text` is an absolute URL.
#[must_use]
pub fn is_absolute(text: &str) -> bool {
    Url::new(text).is_ok()
}

/// `text` resolved against the page's base URL.
#[must_use]
pub fn resolve(text: &str) -> Option<String> {
    let base = window()?.document()?.base_uri().ok()??;
    Some(Url::new_with_base(text, &base).ok()?.href())
}
