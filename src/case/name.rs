//! A workload's name: untrusted plain text.

/// A name of 0–80 characters without control or direction characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// The maximum number of characters.
    pub const MAX_CHARS: usize = 80;

    /// `text`, trimmed of white space, hyphenation and break hints, and without control and direction characters; none if more than 80 characters are left.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let clean = clean(text);
        (clean.chars().count() <= Self::MAX_CHARS).then_some(Self(clean))
    }

    /// `text`, cut to the maximum length.
    #[must_use]
    pub fn truncated(text: &str) -> Self {
        let mut start = String::new();
        start.extend(clean(text).chars().take(Self::MAX_CHARS));
        Self(clean(&start))
    }

    /// The name; empty if there is none.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn clean(text: &str) -> String {
    let mut clean = String::new();
    let mut end = 0;
    for c in text.chars().filter(|&c| !is_invisible(c)) {
        if !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{200b}') {
            clean.push(c);
            end = clean.len();
        } else if end > 0 {
            clean.push(c);
        }
    }
    clean.truncate(end);
    clean
}

/// Whether `c` is invisible and changes how other characters are displayed.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}
