//! The booking link: the host's template, filled with the case.

use super::cut::cut;
use super::percent;

/// The maximum length of a booking link, in bytes. Browsers, servers and mail programs all accept that.
pub const MAX_LENGTH: usize = 2048;

/// A filled booking link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The booking link.
    pub href: String,
    /// Which of the links to the case it has; none if all were too long.
    pub link: Option<usize>,
}

/// `template` with `{vector}`, `{link}` and `{verdict}` replaced, percent-encoded. Uses the first of `links` that keeps
/// the result within [`MAX_LENGTH`], else an empty link: the vector has the answers all the same.
#[must_use]
pub fn fill(template: &str, vector: &str, links: &[&str], verdict: &str) -> Filled {
    let without = replace(template, vector, "", verdict);
    for (index, link) in links.iter().enumerate() {
        let href = replace(template, vector, link, verdict);
        // A template without `{link}` leaves nothing out.
        if href.len() <= MAX_LENGTH || href == without {
            return Filled { href, link: Some(index) };
        }
    }
    Filled { href: without, link: None }
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
