//! Cutting a text at a separator, keeping every part a slice of it, so that its place is known.

/// The text before the first `separator` and the text behind it, which is none if there is no separator. Separators
/// are ASCII.
#[must_use]
pub fn cut(text: &str, separator: u8) -> (&str, Option<&str>) {
    match text.bytes().position(|byte| byte == separator) {
        Some(place) => (text.get(..place).unwrap_or_default(), text.get(place + 1..)),
        None => (text, None),
    }
}

/// The empty end of `text`: where something is missing.
#[must_use]
pub fn end_of(text: &str) -> &str {
    text.get(text.len()..).unwrap_or_default()
}
