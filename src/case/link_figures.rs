//! The figures of a workload in a link: `incidents:12,p99:180@50`. By KPI, each a baseline, an own reduction after `@`, or
//! both.

use super::cut::cut;
use super::link_list::{pairs, push_pair};
use super::parse_context::ParseContext;
use super::parse_error::{ACCEPTED_KPI, ACCEPTED_REDUCTION};
use crate::decision::decimal::{Baseline, Percent};
use crate::decision::kpi::{Figure, Figures, Kpi};

const ACCEPTED_BASELINE: &str = "a baseline above 0, up to 1000000000, with at most 3 decimals";

/// The list of `figures`; empty if there are none.
pub(super) fn write_figures(figures: &Figures) -> String {
    let mut text = String::new();
    for kpi in Kpi::ALL {
        let Figure { baseline, own_reduction, .. } = *figures.get(kpi);
        let mut value = baseline.map(Baseline::text).unwrap_or_default();
        if let Some(reduction) = own_reduction.map(Percent::text) {
            value.push('@');
            value.push_str(&reduction);
        }
        if !value.is_empty() {
            push_pair(&mut text, "", kpi.id(), &value);
        }
    }
    text
}

/// Parses a list of figures.
pub(super) fn parse_figures(context: &mut ParseContext<'_>, text: &str, figures: &mut Figures) {
    for (id, value) in pairs(text) {
        let figure = Kpi::from_id(id).map(|kpi| figures.get_mut(kpi));
        match figure.filter(|figure| **figure == Figure::default()) {
            Some(slot) => *slot = parse_figure(context, value),
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
