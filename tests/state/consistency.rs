//! After any actions in any order, what the model says of itself agrees.

use proptest::prelude::*;
use when_rust::case::{Case, Workload, link};
use when_rust::decision::Decision;
use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::changes::ChangeSet;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::traits::{Trait, TraitSet};
use when_rust::state::drafts::Field;
use when_rust::state::take_away::Copied;
use when_rust::state::{Action, Model};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 300, ..Default::default() })]

    #[test]
    fn the_decision_and_the_figures_are_those_of_the_workload(
        actions in prop::collection::vec(any_action(), 0..24),
    ) {
        let mut model = Model::default();
        for action in actions {
            let _ = model.apply(action);
            let workload = model.workload();
            prop_assert_eq!(model.decision(), &Decision::of(workload.answers));
            for kpi in Kpi::ALL {
                prop_assert_eq!(model.drafts().get(kpi).figure(), *workload.figures.get(kpi));
            }
        }
    }

    #[test]
    fn a_changed_case_is_told_exactly_when_the_workload_changed(
        actions in prop::collection::vec(any_action(), 0..24),
    ) {
        let mut model = Model::default();
        for action in actions {
            let before = model.case();
            let effects = model.apply(action.clone());
            prop_assert_eq!(effects.case_changed, before != model.case(), "{:?}", action);
        }
    }

    #[test]
    fn a_step_back_restores_the_answers_before_the_step(
        actions in prop::collection::vec(any_action(), 0..12),
        traits in any_traits(),
    ) {
        for step in [Action::StartedOver, Action::ChangesTried(flipping(traits))] {
            let mut model = Model::default();
            for action in actions.clone() {
                let _ = model.apply(action);
            }
            let untouched = model.is_untouched();
            let (case, drafts) = (model.case(), model.drafts().clone());
            let _ = model.apply(step.clone());
            let _ = model.apply(Action::SteppedBack);
            if untouched && step == Action::StartedOver {
                continue;
            }
            prop_assert_eq!(model.case(), case);
            prop_assert_eq!(model.drafts(), &drafts);
            prop_assert!(model.step_back().is_none());
        }
    }
}

fn any_action() -> impl Strategy<Value = Action> {
    let field = prop::sample::select(vec![Field::Baseline, Field::Reduction]);
    let kpi = prop::sample::select(Kpi::ALL.to_vec());
    let answer = prop::sample::select(vec![None, Some(Answer::Yes), Some(Answer::No)]);
    prop_oneof![
        4 => (any_trait(), answer).prop_map(|(which, answer)| Action::AnswerChosen(which, answer)),
        2 => any_traits().prop_map(|traits| Action::ChangesTried(flipping(traits))),
        2 => (kpi, field, any_typed())
            .prop_map(|(kpi, field, text)| Action::FigureTyped(kpi, field, text)),
        1 => Just(Action::StartedOver),
        2 => Just(Action::Undone),
        1 => Just(Action::Redone),
        1 => any::<bool>().prop_map(|done| Action::Copied(Copied::Link, done)),
        3 => Just(Action::SteppedBack),
        1 => any_trait().prop_map(Action::QuestionAsked),
        1 => any_case().prop_map(Action::CaseReplaced),
    ]
}

fn any_trait() -> impl Strategy<Value = Trait> {
    prop::sample::select(Trait::ALL.to_vec())
}

fn any_traits() -> impl Strategy<Value = TraitSet> {
    prop::collection::vec(any_trait(), 1..4).prop_map(|traits| TraitSet::of(&traits))
}

fn flipping(traits: TraitSet) -> ChangeSet {
    ChangeSet::flipping(TraitSet::FOR, traits)
}

fn any_typed() -> impl Strategy<Value = String> {
    prop_oneof!["", "[0-9]{1,3}", " ?[0-9]{1,2}[.,]?[0-9]? ?%?", any::<String>()]
}

fn any_workload() -> impl Strategy<Value = Workload> {
    let entries = ["wr=WR:1", "wr=WR:1~A", "wr=WR:1~~p99:180@50", "wr=WR:1/CB:N~B~incidents:12"];
    (prop::sample::select(entries.to_vec()), 0..Answers::STATES).prop_map(|(entry, index)| {
        let workload = link::read(entry).unwrap().workloads()[0].clone();
        Workload { answers: Answers::from_index(index), ..workload }
    })
}

fn any_case() -> impl Strategy<Value = Case> {
    prop::collection::vec(any_workload(), 1..=Case::MOST)
        .prop_map(|workloads| Case::new(workloads).unwrap())
}
