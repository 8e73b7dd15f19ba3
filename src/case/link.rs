//! A case as a link fragment: one entry for each workload, separated by `&`, such as
//! `wr=WR:1/TP:Y/CB:Y~Checkout%20API~incidents:12,p99:180@50~e=TP:m:Grafana`.
//!
//! The vector is followed by optional parts, each after a `~`: the percent-encoded name; the figures; and parts with a
//! key, which are the evidence after `e=`, the costs after `w=`, and the review after `r=`. The parts have modules of their
//! own.

use super::criteria_versions::{CRITERIA, Criteria};
use super::cut::cut;
use super::link_costs::{parse_costs, write_costs};
use super::link_entry::LinkEntry;
use super::link_evidence::{parse_evidence, write_evidence};
use super::link_figures::{parse_figures, write_figures};
use super::link_parts::{is_case, parts};
use super::link_review::{parse_review, write_review};
use super::parse_context::ParseContext;
use super::parse_error::ParseError;
use super::{Case, ParsedCase, Workload, percent, vector};

/// The key in the fragment.
const KEY: &str = "wr";

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
const ACCEPTED_PART: &str =
    "evidence after e=, costs after w= or a review after r=, and nothing more";

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
    let further = [
        write_figures(&workload.figures),
        write_evidence(workload),
        write_costs(workload),
        write_review(workload),
    ];
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
    let mut workload = Workload::empty();
    if entry.len() > MAX_BYTES {
        context.report(entry, ACCEPTED_LENGTH);
    }
    let (vector, mut rest) = cut(entry, b'~');
    workload.answers = vector::parse_with(context, vector);
    if let Some(parts) = rest.filter(|parts| !has_key(parts)) {
        let (encoded, more) = cut(parts, b'~');
        workload.name = context.parse_text(encoded, ACCEPTED_NAME);
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
            ("e", Some(evidence)) => parse_evidence(context, evidence, &mut workload),
            ("w", Some(costs)) => parse_costs(context, costs, &mut workload),
            ("r", Some(review)) => parse_review(context, review, &mut workload),
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
    matches!(cut(parts, b'='), ("e" | "w" | "r", Some(_)))
}
