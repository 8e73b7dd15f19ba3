//! The booking link: a template of the page's owner, filled with the case.

use super::cut::cut;
use super::percent;

/// The longest booking link, in bytes: what browsers, servers and mail programs all take.
pub const LONGEST: usize = 2048;

/// `template` with `{vector}`, `{link}` and `{verdict}` replaced by these, percent-encoded. Where that would make it
/// longer than [`LONGEST`], the link is left out: the vector says the same, but for the name.
#[must_use]
pub fn fill(template: &str, vector: &str, link: &str, verdict: &str) -> String {
    let whole = replace(template, vector, link, verdict);
    if whole.len() > LONGEST { replace(template, vector, "", verdict) } else { whole }
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
