//! What reads a text: the criteria to read by, and the parts that were not understood or are of earlier criteria.

use super::criteria_versions::{CRITERIA, Criteria, CriteriaVersion, Migrated};
use super::read_error::ReadError;
use super::{Case, Opened};
use crate::decision::answers::Answers;

/// What reads a text by some criteria and takes note of the parts that it does not understand, and of those that are
/// of earlier criteria.
#[derive(Debug)]
pub struct ParseContext<'a> {
    /// The criteria to read by.
    pub criteria: &'static Criteria,
    /// The earlier criteria that the next answers are of, if they are.
    pub earlier_version: Option<&'static CriteriaVersion>,
    whole: &'a str,
    errors: Vec<ReadError>,
    migrated: Vec<Migrated>,
}

impl<'a> ParseContext<'a> {
    /// The most errors that are noted: more than that is no case with faults, but something else.
    pub const MOST_ERRORS: usize = 20;

    /// A context of `whole`, in which errors have their place, by today's criteria.
    #[must_use]
    pub const fn new(whole: &'a str) -> Self {
        Self::by(&CRITERIA, whole)
    }

    /// The same by other criteria.
    #[must_use]
    pub const fn by(criteria: &'static Criteria, whole: &'a str) -> Self {
        Self { criteria, earlier_version: None, whole, errors: Vec::new(), migrated: Vec::new() }
    }

    /// The answers of the workload at `index` as they are understood today.
    pub fn migrate(&mut self, index: usize, answers: Answers) -> Answers {
        let Some(version) = self.earlier_version.take() else {
            return answers;
        };
        self.migrated.push(Migrated::of(index, version, answers));
        version.carry_over(answers)
    }

    /// Notes that `part`, which is a slice of the whole, was not understood.
    pub fn report(&mut self, part: &str, accepted: &'static str) {
        if self.errors.len() < Self::MOST_ERRORS {
            self.errors.push(ReadError::new(self.whole, part, accepted));
        }
    }

    /// Notes that what was `found` at `path` in a record was not understood.
    pub fn report_at(&mut self, path: &str, found: &str, accepted: &'static str) {
        if self.errors.len() < Self::MOST_ERRORS {
            self.errors.push(ReadError::at(path, found, accepted));
        }
    }

    /// Notes what `inside` did not understand of the text at `path` in a record.
    pub fn report_inside(&mut self, path: &str, inside: ParseContext<'_>) {
        for error in inside.errors {
            self.report_at(path, &error.found, error.accepted);
        }
    }

    /// What was not understood.
    #[must_use]
    pub fn into_errors(self) -> Vec<ReadError> {
        self.errors
    }

    /// What was read of a text in which `case` was understood.
    #[must_use]
    pub fn opened(self, case: Case) -> Opened {
        Opened { case, errors: self.errors, migrated: self.migrated }
    }
}
