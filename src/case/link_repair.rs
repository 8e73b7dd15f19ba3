//! A workload in a link as other tools leave it, read as it was meant.
//!
//! Changes only what the writer of links never writes, so a canonical link is read as it stands. Where a text can mean
//! two things, it stays as it is.

use super::cut::cut;
use super::link_parts::begins;
use super::percent::escaped_byte;

/// Longer parts are read as they stand.
const MAX_BYTES: usize = 16_384;
/// How often a text is decoded at most.
const MAX_LAYERS: usize = 4;
/// What sticks to the end of a link and is never written there: punctuation of the text around it, and white space. A
/// bracket is part of a name that opens it.
const TAIL: &str = ")]}>\"'`;,?|\\”’“‘»«、。\u{200b}\u{ad}\u{feff}\u{2060}\u{a0} \t";
/// Spaces that are not seen, and are never meant in answers and figures.
const INVISIBLE: [&str; 6] = ["\u{200b}", "\u{ad}", "\u{feff}", "\u{2060}", "\u{a0}", "\u{200e}"];

/// A workload of a link in its canonical form, as far as it was understood, beginning with `wr=`.
#[derive(Debug, Default)]
pub struct LinkEntry {
    text: String,
    /// For each byte, and for the end, the offset of what it was read from.
    origins: Vec<usize>,
}

impl LinkEntry {
    /// The entry in `part`, a slice of `text`; none if it has no key.
    #[must_use]
    pub fn read(text: &str, part: &str) -> Option<Self> {
        let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let whole = Bytes::of(part, start);
        if part.len() <= MAX_BYTES
            && let Some(entry) =
                whole.repaired().and_then(|repaired| repaired.into_entry(start + part.len()))
        {
            return Some(entry);
        }
        part.starts_with("wr=").then(|| whole.into_entry(start + part.len())).flatten()
    }

    /// The entry without its key.
    #[must_use]
    pub fn value(&self) -> &str {
        cut(&self.text, b'=').1.unwrap_or_default()
    }

    /// What `part`, a slice of this entry, was read from in `text`; none if it is no slice of this entry.
    #[must_use]
    pub fn origin<'a>(&self, text: &'a str, part: &str) -> Option<&'a str> {
        let at = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let start = *self.origins.get(at)?;
        let end = if part.is_empty() { start } else { *self.origins.get(at + part.len())? };
        text.get(start..end)
    }
}

/// The kind of a part of an entry, between `~`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Answers or figures, which are never encoded.
    Plain,
    /// The name, which is encoded.
    Name,
    /// A further part with a key, some of it encoded.
    Keyed,
}

impl Kind {
    /// The kind of the part at `index`, which `text` begins with.
    fn of(index: usize, text: &[u8]) -> Self {
        match (index, text) {
            (1, _) => Self::Name,
            (2.., [_, b'=', ..]) => Self::Keyed,
            _ => Self::Plain,
        }
    }
}

/// Bytes, each with the offset of what it was read from.
#[derive(Default)]
struct Bytes {
    text: Vec<u8>,
    origins: Vec<usize>,
}

impl Bytes {
    fn of(text: &str, start: usize) -> Self {
        Self { text: text.as_bytes().to_vec(), origins: (start..start + text.len()).collect() }
    }

    /// The same with `f` for the rest of the text, from each byte on. It returns the byte to write, if any, and how
    /// many bytes that stands for.
    fn rewritten(&self, mut f: impl FnMut(&[u8]) -> (Option<u8>, usize)) -> Self {
        let mut written = Self::default();
        let (mut rest, mut origins) = (self.text.as_slice(), self.origins.as_slice());
        while let Some(origin) = origins.first() {
            let (byte, width) = f(rest);
            if let Some(byte) = byte {
                written.text.push(byte);
                written.origins.push(*origin);
            }
            rest = rest.get(width..).unwrap_or_default();
            origins = origins.get(width..).unwrap_or_default();
        }
        written
    }

