//! The booking link: the host's template, filled with the case.

use super::cut::cut;
use super::percent;

/// The maximum length of a booking link, in bytes. Browsers, servers and mail programs all accept that.
pub const MAX_LENGTH: usize = 2048;

/// A booking link, and how much of the case its `{link}` carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookingLink {
    /// The address.
    pub href: String,
    /// How much of the case it carries.
    pub carried: Carried,
}

/// How much of a case fits into a booking link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// All that is shared, or all that the page asks for.
    Case,
    /// All workloads, without figures and notes.
    NamesAndAnswers,
    /// The name and the answers of the selected workload.
    Workload,
    /// The answers of the selected workload.
    Answers,
    /// No link to the case.
    Nothing,
}

/// `template` with `{vector}`, `{link}` and `{verdict}` replaced, percent-encoded. The link is `base` and as much of
/// `case`, the fragment, as keeps the result within [`MAX_LENGTH`]. If nothing does, it is empty: the vector has the
/// answers of the workload at `index` all the same.
#[must_use]
pub fn fill(
    template: &str,
    vector: &str,
    base: &str,
    case: &str,
    index: usize,
    verdict: &str,
) -> BookingLink {
    use Carried::{Answers, Case, NamesAndAnswers, Nothing, Workload};
    let without = replace(template, vector, "", verdict);
    for carried in [Case, NamesAndAnswers, Workload, Answers] {
        let link = [base, &shortened(case, index, carried)].concat();
        let href = replace(template, vector, &link, verdict);
        // A template without `{link}` leaves nothing out.
        if href.len() <= MAX_LENGTH || href == without {
            return BookingLink { href, carried };
        }
    }
    BookingLink { href: without, carried: Nothing }
}

/// What is `carried` of the fragment `case`.
fn shortened(case: &str, index: usize, carried: Carried) -> String {
    let mut shortened = String::new();
    let (mut rest, mut at) = (Some(case), 0);
    while let Some(entries) = rest {
        let (entry, more) = cut(entries, b'&');
        if at == index || matches!(carried, Carried::Case | Carried::NamesAndAnswers) {
            let (vector, parts) = cut(entry, b'~');
            let name = cut(parts.unwrap_or_default(), b'~').0;
            shortened.push_str(if shortened.is_empty() { "" } else { "&" });
            shortened.push_str(if carried == Carried::Case { entry } else { vector });
            if matches!(carried, Carried::NamesAndAnswers | Carried::Workload) && !name.is_empty() {
                shortened.push('~');
                shortened.push_str(name);
            }
        }
        (rest, at) = (more, at + 1);
    }
    shortened
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
