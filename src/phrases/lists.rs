//! Lists in a sentence.

/// "a", "a and b", "a, b and c", with `word` for "and".
#[must_use]
pub fn listed<S: AsRef<str>>(items: &[S], word: &str) -> String {
    let mut text = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 && index + 1 == items.len() {
            text.push(' ');
            text.push_str(word);
            text.push(' ');
        } else if index > 0 {
            text.push_str(", ");
        }
        text.push_str(item.as_ref());
    }
    text
}
