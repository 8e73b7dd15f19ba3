//! Parsing a record: an untrusted file.
//!
//! Takes only the input fields (names, answers, figures). Everything derived from them is decided again.

use serde_json::Error;

use super::criteria_versions::{CRITERIA, Criteria};
use super::evidence::Evidence;
use super::parse_context::ParseContext;
use super::parse_error::ParseError;
use super::record::{FORMAT, Record, WorkloadRecord};
use super::record_evidence::EvidenceRecord;
use super::record_field::{
    Lenient, WholeNumber, index_path, key_path, known_or_report, parse_text, source_of_text,
};
use super::record_figures::parse_figures;
use super::record_ids::ByTrait;
use super::{Case, ParsedCase, Workload, vector};
use crate::decision::answers::{Answer, Answers};
use crate::decision::decimal::digits;

/// The maximum length of a file: more than twice that of twelve workloads with the longest names and notes.
pub const MAX_BYTES: usize = 400_000;

// What is accepted, as the end of an error message.
const ACCEPTED_LENGTH: &str = "a file of at most 400000 bytes";
const ACCEPTED_JSON: &str = "JSON, with each key of an object once";
const ACCEPTED_FORMAT: &str = "a case that was saved here, of format when-rust/1";
const ACCEPTED_VERSION: &str = "criteria version 1";
const ACCEPTED_WORKLOADS: &str = "1 to 12 workloads";
const ACCEPTED_WORKLOAD: &str = "a workload with a vector or answers, each key once";
const ACCEPTED_NAME: &str = "a name of at most 80 characters";
const ACCEPTED_VECTOR: &str = "a vector in quotation marks";
const ACCEPTED_ANSWERS: &str = "the answers by trait, each trait once";
const ACCEPTED_ANSWER: &str = "an answer: yes, no or null";
const ACCEPTED_SAME_ANSWER: &str = "the same answer as in the vector";
const ACCEPTED_EVIDENCE: &str = "the evidence by trait, each trait once";
const ACCEPTED_ANSWERED: &str = "evidence for a trait that is answered";
const ACCEPTED_BASIS: &str = "what the answer rests on: measured, reported, assumed or null";
const ACCEPTED_NOTE: &str = "a note of at most 250 characters";

/// Parses a record as far as it is understood.
///
/// # Errors
/// The text is not a record of a known version.
pub fn parse_lenient(text: &str) -> Result<ParsedCase, ParseError> {
    parse_lenient_by(&CRITERIA, text)
}

/// [`parse_lenient`] with other criteria.
///
/// # Errors
/// As [`parse_lenient`].
pub fn parse_lenient_by(criteria: &'static Criteria, text: &str) -> Result<ParsedCase, ParseError> {
    if text.len() > MAX_BYTES {
        return Err(ParseError::new(text, text, ACCEPTED_LENGTH));
    }
    let json = text.strip_prefix('\u{feff}').unwrap_or(text);
    let record: Record =
        serde_json::from_str(json).map_err(|error| json_error(text, json, &error))?;
    if record.format != Lenient::Known(FORMAT.to_owned()) {
        return Err(ParseError::at("format", source_of_text(&record.format), ACCEPTED_FORMAT));
    }
    let version = match &record.criteria {
        Lenient::Known(WholeNumber(number)) => digits((*number).into()),
        other => return Err(ParseError::at("criteria", other.source(), ACCEPTED_VERSION)),
    };
    let earlier = criteria.earlier_version(&version);
    if version != criteria.current && earlier.is_none() {
        return Err(ParseError::at("criteria", &version, ACCEPTED_VERSION));
    }
    let items = match record.workloads {
        Lenient::Known(items) if !items.is_empty() => items,
        Lenient::Known(_) => return Err(ParseError::at("workloads", "[]", ACCEPTED_WORKLOADS)),
        other => return Err(ParseError::at("workloads", other.source(), ACCEPTED_WORKLOADS)),
    };
    let mut context = ParseContext::with_criteria(criteria, text);
    let mut workloads = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let path = index_path("workloads", index);
        if index == Case::MAX_WORKLOADS {
            context.report_at(&path, "", ACCEPTED_WORKLOADS);
            break;
        }
        context.earlier_version = earlier;
        workloads.push(match item {
            Lenient::Known(record) => parse_workload(&mut context, index, &path, record),
            other => {
                context.report_at(&path, other.source(), ACCEPTED_WORKLOAD);
                Workload::default()
            }
        });
    }
    Ok(context.finish(Case { workloads }))
}

