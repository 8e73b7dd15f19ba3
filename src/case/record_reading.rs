//! Reading a record back: a file from a stranger.
//!
//! Only what a person gave is taken from it (names, answers, figures); what follows from that is decided anew.

use serde_json::Error;

use super::criteria_versions::{CRITERIA, Criteria};
use super::name::Name;
use super::parse_context::ParseContext;
use super::read_error::ReadError;
use super::record::{FORMAT, KpiRecord, Record, WorkloadRecord};
use super::record_field::{Field, Whole};
use super::record_ids::AnswersRecord;
use super::{Case, Opened, Workload, vector};
use crate::decision::answers::Answers;
use crate::decision::decimal::{Percent, digits};
use crate::decision::kpi::{Figure, Figures, Kpi};

/// Longer files are refused unread: twelve workloads with the longest names take less than half of it.
pub const MOST_BYTES: usize = 100_000;

const AT_MOST: &str = "a file of at most 100000 bytes";
const JSON: &str = "JSON, with each key of an object once";
const A_RECORD: &str = "a case that was saved here, of format when-rust/1";
const A_VERSION: &str = "criteria version 1";
const WORKLOADS: &str = "1 to 12 workloads";
const A_WORKLOAD: &str = "a workload with a vector or answers, each key once";
const A_NAME: &str = "a name of at most 80 characters";
const A_VECTOR: &str = "a vector in quotation marks";
const ANSWERS: &str = "the answers by trait, each trait once";
const AN_ANSWER: &str = "an answer: yes, no or null";
const SAME_ANSWER: &str = "the same answer as in the vector";
const KPIS: &str = "a list of figures";
const A_KPI: &str = "a figure of incidents, p99 or diagnosis, each once";
const A_BASELINE: &str = "a baseline as text, above 0, up to 1000000000, with at most 3 decimals";
const A_REDUCTION: &str = "a reduction of 1 to 99 percent";

/// Reads a record as far as it is understood.
///
/// # Errors
/// The text is no record of this version at all, so that there is nothing to show.
pub fn open(text: &str) -> Result<Opened, ReadError> {
    open_by(&CRITERIA, text)
}

/// The same by other criteria.
///
/// # Errors
/// As [`open`].
pub fn open_by(criteria: &'static Criteria, text: &str) -> Result<Opened, ReadError> {
    if text.len() > MOST_BYTES {
        return Err(ReadError::new(text, text, AT_MOST));
    }
    let json = text.strip_prefix('\u{feff}').unwrap_or(text);
    let record: Record = serde_json::from_str(json).map_err(|error| no_json(text, json, &error))?;
    if record.format != Field::Known(FORMAT.to_owned()) {
        return Err(ReadError::at("format", source_of_text(&record.format), A_RECORD));
    }
    let version = match &record.criteria {
        Field::Known(Whole(number)) => digits((*number).into()),
        other => return Err(ReadError::at("criteria", other.source(), A_VERSION)),
    };
    let earlier = criteria.earlier_version(&version);
    if version != criteria.version && earlier.is_none() {
        return Err(ReadError::at("criteria", &version, A_VERSION));
    }
    let items = match record.workloads {
        Field::Known(items) if !items.is_empty() => items,
        Field::Known(_) => return Err(ReadError::at("workloads", "[]", WORKLOADS)),
        other => return Err(ReadError::at("workloads", other.source(), WORKLOADS)),
    };
    let mut context = ParseContext::by(criteria, text);
    let mut workloads = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let path = indexed("workloads", index);
        if index == Case::MOST {
            context.report_at(&path, "", WORKLOADS);
            break;
        }
        context.earlier_version = earlier;
        workloads.push(match item {
            Field::Known(record) => read_workload(&mut context, index, &path, record),
            other => {
                context.report_at(&path, other.source(), A_WORKLOAD);
                Workload::default()
            }
        });
    }
    Ok(context.opened(Case { workloads }))
}

fn read_workload(
    context: &mut ParseContext<'_>,
    index: usize,
    path: &str,
    record: &WorkloadRecord,
) -> Workload {
    let name = match &record.name {
        Field::Missing => Name::default(),
        other => {
            let text = other.known().map_or("", String::as_str);
            if other.known().and_then(|text| Name::new(text)).is_none() {
                context.report_at(&inside(path, "name"), source_of_text(other), A_NAME);
            }
            Name::beginning(text)
        }
    };
    let answers = read_answers(context, path, record);
    let answers = context.migrate(index, answers);
    let mut workload = Workload { name, answers, ..Workload::default() };
    match &record.kpis {
        Field::Missing => {}
        Field::Known(items) => {
            for (index, item) in items.iter().enumerate() {
                let path = indexed(&inside(path, "kpis"), index);
                read_kpi(context, &path, item, &mut workload.figures);
            }
        }
        other => context.report_at(&inside(path, "kpis"), other.source(), KPIS),
    }
    workload
}

