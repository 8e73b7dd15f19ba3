//! Parsing the figures, costs and review of a workload in a record.

use std::str::FromStr;

use super::Workload;
use super::parse_context::ParseContext;
use super::parse_error::{ACCEPTED_KPI, ACCEPTED_REDUCTION};
use super::record::{KpiRecord, WorkloadRecord};
use super::record_field::{
    Lenient, index_path, key_path, known_or_report, parse_text, source_of_text,
};
use crate::decision::cost::CostItem;
use crate::decision::decimal::{Percent, digits};
use crate::decision::kpi::{Figure, Kpi};
use crate::decision::rules::verdict_of;

// What is accepted, as the end of an error message.
const ACCEPTED_KPIS: &str = "a list of figures";
const ACCEPTED_BASELINE: &str =
    "a baseline as text, above 0, up to 1000000000, with at most 3 decimals";
const ACCEPTED_MEASURED: &str =
    "a figure as text, from 0 up to 1000000000, with at most 3 decimals";
const ACCEPTED_WORTH: &str = "the costs, each key once";
const ACCEPTED_COST: &str = "a cost as text, above 0, up to 1000000000, with at most 3 decimals";
const ACCEPTED_CURRENCY: &str = "a currency of at most 8 characters";
const ACCEPTED_REVIEW: &str = "a review, each key once";
const ACCEPTED_DATE: &str = "the day of the review, such as 2027-05-26";
const ACCEPTED_VERDICT: &str = "a verdict: not-first, not-yet, adopt or null";

/// Parses figures, costs and review of the workload at `path`. Answers must be known.
pub(super) fn parse_figures(
    context: &mut ParseContext<'_>,
    path: &str,
    record: &WorkloadRecord,
    workload: &mut Workload,
) {
    let kpis_path = key_path(path, "kpis");
    let kpis = known_or_report(context, &kpis_path, &record.kpis, ACCEPTED_KPIS);
    for (index, item) in kpis.into_iter().flatten().enumerate() {
        parse_kpi(context, &index_path(&kpis_path, index), item, workload);
    }
    parse_costs(context, &key_path(path, "worth"), record, workload);
    parse_review(context, &key_path(path, "review"), record, workload);
}

fn parse_kpi(
    context: &mut ParseContext<'_>,
    path: &str,
    item: &Lenient<KpiRecord>,
    workload: &mut Workload,
) {
    let record = item.known();
    let kpi = record.and_then(|record| record.id.known()).copied();
    let is_first = |kpi: &Kpi| {
        *workload.figures.get(*kpi) == Figure::default()
            && workload.review.measured.get(*kpi).is_none()
    };
    let (Some(record), Some(kpi)) = (record, kpi.filter(is_first)) else {
        let id = record.map_or_else(|| item.source(), |record| source_of_id(&record.id));
        context.report_at(path, id, ACCEPTED_KPI);
        return;
    };
    let figure = workload.figures.get_mut(kpi);
    figure.baseline =
        parse_value(context, &key_path(path, "baseline"), &record.baseline, ACCEPTED_BASELINE);
    parse_reduction(context, path, record, kpi, figure);
    *workload.review.measured.get_mut(kpi) =
        parse_value(context, &key_path(path, "measured"), &record.measured, ACCEPTED_MEASURED);
}

/// The number or the date in `field`, if it has one.
fn parse_value<N: FromStr>(
    context: &mut ParseContext<'_>,
    path: &str,
    field: &Lenient<String>,
    accepted: &'static str,
) -> Option<N> {
    let value = field.known().and_then(|text| text.parse().ok());
    if value.is_none() && !field.is_missing() {
        context.report_at(path, source_of_text(field), accepted);
    }
    value
}

fn parse_reduction(
    context: &mut ParseContext<'_>,
    path: &str,
    record: &KpiRecord,
    kpi: Kpi,
    figure: &mut Figure,
) {
    let percent = record.reduction_percent.known().map(|whole| digits(whole.0.into()));
    let reduction = percent.as_deref().and_then(|text| text.parse::<Percent>().ok());
    let is_own = record.own == Lenient::Known(true);
    if reduction.is_none() && !record.reduction_percent.is_missing() {
        let found = percent.as_deref().unwrap_or_else(|| record.reduction_percent.source());
        context.report_at(&key_path(path, "reductionPercent"), found, ACCEPTED_REDUCTION);
    } else if is_own || reduction != kpi.default_reduction() {
        figure.own_reduction = reduction;
    }
}

fn parse_costs(
    context: &mut ParseContext<'_>,
    path: &str,
    record: &WorkloadRecord,
    workload: &mut Workload,
) {
    let Some(worth) = known_or_report(context, path, &record.worth, ACCEPTED_WORTH) else {
        return;
    };
    for (item, key, field) in [
        (CostItem::Incident, "incidentCost", &worth.incident_cost),
        (CostItem::Hour, "hourCost", &worth.hour_cost),
        (CostItem::Ownership, "ownershipCost", &worth.ownership_cost),
    ] {
        *workload.costs.get_mut(item) =
            parse_value(context, &key_path(path, key), field, ACCEPTED_COST);
    }
    let path = key_path(path, "currency");
    workload.currency = parse_text(context, &path, &worth.currency, ACCEPTED_CURRENCY);
}

/// Date and verdict of the review. Measured figures must be known. Without a review, the verdict is that of the
/// answers.
fn parse_review(
    context: &mut ParseContext<'_>,
    path: &str,
    record: &WorkloadRecord,
    workload: &mut Workload,
) {
    let mut verdict_then = verdict_of(workload.answers);
    if let Some(review) = known_or_report(context, path, &record.review, ACCEPTED_REVIEW) {
        let [date, then] = ["date", "verdictThen"].map(|key| key_path(path, key));
        workload.review.date = parse_value(context, &date, &review.date, ACCEPTED_DATE);
        verdict_then =
            known_or_report(context, &then, &review.verdict_then, ACCEPTED_VERDICT).copied();
    }
    workload.review.verdict_then = verdict_then.filter(|_| workload.review.is_measured());
}

fn source_of_id(field: &Lenient<Kpi>) -> &str {
    field.known().map_or_else(|| field.source(), |kpi| kpi.id())
}
