//! The booking link: a template of the page's owner, filled with the case.

use super::cut::cut;
use super::percent;

/// The longest booking link, in bytes: what browsers, servers and mail programs all take.
pub const LONGEST: usize = 2048;

/// `template` with `{vector}`, `{link}` and `{verdict}` replaced by these, percent-encoded. Of `links` it is the first
/// with which it is no longer than [`LONGEST`], else none: the vector says the same, but for the name.
#[must_use]
pub fn fill(template: &str, vector: &str, links: &[&str], verdict: &str) -> String {
    for link in links {
        let filled = replace(template, vector, link, verdict);
        if filled.len() <= LONGEST {
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
        let (key, behind) = cut(after, b'}');
        let value = match key {
            "vector" => Some(vector),
            "link" => Some(link),
            "verdict" => Some(verdict),
            _ => None,
        };
        if let (Some(value), Some(behind)) = (value, behind) {
            filled.push_str(&percent::encode(value));
            rest = behind;
        } else {
            filled.push('{');
            rest = after;
        }
    }
    filled.push_str(rest);
    filled
}
