//! A case as a link fragment: one entry for each workload, separated by `&`, such as
//! `wr=WR:1/TP:Y/CB:Y~Checkout%20API~incidents:12,p99:180@50`.
//!
//! The vector is followed by two optional parts, each after a `~`: the percent-encoded name, and the figures by KPI. A
//! figure is a baseline, an own reduction after `@`, or both.

use super::criteria_versions::{CRITERIA, Criteria};
use super::cut::{cut, end_of};
use super::link_entry::LinkEntry;
use super::link_parts::{is_case, parts};
use super::name::Name;
use super::parse_context::ParseContext;
use super::parse_error::{ACCEPTED_KPI, ACCEPTED_REDUCTION, ParseError};
use super::{Case, ParsedCase, Workload, percent, vector};
use crate::decision::kpi::{Figure, Figures, Kpi};

/// The key in the fragment.
const KEY: &str = "wr";

/// The maximum length of an entry. Of longer ones, all that is accepted is read.
const MAX_BYTES: usize = 4096;

/// How many parts of a fragment are read at most: all workloads, and as many errors as are reported.
const MAX_PARTS: usize = Case::MAX_WORKLOADS + ParseContext::MAX_ERRORS;

// What is accepted, as the end of an error message.
const ACCEPTED_ENTRY: &str = "a case such as wr=WR:1/TP:Y/CB:N";
const ACCEPTED_COUNT: &str = "up to 12 workloads";
const ACCEPTED_LENGTH: &str = "a workload of at most 4096 bytes";
const ACCEPTED_NAME: &str = "a percent-encoded name of at most 80 characters";
const ACCEPTED_BASELINE: &str = "a baseline above 0, up to 1000000000, with at most 3 decimals";
const ACCEPTED_END: &str = "nothing more after the figures";

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
    let figures = write_figures(&workload.figures);
    if !workload.name.as_str().is_empty() || !figures.is_empty() {
        text.push('~');
        text.push_str(&percent::encode(workload.name.as_str()));
    }
    if !figures.is_empty() {
        text.push('~');
        text.push_str(&figures);
    }
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
    let (vector, rest) = cut(entry, b'~');
    let answers = vector::parse_with(context, vector);
    workload.answers = context.migrate(index, answers);
    let (encoded, rest) = cut(rest.unwrap_or(end_of(vector)), b'~');
    let decoded = percent::decode(encoded);
    workload.name = Name::truncated(decoded.as_deref().unwrap_or_default());
    if decoded.and_then(|name| Name::new(&name)).is_none() {
        context.report(encoded, ACCEPTED_NAME);
    }
    if let Some(rest) = rest {
        let (figures, more) = cut(rest, b'~');
        parse_figures(context, figures, &mut workload.figures);
        if let Some(more) = more {
            context.report(more, ACCEPTED_END);
        }
    }
    workload
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
