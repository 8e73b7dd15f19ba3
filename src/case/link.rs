//! A case as a link fragment: `wr=WR:1/TP:Y/CB:Y~Checkout%20API~incidents:12,p99:180@50`.
//!
//! After the vector, behind `~` each and both optional: the percent-encoded name, and the figures by KPI, each a
//! baseline, `@` and an own reduction, of which either may stand alone.

use super::cut::{cut, end_of};
use super::name::Name;
use super::read_error::ReadError;
use super::{Workload, percent, vector};
use crate::decision::kpi::{Figure, Figures, Kpi};

/// The fragment's key.
const KEY: &str = "wr";

const AN_ENTRY: &str = "a case such as wr=WR:1/TP:Y/CB:N";
const ONE_ENTRY: &str = "one workload";
const A_NAME: &str = "a percent-encoded name of at most 80 characters";
const A_KPI: &str = "a figure of incidents, p99 or diagnosis, each once";
const A_BASELINE: &str = "a baseline above 0, up to 1000000000, with at most 3 decimals";
const A_REDUCTION: &str = "a reduction of 1 to 99 percent";
const AN_END: &str = "nothing more after the figures";

/// The canonical fragment, without `#`.
#[must_use]
pub fn write(workload: &Workload) -> String {
    let mut text = [KEY, "=", &vector::write(workload.answers)].concat();
    let figures = write_figures(&workload.figures);
    if !workload.name.as_str().is_empty() || !figures.is_empty() {
        text.push('~');
        text.push_str(&percent::encode(workload.name.as_str()));
    }
    if !figures.is_empty() {
        text.push('~');
        text.push_str(&figures);
    }
    text
}

/// Reads a fragment, with or without its `#`, strictly: all of its `wr` or nothing. Other keys are passed over.
///
/// # Errors
/// No `wr` or more than one, and the first part of it that is not understood.
pub fn read(text: &str) -> Result<Workload, ReadError> {
    let mut rest = Some(text.strip_prefix('#').unwrap_or(text));
    let mut workload = Workload::default();
    let mut found = false;
    while let Some(pairs) = rest {
        let (pair, more) = cut(pairs, b'&');
        if let (KEY, Some(entry)) = cut(pair, b'=') {
            if found {
                return Err(ReadError::new(text, pair, ONE_ENTRY));
            }
            found = true;
            read_entry(text, entry, &mut workload)?;
        }
        rest = more;
    }
    if found { Ok(workload) } else { Err(ReadError::new(text, text, AN_ENTRY)) }
}

fn read_entry(whole: &str, entry: &str, workload: &mut Workload) -> Result<(), ReadError> {
    let (vector, rest) = cut(entry, b'~');
    workload.answers = vector::read_within(whole, vector)?;
    let (name, rest) = cut(rest.unwrap_or(end_of(vector)), b'~');
    match percent::decode(name).and_then(|name| Name::new(&name)) {
        Some(decoded) => workload.name = decoded,
        None => return Err(ReadError::new(whole, name, A_NAME)),
    }
    if let Some(rest) = rest {
        let (text, more) = cut(rest, b'~');
        read_figures(whole, text, &mut workload.figures)?;
        if let Some(more) = more {
            return Err(ReadError::new(whole, more, AN_END));
        }
    }
    Ok(())
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

fn read_figures(whole: &str, text: &str, figures: &mut Figures) -> Result<(), ReadError> {
    let mut rest = Some(text);
    while let Some(parts) = rest {
        let (part, more) = cut(parts, b',');
        let (id, figure) = cut(part, b':');
        let place = Kpi::from_id(id).map(|kpi| figures.get_mut(kpi));
        let Some(place) = place.filter(|place| **place == Figure::default()) else {
            return Err(ReadError::new(whole, id, A_KPI));
        };
        *place = read_figure(whole, figure.unwrap_or(end_of(id)))?;
        rest = more;
    }
    Ok(())
}

fn read_figure(whole: &str, text: &str) -> Result<Figure, ReadError> {
    let (typed, reduction) = cut(text, b'@');
    let baseline = typed.parse().ok();
    if baseline.is_none() && !(typed.is_empty() && reduction.is_some()) {
        return Err(ReadError::new(whole, typed, A_BASELINE));
    }
    let own_reduction = reduction.and_then(|text| text.parse().ok());
    match reduction {
        Some(text) if own_reduction.is_none() => Err(ReadError::new(whole, text, A_REDUCTION)),
        _ => Ok(Figure { baseline, own_reduction, reduction_unread: false }),
    }
}
