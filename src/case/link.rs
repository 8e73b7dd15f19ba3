//! A case as a link fragment: one entry for each workload, separated by `&`, such as
//! `wr=WR:1/TP:Y/CB:Y~Checkout%20API~incidents:12,p99:180@50~e=TP:m:Grafana`.
//!
//! The vector is followed by optional parts, each after a `~`: the percent-encoded name; the figures by KPI, each a
//! baseline, an own reduction after `@`, or both; and parts with a key. `e=` is the evidence by trait code: the letter
//! of the basis, and after a colon the percent-encoded note.

use super::criteria_versions::{CRITERIA, Criteria};
use super::cut::{cut, end_of};
use super::link_entry::LinkEntry;
use super::link_parts::{is_case, parts};
use super::parse_context::ParseContext;
use super::parse_error::{ACCEPTED_KPI, ACCEPTED_REDUCTION, ParseError};
use super::plain_text::PlainText;
use super::vector::ACCEPTED_CODE;
use super::{Case, ParsedCase, Workload, percent, vector};
use crate::decision::evidence::Basis;
use crate::decision::kpi::{Figure, Figures, Kpi};
use crate::decision::traits::Trait;

/// The key in the fragment.
const KEY: &str = "wr";
/// The key of the evidence in an entry.
const EVIDENCE_KEY: &str = "e";

/// The maximum length of an entry: enough for the longest name and eight of the longest notes. Of longer ones, all that is
/// accepted is read.
const MAX_BYTES: usize = 32_768;

/// How many parts of a fragment are read at most: all workloads, and as many errors as are reported.
const MAX_PARTS: usize = Case::MAX_WORKLOADS + ParseContext::MAX_ERRORS;

// What is accepted, as the end of an error message.
const ACCEPTED_ENTRY: &str = "a case such as wr=WR:1/TP:Y/CB:N";
const ACCEPTED_COUNT: &str = "up to 12 workloads";
const ACCEPTED_LENGTH: &str = "a workload of at most 32768 bytes";
const ACCEPTED_NAME: &str = "a percent-encoded name of at most 80 characters";
const ACCEPTED_BASELINE: &str = "a baseline above 0, up to 1000000000, with at most 3 decimals";
const ACCEPTED_PART: &str = "evidence after e=, and nothing more";
const ACCEPTED_EVIDENCE: &str = "evidence for a trait that is answered, once";
const ACCEPTED_BASIS: &str = "what the answer rests on: m, r or a";
const ACCEPTED_NOTE: &str = "a percent-encoded note of at most 250 characters";

/// The canonical fragment of `case`, without `#`.
#[must_use]
pub fn write(case: &Case) -> String {
    let mut text = String::new();
    for workload in case.workloads() {
        if !text.is_empty() {
            text.push('&');
        }
        write_entry(&mut text, workload);
    }
    text
}

fn write_entry(text: &mut String, workload: &Workload) {
    text.push_str(KEY);
    text.push('=');
    text.push_str(&vector::write(workload.answers));
    let further = [write_figures(&workload.figures), write_evidence(workload)];
    let has_more = further.iter().any(|part| !part.is_empty());
    if !workload.name.as_str().is_empty() || has_more {
        text.push('~');
        text.push_str(&percent::encode(workload.name.as_str()));
    }
    for part in further.iter().filter(|part| !part.is_empty()) {
        text.push('~');
        text.push_str(part);
    }
}

fn write_evidence(workload: &Workload) -> String {
    let mut text = String::new();
    for (which, evidence) in workload.evidence.iter().filter(|(_, one)| !one.is_empty()) {
        text.push_str(if text.is_empty() { "e=" } else { "," });
        text.push_str(which.code());
        text.push(':');
        text.push_str(evidence.basis.map_or("", Basis::code));
        if !evidence.note.as_str().is_empty() {
            text.push(':');
            text.push_str(&percent::encode(evidence.note.as_str()));
        }
    }
    text
}

/// Parses a fragment strictly: all of it must be understood. Otherwise as [`parse_lenient`].
///
/// # Errors
/// The fragment has no `wr`, or a part of one is invalid.
pub fn parse(text: &str) -> Result<Case, ParseError> {
    parse_lenient(text).into_result()
}

/// Parses a fragment, which may begin with `#`, as far as it is understood. What other tools have done to it is undone.
/// Other keys are ignored.
#[must_use]
pub fn parse_lenient(text: &str) -> ParsedCase {
    parse_lenient_by(&CRITERIA, text)
}

/// [`parse_lenient`] with other criteria.
#[must_use]
pub fn parse_lenient_by(criteria: &'static Criteria, text: &str) -> ParsedCase {
    let mut entries = Vec::new();
    for part in parts(text) {
        if entries.len() < MAX_PARTS && is_case(part) {
            entries.push((part, LinkEntry::read(text, part)));
        }
    }
    let mut context = ParseContext::with_criteria(criteria, text);
    let mut workloads = Vec::new();
    for (part, entry) in &entries {
        let Some(entry) = entry else {
            context.report(part, ACCEPTED_ENTRY);
            continue;
        };
        if workloads.len() == Case::MAX_WORKLOADS {
            context.report(part, ACCEPTED_COUNT);
            break;
        }
        context.entry = Some(entry);
        workloads.push(parse_entry(&mut context, workloads.len(), &entry.text));
        context.entry = None;
    }
    if entries.is_empty() {
        context.report(text, ACCEPTED_ENTRY);
    }
    context.finish(Case::new(workloads).unwrap_or_default())
}

