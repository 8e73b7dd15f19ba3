//! Undo and redo.

use when_rust::case::link;
use when_rust::case::plain_text::Name;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::traits::Trait;
use when_rust::state::drafts::Field;
use when_rust::state::export::CopySource;
use when_rust::state::host_context::HostContext;
use when_rust::state::lineup::Direction;
use when_rust::state::notice::Source;
use when_rust::state::section::Section;
use when_rust::state::{Action, Focus, Model};

use crate::samples::{
    NO, NOTHING, YES, case, changed_and_focuses, entry, flips, model, texts, typed,
};

#[test]
fn every_kind_of_change_is_undone_and_done_again() {
    let changes = flips(&model("WR:1/TP:Y~Name~p99:180"), &[Trait::Latency]);
    for action in [
        Action::AnswerChosen(Trait::Throughput, NO),
        Action::AnswerChosen(Trait::Throughput, None),
        Action::ChangesTried(changes),
        typed(Kpi::P99, Field::Baseline, "200"),
        typed(Kpi::P99, Field::Baseline, "many"),
        Action::StartedOver,
        Action::WorkloadCleared,
        Action::CaseReplaced(case("WR:1/EX:Y~Other")),
        Action::CaseOpened(Source::File, link::parse_lenient("wr=WR:1/EX:Y~Other")),
        Action::WorkloadAdded,
        Action::WorkloadCopied(Name::truncated("Name, after")),
        Action::WorkloadRemoved,
        Action::WorkloadMoved(Direction::Later),
        Action::WorkloadNamed("Other".to_owned()),
    ] {
        let mut model = model("WR:1/TP:Y~Name~p99:180&wr=WR:1/EX:Y~B");
        let before = state(&model);
        let _ = model.apply(action.clone());
        let after = state(&model);
        assert_ne!(before, after, "{action:?}");
        let undone = model.apply(Action::Undone);
        assert_eq!(state(&model), before, "{action:?}");
        assert_eq!(undone.case_changed, before.0 != after.0, "{action:?}");
        assert!(!model.can_undo() && model.can_redo());
        assert!(model.undo_offer().is_none());
        let redone = model.apply(Action::Redone);
        assert_eq!(state(&model), after, "{action:?}");
        assert_eq!(redone.case_changed, undone.case_changed, "{action:?}");
        assert!(model.can_undo() && !model.can_redo());
    }
}

#[test]
fn many_steps_are_undone_in_their_order() {
    let mut model = Model::default();
    let mut entries = vec![entry(&model)];
    for which in Trait::ALL {
        let _ = model.apply(Action::AnswerChosen(which, YES));
        entries.push(entry(&model));
    }
    for expected in entries.iter().rev() {
        assert_eq!(&entry(&model), expected);
        let _ = model.apply(Action::Undone);
    }
    for expected in &entries {
        assert_eq!(&entry(&model), expected);
        let _ = model.apply(Action::Redone);
    }
}

#[test]
fn with_nothing_to_undo_or_redo_nothing_happens() {
    let mut model = model("WR:1/TP:Y");
    assert_eq!(model.apply(Action::Undone), NOTHING);
    assert_eq!(model.apply(Action::Redone), NOTHING);
    assert_eq!(entry(&model), "WR:1/TP:Y");
}

#[test]
fn what_changes_nothing_is_no_step() {
    let mut model = model("WR:1/TP:Y");
    for action in [
        Action::AnswerChosen(Trait::Throughput, YES),
        Action::CaseReplaced(case("WR:1/TP:Y")),
        Action::QuestionRequested(Trait::Latency),
        Action::QuestionSkipped(Trait::Latency),
        Action::SectionToggled(Section::Why, true),
        Action::SectionRequested(Section::Moves),
        Action::ToolsToggled(true),
        Action::AnswerToggled(true),
        Action::HostContextChanged(HostContext {
            link_base: "x#".to_owned(),
            ..HostContext::default()
        }),
        Action::Copied(CopySource::Link, true),
        Action::UndoOfferAccepted,
    ] {
        let _ = model.apply(action.clone());
        assert!(!model.can_undo(), "{action:?}");
    }
}

#[test]
fn a_change_after_undoing_leaves_nothing_to_do_again() {
    let mut model = model("WR:1");
    let _ = model.apply(Action::AnswerChosen(Trait::Throughput, YES));
    let _ = model.apply(Action::Undone);
    let _ = model.apply(Action::AnswerChosen(Trait::Latency, YES));
    assert!(!model.can_redo());
    assert_eq!(model.apply(Action::Redone), NOTHING);
    assert_eq!(entry(&model), "WR:1/LS:Y");
}

#[test]
fn typing_into_one_field_is_one_step_and_into_another_is_a_second() {
    let mut model = Model::default();
    for text in ["1", "12", "12.5"] {
        let _ = model.apply(typed(Kpi::P99, Field::Baseline, text));
    }
    for text in ["5", "50"] {
        let _ = model.apply(typed(Kpi::P99, Field::Reduction, text));
    }
    let _ = model.apply(Action::Undone);
    assert_eq!(texts(&model, Kpi::P99), ["12.5", ""]);
    let _ = model.apply(Action::Undone);
    assert_eq!(texts(&model, Kpi::P99), ["", ""]);
    assert!(!model.can_undo());
}

#[test]
fn typing_on_after_undoing_is_a_step_of_its_own() {
    let mut model = Model::default();
    let _ = model.apply(typed(Kpi::P99, Field::Baseline, "1"));
    let _ = model.apply(Action::AnswerChosen(Trait::Latency, YES));
    let _ = model.apply(Action::Undone);
    let _ = model.apply(typed(Kpi::P99, Field::Baseline, "12"));
    let _ = model.apply(Action::Undone);
    assert_eq!(texts(&model, Kpi::P99), ["1", ""]);
}

#[test]
fn only_so_many_steps_are_kept() {
    let mut model = Model::default();
    for step in 0..250 {
        let _ =
            model.apply(Action::AnswerChosen(Trait::Latency, if step % 2 == 0 { YES } else { NO }));
    }
    let mut undone = 0;
    while model.can_undo() {
        let _ = model.apply(Action::Undone);
        undone += 1;
    }
    assert_eq!(undone, 100);
}

#[test]
fn focus_goes_to_the_other_button_when_one_has_nothing_left_to_do() {
    let mut model = Model::default();
    let _ = model.apply(Action::AnswerChosen(Trait::Latency, YES));
    let _ = model.apply(Action::AnswerChosen(Trait::Unclear, YES));
    assert_eq!(model.apply(Action::Undone).focus, None);
    assert_eq!(model.apply(Action::Undone), changed_and_focuses(Focus::Redo));
    assert_eq!(model.apply(Action::Redone).focus, None);
    assert_eq!(model.apply(Action::Redone), changed_and_focuses(Focus::Undo));
}

/// The case, what was typed, and which workload is looked at.
fn state(model: &Model) -> (String, Vec<[String; 2]>, usize) {
    let typed = Kpi::ALL.iter().map(|&kpi| texts(model, kpi).map(str::to_owned)).collect();
    (entry(model), typed, model.lineup().selected_index())
}
