//! What reads a text: the criteria to read by, and the parts that were not understood or are of earlier criteria.

use super::editions::{CRITERIA, Criteria, Earlier, Edition};
use super::read_error::ReadError;
use super::{Case, Opened};
use crate::decision::answers::Answers;

/// What reads a text by some criteria and takes note of the parts that it does not understand, and of those that are
/// of earlier criteria.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The criteria to read by.
    pub criteria: &'static Criteria,
    /// The earlier edition that the next answers are of, if they are of one.
    pub edition: Option<&'static Edition>,
    whole: &'a str,
    errors: Vec<ReadError>,
    earlier: Vec<Earlier>,
}

impl<'a> Reader<'a> {
    /// The most errors that are noted: more than that is no case with faults, but something else.
    pub const MOST_ERRORS: usize = 20;

    /// A reader of `whole`, in which errors have their place, by today's criteria.
    #[must_use]
    pub const fn new(whole: &'a str) -> Self {
        Self::by(&CRITERIA, whole)
    }

    /// The same by other criteria.
    #[must_use]
    pub const fn by(criteria: &'static Criteria, whole: &'a str) -> Self {
        Self { criteria, edition: None, whole, errors: Vec::new(), earlier: Vec::new() }
    }

    /// The answers of the workload at `place` as they are understood today.
    pub fn carry(&mut self, place: usize, answers: Answers) -> Answers {
        let Some(edition) = self.edition.take() else {
            return answers;
        };
        self.earlier.push(Earlier::of(place, edition, answers));
        edition.carried(answers)
    }

    /// Notes that `part`, which is a slice of the whole, was not understood.
    pub fn refuse(&mut self, part: &str, accepted: &'static str) {
        if self.errors.len() < Self::MOST_ERRORS {
            self.errors.push(ReadError::new(self.whole, part, accepted));
        }
    }

    /// Notes that what was `found` at `path` in a record was not understood.
    pub fn refuse_at(&mut self, path: &str, found: &str, accepted: &'static str) {
        if self.errors.len() < Self::MOST_ERRORS {
            self.errors.push(ReadError::at(path, found, accepted));
        }
    }

    /// Notes what `inside` did not understand of the text at `path` in a record.
    pub fn refuse_inside(&mut self, path: &str, inside: Reader<'_>) {
        for error in inside.errors {
            self.refuse_at(path, &error.found, error.accepted);
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
        Opened { case, errors: self.errors, earlier: self.earlier }
    }
}
