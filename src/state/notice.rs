//! What is said of a case that came from outside.

use crate::case::read_error::ReadError;

/// Where a case came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A link, in the page's address.
    Link,
    /// A file.
    File,
}

/// Parts of a link or of a file that were not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Where they stand.
    pub source: Source,
    /// What they are; never empty.
    pub errors: Vec<ReadError>,
    /// Whether none of it was understood, so that the case stayed as it was.
    pub refused: bool,
}
