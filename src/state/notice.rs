//! What is said of a case that came from outside.

use crate::case::criteria_versions::Migrated;
use crate::case::read_error::ReadError;

/// Where a case came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A link, in the page's address.
    Link,
    /// A file.
    File,
}

/// What a visitor should know of a link or of a file: parts that were not understood, or are of earlier criteria.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Where they stand.
    pub source: Source,
    /// What was not understood.
    pub errors: Vec<ReadError>,
    /// What is of earlier criteria.
    pub migrated: Vec<Migrated>,
    /// Whether none of it was understood, so that the case stayed as it was.
    pub refused: bool,
}
