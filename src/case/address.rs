//! Addresses: the case in a fragment beside keys of the host's, and the addresses that a host gives.
//!
//! All of it by syntax alone; whether a browser reads an address is asked elsewhere.

use super::booking::LONGEST;

/// What is accepted as a booking link.
pub const A_BOOKING_LINK: &str = "expected an https: or mailto: link of at most 2048 characters, without user info or white space";

/// What is accepted as the page that shared links lead to.
pub const A_PAGE: &str = "expected the http: or https: address of a page, of at most 2048 characters and without user info";

/// The part of `fragment`, with or without its `#`, that is a case; empty if none is.
#[must_use]
pub fn extract_case(fragment: &str) -> String {
    join(parts(fragment).filter(|part| is_case(part)))
}

/// `fragment` with another case, or none where `case` is empty. Keys of the host's stay as they are, in their order.
#[must_use]
pub fn compose(fragment: &str, case: &str) -> String {
    let mut case = (!case.is_empty()).then_some(case);
    let mut composed = Vec::new();
    for part in parts(fragment) {
        if is_case(part) {
            composed.extend(case.take());
        } else {
            composed.push(part);
        }
    }
    composed.extend(case);
    join(composed)
}

/// `href` with another case in its fragment, or none where `case` is empty.
#[must_use]
pub fn with_case(href: &str, case: &str) -> String {
    let (page, fragment) = split_fragment(href);
    let composed = compose(fragment, case);
    if composed.is_empty() { page.to_owned() } else { [page, "#", &composed].concat() }
}

/// What comes before the case in a link to the page at `href`, up to and with `#` or `&`.
#[must_use]
pub fn link_base(href: &str) -> String {
    let (page, fragment) = split_fragment(href);
    let others = compose(fragment, "");
    [page, "#", &others, if others.is_empty() { "" } else { "&" }].concat()
}

/// Whether `href`, an address as browsers write it, is of a page that links can lead to.
#[must_use]
pub fn is_page(href: &str) -> bool {
    let rest = href.strip_prefix("https://").or_else(|| href.strip_prefix("http://"));
    rest.is_some_and(|rest| is_clean(before(rest, &['/', '?', '#']), &['@']))
}

/// Whether `text` is a booking link. Its placeholders stand neither in its host nor in its mail address.
#[must_use]
pub fn is_booking_link(text: &str) -> bool {
    let receiver = if let Some(rest) = strip_scheme(text, "https://") {
        is_clean(before(rest, &['/', '?', '#']), &['@', '{'])
    } else if let Some(rest) = strip_scheme(text, "mailto:") {
        is_clean(before(rest, &['?', '#']), &['{'])
    } else {
        false
    };
    let is_odd = |byte: u8| byte <= b' ' || byte == b'\\' || byte == 0x7f;
    receiver && is_short(text) && !text.bytes().any(is_odd)
}

/// Whether `text` is no longer than the addresses that a host may give.
#[must_use]
pub fn is_short(text: &str) -> bool {
    text.chars().count() <= LONGEST
}

/// The parts between `&` that are not empty.
fn parts(fragment: &str) -> impl Iterator<Item = &str> {
    fragment.strip_prefix('#').unwrap_or(fragment).split('&').filter(|part| !part.is_empty())
}

fn is_case(part: &str) -> bool {
    part.starts_with("wr=")
}

fn join<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for part in parts {
        if !text.is_empty() {
            text.push('&');
        }
        text.push_str(part);
    }
    text
}

/// An address without its fragment, and that.
fn split_fragment(href: &str) -> (&str, &str) {
    href.split_once('#').unwrap_or((href, ""))
}

/// What comes behind `scheme`, in whatever case that is written.
fn strip_scheme<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

fn before<'a>(text: &'a str, ends: &[char]) -> &'a str {
    text.split(ends).next().unwrap_or_default()
}

/// Whether `text` is not empty and has none of `refused`.
fn is_clean(text: &str, refused: &[char]) -> bool {
    !text.is_empty() && !text.contains(refused)
}
