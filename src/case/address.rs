//! Addresses as text: the case in a fragment next to the host's keys, and checks of the addresses that a host gives.
//!
//! Syntax only. The page's address and the browser's URL parser are in `browser::location`.

use super::booking::MAX_LENGTH;
use super::link_parts::{is_case, parts};

/// The error message for a booking link.
pub const ACCEPTED_BOOKING_LINK: &str = "expected an https: or mailto: link of at most 2048 characters, without user info or white space";

/// The error message for the page that shared links lead to.
pub const ACCEPTED_PAGE: &str = "expected the http: or https: address of a page, of at most 2048 characters and without user info";

/// The case in `fragment`, which may begin with `#`, as it stands there; empty if there is none.
#[must_use]
pub fn extract_case(fragment: &str) -> String {
    let mut case = String::new();
    for part in parts(fragment) {
        if is_case(part) {
            push(&mut case, part);
        }
    }
    case
}

/// `fragment` with its case replaced by `case`, or removed if that is empty. The host's keys stay as they are.
#[must_use]
pub fn fragment_with_case(fragment: &str, case: &str) -> String {
    let mut replaced = String::new();
    let mut case = case;
    for part in parts(fragment) {
        push(&mut replaced, if is_case(part) { std::mem::take(&mut case) } else { part });
    }
    push(&mut replaced, case);
    replaced
}

/// `href` with the case in its fragment replaced by `case`, or removed if that is empty.
#[must_use]
pub fn href_with_case(href: &str, case: &str) -> String {
    let (page, fragment) = split_fragment(href);
    let replaced = fragment_with_case(fragment, case);
    if replaced.is_empty() { page.to_owned() } else { [page, "#", &replaced].concat() }
}

/// The part of a link to `href` before the case, including the `#` or `&` in front of it.
#[must_use]
pub fn link_base(href: &str) -> String {
    let (page, fragment) = split_fragment(href);
    let others = fragment_with_case(fragment, "");
    [page, "#", &others, if others.is_empty() { "" } else { "&" }].concat()
}

/// Whether shared links can lead to `href`, a URL as serialized by a browser.
#[must_use]
pub fn is_page(href: &str) -> bool {
    let rest = href.strip_prefix("https://").or_else(|| href.strip_prefix("http://"));
    rest.is_some_and(|rest| is_clean(before(rest, &['/', '?', '#']), &['@']))
}

/// Whether `text` is a booking link, without placeholders in its host or mail address.
#[must_use]
pub fn is_booking_link(text: &str) -> bool {
    let receiver = if let Some(rest) = strip_scheme(text, "https://") {
        is_clean(before(rest, &['/', '?', '#']), &['@', '{'])
    } else if let Some(rest) = strip_scheme(text, "mailto:") {
        is_clean(before(rest, &['?', '#']), &['{'])
    } else {
        false
    };
    let is_forbidden = |byte: u8| byte <= b' ' || byte == b'\\' || byte == 0x7f;
    receiver && is_short_enough(text) && !text.bytes().any(is_forbidden)
}

/// Whether `text` is within the maximum length of the host's addresses.
#[must_use]
pub fn is_short_enough(text: &str) -> bool {
    text.chars().count() <= MAX_LENGTH
}

/// Adds `part` to `fragment`, unless it is empty.
fn push(fragment: &mut String, part: &str) {
    if !fragment.is_empty() && !part.is_empty() {
        fragment.push('&');
    }
    fragment.push_str(part);
}

/// `href` without its fragment, and the fragment.
fn split_fragment(href: &str) -> (&str, &str) {
    href.split_once('#').unwrap_or((href, ""))
}

/// `text` without `scheme`, which is case-insensitive.
fn strip_scheme<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

fn before<'a>(text: &'a str, ends: &[char]) -> &'a str {
    text.split(ends).next().unwrap_or_default()
}

/// Whether `text` is not empty and contains none of `forbidden`.
fn is_clean(text: &str, forbidden: &[char]) -> bool {
    !text.is_empty() && !text.contains(forbidden)
}
