//! Lists in an entry of a link: items such as `key:value`, separated by commas.

use std::str::FromStr;

use super::cut::{cut, end_of};
use super::parse_context::ParseContext;

/// Appends a pair to `list`, which begins with `start`.
pub(super) fn push_pair(list: &mut String, start: &str, key: &str, value: &str) {
    list.push_str(if list.is_empty() { start } else { "," });
    list.push_str(key);
    list.push(':');
    list.push_str(value);
}

/// The first item of `list`, and the items behind it. Only a comma in front of what `starts` an item separates: others
/// belong to a text that another tool has decoded.
pub(super) fn cut_item(list: &str, starts: impl Fn(&str) -> bool) -> (&str, Option<&str>) {
    let mut end = 0;
    while let (part, Some(more)) = cut(list.get(end..).unwrap_or_default(), b',') {
        end += part.len();
        if starts(more) {
            return (list.get(..end).unwrap_or_default(), Some(more));
        }
        end += 1;
    }
    (list, None)
}

/// The pairs of `list`. A key without a value has the empty slice behind it.
pub(super) fn pairs(list: &str) -> Vec<(&str, &str)> {
    let mut pairs = Vec::new();
    let mut rest = Some(list);
    while let Some(parts) = rest {
        let (part, more) = cut(parts, b',');
        rest = more;
        let (key, value) = cut(part, b':');
        pairs.push((key, value.unwrap_or(end_of(key))));
    }
    pairs
}

/// Parses the value of a pair into its `slot`. None is an unknown key; a slot that is filled was given before.
pub(super) fn parse_once<N: FromStr>(
    context: &mut ParseContext<'_>,
    (key, value): (&str, &str),
    slot: Option<&mut Option<N>>,
    accepted_key: &'static str,
    accepted_value: &'static str,
) {
    let Some(slot) = slot.filter(|slot| slot.is_none()) else {
        return context.report(key, accepted_key);
    };
    *slot = value.parse().ok();
    if slot.is_none() {
        context.report(value, accepted_value);
    }
}
