//! Worked examples: the case at hand is put aside, and comes back.

use when_rust::case::{Case, link};
use when_rust::decision::traits::Trait;
use when_rust::state::notice::Source;
use when_rust::state::{Action, Focus, Model};

use crate::samples::{NO, YES, case, changed_and_focuses, entry, model};

const OWN: &str = "WR:1/TP:Y/CB:N~Checkout~incidents:12~e=TP:m:Grafana&wr=WR:1/EX:Y~Search";
const ONE: &str = "WR:1/TP:Y/IA:Y~Example%3A%20Log%20intake";
const OTHER: &str = "WR:1/EX:Y~Example%3A%20Ranking";

fn opened(example: &str) -> Action {
    Action::ExampleOpened(case(example))
}

/// The link entries of what is put aside.
fn put_aside(model: &Model) -> Option<String> {
    model.put_aside().map(|own| entry(&Model::new(own.case())))
}

#[test]
fn an_example_puts_the_case_aside_and_focuses_the_way_back() {
    let mut model = model(OWN);
    assert_eq!(model.apply(opened(ONE)), changed_and_focuses(Focus::PutAside));
    assert_eq!(entry(&model), ONE);
    assert_eq!(put_aside(&model).as_deref(), Some(OWN));
}

#[test]
fn the_case_comes_back_whatever_was_done_with_the_example() {
    let mut model = model(OWN);
    let _ = model.apply(Action::WorkloadSelected(1));
    for action in [
        opened(ONE),
        Action::AnswerChosen(Trait::Ownership, NO),
        Action::WorkloadAdded,
        Action::WorkloadNamed("Mine".to_owned()),
        Action::WorkloadRemoved,
        Action::StartedOver,
    ] {
        let _ = model.apply(action);
        assert_eq!(put_aside(&model).as_deref(), Some(OWN));
    }
    assert_eq!(model.apply(Action::PutAsideRestored), changed_and_focuses(Focus::Name));
    assert_eq!(entry(&model), OWN);
    assert_eq!(model.lineup().selected_index(), 1);
    assert_eq!(put_aside(&model), None);
}

#[test]
fn another_example_replaces_the_first_one_and_the_case_stays_aside() {
    let mut model = model(OWN);
    let _ = model.apply(opened(ONE));
    let _ = model.apply(Action::AnswerChosen(Trait::Ownership, NO));
    let _ = model.apply(opened(OTHER));
    assert_eq!(entry(&model), OTHER);
    assert_eq!(put_aside(&model).as_deref(), Some(OWN));
}

#[test]
fn a_case_that_was_opened_over_an_example_is_put_aside_on_top() {
    let mut model = model(OWN);
    let _ = model.apply(opened(ONE));
    let colleague = "WR:1/LS:Y~Colleague";
    let _ = model
        .apply(Action::CaseOpened(Source::File, link::parse_lenient(&["wr=", colleague].concat())));
    let _ = model.apply(opened(OTHER));
    let _ = model.apply(Action::PutAsideRestored);
    assert_eq!(entry(&model), colleague);
    let _ = model.apply(Action::PutAsideRestored);
    assert_eq!(entry(&model), OWN);
}

#[test]
fn opening_and_going_back_are_undone_and_redone() {
    let mut model = model(OWN);
    let _ = model.apply(opened(ONE));
    let _ = model.apply(Action::Undone);
    assert_eq!((entry(&model).as_str(), put_aside(&model)), (OWN, None));
    let _ = model.apply(Action::Redone);
    assert_eq!((entry(&model).as_str(), put_aside(&model).as_deref()), (ONE, Some(OWN)));
    let _ = model.apply(Action::PutAsideRestored);
    let _ = model.apply(Action::Undone);
    assert_eq!((entry(&model).as_str(), put_aside(&model).as_deref()), (ONE, Some(OWN)));
}

#[test]
fn an_example_can_be_left_for_an_empty_case() {
    let mut model = Model::default();
    let _ = model.apply(opened(ONE));
    assert!(model.put_aside().is_some_and(|own| own.is_untouched()));
    let _ = model.apply(Action::PutAsideRestored);
    assert!(model.is_untouched());
}

#[test]
fn the_host_sets_a_case_for_good() {
    let mut model = model(OWN);
    let _ = model.apply(opened(ONE));
    let _ = model.apply(Action::CaseReplaced(case("WR:1/UA:Y")));
    assert_eq!(put_aside(&model), None);
}

#[test]
fn without_anything_put_aside_nothing_comes_back() {
    let mut model = model(OWN);
    let _ = model.apply(Action::AnswerChosen(Trait::Latency, YES));
    let before = entry(&model);
    assert!(!model.apply(Action::PutAsideRestored).case_changed);
    assert_eq!(entry(&model), before);
    assert_ne!(model.case(), Case::default());
}
