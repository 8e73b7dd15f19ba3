//! Reading JSON into a tree whose values know where they stand in the text.
//!
//! Small on purpose: limits on size and depth come first, numbers stay as they are written, and a key that is given
//! twice is refused by whoever asks for it.

/// Values deeper inside each other are refused.
const MOST_DEPTH: u8 = 16;

const A_VALUE: &str = "a JSON value";
const AN_END: &str = "nothing more after the JSON value";
const A_SEPARATOR: &str = "a comma or the closing bracket";
const A_KEY: &str = "a key in quotation marks";
const A_COLON: &str = "a colon";
const A_TEXT: &str = "a text with valid escapes, up to its closing quotation mark";
const SHALLOWER: &str = "values at most 16 deep inside each other";
/// What is accepted where a key is asked for that is given twice.
pub const KEY_ONCE: &str = "each key once";

/// A part of the text that is not JSON, and what is accepted there.
pub type Refusal<'a> = (&'a str, &'static str);

/// A value and the part of the text that it was read from.
#[derive(Debug)]
pub struct Node<'a> {
    /// Where it stands.
    pub source: &'a str,
    /// What it is.
    pub value: Value<'a>,
}

/// A JSON value.
#[derive(Debug)]
pub enum Value<'a> {
    /// A number, `true`, `false` or `null`: its source tells which.
    Plain,
    /// A text, without its escapes.
    Text(String),
    /// A list.
    List(Vec<Node<'a>>),
    /// An object.
    Object(Vec<(String, Node<'a>)>),
}

impl<'a> Node<'a> {
    /// The value of `key`; none if it is missing or null, or if this is no object.
    ///
    /// # Errors
    /// The key is given twice.
    pub fn get(&self, key: &str) -> Result<Option<&Node<'a>>, Refusal<'a>> {
        let Value::Object(pairs) = &self.value else {
            return Ok(None);
        };
        let mut found: Option<&Node<'a>> = None;
        for (name, node) in pairs {
            if name == key && found.replace(node).is_some() {
                return Err((node.source, KEY_ONCE));
            }
        }
        Ok(found.filter(|node| node.source != "null"))
    }

    /// The text, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if it is a list.
    #[must_use]
    pub fn items(&self) -> Option<&[Node<'a>]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }
}

/// The tree of `text`.
///
/// # Errors
/// The first part that is not JSON.
pub fn parse(text: &str) -> Result<Node<'_>, Refusal<'_>> {
    let mut parser = Parser { rest: text, depth: 0 };
    let node = parser.value()?;
    parser.skip_space();
    if parser.rest.is_empty() { Ok(node) } else { Err((parser.rest, AN_END)) }
}

struct Parser<'a> {
    rest: &'a str,
    depth: u8,
}

impl<'a> Parser<'a> {
    fn value(&mut self) -> Result<Node<'a>, Refusal<'a>> {
        self.skip_space();
        let start = self.rest;
        self.depth += 1;
        if self.depth > MOST_DEPTH {
            return Err((start, SHALLOWER));
        }
        let value = match start.as_bytes().first() {
            Some(b'"') => Value::Text(self.text()?),
            Some(b'[') => Value::List(self.list()?),
            Some(b'{') => Value::Object(self.object()?),
            _ => self.plain()?,
        };
        self.depth -= 1;
        Ok(Node { source: self.since(start), value })
    }

    fn list(&mut self) -> Result<Vec<Node<'a>>, Refusal<'a>> {
        let mut items = Vec::new();
        while self.goes_on(b']', items.is_empty())? {
            items.push(self.value()?);
        }
        Ok(items)
    }

    fn object(&mut self) -> Result<Vec<(String, Node<'a>)>, Refusal<'a>> {
        let mut pairs = Vec::new();
        while self.goes_on(b'}', pairs.is_empty())? {
            self.skip_space();
            if !self.rest.starts_with('"') {
                return Err((self.rest, A_KEY));
            }
            let key = self.text()?;
            self.skip_space();
            if !self.take(b':') {
                return Err((self.rest, A_COLON));
            }
            pairs.push((key, self.value()?));
        }
        Ok(pairs)
    }

    /// Goes over the opening bracket before the first item, or the comma before each other one; false after the
    /// closing bracket.
    fn goes_on(&mut self, closing: u8, first: bool) -> Result<bool, Refusal<'a>> {
        if first {
            self.advance(1);
        }
        self.skip_space();
        if self.take(closing) {
            Ok(false)
        } else if first || self.take(b',') {
            Ok(true)
        } else {
            Err((self.rest, A_SEPARATOR))
        }
    }

    fn plain(&mut self) -> Result<Value<'a>, Refusal<'a>> {
        let start = self.rest;
        self.skip(|byte| byte.is_ascii_alphabetic());
        let is_plain = match self.since(start) {
            "null" | "true" | "false" => true,
            "" => self.number(),
            _ => false,
        };
        if is_plain { Ok(Value::Plain) } else { Err((start, A_VALUE)) }
    }

    /// Goes over a number; false if there is none.
    fn number(&mut self) -> bool {
        self.take(b'-');
        let whole = self.rest;
        let mut is_number = match self.digits() {
            0 => false,
            1 => true,
            _ => !whole.starts_with('0'),
        };
        if self.take(b'.') {
            is_number &= self.digits() > 0;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            is_number &= self.digits() > 0;
        }
        is_number
    }

    fn digits(&mut self) -> usize {
        self.skip(|byte| byte.is_ascii_digit())
    }

    /// Goes over all bytes, all of ASCII, that belong to a kind; tells how many.
    fn skip(&mut self, belongs: fn(&u8) -> bool) -> usize {
        let count = self.rest.bytes().take_while(belongs).count();
        self.advance(count);
        count
    }

    fn text(&mut self) -> Result<String, Refusal<'a>> {
        let start = self.rest;
        let refusal = (start, A_TEXT);
        let mut text = String::new();
        let mut chars = start.chars();
        chars.next();
        loop {
            match chars.next().ok_or(refusal)? {
                '"' => break,
                '\\' => text.push(escaped(&mut chars).ok_or(refusal)?),
                control if control < ' ' => return Err(refusal),
                c => text.push(c),
            }
        }
        self.rest = chars.as_str();
        Ok(text)
    }

    fn skip_space(&mut self) {
        self.skip(|byte| b" \t\r\n".contains(byte));
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.rest.as_bytes().first() == Some(&byte);
        if found {
            self.advance(1);
        }
        found
    }

    /// Goes on by `count` bytes, all of ASCII.
    fn advance(&mut self, count: usize) {
        self.rest = self.rest.get(count..).unwrap_or_default();
    }

    /// What was read since `start`.
    fn since(&self, start: &'a str) -> &'a str {
        start.get(..start.len() - self.rest.len()).unwrap_or_default()
    }
}

/// The character behind a backslash.
fn escaped(chars: &mut std::str::Chars<'_>) -> Option<char> {
    Some(match chars.next()? {
        c @ ('"' | '\\' | '/') => c,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let unit = four_digits(chars)?;
            if (0xd800..0xdc00).contains(&unit) {
                let low = (chars.next() == Some('\\') && chars.next() == Some('u'))
                    .then(|| four_digits(chars))??;
                let low = low.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + low)?
            } else {
                char::from_u32(unit)?
            }
        }
        _ => return None,
    })
}

fn four_digits(chars: &mut std::str::Chars<'_>) -> Option<u32> {
    let mut value = 0;
    for _ in 0..4 {
        value = value << 4 | chars.next()?.to_digit(16)?;
    }
    Some(value)
}