/// The answers of the vector, without those that the field `answers` contradicts; those of that field where there is no
/// vector that can be read.
fn read_answers(context: &mut ParseContext<'_>, path: &str, record: &WorkloadRecord) -> Answers {
    if record.vector.is_missing() && record.answers.is_missing() {
        context.report_at(path, "", A_WORKLOAD);
    }
    let mut answers = Answers::default();
    match &record.vector {
        Field::Missing => {}
        Field::Known(text) => {
            let mut within = ParseContext::by(context.criteria, text);
            answers = vector::read_with(&mut within, text);
            context.earlier_version = within.earlier_version;
            context.report_inside(&inside(path, "vector"), within);
        }
        other => context.report_at(&inside(path, "vector"), other.source(), A_VECTOR),
    }
    match &record.answers {
        Field::Missing => {}
        Field::Known(told) => {
            let is_alone = record.vector.known().is_none();
            answers = compared(context, &inside(path, "answers"), answers, told, is_alone);
        }
        other => context.report_at(&inside(path, "answers"), other.source(), ANSWERS),
    }
    answers
}

/// The `answers` of the vector as far as those that are `told` by trait are the same, or the latter if they are alone.
fn compared(
    context: &mut ParseContext<'_>,
    path: &str,
    mut answers: Answers,
    told: &AnswersRecord,
    is_alone: bool,
) -> Answers {
    for (which, field) in told.iter() {
        let path = inside(path, which.id());
        let answer = field.known().copied();
        if let Field::Unreadable(found) = field {
            context.report_at(&path, found, AN_ANSWER);
        }
        if is_alone {
            answers = answers.with(which, answer);
        } else if answers.get(which) != answer {
            if !matches!(field, Field::Unreadable(_)) {
                context.report_at(&path, answer.map_or("", |answer| answer.id()), SAME_ANSWER);
            }
            answers = answers.with(which, None);
        }
    }
    answers
}

fn read_kpi(
    context: &mut ParseContext<'_>,
    path: &str,
    item: &Field<KpiRecord>,
    figures: &mut Figures,
) {
    let record = item.known();
    let kpi = record.and_then(|record| record.id.known()).copied();
    let figure = kpi.map(|kpi| (kpi, figures.get_mut(kpi)));
    let figure = figure.filter(|(_, figure)| **figure == Figure::default());
    let (Some(record), Some((kpi, figure))) = (record, figure) else {
        let id = record.map_or_else(|| item.source(), |record| source_of_id(&record.id));
        context.report_at(path, id, A_KPI);
        return;
    };
    if let Some(text) = record.baseline.known() {
        figure.baseline = text.parse().ok();
    }
    if figure.baseline.is_none() && !record.baseline.is_missing() {
        let found = source_of_text(&record.baseline);
        context.report_at(&inside(path, "baseline"), found, A_BASELINE);
    }
    read_reduction(context, path, record, kpi, figure);
}

fn read_reduction(
    context: &mut ParseContext<'_>,
    path: &str,
    record: &KpiRecord,
    kpi: Kpi,
    figure: &mut Figure,
) {
    let percent = record.reduction_percent.known().map(|whole| digits(whole.0.into()));
    let reduction = percent.as_deref().and_then(|text| text.parse::<Percent>().ok());
    let is_own = record.own == Field::Known(true);
    if reduction.is_none() && !record.reduction_percent.is_missing() {
        let found = percent.as_deref().unwrap_or_else(|| record.reduction_percent.source());
        context.report_at(&inside(path, "reductionPercent"), found, A_REDUCTION);
    } else if is_own || reduction != kpi.default_reduction() {
        figure.own_reduction = reduction;
    }
}

/// The error of a text that is no JSON, or not an object with its keys once; named from the beginning of a word.
fn no_json(text: &str, json: &str, error: &Error) -> ReadError {
    if error.is_eof() {
        return ReadError::new(text, json.get(json.len()..).unwrap_or_default(), JSON);
    }
    let lines_before = json.split_inclusive('\n').take(error.line().saturating_sub(1));
    let offset = lines_before.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
    let before = json.as_bytes().get(..offset).unwrap_or(json.as_bytes());
    let word =
        before.iter().rev().take_while(|byte| !byte.is_ascii() || byte.is_ascii_alphanumeric());
    let start = before.len() - word.count();
    ReadError::new(text, json.get(start..).unwrap_or_default(), JSON)
}

/// What was found in the place of a text.
fn source_of_text(field: &Field<String>) -> &str {
    field.known().map_or_else(|| field.source(), String::as_str)
}

fn source_of_id(field: &Field<Kpi>) -> &str {
    field.known().map_or_else(|| field.source(), |kpi| kpi.id())
}

fn indexed(path: &str, index: usize) -> String {
    [path, "[", &digits(index as u64), "]"].concat()
}

fn inside(path: &str, key: &str) -> String {
    [path, ".", key].concat()
}
