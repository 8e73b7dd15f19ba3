//! Untrusted plain text of limited length: names, notes and currencies.

/// A text of at most `MAX` characters without control or direction characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlainText<const MAX: usize>(String);

/// The name of a workload.
pub type Name = PlainText<80>;

/// A note on the evidence for an answer.
pub type Note = PlainText<250>;

/// The currency of costs: a label only.
pub type Currency = PlainText<8>;

impl<const MAX: usize> PlainText<MAX> {
    /// The maximum number of characters.
    pub const MAX_CHARS: usize = MAX;

    /// `text`, trimmed of white space, hyphenation and break hints, and without control and direction characters; none
    /// if it is too long then.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let clean = clean(text);
        (clean.chars().count() <= MAX).then_some(Self(clean))
    }

    /// `text`, cut to the maximum length.
    #[must_use]
    pub fn truncated(text: &str) -> Self {
        Self(clean_start(text, MAX))
    }

    /// The text; empty if there is none.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The first `max` characters of `text` that are clean.
fn clean_start(text: &str, max: usize) -> String {
    let mut start = String::new();
    start.extend(clean(text).chars().take(max));
    clean(&start)
}

#[inline(never)]
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
