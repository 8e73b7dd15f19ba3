//! Names of workloads.

use crate::case::plain_text::Name;
use crate::decision::decimal::digits;

/// The label of a workload: its name, or its number if it has none.
#[must_use]
pub fn label(name: &Name, index: usize) -> String {
    match name.as_str() {
        "" => ["Workload ", &digits(index as u64 + 1)].concat(),
        name => name.to_owned(),
    }
}

/// `label` in quotation marks and Unicode isolates (U+2068, U+2069), so that its text direction does not affect the
/// sentence. Names never contain the isolates.
#[must_use]
pub fn quoted(label: &str) -> String {
    ["“\u{2068}", label, "\u{2069}”"].concat()
}

/// `label` with a suffix: the name of a part or a copy of a workload. `label` is cut if the name would be too long.
#[must_use]
pub fn derived_name(label: &str, suffix: &str) -> Name {
    let room = Name::MAX_CHARS.saturating_sub(suffix.chars().count());
    let mut text = String::new();
    text.extend(label.chars().take(room));
    text.push_str(suffix);
    Name::truncated(&text)
}
