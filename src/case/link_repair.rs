//! A workload in a link as other tools leave it, read as it was meant.
//!
//! Changes only what the writer of links never writes, so a canonical link is read as it stands. Where a text can mean
//! two things, it stays as it is.

use super::link_parts::{begins, has};
use super::percent::escaped_byte;

/// How often a text is decoded at most.
const MAX_LAYERS: usize = 4;
/// Punctuation of the text around a link, and white space.
const AROUND: &[u8] = b")]}>\"'`;,?|\\ \t";
/// What can end a link, but not answers or figures.
const AROUND_ANSWERS: &[u8] = b".!*/_-+#$&(<[{^";

/// The kind of a part of an entry, between `~`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Answers, which are never encoded.
    Answers,
    /// The name, which is encoded.
    Name,
    /// Figures, costs and the review, which are never encoded.
    Figures,
    /// Another part with a key, some of it encoded, or the currency behind costs.
    Keyed,
}

/// The byte to write, if any, and how many bytes it stands for.
type Step = (Option<u8>, usize);

/// The text of an entry, each byte with the offset of what it was read from.
pub(super) struct Repair {
    pub(super) text: Vec<u8>,
    pub(super) origins: Vec<usize>,
}

impl Repair {
    /// Of `part`, which stands at `start`.
    pub(super) fn new(part: &str, start: usize) -> Self {
        Self { text: part.as_bytes().to_vec(), origins: (start..start + part.len()).collect() }
    }

    /// Leaves the value in its canonical form, as far as it is understood. None if there is no key.
    pub(super) fn run(&mut self) -> Option<()> {
        self.join_lines();
        self.drop_tail(false);
        self.read_plus();
        for _ in 0..MAX_LAYERS {
            self.decode();
        }
        let equals = self.text.iter().position(|byte| *byte == b'=')?;
        let key = self.text.get(..equals)?.trim_ascii_end();
        if !begins(key.get(key.len().checked_sub(2)?..)?, b"wr") {
            return None;
        }
        self.drop_start(equals + 1);
        let mut before = 0;
        let last = self.rewrite(&mut |kind, rest| {
            let byte = rest.first().copied();
            let width = invisible_width(rest);
            let is_first = before == b'~';
            before = byte.unwrap_or_default();
            match kind {
                Kind::Keyed if is_first => (byte.map(|key| key.to_ascii_lowercase()), 1),
                Kind::Name | Kind::Keyed => (byte, 1),
                _ if width > 0 => (None, width),
                Kind::Answers => (byte.map(|byte| byte.to_ascii_uppercase()), 1),
                Kind::Figures => (byte.map(|byte| byte.to_ascii_lowercase()), 1),
            }
        });
        if self.ends_plain(last) {
            self.drop_tail(true);
        }
        Some(())
    }

    /// Whether a text that ends in a part of this kind ends in something that is never encoded: the last evidence has no
    /// note.
    fn ends_plain(&self, kind: Kind) -> bool {
        let item = self.text.rsplit(|byte| b",=".contains(byte)).next();
        match kind {
            Kind::Answers | Kind::Figures => true,
            Kind::Keyed => matches!(item, Some([_, _, b':', basis @ ..]) if !basis.contains(&b':')),
            Kind::Name => false,
        }
    }

    /// Drops the first `count` bytes.
    pub(super) fn drop_start(&mut self, count: usize) {
        self.text.drain(..count);
        self.origins.drain(..count);
    }

    /// Rewrites the text from front to back, with `step` for the rest of it. Returns the kind of the last part.
    fn rewrite(&mut self, step: &mut dyn FnMut(Kind, &[u8]) -> Step) -> Kind {
        let (mut read, mut written) = (0, 0);
        let (mut index, mut kind, mut is_costs) = (0, Kind::Answers, false);
        while let Some(rest) = self.text.get(read..).filter(|rest| !rest.is_empty()) {
            if let [b'~', part @ ..] = rest {
                index += 1;
                kind = match part {
                    _ if index == 1 && !has_key(part) => Kind::Name,
                    [b'r' | b'R' | b'w' | b'W', ..] => Kind::Figures,
                    [_, b'=', ..] | [_, b'%', b'3', b'd' | b'D', ..] => Kind::Keyed,
                    _ => Kind::Figures,
                };
                is_costs = kind == Kind::Figures && begins(part, b"w");
            } else if is_costs && begins(rest, b"currency") {
                kind = Kind::Keyed;
            }
            let (byte, width) = step(kind, rest);
            let slots = (self.text.get_mut(written), self.origins.get(read).copied());
            if let (Some(byte), (Some(slot), Some(origin))) = (byte, slots) {
                *slot = byte;
                if let Some(slot) = self.origins.get_mut(written) {
                    *slot = origin;
                }
                written += 1;
            }
            read += width;
        }
        self.truncate(written);
        kind
    }

    fn truncate(&mut self, length: usize) {
        self.text.truncate(length);
        self.origins.truncate(length);
    }

