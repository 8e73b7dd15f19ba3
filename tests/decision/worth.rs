//! What targets are worth: examples, and when a balance objects to a verdict.

use when_rust::decision::cost::Costs;
use when_rust::decision::quantity::Quantity;
use when_rust::decision::verdict::Verdict;
use when_rust::decision::worth::{BreakEven, Objection, Worth};

use crate::oracle::worth::Entered;
use crate::worth_exact::computed;

#[test]
fn fewer_incidents_are_worth_what_they_cost() {
    let worth = computed(&entered("12", None, Some("8000"), Some("30000")));
    assert_eq!(shown(worth.avoided_incidents), "4.8");
    assert_eq!(shown(worth.remaining_incidents), "7.2");
    assert_eq!(shown(worth.incidents_value), "38400");
    assert_eq!(shown(worth.value), "38400");
    assert_eq!(shown(worth.balance), "8400");
    assert_eq!(shown(worth.saved_hours), "none");
    assert_eq!(worth.break_even.unwrap().text(), "31.3");
}

#[test]
fn saved_hours_count_for_the_incidents_that_remain() {
    let worth = computed(&Entered {
        diagnosis: Some("45".to_owned()),
        hour_cost: Some("120".to_owned()),
        ..entered("12", Some(20), Some("8000"), Some("30000"))
    });
    assert_eq!(shown(worth.saved_hours), "1.08");
    assert_eq!(shown(worth.hours_value), "129.6");
    assert_eq!(shown(worth.value), "38529.6");
    assert_eq!(worth.break_even.unwrap().text(), "31.2");
}

#[test]
fn a_loss_has_a_minus_sign() {
    let worth = computed(&entered("12", None, Some("8000"), Some("38400.126")));
    assert_eq!(shown(worth.balance), "-0.13");
    assert!(worth.balance.unwrap().is_negative());
}

#[test]
fn halves_are_rounded_away_from_zero() {
    for (ownership, balance) in [
        ("38399.995", "0.01"),
        ("38400.005", "-0.01"),
        ("38399.996", "0"),
        ("38400.004", "0"),
        ("38400", "0"),
        ("38399.125", "0.88"),
        ("38400.995", "-1"),
        ("38399.9", "0.1"),
    ] {
        let worth = computed(&entered("12", None, Some("8000"), Some(ownership)));
        assert_eq!(shown(worth.balance), balance, "{ownership}");
    }
}

#[test]
fn what_is_rounded_says_so() {
    let is_rounded = |cost| {
        let worth = computed(&entered("1", None, Some(cost), None));
        worth.value.unwrap().is_rounded()
    };
    assert!(is_rounded("1.001"));
    assert!(!is_rounded("1.1"));
}

#[test]
fn a_hundred_percent_is_still_a_reduction() {
    let break_even = |ownership| {
        computed(&entered("10", None, Some("100"), Some(ownership))).break_even.unwrap()
    };
    for (ownership, percent) in
        [("0.001", "0.1"), ("310", "31"), ("310.001", "31.1"), ("999.001", "100"), ("1000", "100")]
    {
        let found = break_even(ownership);
        assert!(matches!(found, BreakEven::Reduction(_)), "{ownership}");
        assert_eq!(found.text(), percent);
    }
    for (ownership, percent) in [("1000.001", "100.1"), ("2345", "234.5")] {
        let found = break_even(ownership);
        assert!(matches!(found, BreakEven::NotByIncidentsAlone(_)), "{ownership}");
        assert_eq!(found.text(), percent);
    }
}

#[test]
fn saved_hours_that_pay_exactly_need_no_fewer_incidents() {
    let paid = |ownership: &str| {
        let worth = computed(&Entered {
            diagnosis: Some("100".to_owned()),
            hour_cost: Some("60".to_owned()),
            ..entered("10", Some(50), Some("100"), Some(ownership))
        });
        assert_eq!(shown(worth.hours_value), "300");
        worth.break_even.unwrap()
    };
    assert_eq!(paid("299.999"), BreakEven::SavedHoursPay);
    assert_eq!(paid("300"), BreakEven::SavedHoursPay);
    assert_eq!(paid("300").text(), "0");
    assert_eq!(paid("300.001").text(), "0.1");
}

#[test]
fn nothing_entered_is_worth_nothing_known() {
    assert_eq!(computed(&Entered::default()), Worth::default());
    assert!(Costs::default().is_empty());
    assert!(!Costs { hour: "1".parse().ok(), ..Costs::default() }.is_empty());
}

#[test]
fn a_balance_objects_to_adopt_and_to_not_yet() {
    let balance =
        |ownership| computed(&entered("12", None, Some("8000"), Some(ownership))).balance.unwrap();
    let (gain, even, loss) = (balance("30000"), balance("38400"), balance("38400.001"));
    assert_eq!(even, Quantity::ZERO);
    for (verdict, balance, objection) in [
        (Verdict::Adopt, loss, Some(Objection::AgainstAdopt)),
        (Verdict::Adopt, even, None),
        (Verdict::Adopt, gain, None),
        (Verdict::NotYet, loss, None),
        (Verdict::NotYet, even, None),
        (Verdict::NotYet, gain, Some(Objection::ForNotYet)),
        (Verdict::NotFirst, loss, None),
        (Verdict::NotFirst, even, None),
        (Verdict::NotFirst, gain, None),
    ] {
        assert_eq!(Objection::of(Some(verdict), Some(balance)), objection);
        assert_eq!(Objection::of(None, Some(balance)), None);
        assert_eq!(Objection::of(Some(verdict), None), None);
    }
}

fn entered(
    incidents: &str,
    diagnosis_reduction: Option<u8>,
    incident_cost: Option<&str>,
    ownership_cost: Option<&str>,
) -> Entered {
    Entered {
        incidents: Some(incidents.to_owned()),
        diagnosis_reduction,
        incident_cost: incident_cost.map(str::to_owned),
        ownership_cost: ownership_cost.map(str::to_owned),
        ..Entered::default()
    }
}

fn shown(quantity: Option<Quantity>) -> String {
    quantity.map_or("none".to_owned(), |quantity| quantity.to_string())
}
