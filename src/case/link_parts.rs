//! The parts of a fragment, and which of them are the case, also where other tools have encoded them.

use std::iter;

use super::cut::cut;
use super::percent::escaped_byte;

/// How many characters of a part tell whether it is the case.
const HEAD: usize = 24;
/// What other tools put in front of the key.
const BEFORE_KEY: &[u8] = b"?/#!<([\"'";
/// What is left in front of the key of an `&` that was escaped for HTML.
const ESCAPED_FOR_HTML: [&[u8]; 4] = [b"amp;", b"38;", b"038;", b"x26;"];

/// The non-empty parts between `&`. `fragment` may begin with `#`.
pub fn parts(fragment: &str) -> impl Iterator<Item = &str> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    fragment.split('&').flat_map(split_encoded).filter(|part| !part.is_empty())
}

/// Whether `part` is the case, or looks so much like it that it must be named if it cannot be read.
#[must_use]
pub fn is_case(part: &str) -> bool {
    let head = head(part);
    let mut rest = head.as_slice();
    while let Some(more) = ESCAPED_FOR_HTML.iter().find_map(|escaped| rest.strip_prefix(*escaped)) {
        rest = more;
    }
    match rest.strip_prefix(b"wr") {
        Some([b':', version, ..]) => version.is_ascii_digit(),
        Some(rest) => rest.starts_with(b"=") || rest.starts_with(b"wr:"),
        // With a line break of quoted-printable in the key.
        None => rest.starts_with(b"w=r=3d"),
    }
}

/// Whether `text` begins with `start`, which is in lower case.
pub(super) fn begins(text: &[u8], start: &[u8]) -> bool {
    text.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start))
}

/// The beginning of `part` in lower case, decoded, without what stands in front of its key.
fn head(part: &str) -> [u8; HEAD] {
    let mut rest = part.as_bytes();
    let decoded = iter::from_fn(|| {
        let (byte, more) = decode_first(rest)?;
        rest = more;
        // A line break of quoted-printable.
        let is_break = byte == b'=' && matches!(more, [b'\r' | b'\n', ..]);
        Some(if is_break { b' ' } else { byte })
    });
    let visible = decoded.take(2 * HEAD).filter(|byte| byte.is_ascii_graphic() && *byte != b'>');
    let mut head = [0; HEAD];
    for (slot, byte) in head.iter_mut().zip(visible.skip_while(|byte| BEFORE_KEY.contains(byte))) {
        *slot = byte.to_ascii_lowercase();
    }
    head
}

/// The first byte, decoded however often it was encoded, and the bytes behind it.
fn decode_first(text: &[u8]) -> Option<(u8, &[u8])> {
    let (&first, mut rest) = text.split_first()?;
    let Some(mut byte) = escaped_byte(text) else {
        return Some((first, rest));
    };
    rest = rest.get(2..)?;
    while let (b'%', [high, low, more @ ..]) = (byte, rest)
        && let Some(inner) = escaped_byte(&[b'%', *high, *low])
    {
        (byte, rest) = (inner, more);
    }
    Some((byte, rest))
}

/// `part` without the encoded `&` in it, as far as these were meant as separators.
fn split_encoded(part: &str) -> impl Iterator<Item = &str> {
    let separators = encoded_separators(part);
    let mut rest = Some(part);
    iter::from_fn(move || {
        let text = rest.take()?;
        let bytes = text.as_bytes();
        let is_separator = |at: &usize| {
            separators
                .iter()
                .any(|separator| bytes.get(*at..).is_some_and(|b| begins(b, separator)))
        };
        let end = if separators.is_empty() { None } else { (0..bytes.len()).find(is_separator) };
        let Some(end) = end else {
            return Some(text);
        };
        let width = if begins(bytes.get(end..)?, b"%2526") { 5 } else { 3 };
        rest = text.get(end + width..);
        text.get(..end)
    })
}

/// What separates keys in `part`. In the value of a host's key and in a name of ours, an encoded `&` is no separator.
fn encoded_separators(part: &str) -> &'static [&'static [u8]] {
    if !part.contains('%') {
        return &[];
    }
    if let (_, None) = cut(part, b'=') {
        let has = |key: &[u8]| part.as_bytes().windows(key.len()).any(|text| begins(text, key));
        return match (has(b"wr%3d"), has(b"wr%253d")) {
            (true, _) => &[b"%26"],
            (_, true) => &[b"%2526"],
            _ => &[],
        };
    }
    if is_case(part) && cut(part, b'~').0.contains('%') {
        &[b"%26wr=", b"%26wr%3d", b"%2526wr%253d"]
    } else {
        &[b"%26wr="]
    }
}
