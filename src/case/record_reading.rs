//! Reading a record back: a file from a stranger.
//!
//! Only what a person gave is taken from it (names, answers, figures); what follows from that is decided anew.

use super::editions::{CRITERIA, Criteria};
use super::json_tree::{Node, Refusal, parse};
use super::name::Name;
use super::read_error::ReadError;
use super::reader::Reader;
use super::record::{FORMAT, OWN};
use super::{Case, Opened, Workload, vector};
use crate::decision::answers::{Answer, Answers};
use crate::decision::kpi::{Figure, Kpi};
use crate::decision::traits::Trait;

/// Longer files are refused unread: twelve workloads with the longest names take less than half of it.
pub const MOST_BYTES: usize = 100_000;

const AT_MOST: &str = "a file of at most 100000 bytes";
const A_RECORD: &str = "a case that was saved here, of format when-rust/1";
const A_VERSION: &str = "criteria version 1";
const WORKLOADS: &str = "1 to 12 workloads";
const A_WORKLOAD: &str = "a workload with a vector or answers";
const A_NAME: &str = "a name of at most 80 characters";
const A_VECTOR: &str = "a vector in quotation marks";
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
    open_bounded(criteria, text).map_err(|(part, accepted)| ReadError::new(text, part, accepted))
}

fn open_bounded<'a>(criteria: &'static Criteria, text: &'a str) -> Result<Opened, Refusal<'a>> {
    if text.len() > MOST_BYTES {
        return Err((text, AT_MOST));
    }
    let root = parse(text.strip_prefix('\u{feff}').unwrap_or(text))?;
    match root.get("format")? {
        Some(format) if format.text() == Some(FORMAT) => {}
        other => return Err((other.unwrap_or(&root).source, A_RECORD)),
    }
    let version = root.get("criteria")?.unwrap_or(&root).source;
    let edition = criteria.edition(version);
    if version != criteria.version && edition.is_none() {
        return Err((version, A_VERSION));
    }
    let list = root.get("workloads")?.ok_or((root.source, WORKLOADS))?;
    let items = list.items().filter(|items| !items.is_empty()).ok_or((list.source, WORKLOADS))?;
    let mut reader = Reader::by(criteria, text);
    let mut workloads = Vec::new();
    for item in items {
        if workloads.len() == Case::MOST {
            reader.refuse(item.source, WORKLOADS);
            break;
        }
        reader.edition = edition;
        workloads.push(read_workload(&mut reader, workloads.len(), item));
    }
    Ok(reader.opened(Case { workloads }))
}

fn read_workload(reader: &mut Reader<'_>, place: usize, node: &Node<'_>) -> Workload {
    let mut workload = Workload::default();
    if let Some(name) = value(reader, node, "name") {
        let text = name.text().unwrap_or_default();
        workload.name = Name::beginning(text);
        if name.text().and_then(Name::new).is_none() {
            reader.refuse(name.source, A_NAME);
        }
    }
    let answers = read_answers(reader, node);
    workload.answers = reader.carry(place, answers);
    if let Some(kpis) = value(reader, node, "kpis") {
        match kpis.items() {
            Some(items) => {
                for item in items {
                    read_kpi(reader, item, &mut workload);
                }
            }
            None => reader.refuse(kpis.source, KPIS),
        }
    }
    workload
}

/// The answers of the vector, but for those that are told otherwise beside it; of the answers where there is none.
fn read_answers(reader: &mut Reader<'_>, node: &Node<'_>) -> Answers {
    let vector = value(reader, node, "vector");
    let told = value(reader, node, "answers");
    if vector.is_none() && told.is_none() {
        reader.refuse(node.source, A_WORKLOAD);
    }
    let mut answers = Answers::default();
    if let Some(vector) = vector {
        match vector.text() {
            Some(text) => {
                let mut inside = Reader::by(reader.criteria, text);
                answers = vector::read_with(&mut inside, text);
                reader.edition = inside.edition;
                reader.refuse_inside(vector.source, inside);
            }
            None => reader.refuse(vector.source, A_VECTOR),
        }
    }
    let Some(told) = told else {
        return answers;
    };
    for which in Trait::ALL {
        let given = value(reader, told, which.id());
        let answer = match given.map(Node::text) {
            None => None,
            Some(Some("yes")) => Some(Answer::Yes),
            Some(Some("no")) => Some(Answer::No),
            Some(_) => {
                reader.refuse(given.map_or("", |given| given.source), AN_ANSWER);
                None
            }
        };
        if vector.is_none() {
            answers = answers.with(which, answer);
        } else if answers.get(which) != answer {
            reader.refuse(given.map_or(told.source, |given| given.source), SAME_ANSWER);
            answers = answers.with(which, None);
        }
    }
    answers
}

fn read_kpi(reader: &mut Reader<'_>, node: &Node<'_>, workload: &mut Workload) {
    let kpi = value(reader, node, "id").and_then(Node::text).and_then(Kpi::from_id);
    let place = kpi.map(|kpi| (kpi, workload.figures.get_mut(kpi)));
    let Some((kpi, place)) = place.filter(|(_, place)| **place == Figure::default()) else {
        reader.refuse(node.source, A_KPI);
        return;
    };
    if let Some(given) = value(reader, node, "baseline") {
        place.baseline = given.text().and_then(|text| text.parse().ok());
        if place.baseline.is_none() {
            reader.refuse(given.source, A_BASELINE);
        }
    }
    if let Some(given) = value(reader, node, "reductionPercent") {
        let reduction = given.source.parse().ok();
        let own = value(reader, node, OWN).is_some_and(|own| own.source == "true");
        if reduction.is_none() {
            reader.refuse(given.source, A_REDUCTION);
        } else if own || reduction != kpi.default_reduction() {
            place.own_reduction = reduction;
        }
    }
}

/// The value of `key`, which is not understood if it is given twice.
fn value<'n, 'a>(reader: &mut Reader<'_>, node: &'n Node<'a>, key: &str) -> Option<&'n Node<'a>> {
    node.get(key).unwrap_or_else(|(part, accepted)| {
        reader.refuse(part, accepted);
        None
    })
}
