//! The parts of a fragment, and which of them are the case, also where other tools have encoded them.

use super::cut::cut;
use super::percent::escaped_byte;

/// What other tools put in front of the key.
const BEFORE_KEY: &[u8] = b"?/#!<([\"'";
/// The non-empty parts between `&`. `fragment` may begin with `#`.
#[must_use]
pub fn parts(fragment: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = Some(fragment.strip_prefix('#').unwrap_or(fragment));
    while let Some(text) = rest {
        let (part, more) = cut(text, b'&');
        rest = more;
        split_encoded(part, &mut parts);
    }
    parts
}

/// Whether `part` is the case, or looks so much like it that it must be named if it cannot be read.
#[must_use]
pub fn is_case(part: &str) -> bool {
    let head = head(part);
    let mut start = 0;
    for (at, byte) in head.iter().enumerate() {
        match byte {
            b'=' | b':' => break,
            // An `&` that was escaped for HTML leaves `amp;` or `#38;` in front of the key.
            b';' => start = at + 1,
            _ => {}
        }
    }
    matches!(
        head.get(start..),
        Some(
            [b'w', b'r', b'=', ..]
                | [b'w', b'r', b':', b'0'..=b'9', ..]
                | [b'w', b'r', b'w', b'r', b':', ..]
                // With a line break of quoted-printable.
                | [b'w', b'=', b'r', b'=', ..]
        )
    )
}

/// Whether `text` begins with `start`, which is in lower case.
pub(super) fn begins(text: &[u8], start: &[u8]) -> bool {
    text.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start))
}

/// Whether `text` contains `pattern`, which is in lower case, in any case.
pub(super) fn has(text: &[u8], pattern: &[u8]) -> bool {
    text.windows(pattern.len()).any(|text| begins(text, pattern))
}

/// The beginning of `part` in lower case, decoded, without what stands in front of its key.
fn head(part: &str) -> [u8; 16] {
    let mut head = [0; 16];
    let mut slots = head.iter_mut();
    let mut rest = part.as_bytes();
    let mut is_key = false;
    for _ in 0..48 {
        let Some((byte, more)) = decode_first(rest) else {
            break;
        };
        rest = more;
        // A line break of quoted-printable, or what quotes a line of mail.
        let is_break = byte == b'>' || byte == b'=' && matches!(more, [b'\r' | b'\n', ..]);
        if is_break || !byte.is_ascii_graphic() {
            continue;
        }
        is_key |= !BEFORE_KEY.contains(&byte);
        if let Some(slot) = if is_key { slots.next() } else { None } {
            *slot = byte.to_ascii_lowercase();
        }
    }
    head
}

/// The first byte, decoded however often it was encoded, and the bytes behind it.
fn decode_first(text: &[u8]) -> Option<(u8, &[u8])> {
    let (&first, mut rest) = text.split_first()?;
    let mut byte = first;
    while byte == b'%'
        && let [high, low, more @ ..] = rest
        && let Some(inner) = escaped_byte(&[b'%', *high, *low])
    {
        (byte, rest) = (inner, more);
    }
    Some((byte, rest))
}

/// Adds `part` to `parts`, split at each encoded `&` that was meant as a separator.
fn split_encoded<'a>(part: &'a str, parts: &mut Vec<&'a str>) {
    let separators = encoded_separators(part);
    let (mut start, mut at) = (0, if separators.is_empty() { part.len() } else { 0 });
    while let Some(rest) = part.as_bytes().get(at..).filter(|rest| !rest.is_empty()) {
        if separators.iter().any(|separator| begins(rest, separator)) {
            parts.extend(part.get(start..at).filter(|part| !part.is_empty()));
            start = at + if begins(rest, b"%25") { 5 } else { 3 };
        }
        at += 1;
    }
    parts.extend(part.get(start..).filter(|part| !part.is_empty()));
}

/// What separates keys in `part`. In the value of a host's key and in a name of ours, an encoded `&` is no separator.
fn encoded_separators(part: &str) -> &'static [&'static [u8]] {
    let text = part.as_bytes();
    if !text.contains(&b'%') {
        &[]
    } else if text.contains(&b'=') {
        if !is_case(part) || !cut(part, b'~').0.as_bytes().contains(&b'%') {
            &[b"%26wr=w"]
        } else if has(text, b"wr%253a") && !has(text, b"wr%3a") {
            &[b"%26wr=w", b"%2526wr%253dw"]
        } else {
            &[b"%26wr=w", b"%26wr%3dw"]
        }
    } else if has(text, b"wr%3d") {
        &[b"%26"]
    } else if has(text, b"wr%253d") {
        &[b"%2526"]
    } else {
        &[]
    }
}
