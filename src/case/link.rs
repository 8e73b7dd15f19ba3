//! A case as a link fragment: `wr=WR:1/TP:Y/CB:Y~Checkout%20API~incidents:12,p99:180@50`, and so on for each workload,
//! with `&` between them.
//!
//! After the vector, behind `~` each and both optional: the percent-encoded name, and the figures by KPI, each a
//! baseline, `@` and an own reduction, of which either may stand alone.

use super::criteria_versions::{CRITERIA, Criteria};
use super::cut::{cut, end_of};
use super::name::Name;
use super::parse_context::ParseContext;
use super::read_error::ReadError;
use super::{Case, Opened, Workload, percent, vector};
use crate::decision::kpi::{Figure, Figures, Kpi};

/// The fragment's key.
const KEY: &str = "wr";

/// Longer entries are refused unread.
const MOST_BYTES: usize = 4096;

const AN_ENTRY: &str = "a case such as wr=WR:1/TP:Y/CB:N";
const TWELVE: &str = "up to 12 workloads";
const AT_MOST: &str = "a workload of at most 4096 bytes";
const A_NAME: &str = "a percent-encoded name of at most 80 characters";
const A_KPI: &str = "a figure of incidents, p99 or diagnosis, each once";
const A_BASELINE: &str = "a baseline above 0, up to 1000000000, with at most 3 decimals";
const A_REDUCTION: &str = "a reduction of 1 to 99 percent";
const AN_END: &str = "nothing more after the figures";

/// The canonical fragment, without `#`.
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

/// Reads a fragment strictly: all of its `wr` or nothing. Otherwise as [`open`].
///
/// # Errors
/// No `wr`, or the first part of them that is not understood.
pub fn read(text: &str) -> Result<Case, ReadError> {
    open(text).into_result()
}

/// Reads a fragment, with or without its `#`, as far as it is understood. Other keys are passed over.
#[must_use]
pub fn open(text: &str) -> Opened {
    open_by(&CRITERIA, text)
}

/// The same by other criteria.
#[must_use]
pub fn open_by(criteria: &'static Criteria, text: &str) -> Opened {
    let mut context = ParseContext::by(criteria, text);
    let mut workloads = Vec::new();
    let mut rest = Some(text.strip_prefix('#').unwrap_or(text));
    while let Some(pairs) = rest {
        let (pair, more) = cut(pairs, b'&');
        if let (KEY, Some(entry)) = cut(pair, b'=') {
            if workloads.len() == Case::MOST {
                context.report(pair, TWELVE);
                break;
            }
            workloads.push(read_entry(&mut context, workloads.len(), entry));
        }
        rest = more;
    }
    let case = Case::new(workloads).unwrap_or_else(|| {
        context.report(text, AN_ENTRY);
        Case::default()
    });
    context.opened(case)
}

fn read_entry(context: &mut ParseContext<'_>, index: usize, entry: &str) -> Workload {
    let mut workload = Workload::default();
    if entry.len() > MOST_BYTES {
        context.report(entry, AT_MOST);
        return workload;
    }
    let (vector, rest) = cut(entry, b'~');
    let answers = vector::read_with(context, vector);
    workload.answers = context.migrate(index, answers);
    let (encoded, rest) = cut(rest.unwrap_or(end_of(vector)), b'~');
    let decoded = percent::decode(encoded);
    workload.name = Name::beginning(decoded.as_deref().unwrap_or_default());
    if decoded.and_then(|name| Name::new(&name)).is_none() {
        context.report(encoded, A_NAME);
    }
    if let Some(rest) = rest {
        let (figures, more) = cut(rest, b'~');
        read_figures(context, figures, &mut workload.figures);
        if let Some(more) = more {
            context.report(more, AN_END);
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

fn read_figures(context: &mut ParseContext<'_>, text: &str, figures: &mut Figures) {
    let mut rest = Some(text);
    while let Some(parts) = rest {
        let (part, more) = cut(parts, b',');
        rest = more;
        let (id, text) = cut(part, b':');
        let figure = Kpi::from_id(id).map(|kpi| figures.get_mut(kpi));
        match figure.filter(|figure| **figure == Figure::default()) {
            Some(slot) => *slot = read_figure(context, text.unwrap_or(end_of(id))),
            None => context.report(id, A_KPI),
        }
    }
}

fn read_figure(context: &mut ParseContext<'_>, text: &str) -> Figure {
    let (typed, reduction) = cut(text, b'@');
    let baseline = typed.parse().ok();
    if baseline.is_none() && !(typed.is_empty() && reduction.is_some()) {
        context.report(typed, A_BASELINE);
    }
    let own_reduction = reduction.and_then(|text| text.parse().ok());
    if let (Some(text), None) = (reduction, own_reduction) {
        context.report(text, A_REDUCTION);
    }
    Figure { baseline, own_reduction, reduction_invalid: false }
}
