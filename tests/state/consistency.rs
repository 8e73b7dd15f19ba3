//! Invariants of the model after any actions in any order.

use std::collections::HashSet;

use proptest::prelude::*;
use when_rust::case::plain_text::Name;
use when_rust::case::{Case, ParsedCase, Workload, link};
use when_rust::decision::Decision;
use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::changes::ChangeSet;
use when_rust::decision::cost::CostItem;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::state::cost_draft::CostField;
use when_rust::state::drafts::{Field, TextInput};
use when_rust::state::export::CopySource;
use when_rust::state::host_context::HostContext;
use when_rust::state::lineup::Direction;
use when_rust::state::notice::Source;
use when_rust::state::section::Section;
use when_rust::state::{Action, Focus, Model};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 300, ..Default::default() })]

    #[test]
    fn decision_figures_workloads_and_asked_question_agree(
        actions in prop::collection::vec(any_action(), 0..40),
    ) {
        let mut model = Model::default();
        for action in actions {
            let _ = model.apply(action);
            let (workload, lineup) = (model.workload(), model.lineup());
            prop_assert_eq!(model.decision(), &Decision::of(workload.answers));
            for kpi in Kpi::ALL {
                let draft = model.drafts().get(kpi);
                prop_assert_eq!(draft.figure(), *workload.figures.get(kpi));
                let measured = draft.measured().unwrap_or_default();
                prop_assert_eq!(measured, *workload.review.measured.get(kpi));
            }
            for item in CostItem::ALL {
                let cost = lineup.selected().cost_draft().cost(item).value();
                prop_assert_eq!(cost.unwrap_or_default(), workload.costs.get(item));
            }
            let date = lineup.selected().review_draft().date();
            prop_assert_eq!(date.unwrap_or_default(), workload.review.date);
            prop_assert!(workload.review.is_measured() || workload.review.verdict_then.is_none());
            prop_assert!((1..=Case::MAX_WORKLOADS).contains(&lineup.count()));
            prop_assert!(lineup.selected_index() < lineup.count());
            let ids: HashSet<u32> = lineup.iter().map(|one| one.id()).collect();
            prop_assert_eq!(ids.len(), lineup.count());
            prop_assert_ne!(lineup.counterpart().map(|(place, _)| place), Some(lineup.selected_index()));
            let (unknown, asked) = (model.decision().reasons.unknown, model.asked_question());
            prop_assert_eq!(asked.is_none(), unknown.is_empty());
            prop_assert!(asked.is_none_or(|which| unknown.contains(which)));
        }
    }

    #[test]
    fn what_is_undone_and_done_again_is_as_before(
        actions in prop::collection::vec(any_action(), 0..24),
    ) {
        let mut model = Model::default();
        for action in actions {
            let _ = model.apply(action);
            let before = (model.case(), model.drafts().clone(), model.lineup().selected_index());
            if model.can_undo() {
                let _ = model.apply(Action::Undone);
                let _ = model.apply(Action::Redone);
            }
            let after = (model.case(), model.drafts().clone(), model.lineup().selected_index());
            prop_assert_eq!(after, before);
        }
    }

    #[test]
    fn at_most_the_field_that_was_typed_into_last_is_being_typed_until_it_is_left(
        actions in prop::collection::vec(any_action(), 0..24),
    ) {
        let mut model = Model::default();
        let mut last = None;
        for action in actions {
            match &action {
                Action::FigureTyped(kpi, field, _) => last = Some((*kpi, *field)),
                Action::WorkloadNamed(_)
                | Action::CostTyped(..)
                | Action::ReviewDateTyped(_)
                | Action::FieldLeft => last = None,
                _ => {}
            }
            let is_typing = matches!(action, Action::FigureTyped(..));
            let _ = model.apply(action);
            for kpi in Kpi::ALL {
                for field in Field::ALL {
                    let is_last = last == Some((kpi, field));
                    prop_assert!(is_last || !model.is_being_typed(TextInput::Figure(kpi, field)));
                    prop_assert!(!(is_last && is_typing) || model.is_being_typed(TextInput::Figure(kpi, field)));
                }
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
    fn a_step_back_restores_what_was_before_the_step(
        actions in prop::collection::vec(any_action(), 0..12),
        traits in any_traits(),
        case in any_case(),
    ) {
        let opened = ParsedCase { case, ..ParsedCase::default() };
        for step in [
            Action::StartedOver,
            Action::WorkloadCleared,
            Action::CaseOpened(Source::File, opened),
            Action::ChangesTried(flipping(traits)),
        ] {
            let mut model = Model::default();
            for action in actions.clone() {
                let _ = model.apply(action);
            }
            let (case, drafts) = (model.case(), model.drafts().clone());
            let earlier = model.undo_offer().cloned();
            let _ = model.apply(step.clone());
            if !matches!(step, Action::ChangesTried(_)) && model.undo_offer() == earlier.as_ref() {
                // There was nothing to clear or to replace.
                continue;
            }
            let _ = model.apply(Action::UndoOfferAccepted);
            prop_assert_eq!(model.case(), case);
            prop_assert_eq!(model.drafts(), &drafts);
            prop_assert!(model.undo_offer().is_none());
        }
    }

    #[test]
    fn what_is_open_is_what_was_opened_last_and_no_focus_goes_behind_the_open_answer(
        actions in prop::collection::vec(any_action(), 0..40),
    ) {
        let mut model = Model::default();
        let mut open = Vec::new();
        for action in actions {
            if let Action::SectionToggled(section, _) | Action::SectionRequested(section) = action {
                open.retain(|other| *other != section);
                if !matches!(action, Action::SectionToggled(_, false)) {
                    open.push(section);
                }
            }
            let focus = model.apply(action).focus;
            for section in Section::ALL {
                prop_assert_eq!(model.is_open(section), open.contains(&section));
            }
            prop_assert!(focus.is_none_or(|one| one == Focus::ShowAnswer) || !model.answer_open());
        }
    }
}

fn any_action() -> impl Strategy<Value = Action> {
    let field = prop::sample::select(Field::ALL.to_vec());
    let kpi = prop::sample::select(Kpi::ALL.to_vec());
    let answer = prop::sample::select(vec![None, Some(Answer::Yes), Some(Answer::No)]);
    prop_oneof![
        4 => (any_trait(), answer).prop_map(|(which, answer)| Action::AnswerChosen(which, answer)),
        2 => any_traits().prop_map(|traits| Action::ChangesTried(flipping(traits))),
        2 => (kpi, field, any_typed())
            .prop_map(|(kpi, field, text)| Action::FigureTyped(kpi, field, text)),
        1 => any_cost_or_review(),
        1 => Just(Action::FieldLeft),
        1 => Just(Action::StartedOver),
        2 => Just(Action::Undone),
        1 => Just(Action::Redone),
        1 => any::<bool>().prop_map(|done| Action::Copied(CopySource::Link, done)),
        3 => Just(Action::UndoOfferAccepted),
        1 => any_trait().prop_map(Action::QuestionRequested),
        1 => any_case().prop_map(Action::CaseReplaced),
        1 => (any_source(), any_case()).prop_map(|(source, case)| {
            Action::CaseOpened(source, ParsedCase { case, ..ParsedCase::default() })
        }),
        1 => any_source().prop_map(|source| Action::CaseOpened(source, link::parse_lenient("wr=WR:1/XX:Y"))),
        1 => Just(Action::NoticeClosed),
        2 => any_lineup_action(),
        3 => any_look(),
    ]
}

fn any_cost_or_review() -> impl Strategy<Value = Action> {
    let field = prop::sample::select(vec![
        CostField::Cost(CostItem::Incident),
        CostField::Cost(CostItem::Ownership),
        CostField::Currency,
    ]);
    let date = prop::sample::select(vec!["2027-05-26", "2027-02-30", ""]);
    let today = date
        .clone()
        .prop_map(|today| HostContext { today: today.to_owned(), ..HostContext::default() });
    prop_oneof![
        3 => (field, any_typed()).prop_map(|(field, text)| Action::CostTyped(field, text)),
        1 => date.prop_map(|date| Action::ReviewDateTyped(date.to_owned())),
        1 => Just(Action::ReviewPlanned),
        1 => today.prop_map(Action::HostContextChanged),
    ]
}

/// Actions that change only what is shown.
fn any_look() -> impl Strategy<Value = Action> {
    let section = prop::sample::select(Section::ALL.to_vec());
    prop_oneof![
        2 => any_trait().prop_map(Action::QuestionSkipped),
        1 => (section.clone(), any::<bool>())
            .prop_map(|(section, open)| Action::SectionToggled(section, open)),
        1 => section.prop_map(Action::SectionRequested),
        1 => any::<bool>().prop_map(Action::ToolsToggled),
        2 => any::<bool>().prop_map(Action::AnswerToggled),
    ]
}

fn any_source() -> impl Strategy<Value = Source> {
    prop::sample::select(vec![Source::Link, Source::File])
}

fn any_lineup_action() -> impl Strategy<Value = Action> {
    let name = any::<String>().prop_map(|text| Name::truncated(&text));
    let way = prop::sample::select(vec![Direction::Earlier, Direction::Later]);
    prop_oneof![
        Just(Action::WorkloadAdded),
        Just(Action::WorkloadRemoved),
        Just(Action::WorkloadCleared),
        way.prop_map(Action::WorkloadMoved),
        any_typed().prop_map(Action::WorkloadNamed),
        (0..14usize).prop_map(Action::WorkloadSelected),
        (0..40u32).prop_map(Action::CounterpartChosen),
        (0..14usize, any_trait())
            .prop_map(|(place, which)| Action::WorkloadQuestionRequested(place, which)),
        name.clone().prop_map(Action::WorkloadCopied),
        (name.clone(), name).prop_map(|(one, other)| Action::WorkloadSplit([one, other])),
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
    prop_oneof![
        "",
        "[0-9]{1,3}",
        "[0-9]{1,3}[ .,][0-9]{0,3}",
        " ?[0-9]{1,2}[.,]?[0-9]? ?%?",
        any::<String>()
    ]
}

fn any_workload() -> impl Strategy<Value = Workload> {
    let entries = ["wr=WR:1", "wr=WR:1~A", "wr=WR:1~~p99:1.234@50", "wr=WR:1/CB:N~B~incidents:12"];
    (prop::sample::select(entries.to_vec()), 0..Answers::STATES).prop_map(|(entry, index)| {
        let workload = link::parse(entry).unwrap().workloads()[0].clone();
        Workload { answers: Answers::from_index(index), ..workload }
    })
}

fn any_case() -> impl Strategy<Value = Case> {
    prop::collection::vec(any_workload(), 1..=Case::MAX_WORKLOADS)
        .prop_map(|workloads| Case::new(workloads).unwrap())
}
