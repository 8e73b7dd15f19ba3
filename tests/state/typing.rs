//! Which figure field is being typed into, until it is left or shows something else.

use when_rust::case::plain_text::Name;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::traits::Trait;
use when_rust::state::drafts::{Field, TextInput};
use when_rust::state::export::CopySource;
use when_rust::state::host_context::HostContext;
use when_rust::state::lineup::Direction;
use when_rust::state::section::Section;
use when_rust::state::{Action, Model, UndoOffer};

use crate::samples::{CHANGED, NOTHING, YES, case, entry, flips, model, texts, typed};

#[test]
fn a_field_is_being_typed_from_the_first_character_until_it_is_left() {
    let mut model = Model::default();
    assert_eq!(being_typed(&model), []);
    for text in ["1", "12", "12."] {
        let _ = model.apply(typed(Kpi::P99, Field::Baseline, text));
        assert_eq!(being_typed(&model), [(Kpi::P99, Field::Baseline)]);
    }
    assert_eq!(model.apply(Action::FieldLeft), NOTHING);
    assert_eq!(being_typed(&model), []);
    assert_eq!(texts(&model, Kpi::P99), ["12.", ""]);
    let _ = model.apply(typed(Kpi::P99, Field::Baseline, "12.5"));
    assert_eq!(being_typed(&model), [(Kpi::P99, Field::Baseline)]);
}

#[test]
fn typing_into_another_field_leaves_the_first() {
    let mut model = Model::default();
    for kpi in Kpi::ALL {
        for field in [Field::Baseline, Field::Reduction] {
            let _ = model.apply(typed(kpi, field, "1"));
            assert_eq!(being_typed(&model), [(kpi, field)]);
        }
    }
    let _ = model.apply(Action::WorkloadNamed("A".to_owned()));
    assert_eq!(being_typed(&model), []);
}

#[test]
fn what_shows_another_case_or_workload_ends_it() {
    for action in [
        Action::WorkloadSelected(1),
        Action::WorkloadQuestionRequested(1, Trait::Latency),
        Action::WorkloadAdded,
        Action::WorkloadCopied(Name::truncated("C")),
        Action::WorkloadRemoved,
        Action::StartedOver,
        Action::UndoOfferAccepted,
        Action::Undone,
        Action::CaseReplaced(case("WR:1~~p99:180")),
    ] {
        let mut model = typing();
        let _ = model.apply(action.clone());
        assert_eq!(being_typed(&model), [], "{action:?}");
        let _ = model.apply(Action::WorkloadSelected(0));
        assert_eq!(being_typed(&model), [], "{action:?}");
    }
    let mut model = typing();
    let _ = model.apply(Action::Undone);
    let _ = model.apply(Action::Redone);
    assert_eq!(texts(&model, Kpi::P99), ["12.", ""]);
    assert_eq!(being_typed(&model), []);
}

#[test]
fn what_leaves_the_field_alone_does_not_end_it() {
    for action in [
        Action::AnswerChosen(Trait::Latency, YES),
        Action::WorkloadMoved(Direction::Later),
        Action::HostContextChanged(HostContext::default()),
        Action::DetailSharingToggled(true),
        Action::Copied(CopySource::Link, true),
        Action::PaperToggled(true),
        Action::NoticeClosed,
        Action::QuestionSkipped(Trait::Latency),
        Action::SectionToggled(Section::Why, true),
        Action::ToolsToggled(true),
        Action::AnswerToggled(true),
        Action::CaseReplaced(typing().case()),
    ] {
        let mut model = typing();
        let _ = model.apply(action.clone());
        assert_eq!(being_typed(&model), [(Kpi::P99, Field::Baseline)], "{action:?}");
    }
}

#[test]
fn leaving_a_field_is_no_step_and_leaves_everything_else() {
    let mut model = model("WR:1/TP:Y~A");
    let changes = flips(&model, &[Trait::Latency]);
    let _ = model.apply(Action::ChangesTried(changes));
    let _ = model.apply(Action::Undone);
    let _ = model.apply(Action::Copied(CopySource::Link, true));
    let before = entry(&model);
    assert_eq!(model.apply(Action::FieldLeft), NOTHING);
    assert_eq!(entry(&model), before);
    assert_eq!(model.copied(), Some((CopySource::Link, true)));
    assert!(!model.can_undo() && model.can_redo(), "it is no step");

    let _ = model.apply(Action::ChangesTried(changes));
    assert_eq!(model.apply(Action::FieldLeft), NOTHING);
    assert!(matches!(model.undo_offer(), Some(UndoOffer::Tried { .. })));
    let _ = model.apply(Action::StartedOver);
    assert_eq!(model.apply(Action::FieldLeft), NOTHING);
    assert_eq!(model.undo_offer(), Some(&UndoOffer::StartedOver));
}

#[test]
fn typing_on_after_leaving_a_field_is_the_same_step() {
    let mut model = Model::default();
    assert_eq!(model.apply(typed(Kpi::P99, Field::Baseline, "1")), CHANGED);
    let _ = model.apply(Action::FieldLeft);
    assert_eq!(model.apply(typed(Kpi::P99, Field::Baseline, "12")), CHANGED);
    let _ = model.apply(Action::Undone);
    assert_eq!(texts(&model, Kpi::P99), ["", ""]);
    assert!(!model.can_undo());
}

/// Two workloads; the p99 baseline of the first is being typed.
fn typing() -> Model {
    let mut model = model("WR:1/TP:Y~A&wr=WR:1~B");
    let _ = model.apply(typed(Kpi::P99, Field::Baseline, "12."));
    model
}

/// The figure fields that are being typed into.
fn being_typed(model: &Model) -> Vec<(Kpi, Field)> {
    let fields = |kpi| [(kpi, Field::Baseline), (kpi, Field::Reduction)];
    Kpi::ALL
        .into_iter()
        .flat_map(fields)
        .filter(|(kpi, field)| model.is_being_typed(TextInput::Figure(*kpi, *field)))
        .collect()
}