    fn repaired(&self) -> Option<Self> {
        let mut bytes = self.unwrapped();
        bytes.drop_tail();
        bytes.read_plus();
        for _ in 0..MAX_LAYERS {
            if !bytes.parts().any(|(kind, part)| kind == Kind::Plain && part.contains(&b'%')) {
                break;
            }
            bytes = bytes.decoded();
        }
        let value = bytes.value_start()?;
        Some(bytes.normalized(value))
    }

    /// The parts between `~`.
    fn parts(&self) -> impl Iterator<Item = (Kind, &[u8])> {
        let parts = self.text.split(|byte| *byte == b'~').enumerate();
        parts.map(|(index, part)| (Kind::of(index, part), part))
    }

    /// Without the line breaks of mail, with the `=` of quoted-printable before them and what quotes the next line.
    fn unwrapped(&self) -> Self {
        let mut is_break = false;
        let unwrapped = self.rewritten(|rest| {
            is_break = match rest {
                [b'\r' | b'\n', ..] => true,
                // Behind the key, the `=` is its own.
                [b'=', line @ ..] if matches!(line, [b'\r' | b'\n', ..]) => {
                    let is_quote = |byte: &&u8| matches!(byte, b'\r' | b'\n' | b' ' | b'\t' | b'>');
                    let quote = line.iter().take_while(is_quote).count();
                    !line.get(quote..).is_some_and(|value| begins(value, b"wr:"))
                }
                [b' ' | b'\t' | b'>', ..] => is_break,
                _ => false,
            };
            (rest.first().copied().filter(|_| !is_break), 1)
        });
        if unwrapped.has(b"=3d") { unwrapped.without_quoting() } else { unwrapped }
    }

    /// Without quoted-printable. Of its line breaks, the `=` is left.
    fn without_quoting(&self) -> Self {
        self.rewritten(|rest| match rest {
            [b'=', ..] if begins(rest, b"=3d") => (Some(b'='), 3),
            [b'=', ..] => (None, 1),
            _ => (rest.first().copied(), 1),
        })
    }

    /// Whether it contains `pattern`, which is in lower case, in any case.
    fn has(&self, pattern: &[u8]) -> bool {
        self.text.windows(pattern.len()).any(|text| begins(text, pattern))
    }

    /// Drops a tail that is never written. Points in it are part of it, but a point in front of it belongs to the name.
    fn drop_tail(&mut self) {
        let Ok(text) = std::str::from_utf8(&self.text) else {
            return;
        };
        let named = cut(text, b'~').1.unwrap_or_default();
        let is_opened = |c| match c {
            ')' => named.contains('('),
            ']' => named.contains('['),
            '}' => named.contains('{'),
            '>' => named.contains('<'),
            _ => false,
        };
        let is_tail = |c| TAIL.chars().any(|tail| tail == c) && !is_opened(c);
        let before = text.trim_end_matches(|c| c == '.' || is_tail(c));
        let points = text.get(before.len()..).unwrap_or_default();
        let end = text.len() - points.trim_start_matches('.').len();
        self.text.truncate(end);
        self.origins.truncate(end);
    }

    /// Reads `+` as a space where it was meant so: in a form's encoding, and where no space is written otherwise. The
    /// writer encodes both.
    fn read_plus(&mut self) {
        let is_form = self.is_encoded();
        let is_plus =
            self.has(b" ") || self.has(b"%20") || self.has(b"++") || self.text.ends_with(b"+");
        if is_form || !is_plus {
            self.text.iter_mut().filter(|byte| **byte == b'+').for_each(|byte| *byte = b' ');
        }
    }

    /// Whether all of it was encoded: the answers are never encoded by themselves.
    fn is_encoded(&self) -> bool {
        let start = self.text.iter().position(|byte| *byte == b'=').unwrap_or_default();
        let answers = self.text.iter().skip(start).take_while(|byte| **byte != b'~');
        answers.into_iter().any(|byte| *byte == b'%')
    }

