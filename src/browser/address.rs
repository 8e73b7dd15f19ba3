//! The page's address, and what the browser makes of other addresses.

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

/// Gives the page's entry in the history the address `href`. None where that is refused: always in some frames, and
/// everywhere where it comes too often.
#[must_use]
pub fn replace(href: &str) -> Option<()> {
    let history = window()?.history().ok()?;
    history.replace_state_with_url(&history.state().ok()?, "", Some(href)).ok()
}

/// Whether `text` is an absolute address.
#[must_use]
pub fn is_absolute(text: &str) -> bool {
    Url::new(text).is_ok()
}

/// The absolute address that `text` is on this page.
#[must_use]
pub fn resolve(text: &str) -> Option<String> {
    let base = window()?.document()?.base_uri().ok()??;
    Some(Url::new_with_base(text, &base).ok()?.href())
}
