//! The review: the day for it, and what came of it.

use super::block::{Block, write_list};
use crate::case::Workload;
use crate::content::kpis::kpi_words;
use crate::decision::Decision;
use crate::decision::date::Date;
use crate::decision::kpi::Kpi;
use crate::phrases::review::{conclusion_sentence, outcome_text, verdict_then_and_today};

/// The date six months after `today`, both as `2026-11-23`. Days after the 28th become the 28th. None if `today` is not
/// such a date.
#[must_use]
pub fn review_date(today: &str) -> Option<String> {
    let today: Date = today.parse().ok()?;
    Some(today.six_months_later()?.text())
}

/// When the review of `workload` is or was; none if that is not known.
pub(super) fn review_day(workload: &Workload, today: &str) -> Option<String> {
    let review = &workload.review;
    match review.date {
        Some(date) if review.is_measured() => {
            Some(["The review was on ", &date.text(), "."].concat())
        }
        None if review.is_measured() => None,
        Some(date) => Some(["The review is on ", &date.text(), "."].concat()),
        None => review_date(today).map(|date| ["The review is on ", &date, "."].concat()),
    }
}

/// The figures of the review and what they come to; nothing while nothing is measured.
pub(super) fn write_review(
    level: u8,
    workload: &Workload,
    decision: &Decision,
    page: &mut Vec<Block>,
) {
    if !workload.review.is_measured() {
        return;
    }
    let review = workload.review_result();
    let mut blocks = Vec::new();
    for kpi in Kpi::ALL {
        let Some(measured) = workload.review.measured.get(kpi) else {
            continue;
        };
        let outcome = match review.outcomes.get(kpi) {
            Some(outcome) => ["; ", &outcome_text(kpi, workload, *outcome)].concat(),
            None => "; there is no baseline to compare with".to_owned(),
        };
        let label = kpi_words(kpi).label;
        blocks.push(Block::Item(
            [label, ": ", &measured.text(), " ", kpi.unit(), &outcome, "."].concat(),
        ));
    }
    blocks.push(Block::Text(conclusion_sentence(&review)));
    blocks.push(Block::Text(verdict_then_and_today(workload, decision)));
    write_list(page, level, "Review", blocks);
}
