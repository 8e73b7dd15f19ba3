//! The cost fields: typed one by one, kept as typed, undone one by one.

use when_rust::decision::cost::CostItem;
use when_rust::state::cost_draft::CostField;
use when_rust::state::drafts::TextInput;
use when_rust::state::{Action, Model};

use crate::samples::{CHANGED, NOTHING, entry, model};

fn cost(item: CostItem, text: &str) -> Action {
    Action::CostTyped(CostField::Cost(item), text.to_owned())
}

fn currency(text: &str) -> Action {
    Action::CostTyped(CostField::Currency, text.to_owned())
}

#[track_caller]
fn after(model: &mut Model, action: Action, expected: &str) {
    let _ = model.apply(action);
    assert_eq!(entry(model), expected);
}

#[test]
fn costs_and_currency_are_entered_one_by_one_and_undone_one_by_one() {
    let mut model = model("WR:1/TP:Y");
    assert_eq!(model.apply(cost(CostItem::Incident, "8")), CHANGED);
    after(&mut model, cost(CostItem::Incident, "8 000"), "WR:1/TP:Y~~w=incident:8000");
    after(&mut model, currency("€"), "WR:1/TP:Y~~w=incident:8000,currency:%E2%82%AC");
    after(
        &mut model,
        cost(CostItem::Ownership, "0,5"),
        "WR:1/TP:Y~~w=incident:8000,ownership:0.5,currency:%E2%82%AC",
    );
    after(&mut model, Action::Undone, "WR:1/TP:Y~~w=incident:8000,currency:%E2%82%AC");
    after(&mut model, Action::Undone, "WR:1/TP:Y~~w=incident:8000");
    after(&mut model, Action::Undone, "WR:1/TP:Y");
    after(&mut model, Action::Redone, "WR:1/TP:Y~~w=incident:8000");
}

#[test]
fn a_text_that_is_no_cost_stays_and_counts_as_none() {
    let mut model = model("WR:1~~w=hour:120");
    for text in ["1,200", "12.", "-1", "0", "a lot"] {
        after(&mut model, cost(CostItem::Hour, text), "WR:1");
        let field = model.lineup().selected().cost_draft().cost(CostItem::Hour).clone();
        assert_eq!(field.text(), text);
        assert!(field.value().is_err(), "{text}");
    }
    assert!(model.is_being_typed(TextInput::Cost(CostField::Cost(CostItem::Hour))));
    let _ = model.apply(Action::FieldLeft);
    assert!(!model.is_being_typed(TextInput::Cost(CostField::Cost(CostItem::Hour))));
}

#[test]
fn too_long_a_currency_stays_in_its_field_and_the_last_that_fitted_is_kept() {
    let mut model = model("WR:1~~w=currency:EUR");
    after(&mut model, currency("Swiss francs"), "WR:1~~w=currency:EUR");
    let draft = model.lineup().selected().cost_draft();
    assert_eq!((draft.currency(), draft.is_currency_too_long()), ("Swiss francs", true));
}

#[test]
fn a_cost_of_a_link_whose_text_would_be_ambiguous_is_read_as_it_was_meant() {
    let mut model = model("WR:1~~w=incident:1.234");
    let field =
        |model: &Model| model.lineup().selected().cost_draft().cost(CostItem::Incident).clone();
    assert_eq!(field(&model).text(), "1.234");
    assert_eq!(field(&model).value(), Ok("1.234".parse().ok()));
    let _ = model.apply(cost(CostItem::Incident, "1.234"));
    assert!(field(&model).value().is_err());
}

#[test]
fn they_are_shared_only_if_the_visitor_wants_that_and_cleared_with_the_workload() {
    const COSTS: &str = "WR:1/TP:Y~~w=incident:8000~r=2027-05-26";
    let mut model = model(COSTS);
    let link = |model: &Model| model.link().split('#').next_back().unwrap().to_owned();
    assert_eq!(link(&model), "wr=WR:1/TP:Y");
    let _ = model.apply(Action::DetailSharingToggled(true));
    assert_eq!(link(&model), format!("wr={COSTS}"));
    after(&mut model, Action::WorkloadCleared, "WR:1");
    assert!(model.is_untouched());
    after(&mut model, Action::UndoOfferAccepted, COSTS);
    assert!(!model.is_untouched());
}

#[test]
fn a_text_that_is_no_cost_is_something_to_clear() {
    let mut model = model("WR:1");
    assert_eq!(model.apply(cost(CostItem::Hour, "much")), NOTHING);
    assert!(!model.is_untouched());
}
