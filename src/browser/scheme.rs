//! Detects a dark page without a colour scheme: its text is light, and `color-scheme` is `normal`.
//!
//! Declared colour schemes are followed by the style sheet.

use web_sys::{Element, window};

/// Whether the page is dark without a colour scheme. `probe` inherits its colours.
#[must_use]
pub fn is_page_dark(probe: &Element) -> bool {
    let style = window().and_then(|window| window.get_computed_style(probe).ok().flatten());
    let value = |name| style.as_ref().and_then(|style| style.get_property_value(name).ok());
    value("color-scheme").is_none_or(|scheme| scheme == "normal")
        && value("color").is_some_and(|color| is_light(&color) == Some(true))
}

/// Whether a computed colour is nearer to white than to black. None for an unknown notation.
///
/// Browsers serialize it in the page's notation: `rgb(1, 2, 3)`, `color(srgb 0.1 0.2 0.3)`, `oklch(0.5 0.1 20)`,
/// `lab(50 1 2)`.
#[must_use]
pub fn is_light(color: &str) -> Option<bool> {
    let (notation, rest) = color.split_once('(')?;
    let mut words = rest.split([' ', ',', '/', ')']).filter(|word| !word.is_empty());
    if notation == "color" {
        let _space = words.next();
    }
    let mut next = || words.next().and_then(thousandths);
    match notation {
        "rgb" | "rgba" => Some(luma(next()?, next()?, next()?) > 127_500),
        "color" => Some(luma(next()?, next()?, next()?) > 500),
        "oklab" | "oklch" => Some(next()? > 600),
        "lab" | "lch" => Some(next()? > 50_000),
        _ => None,
    }
}

/// The luma of red, green and blue, on the same scale.
const fn luma(red: u32, green: u32, blue: u32) -> u32 {
    (3 * red + 6 * green + blue) / 10
}

/// A number in thousandths, truncated. `none`, negative and tiny numbers count as 0. None if it is not a number.
fn thousandths(text: &str) -> Option<u32> {
    let is_tiny = text.split_once('e').is_some_and(|(_, exponent)| exponent.starts_with('-'));
    if text == "none" || text.starts_with('-') || is_tiny {
        return Some(0);
    }
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let append = |value: u32, byte: u8| {
        let digit = byte.is_ascii_digit().then(|| u32::from(byte - b'0'))?;
        value.checked_mul(10)?.checked_add(digit)
    };
    let mut value = whole.bytes().try_fold(0, append)?.min(1_000);
    let mut decimals = decimals.bytes();
    for _ in 0..3 {
        value = append(value, decimals.next().unwrap_or(b'0'))?;
    }
    Some(value)
}
