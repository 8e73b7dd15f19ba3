//! The state of a parser: its criteria, errors and migrated workloads.

use super::criteria_versions::{CRITERIA, Criteria, CriteriaVersion, MigratedWorkload};
use super::link_entry::LinkEntry;
use super::parse_error::ParseError;
use super::plain_text::PlainText;
use super::{Case, ParsedCase, percent};
use crate::decision::answers::Answers;
use crate::decision::rules::verdict_of;
use crate::decision::verdict::Verdict;

/// Collects errors and migrated workloads while a text is parsed.
#[derive(Debug)]
pub struct ParseContext<'a> {
    /// The accepted criteria.
    pub criteria: &'static Criteria,
    /// The earlier version that the next answers belong to, if any.
    pub earlier_version: Option<&'static CriteriaVersion>,
    /// The entry of a link that is parsed. Errors in it point to what it was read from.
    pub entry: Option<&'a LinkEntry>,
    text: &'a str,
    errors: Vec<ParseError>,
    migrated: Vec<MigratedWorkload>,
}

impl<'a> ParseContext<'a> {
    /// The maximum number of errors; further ones are dropped.
    pub const MAX_ERRORS: usize = 20;

    /// A context with today's criteria. Offsets of errors are offsets in `text`.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self::with_criteria(&CRITERIA, text)
    }

    /// A context with other criteria.
    #[must_use]
    pub const fn with_criteria(criteria: &'static Criteria, text: &'a str) -> Self {
        Self {
            criteria,
            earlier_version: None,
            entry: None,
            text,
            errors: Vec::new(),
            migrated: Vec::new(),
        }
    }

    /// The verdict on the next answers, by the criteria that they belong to.
    #[must_use]
    pub fn verdict_of(&self, answers: Answers) -> Option<Verdict> {
        match self.earlier_version {
            Some(version) => version.verdict_of(answers),
            None => verdict_of(answers),
        }
    }

    /// `answers` of the workload at `index`, migrated to today's criteria.
    pub fn migrate(&mut self, index: usize, answers: Answers) -> Answers {
        let Some(version) = self.earlier_version.take() else {
            return answers;
        };
        self.migrated.push(MigratedWorkload::of(index, version, answers));
        version.carry_over(answers)
    }

    /// Reports that `part`, a slice of the text or of the entry, is invalid.
    pub fn report(&mut self, part: &str, accepted: &'static str) {
        let origin = self.entry.and_then(|entry| entry.origin(self.text, part));
        let part = origin.unwrap_or(part);
        if self.errors.len() < Self::MAX_ERRORS {
            self.errors.push(ParseError::new(self.text, part, accepted));
        }
    }

    /// The text of a percent-encoded name or note, cut if it is too long.
    pub fn parse_text<const MAX: usize>(
        &mut self,
        encoded: &str,
        accepted: &'static str,
    ) -> PlainText<MAX> {
        let decoded = percent::decode(encoded);
        let text = PlainText::truncated(decoded.as_deref().unwrap_or_default());
        if decoded.and_then(|whole| PlainText::<MAX>::new(&whole)).is_none() {
            self.report(encoded, accepted);
        }
        text
    }

    /// Reports that the value `found` at `path` in a record is invalid.
    pub fn report_at(&mut self, path: &str, found: &str, accepted: &'static str) {
        if self.errors.len() < Self::MAX_ERRORS {
            self.errors.push(ParseError::at(path, found, accepted));
        }
    }

    /// Reports the errors of `nested`, the context of the text at `path` in a record.
    pub fn report_nested(&mut self, path: &str, nested: ParseContext<'_>) {
        for error in nested.errors {
            self.report_at(path, &error.found, error.accepted);
        }
    }

    /// The errors.
    #[must_use]
    pub fn into_errors(self) -> Vec<ParseError> {
        self.errors
    }

    /// `case` with the errors and migrated workloads.
    #[must_use]
    pub fn finish(self, case: Case) -> ParsedCase {
        ParsedCase { case, errors: self.errors, migrated: self.migrated }
    }
}
