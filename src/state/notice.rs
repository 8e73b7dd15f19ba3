//! Notices about an opened link or file.

use crate::case::criteria_versions::MigratedWorkload;
use crate::case::parse_error::ParseError;

/// Where a case came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A link, in the page's address.
    Link,
    /// A file.
    File,
}

/// A notice about a link or file: errors, and workloads that were decided by earlier criteria.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Where the case came from.
    pub source: Source,
    /// The parts that were not understood.
    pub errors: Vec<ParseError>,
    /// The workloads that were decided by earlier criteria.
    pub migrated: Vec<MigratedWorkload>,
    /// Whether nothing was understood, so that the case was not replaced.
    pub refused: bool,
}