fn parse_workload(
    context: &mut ParseContext<'_>,
    index: usize,
    path: &str,
    record: &WorkloadRecord,
) -> Workload {
    let name = parse_text(context, &key_path(path, "name"), &record.name, ACCEPTED_NAME);
    let answers = parse_answers(context, path, record);
    let mut workload = Workload { name, answers, ..Workload::default() };
    parse_evidence(context, &key_path(path, "evidence"), record, &mut workload);
    workload.set_answers(context.migrate(index, answers));
    parse_figures(context, path, record, &mut workload);
    workload
}

fn parse_evidence(
    context: &mut ParseContext<'_>,
    path: &str,
    record: &WorkloadRecord,
    workload: &mut Workload,
) {
    let by_trait = known_or_report(context, path, &record.evidence, ACCEPTED_EVIDENCE);
    for (which, field) in by_trait.into_iter().flat_map(ByTrait::iter) {
        let path = key_path(path, which.id());
        match field {
            Lenient::Missing => {}
            Lenient::Known(_) if workload.answers.get(which).is_none() => {
                context.report_at(&path, "", ACCEPTED_ANSWERED);
            }
            Lenient::Known(EvidenceRecord { basis, note }) => {
                let basis =
                    known_or_report(context, &key_path(&path, "basis"), basis, ACCEPTED_BASIS);
                let note = parse_text(context, &key_path(&path, "note"), note, ACCEPTED_NOTE);
                *workload.evidence.get_mut(which) = Evidence { basis: basis.copied(), note };
            }
            Lenient::Unreadable(found) => context.report_at(&path, found, ACCEPTED_EVIDENCE),
        }
    }
}

/// The answers of the vector, except where the field `answers` contradicts them. Without a vector, those of that field.
fn parse_answers(context: &mut ParseContext<'_>, path: &str, record: &WorkloadRecord) -> Answers {
    if record.vector.is_missing() && record.answers.is_missing() {
        context.report_at(path, "", ACCEPTED_WORKLOAD);
    }
    let [vector_path, answers_path] = ["vector", "answers"].map(|key| key_path(path, key));
    let mut answers = Answers::default();
    let vector = known_or_report(context, &vector_path, &record.vector, ACCEPTED_VECTOR);
    if let Some(text) = vector {
        let mut nested = ParseContext::with_criteria(context.criteria, text);
        answers = vector::parse_with(&mut nested, text);
        context.earlier_version = nested.earlier_version;
        context.report_nested(&vector_path, nested);
    }
    match known_or_report(context, &answers_path, &record.answers, ACCEPTED_ANSWERS) {
        Some(by_trait) => cross_check(context, &answers_path, answers, by_trait, vector.is_some()),
        None => answers,
    }
}

/// The `answers` of the vector that agree with those `by_trait`; without a vector, those `by_trait`.
fn cross_check(
    context: &mut ParseContext<'_>,
    path: &str,
    mut answers: Answers,
    by_trait: &ByTrait<Answer>,
    has_vector: bool,
) -> Answers {
    for (which, field) in by_trait.iter() {
        let path = key_path(path, which.id());
        let answer = field.known().copied();
        if let Lenient::Unreadable(found) = field {
            context.report_at(&path, found, ACCEPTED_ANSWER);
        }
        if !has_vector {
            answers = answers.with(which, answer);
        } else if answers.get(which) != answer {
            if !matches!(field, Lenient::Unreadable(_)) {
                context.report_at(
                    &path,
                    answer.map_or("", |answer| answer.id()),
                    ACCEPTED_SAME_ANSWER,
                );
            }
            answers = answers.with(which, None);
        }
    }
    answers
}

/// The error of an invalid JSON text or a duplicate key, at the beginning of the offending word.
fn json_error(text: &str, json: &str, error: &Error) -> ParseError {
    if error.is_eof() {
        return ParseError::new(text, json.get(json.len()..).unwrap_or_default(), ACCEPTED_JSON);
    }
    let lines_before = json.split_inclusive('\n').take(error.line().saturating_sub(1));
    let offset = lines_before.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
    let before = json.as_bytes().get(..offset).unwrap_or(json.as_bytes());
    let word =
        before.iter().rev().take_while(|byte| !byte.is_ascii() || byte.is_ascii_alphanumeric());
    let start = before.len() - word.count();
    ParseError::new(text, json.get(start..).unwrap_or_default(), ACCEPTED_JSON)
}