    /// Joins the lines of mail, with what quotes the next one, and those of quoted-printable, of which a browser leaves
    /// the `=`.
    fn join_lines(&mut self) {
        let is_quoted = has(&self.text, b"=3d");
        let (mut is_break, mut has_key) = (false, false);
        let (mut before, mut parts) = ([0; 2], 0);
        self.rewrite(&mut |_, rest| {
            let (byte, is_line) = match rest {
                [byte, b'\r' | b'\n', ..] => (*byte, true),
                [byte, ..] => (*byte, false),
                [] => (0, false),
            };
            is_break = match byte {
                b'\r' | b'\n' => true,
                b' ' | b'\t' | b'>' => is_break,
                _ => false,
            };
            // The key of a further part ends with the line.
            let is_part = parts > 1 && before.first() == Some(&b'~');
            if byte != b'=' {
                if !is_break {
                    parts += u8::from(byte == b'~' && parts < 2);
                    let [_, last] = before;
                    before = [last, byte];
                }
                return (Some(byte).filter(|_| !is_break), 1);
            }
            let is_key =
                if is_quoted { begins(rest, b"=3d") } else { is_part || !(is_line && has_key) };
            has_key = true;
            (Some(byte).filter(|_| is_key), if is_quoted && is_key { 3 } else { 1 })
        });
    }

    /// Drops what sticks to the end and is never written there. Behind a name, a point in front of all that belongs to
    /// the name, and a bracket to one that opens it. Behind answers and figures, two points, or a `:` or `@` in front of
    /// all that, tell that something is missing.
    fn drop_tail(&mut self, is_plain: bool) {
        let has_bracket =
            self.text.iter().skip_while(|byte| **byte != b'~').any(|byte| *byte == b'(');
        let (mut end, mut kept, mut points) = (self.text.len(), self.text.len(), 0);
        while let Some((last, rest)) = self.text.get(..end).and_then(<[u8]>::split_last) {
            let width = match rest {
                [.., first, second] if invisible_width(&[*first, *second, *last]) == 3 => 3,
                [.., first] if invisible_width(&[*first, *last]) == 2 => 2,
                _ => 1,
            };
            if *last == b'.' {
                points += 1;
            } else if width > 1
                || AROUND.contains(last) && !(has_bracket && !is_plain && *last == b')')
                || is_plain && AROUND_ANSWERS.contains(last)
            {
                kept = end - width;
            } else {
                break;
            }
            end -= width;
        }
        self.truncate(match points {
            _ if !is_plain => kept,
            0 | 1 => end,
            _ => self.text.len(),
        });
    }

    /// Reads `+` as a space where it was meant so: in a form's encoding, and where no space is written otherwise. The
    /// writer encodes both.
    fn read_plus(&mut self) {
        let is_plus = [&b" "[..], b"%20", b"++"].iter().any(|sign| has(&self.text, sign));
        if self.is_encoded() || !(is_plus || self.text.ends_with(b"+")) {
            for byte in &mut self.text {
                if *byte == b'+' {
                    *byte = b' ';
                }
            }
        }
    }

    /// Whether all of it was encoded: the answers are never encoded by themselves.
    fn is_encoded(&self) -> bool {
        let start = self.text.iter().position(|byte| *byte == b'=').unwrap_or_default();
        let answers = self.text.iter().skip(start).take_while(|byte| **byte != b'~');
        answers.into_iter().any(|byte| *byte == b'%')
    }

    /// Decodes once. In a name, only a `%` is decoded, because a name is encoded in itself.
    fn decode(&mut self) {
        let is_whole = self.is_encoded();
        let mut before = [0; 2];
        self.rewrite(&mut |kind, rest| {
            let is_behind_key = before.first() == Some(&b'~');
            let [_, last] = before;
            before = [last, rest.first().copied().unwrap_or_default()];
            let is_decoded = match (kind, rest) {
                // Stands for itself in a name that was encoded once.
                (_, [b'%', b'2', b'5', high, low, ..])
                    if escaped_byte(&[b'%', *high, *low]).is_some() =>
                {
                    is_whole || matches!(kind, Kind::Answers | Kind::Figures)
                }
                (_, [b'%', b'2', b'5', ..]) => false,
                (Kind::Answers | Kind::Figures, _) => true,
                // The other bytes are encoded in the part itself.
                (Kind::Keyed, _) => {
                    (is_whole || is_behind_key)
                        && escaped_byte(rest).is_some_and(|byte| b":,=".contains(&byte))
                }
                (Kind::Name, _) => false,
            };
            match escaped_byte(rest).filter(|_| is_decoded) {
                Some(byte) => (Some(byte), 3),
                None => (rest.first().copied(), 1),
            }
        });
    }
}

/// Whether a part without a name in front of it has a key. A name has no bare `=`.
fn has_key(part: &[u8]) -> bool {
    matches!(part, [b'e' | b'w' | b'r', b'=', ..])
}

/// How many bytes a space or quotation mark at the beginning of `text` has that is never meant in a link; 0 without one.
fn invisible_width(text: &[u8]) -> usize {
    match text {
        [b' ' | b'\t' | b'\r' | b'\n', ..] => 1,
        // No-break space, soft hyphen, «, ».
        [0xc2, 0xa0 | 0xad | 0xab | 0xbb, ..] => 2,
        // U+2000 to U+207F without the ellipsis, which tells that something is missing.
        [0xe2, 0x80 | 0x81, last, ..] if *last != 0xa6 => 3,
        // Byte order mark; ideographic space, comma and full stop.
        [0xef, 0xbb, 0xbf, ..] | [0xe3, 0x80, 0x80..=0x82, ..] => 3,
        _ => 0,
    }
}
