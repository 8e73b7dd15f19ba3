//! Writing JSON, piece by piece.

/// JSON text in the making. Commas are set where they belong; that brackets and keys match is the writer's care.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JsonText(String);

impl JsonText {
    /// The text: compact, and safe inside a script element.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }

    /// Opens a list or an object, as the value of `key` if that is not empty.
    pub fn open(&mut self, key: &str, bracket: char) {
        self.key(key);
        self.0.push(bracket);
    }

    /// Closes the list or object that was opened last.
    pub fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// A number, `true`, `false` or `null`, as the value of `key` if that is not empty.
    pub fn plain(&mut self, key: &str, value: &str) {
        self.key(key);
        self.0.push_str(value);
    }

    /// A text, or `null` if there is none, as the value of `key` if that is not empty.
    pub fn text(&mut self, key: &str, value: Option<&str>) {
        self.key(key);
        match value {
            Some(value) => self.quoted(value),
            None => self.0.push_str("null"),
        }
    }

    fn key(&mut self, key: &str) {
        if !matches!(self.0.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.0.push(',');
        }
        if !key.is_empty() {
            self.quoted(key);
            self.0.push(':');
        }
    }

    fn quoted(&mut self, text: &str) {
        self.0.push('"');
        if text
            .bytes()
            .all(|byte| matches!(byte, b' ' | b'!' | b'#'..=b';' | b'='..=b'[' | b']'..=b'~'))
        {
            self.0.push_str(text);
        } else {
            self.put_escaped(text);
        }
        self.0.push('"');
    }

    fn put_escaped(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '"' | '\\' => self.0.extend(['\\', c]),
                '<' | '\u{2028}' | '\u{2029}' | '\0'..='\x1f' => self.escaped(c),
                _ => self.0.push(c),
            }
        }
    }

    fn escaped(&mut self, c: char) {
        self.0.push_str("\\u");
        for shift in [12, 8, 4, 0] {
            self.0.extend(char::from_digit(u32::from(c) >> shift & 15, 16));
        }
    }
}
