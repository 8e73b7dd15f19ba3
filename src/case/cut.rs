//! Splitting a text at separators. Every part is a slice of the text, also an empty one, so that errors know its
//! offset.

/// The text before the first `separator`, which is ASCII, and the text after it; none if there is no separator.
#[must_use]
pub fn cut(text: &str, separator: u8) -> (&str, Option<&str>) {
    match text.bytes().position(|byte| byte == separator) {
        Some(index) => (text.get(..index).unwrap_or_default(), text.get(index + 1..)),
        None => (text, None),
    }
}

/// The empty slice at the end of `text`, for what is missing there.
#[must_use]
pub fn end_of(text: &str) -> &str {
    text.get(text.len()..).unwrap_or_default()
}
