//! The review of a workload in a link: `r=2027-05-26,incidents:6,p99:130`, the day and what was measured.
//!
//! The verdict of the day of the decision follows as `then:adopt` only where it is not that of the answers; `then:open`
//! if there was none.

use super::Workload;
use super::cut::cut;
use super::link_list::{pairs, parse_once, push_pair};
use super::parse_context::ParseContext;
use crate::decision::date::Date;
use crate::decision::kpi::Kpi;
use crate::decision::rules::verdict_of;
use crate::decision::verdict::Verdict;

/// The key of the verdict of the day of the decision.
const THEN: &str = "then";
/// The word for no verdict.
const OPEN: &str = "open";

const ACCEPTED_ONCE: &str = "one review";
const ACCEPTED_ITEM: &str =
    "a figure of incidents, p99 or diagnosis, or the verdict then, each once";
const ACCEPTED_DATE: &str = "the day of the review, such as 2027-05-26";
const ACCEPTED_MEASURED: &str = "a figure from 0 up to 1000000000, with at most 3 decimals";
const ACCEPTED_THEN: &str = "a verdict: not-first, not-yet, adopt or open";

/// The part with the review of `workload`; empty if there is none.
pub(super) fn write_review(workload: &Workload) -> String {
    let review = &workload.review;
    if review.is_empty() {
        return String::new();
    }
    let mut text = ["r=", &review.date.map(Date::text).unwrap_or_default()].concat();
    for kpi in Kpi::ALL {
        if let Some(measured) = review.measured.get(kpi) {
            push_pair(&mut text, "", kpi.id(), &measured.text());
        }
    }
    if review.is_measured() && review.verdict_then != verdict_of(workload.answers) {
        push_pair(&mut text, "", THEN, review.verdict_then.map_or(OPEN, Verdict::id));
    }
    text
}

/// Parses the value of the part. Answers must be known.
pub(super) fn parse_review(context: &mut ParseContext<'_>, text: &str, workload: &mut Workload) {
    if !workload.review.is_empty() {
        return context.report(text, ACCEPTED_ONCE);
    }
    let (date, rest) = cut(text, b',');
    let review = &mut workload.review;
    review.date = date.parse().ok();
    if review.date.is_none() && !(date.is_empty() && rest.is_some()) {
        context.report(date, ACCEPTED_DATE);
    }
    let mut verdict_then = None;
    for (key, value) in rest.map(pairs).unwrap_or_default() {
        if key == THEN && verdict_then.is_none() {
            verdict_then = Some(parse_verdict(context, value));
            continue;
        }
        let measured = Kpi::from_id(key).map(|kpi| review.measured.get_mut(kpi));
        parse_once(context, (key, value), measured, ACCEPTED_ITEM, ACCEPTED_MEASURED);
    }
    if review.is_measured() {
        review.verdict_then = verdict_then.unwrap_or_else(|| context.verdict_of(workload.answers));
    }
}

fn parse_verdict(context: &mut ParseContext<'_>, text: &str) -> Option<Verdict> {
    let verdict = Verdict::from_id(text);
    if verdict.is_none() && text != OPEN {
        context.report(text, ACCEPTED_THEN);
    }
    verdict
}
