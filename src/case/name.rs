//! A workload's name: plain text from a stranger.

/// A name of 0–80 characters without control or direction characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// The longest name, in characters.
    pub const MOST_CHARACTERS: usize = 80;

    /// `text` without its control and direction characters and without white space at its ends; none if more
    /// than 80 characters are left.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let clean = clean(text);
        (clean.chars().count() <= Self::MOST_CHARACTERS).then_some(Self(clean))
    }

    /// As much of `text` as a name can hold, from its beginning.
    #[must_use]
    pub fn beginning(text: &str) -> Self {
        let mut beginning = String::new();
        beginning.extend(clean(text).chars().take(Self::MOST_CHARACTERS));
        Self(clean(&beginning))
    }

    /// The name; empty if none was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn clean(text: &str) -> String {
    let mut clean = String::new();
    let mut end = 0;
    for c in text.chars().filter(|&c| !is_invisible(c)) {
        if !c.is_whitespace() {
            clean.push(c);
            end = clean.len();
        } else if end > 0 {
            clean.push(c);
        }
    }
    clean.truncate(end);
    clean
}

/// Characters that show nothing and change how others are shown or read.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}
