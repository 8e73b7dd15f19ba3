//! The booking link: the host's template, filled with the case.

use super::cut::cut;
use super::percent;

/// The maximum length of a booking link, in bytes. Browsers, servers and mail programs all accept that.
pub const MAX_LENGTH: usize = 2048;

/// `template` with `{vector}`, `{link}` and `{verdict}` replaced, percent-encoded. Uses the first of `links` that keeps
/// the result within [`MAX_LENGTH`], else an empty link: the vector has the answers all the same.
#[must_use]
pub fn fill(template: &str, vector: &str, links: &[&str], verdict: &str) -> String {
    for link in links {
        let filled = replace(template, vector, link, verdict);
        if filled.len() <= MAX_LENGTH {
            return filled;
        }
    }
    replace(template, vector, "", verdict)
}

fn replace(template: &str, vector: &str, link: &str, verdict: &str) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let (before, Some(after)) = cut(rest, b'{') {
        filled.push_str(before);
        let (key, after_key) = cut(after, b'}');
        let value = match key {
            "vector" => Some(vector),
            "link" => Some(link),
            "verdict" => Some(verdict),
            _ => None,
        };
        if let (Some(value), Some(after_key)) = (value, after_key) {
            filled.push_str(&percent::encode(value));
            rest = after_key;
        } else {
            filled.push('{');
            rest = after;
        }
    }
    filled.push_str(rest);
    filled
}
