//! The costs of a workload in a link: `w=incident:8000,hour:120,ownership:30000,currency:EUR`.

use super::cut::{cut, end_of};
use super::link_list::{cut_item, parse_once, push_pair};
use super::parse_context::ParseContext;
use super::{Workload, percent};
use crate::decision::cost::CostItem;

/// The key of the currency, which is percent-encoded.
const CURRENCY: &str = "currency";

const ACCEPTED_ITEM: &str = "a cost of incident, hour or ownership, or a currency, each once";
const ACCEPTED_COST: &str = "a cost above 0, up to 1000000000, with at most 3 decimals";
const ACCEPTED_CURRENCY: &str = "a percent-encoded currency of at most 8 characters";

/// The part with the costs of `workload`; empty if there are none.
pub(super) fn write_costs(workload: &Workload) -> String {
    let mut text = String::new();
    for item in CostItem::ALL {
        if let Some(cost) = workload.costs.get(item) {
            push_pair(&mut text, "w=", item.id(), &cost.text());
        }
    }
    let currency = workload.currency.as_str();
    if !currency.is_empty() {
        push_pair(&mut text, "w=", CURRENCY, &percent::encode(currency));
    }
    text
}

/// Parses the value of the part.
pub(super) fn parse_costs(context: &mut ParseContext<'_>, text: &str, workload: &mut Workload) {
    let mut rest = Some(text);
    while let Some(items) = rest {
        let key = key_of(items);
        let (item, more) = cut_item(items, |rest| !is_currency(key) || is_known(key_of(rest)));
        let value = cut(item, b':').1.unwrap_or(end_of(item));
        rest = more;
        if is_currency(key) && workload.currency.as_str().is_empty() {
            workload.currency = context.parse_text(value, ACCEPTED_CURRENCY);
            continue;
        }
        let cost = CostItem::from_id(key).map(|item| workload.costs.get_mut(item));
        parse_once(context, (key, value), cost, ACCEPTED_ITEM, ACCEPTED_COST);
    }
}

/// The key of the first of `items`.
fn key_of(items: &str) -> &str {
    cut(cut(items, b',').0, b':').0
}

fn is_currency(key: &str) -> bool {
    key.eq_ignore_ascii_case(CURRENCY)
}

fn is_known(key: &str) -> bool {
    is_currency(key) || CostItem::from_id(key).is_some()
}
