//! Percent-encoding of text in a link.

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// `text` as UTF-8 with every byte percent-encoded except ASCII letters and digits, `-`, `.` and `_`.
#[must_use]
pub fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.extend([byte >> 4, byte & 15].map(hex_digit));
        }
    }
    encoded
}

/// The decoded text; none if a `%` is not followed by two hexadecimal digits or the bytes are not UTF-8.
#[must_use]
pub fn decode(encoded: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let [first, more @ ..] = rest {
        let (byte, more) = match first {
            b'%' => (escaped_byte(rest)?, more.get(2..)?),
            byte => (*byte, more),
        };
        bytes.push(byte);
        rest = more;
    }
    String::from_utf8(bytes).ok()
}

/// The byte that `text` begins with as `%` and two hexadecimal digits.
#[must_use]
pub fn escaped_byte(text: &[u8]) -> Option<u8> {
    match text {
        [b'%', high, low, ..] => Some(hex_value(*high)? << 4 | hex_value(*low)?),
        _ => None,
    }
}

fn hex_digit(value: u8) -> char {
    HEX.get(usize::from(value)).copied().map_or('0', char::from)
}

fn hex_value(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
