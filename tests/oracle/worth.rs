//! What targets are worth, by the formulas and exact fractions.

use super::fraction::Fraction;

/// What was entered, as texts; a reduction of 0 is one that could not be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entered {
    pub incidents: Option<String>,
    pub incidents_reduction: Option<u8>,
    pub diagnosis: Option<String>,
    pub diagnosis_reduction: Option<u8>,
    pub incident_cost: Option<String>,
    pub hour_cost: Option<String>,
    pub ownership_cost: Option<String>,
}

/// What follows.
#[derive(Clone, Debug, Default)]
pub struct Expected {
    pub avoided: Option<Fraction>,
    pub remaining: Option<Fraction>,
    pub saved_hours: Option<Fraction>,
    pub incidents_value: Option<Fraction>,
    pub hours_value: Option<Fraction>,
    pub value: Option<Fraction>,
    pub balance: Option<Fraction>,
    /// In percent.
    pub break_even: Option<Fraction>,
}

pub fn worth(entered: &Entered) -> Expected {
    let mut worth = Expected::default();
    let number = |text: &Option<String>| text.as_deref().map(Fraction::parse);
    let of_hundred =
        |percent: u8| Fraction::parse(&percent.to_string()).divided_by(&Fraction::parse("100"));
    let incidents = number(&entered.incidents);
    let incident_cost = number(&entered.incident_cost);
    let reduction = match entered.incidents_reduction {
        Some(0) => None,
        Some(own) => Some(of_hundred(own)),
        None => Some(of_hundred(40)),
    };
    if let (Some(incidents), Some(reduction)) = (&incidents, &reduction) {
        let avoided = incidents.times(reduction);
        let remaining = incidents.minus(&avoided);
        if let (Some(minutes), Some(own @ 1..)) =
            (number(&entered.diagnosis), entered.diagnosis_reduction)
        {
            let saved = remaining.times(&minutes).times(&of_hundred(own));
            worth.saved_hours = Some(saved.divided_by(&Fraction::parse("60")));
        }
        worth.incidents_value = incident_cost.as_ref().map(|cost| avoided.times(cost));
        worth.avoided = Some(avoided);
        worth.remaining = Some(remaining);
    }
    if let (Some(hours), Some(cost)) = (&worth.saved_hours, number(&entered.hour_cost)) {
        worth.hours_value = Some(hours.times(&cost));
    }
    let parts: Vec<&Fraction> =
        [&worth.incidents_value, &worth.hours_value].into_iter().flatten().collect();
    let sum =
        |parts: &[&Fraction]| parts.iter().fold(Fraction::parse("0"), |sum, part| sum.plus(part));
    worth.value = (!parts.is_empty()).then(|| sum(&parts));
    if let Some(cost) = number(&entered.ownership_cost) {
        worth.balance = worth.value.as_ref().map(|value| value.minus(&cost));
        if let (Some(incidents), Some(each)) = (&incidents, &incident_cost) {
            let hours = worth.hours_value.clone().unwrap_or(Fraction::parse("0"));
            let share = cost.minus(&hours).divided_by(&incidents.times(each));
            worth.break_even = Some(share.times(&Fraction::parse("100")));
        }
    }
    worth
}
