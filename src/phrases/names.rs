//! What workloads are called.

use crate::case::name::Name;
use crate::decision::decimal::digits;

/// What a workload is called: its name, or its number where it has none.
#[must_use]
pub fn label(name: &Name, index: usize) -> String {
    match name.as_str() {
        "" => ["Workload ", &digits(index as u64 + 1)].concat(),
        name => name.to_owned(),
    }
}

/// `label` in quotation marks and isolated, so that it neither turns the sentence around it nor is taken for a part of
/// it. No name holds the two marks of isolation.
#[must_use]
pub fn quoted(label: &str) -> String {
    ["“\u{2068}", label, "\u{2069}”"].concat()
}

/// "“A” and …": a name for a part of a workload or for a copy of it, cut where the whole would be too long.
#[must_use]
pub fn derived(label: &str, suffix: &str) -> Name {
    let room = Name::MOST_CHARACTERS.saturating_sub(suffix.chars().count());
    let mut text = String::new();
    text.extend(label.chars().take(room));
    text.push_str(suffix);
    Name::beginning(&text)
}