fn parse_entry(context: &mut ParseContext<'_>, index: usize, entry: &str) -> Workload {
    let mut workload = Workload::default();
    if entry.len() > MAX_BYTES {
        context.report(entry, ACCEPTED_LENGTH);
    }
    let (vector, mut rest) = cut(entry, b'~');
    workload.answers = vector::parse_with(context, vector);
    if let Some(parts) = rest.filter(|parts| !has_key(parts)) {
        let (encoded, more) = cut(parts, b'~');
        workload.name = parse_text(context, encoded, ACCEPTED_NAME);
        rest = more;
    }
    if let Some(parts) = rest.filter(|parts| !has_key(parts)) {
        let (figures, more) = cut(parts, b'~');
        if !figures.is_empty() || more.is_none() {
            parse_figures(context, figures, &mut workload.figures);
        }
        rest = more;
    }
    while let Some(parts) = rest {
        let (part, more) = cut(parts, b'~');
        match cut(part, b'=') {
            (EVIDENCE_KEY, Some(evidence)) => parse_evidence(context, evidence, &mut workload),
            _ => context.report(part, ACCEPTED_PART),
        }
        rest = more;
    }
    let migrated = context.migrate(index, workload.answers);
    workload.set_answers(migrated);
    workload
}

/// Whether `parts` begins with a part that has a key. Names and figures have no bare `=`.
fn has_key(parts: &str) -> bool {
    matches!(cut(parts, b'='), (EVIDENCE_KEY, Some(_)))
}

/// The text of a name or a note, cut if it is too long.
fn parse_text<const MAX: usize>(
    context: &mut ParseContext<'_>,
    encoded: &str,
    accepted: &'static str,
) -> PlainText<MAX> {
    let decoded = percent::decode(encoded);
    let text = PlainText::truncated(decoded.as_deref().unwrap_or_default());
    if decoded.and_then(|whole| PlainText::<MAX>::new(&whole)).is_none() {
        context.report(encoded, accepted);
    }
    text
}

/// The evidence for one trait, and what follows. A bare comma in a note belongs to the note.
fn cut_evidence(text: &str) -> (&str, Option<&str>) {
    let starts = |rest: &str| Trait::from_code(cut(rest, b':').0).is_some();
    let mut end = 0;
    while let (part, Some(more)) = cut(text.get(end..).unwrap_or_default(), b',') {
        end += part.len();
        if !text.contains(':') || starts(more) {
            return (text.get(..end).unwrap_or_default(), Some(more));
        }
        end += 1;
    }
    (text, None)
}

fn parse_evidence(context: &mut ParseContext<'_>, text: &str, workload: &mut Workload) {
    let mut rest = Some(text);
    while let Some(parts) = rest {
        let (part, more) = cut_evidence(parts);
        rest = more;
        let (code, evidence) = cut(part, b':');
        let Some(which) = Trait::from_code(code) else {
            context.report(code, ACCEPTED_CODE);
            continue;
        };
        let is_answered = workload.answers.get(which).is_some();
        let slot = workload.evidence.get_mut(which);
        if !is_answered || !slot.is_empty() {
            context.report(part, ACCEPTED_EVIDENCE);
            continue;
        }
        let (basis, note) = cut(evidence.unwrap_or(end_of(code)), b':');
        slot.basis = Basis::from_code(basis);
        if slot.basis.is_none() && !(basis.is_empty() && note.is_some()) {
            context.report(basis, ACCEPTED_BASIS);
        }
        if let Some(note) = note {
            slot.note = parse_text(context, note, ACCEPTED_NOTE);
        }
    }
}

fn write_figures(figures: &Figures) -> String {
    let mut text = String::new();
    for kpi in Kpi::ALL {
        let Figure { baseline, own_reduction, .. } = *figures.get(kpi);
        if baseline.is_none() && own_reduction.is_none() {
            continue;
        }
        if !text.is_empty() {
            text.push(',');
        }
        text.push_str(kpi.id());
        text.push(':');
        if let Some(baseline) = baseline {
            text.push_str(&baseline.text());
        }
        if let Some(reduction) = own_reduction {
            text.push('@');
            text.push_str(&reduction.text());
        }
    }
    text
}

fn parse_figures(context: &mut ParseContext<'_>, text: &str, figures: &mut Figures) {
    let mut rest = Some(text);
    while let Some(parts) = rest {
        let (part, more) = cut(parts, b',');
        rest = more;
        let (id, text) = cut(part, b':');
        let figure = Kpi::from_id(id).map(|kpi| figures.get_mut(kpi));
        match figure.filter(|figure| **figure == Figure::default()) {
            Some(slot) => *slot = parse_figure(context, text.unwrap_or(end_of(id))),
            None => context.report(id, ACCEPTED_KPI),
        }
    }
}

fn parse_figure(context: &mut ParseContext<'_>, text: &str) -> Figure {
    let (typed, reduction) = cut(text, b'@');
    let baseline = typed.parse().ok();
    if baseline.is_none() && !(typed.is_empty() && reduction.is_some()) {
        context.report(typed, ACCEPTED_BASELINE);
    }
    let own_reduction = reduction.and_then(|text| text.parse().ok());
    if let (Some(text), None) = (reduction, own_reduction) {
        context.report(text, ACCEPTED_REDUCTION);
    }
    Figure { baseline, own_reduction, reduction_invalid: false }
}
