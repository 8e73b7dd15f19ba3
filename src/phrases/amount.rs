//! Amounts as people read them.

use crate::case::plain_text::Currency;

/// `number`, in plain decimals, with narrow spaces between thousands: `38 400`. It can be typed back as it stands.
#[must_use]
pub fn amount(number: &str) -> String {
    let (sign, number) = number.strip_prefix('-').map_or(("", number), |number| ("−", number));
    let (whole, decimals) =
        number.split_once('.').map_or((number, None), |(whole, decimals)| (whole, Some(decimals)));
    let mut text = sign.to_owned();
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if index > 0 && left.is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    if let Some(decimals) = decimals {
        text.push('.');
        text.push_str(decimals);
    }
    text
}

/// The same with the currency, which is enclosed in Unicode isolates as names are.
#[must_use]
pub fn money(number: &str, currency: &Currency) -> String {
    match currency.as_str() {
        "" => amount(number),
        currency => [&amount(number), "\u{a0}\u{2068}", currency, "\u{2069}"].concat(),
    }
}
