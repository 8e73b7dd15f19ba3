//! What the targets are worth: each result with its formula, and the numbers in it.

use super::amount::{amount, money};
use super::lists::listed;
use crate::case::Workload;
use crate::content::worth::{
    AVOIDED, BALANCE, BREAK_EVEN, NOT_BY_INCIDENTS_ALONE, SAVED_HOURS, SAVED_HOURS_PAY, VALUE,
    cost_term, objection_sentence,
};
use crate::decision::Decision;
use crate::decision::cost::CostItem;
use crate::decision::kpi::Kpi;
use crate::decision::quantity::Quantity;
use crate::decision::worth::{BreakEven, Objection, Worth};

/// A result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorthLine {
    /// What it is.
    pub label: &'static str,
    /// How it is computed, up to the equals sign.
    pub formula: String,
    /// The result.
    pub result: String,
}

/// Every result of `workload` that can be computed, with its formula. Where a number is rounded, `≈` stands for `=`.
#[must_use]
pub fn worth_lines(workload: &Workload, worth: &Worth) -> Vec<WorthLine> {
    [
        avoided(workload, worth),
        saved_hours(workload, worth),
        value(workload, worth),
        balance(workload, worth),
        break_even(workload, worth),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The results in one line; none without a value.
#[must_use]
pub fn worth_gist(workload: &Workload) -> Option<String> {
    let worth = workload.worth();
    let value = money(&worth.value?.text(), &workload.currency);
    let mut text = ["Worth ", &value, " per quarter"].concat();
    if let Some(balance) = worth.balance {
        text.push_str(", ");
        text.push_str(&beside_ownership(&amount(&balance.magnitude().text()), balance));
    }
    Some(text)
}

/// The entered costs in a sentence; none if there are none.
#[must_use]
pub fn entered_costs(workload: &Workload) -> Option<String> {
    let mut clauses = Vec::new();
    for item in CostItem::ALL {
        if let Some(cost) = workload.costs.get(item) {
            clauses.push(
                [cost_term(item), " costs ", &money(&cost.text(), &workload.currency)].concat(),
            );
        }
    }
    (!clauses.is_empty()).then(|| ["As entered, ", &listed(&clauses, "and"), "."].concat())
}

/// What the balance says beside the verdict, where it does not agree with that.
#[must_use]
pub fn objection(workload: &Workload, worth: &Worth, decision: &Decision) -> Option<String> {
    let balance = worth.balance?;
    let objection = Objection::of(decision.verdict(), Some(balance))?;
    let difference = money(&balance.magnitude().text(), &workload.currency);
    let beside = beside_ownership(&[&difference, " per quarter"].concat(), balance);
    let sentence = ["Reaching the targets is worth ", &beside, ". "].concat();
    Some([&sentence, objection_sentence(objection)].concat())
}

/// What is still needed for the value and for the saved hours, once a cost is entered; none if nothing is.
#[must_use]
pub fn missing_for_worth(workload: &Workload, worth: &Worth) -> Option<String> {
    let [incidents, diagnosis] =
        [Kpi::Incidents, Kpi::Diagnosis].map(|kpi| *workload.figures.get(kpi));
    let of_value = [
        (incidents.baseline.is_some(), "today’s priority incidents"),
        (incidents.reduction(Kpi::Incidents).is_some(), "a reduction of them"),
        (workload.costs.incident.is_some(), "the cost of one incident"),
    ];
    let of_hours = [
        (diagnosis.baseline.is_some(), "today’s diagnosis time"),
        (diagnosis.reduction(Kpi::Diagnosis).is_some(), "a reduction of it"),
    ];
    let mut sentences = Vec::new();
    if !workload.costs.is_empty() && worth.incidents_value.is_none() {
        sentences.extend(needed("A value still needs ", &of_value));
    }
    if workload.costs.hour.is_some() && worth.saved_hours.is_none() {
        sentences.extend(needed("The saved hours still need ", &of_hours));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// Says which of `needs` are not there; none if all are.
fn needed(start: &str, needs: &[(bool, &'static str)]) -> Option<String> {
    let missing = needs.iter().filter(|(is_there, _)| !is_there);
    let missing: Vec<&str> = missing.map(|(_, need)| *need).collect();
    (!missing.is_empty()).then(|| [start, &listed(&missing, "and"), "."].concat())
}

fn avoided(workload: &Workload, worth: &Worth) -> Option<WorthLine> {
    let figure = workload.figures.get(Kpi::Incidents);
    let percent = figure.reduction(Kpi::Incidents)?.text();
    let formula = [&amount(&figure.baseline?.text()), " × ", &percent, "\u{a0}%"].concat();
    Some(WorthLine::of(AVOIDED, &formula, false, worth.avoided_incidents?, amount))
}

fn saved_hours(workload: &Workload, worth: &Worth) -> Option<WorthLine> {
    let incidents = workload.figures.get(Kpi::Incidents).baseline?.text();
    let avoided = worth.avoided_incidents?;
    let diagnosis = workload.figures.get(Kpi::Diagnosis);
    let percent = diagnosis.reduction(Kpi::Diagnosis)?.text();
    let remaining = ["(", &amount(&incidents), " − ", &amount(&avoided.text()), ")"].concat();
    let minutes = amount(&diagnosis.baseline?.text());
    let formula =
        [&remaining, " × ", &minutes, "\u{a0}minutes × ", &percent, "\u{a0}% ÷ 60"].concat();
    Some(WorthLine::of(SAVED_HOURS, &formula, avoided.is_rounded(), worth.saved_hours?, amount))
}

fn value(workload: &Workload, worth: &Worth) -> Option<WorthLine> {
    let mut formula = String::new();
    let mut is_rounded = false;
    for (count, value, cost) in [
        (worth.avoided_incidents, worth.incidents_value, workload.costs.incident),
        (worth.saved_hours, worth.hours_value, workload.costs.hour),
    ] {
        if let (Some(count), Some(_), Some(cost)) = (count, value, cost) {
            let start = if formula.is_empty() { "" } else { " + " };
            formula.push_str(start);
            formula.push_str(&[&amount(&count.text()), " × ", &amount(&cost.text())].concat());
            is_rounded |= count.is_rounded();
        }
    }
    let with_currency = |number: &str| money(number, &workload.currency);
    Some(WorthLine::of(VALUE, &formula, is_rounded, worth.value?, with_currency))
}

fn balance(workload: &Workload, worth: &Worth) -> Option<WorthLine> {
    let (value, cost) = (worth.value?, workload.costs.ownership?.text());
    let formula = [&amount(&value.text()), " − ", &amount(&cost)].concat();
    let with_currency = |number: &str| money(number, &workload.currency);
    Some(WorthLine::of(BALANCE, &formula, value.is_rounded(), worth.balance?, with_currency))
}

fn break_even(workload: &Workload, worth: &Worth) -> Option<WorthLine> {
    let break_even = worth.break_even?;
    let mut gap = amount(&workload.costs.ownership?.text());
    if let Some(hours) = worth.hours_value {
        gap = ["(", &gap, " − ", &amount(&hours.text()), ")"].concat();
    }
    let incidents = amount(&workload.figures.get(Kpi::Incidents).baseline?.text());
    let cost = amount(&workload.costs.incident?.text());
    let formula = [&gap, " ÷ (", &incidents, " × ", &cost, ")"].concat();
    let percent = [&amount(&break_even.text()), "\u{a0}%"].concat();
    let percent =
        if break_even.is_rounded() { [&percent, ", rounded up"].concat() } else { percent };
    let (formula, result) = match break_even {
        BreakEven::SavedHoursPay => ([&formula, " ≤ 0:"].concat(), SAVED_HOURS_PAY.to_owned()),
        BreakEven::Reduction(_) => ([&formula, " ="].concat(), percent),
        BreakEven::NotByIncidentsAlone(_) => {
            ([&formula, " ="].concat(), [&percent, ": ", NOT_BY_INCIDENTS_ALONE].concat())
        }
    };
    Some(WorthLine { label: BREAK_EVEN, formula, result })
}

/// The balance in words; `difference` is its amount.
fn beside_ownership(difference: &str, balance: Quantity) -> String {
    match (balance.is_negative(), balance.is_positive()) {
        (true, _) => [difference, " less than owning Rust costs"].concat(),
        (_, true) => [difference, " more than owning Rust costs"].concat(),
        _ => "as much as owning Rust costs".to_owned(),
    }
}

impl WorthLine {
    fn of(
        label: &'static str,
        formula: &str,
        is_rounded: bool,
        result: Quantity,
        text: impl Fn(&str) -> String,
    ) -> Self {
        let sign = if is_rounded || result.is_rounded() { " ≈" } else { " =" };
        Self { label, formula: [formula, sign].concat(), result: text(&result.text()) }
    }

    /// The whole line as a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        [self.label, ": ", &self.formula, " ", &self.result, "."].concat()
    }
}
