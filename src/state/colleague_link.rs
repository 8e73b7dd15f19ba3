//! The field for a colleague's link.

use crate::case::parse_error::ParseError;

/// The field for a colleague's link: its text, and why that was not understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColleagueLink {
    /// The text as typed or pasted.
    pub text: String,
    /// The error of the text that was opened last.
    pub error: Option<ParseError>,
}