    /// Decoded once. In a name, only a `%` is decoded, because a name is encoded in itself.
    fn decoded(&self) -> Self {
        let is_whole = self.is_encoded();
        let (mut index, mut kind) = (0, Kind::Plain);
        self.rewritten(|rest| {
            let byte = rest.first().copied();
            if byte == Some(b'~') {
                index += 1;
                kind = Kind::of(index, rest.get(1..).unwrap_or_default());
            }
            match escaped_byte(rest) {
                // Stands for itself in a name that was encoded once.
                Some(b'%') if !is_encoded_percent(rest) => (byte, 1),
                Some(b'%') if is_whole => (Some(b'%'), 3),
                Some(decoded) if kind == Kind::Plain || kind == Kind::Keyed && is_whole => {
                    (Some(decoded), 3)
                }
                _ => (byte, 1),
            }
        })
    }

    /// Where the value begins; none without a key.
    fn value_start(&self) -> Option<usize> {
        let equals = self.text.iter().position(|byte| *byte == b'=')?;
        let mut key = self.text.get(..equals)?.iter().rev().filter(|byte| byte.is_ascii_graphic());
        let is_key = matches!((key.next(), key.next()), (Some(b'r' | b'R'), Some(b'w' | b'W')));
        is_key.then_some(equals + 1)
    }

    /// The entry with its value from `start` on: answers and figures without white space and tail, in their case.
    fn normalized(&self, start: usize) -> Self {
        let mut entry = Self::default();
        let before = self.text.get(..start).unwrap_or_default();
        let key = before.iter().rposition(|byte| matches!(byte, b'w' | b'W')).unwrap_or_default();
        let value = Self {
            text: self.text.get(start..).unwrap_or_default().to_vec(),
            origins: self.origins.get(start..).unwrap_or_default().to_vec(),
        };
        entry.text.extend(b"wr=");
        entry.origins.extend(self.origins.get(key).map_or([0; 3], |origin| [*origin; 3]));
        let (mut index, mut kind) = (0, Kind::Plain);
        let rewritten = value.rewritten(|rest| {
            let byte = rest.first().copied().unwrap_or_default();
            if byte == b'~' {
                index += 1;
                kind = Kind::of(index, rest.get(1..).unwrap_or_default());
            }
            if kind != Kind::Plain {
                return (Some(byte), 1);
            }
            let invisible =
                INVISIBLE.iter().find(|invisible| rest.starts_with(invisible.as_bytes()));
            match invisible {
                Some(invisible) => (None, invisible.len()),
                None if byte.is_ascii_whitespace() => (None, 1),
                None if index == 0 => (Some(byte.to_ascii_uppercase()), 1),
                None => (Some(byte.to_ascii_lowercase()), 1),
            }
        });
        entry.text.extend(&rewritten.text);
        entry.origins.extend(&rewritten.origins);
        if kind == Kind::Plain {
            entry.drop_tail();
            entry.drop_plain_tail();
        }
        entry
    }

    /// Drops the tail of answers or figures. A `:` or `@` there, or more than one point, tells that something is missing.
    fn drop_plain_tail(&mut self) {
        let is_tail = |byte: &u8| byte.is_ascii_punctuation() && !b"~=%:@".contains(byte);
        let tail = self.text.iter().rev().take_while(|byte| is_tail(byte));
        let (length, points) = tail.fold((0, 0), |(length, points), byte| {
            (length + 1, points + usize::from(*byte == b'.'))
        });
        if points < 2 {
            let end = self.text.len() - length;
            self.text.truncate(end);
            self.origins.truncate(end);
        }
    }

    fn into_entry(mut self, end: usize) -> Option<LinkEntry> {
        self.origins.push(end);
        Some(LinkEntry { text: String::from_utf8(self.text).ok()?, origins: self.origins })
    }
}

/// Whether `text` begins with a `%` that is encoded and begins an encoding itself.
fn is_encoded_percent(text: &[u8]) -> bool {
    matches!(text, [b'%', b'2', b'5', high, low, ..] if escaped_byte(&[b'%', *high, *low]).is_some())
}
