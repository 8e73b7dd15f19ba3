//! The place that a read error names.

use when_rust::case::parse_error::{ParseError, Position};

/// Checks that the part an error names stands at its offset, with U+FFFD for control characters. Where something is
/// missing, a part ends at the offset.
pub fn points_at_what_it_found(error: &ParseError, text: &str) -> Result<(), String> {
    let Position::Offset(offset) = error.position else {
        return Err(format!("no offset: {error}"));
    };
    let Some(there) = text.get(offset..) else {
        return Err(format!("offset {offset} is not in {text:?}: {error}"));
    };
    let there = there.replace(char::is_control, "\u{fffd}");
    let shortened = error.found.strip_suffix('…').is_some_and(|found| there.starts_with(found));
    if !shortened && !there.starts_with(&error.found) {
        return Err(format!("it does not stand there: {error} in {text:?}"));
    }
    let ends_there = !there.starts_with(|c: char| c.is_alphanumeric());
    if error.found.is_empty() && !ends_there {
        return Err(format!("nothing is missing there: {error} in {text:?}"));
    }
    Ok(())
}
