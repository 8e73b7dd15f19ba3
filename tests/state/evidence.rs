//! Evidence belongs to an answer: it goes and comes back with it, and can be undone.

use when_rust::decision::evidence::Basis;
use when_rust::decision::traits::Trait;
use when_rust::state::section::Section;
use when_rust::state::{Action, Focus, Model};

use crate::samples::{CHANGED, NO, NOTHING, YES, entry, flips, model, only_focuses};

const NOTED: &str = "WR:1/TP:Y/CB:Y~~e=TP:m:x";

fn basis(basis: Basis) -> Action {
    Action::BasisChosen(Trait::Throughput, Some(basis))
}

fn note(text: &str) -> Action {
    Action::NoteTyped(Trait::Throughput, text.to_owned())
}

#[track_caller]
fn after(model: &mut Model, action: Action, expected: &str) {
    let _ = model.apply(action);
    assert_eq!(entry(model), expected);
}

#[test]
fn basis_and_note_are_entered_one_by_one_and_undone_one_by_one() {
    let mut model = model("WR:1/TP:Y");
    assert_eq!(model.apply(basis(Basis::Reported)), CHANGED);
    after(&mut model, note("Gra"), "WR:1/TP:Y~~e=TP:r:Gra");
    after(&mut model, note("Grafana"), "WR:1/TP:Y~~e=TP:r:Grafana");
    after(&mut model, basis(Basis::Measured), "WR:1/TP:Y~~e=TP:m:Grafana");
    after(&mut model, Action::Undone, "WR:1/TP:Y~~e=TP:r:Grafana");
    after(&mut model, Action::Undone, "WR:1/TP:Y~~e=TP:r");
    after(&mut model, Action::Undone, "WR:1/TP:Y");
    after(&mut model, Action::Redone, "WR:1/TP:Y~~e=TP:r");
    after(&mut model, Action::BasisChosen(Trait::Throughput, None), "WR:1/TP:Y");
}

#[test]
fn what_is_not_answered_has_none() {
    let mut model = model("WR:1/CB:Y");
    assert_eq!(model.apply(basis(Basis::Measured)), NOTHING);
    assert_eq!(model.apply(note("x")), NOTHING);
    assert_eq!(entry(&model), "WR:1/CB:Y");
}

#[test]
fn a_cleared_answer_brings_its_evidence_back_and_another_one_does_not_take_it() {
    let choose = |answer| Action::AnswerChosen(Trait::Throughput, answer);
    let mut model = model(NOTED);
    after(&mut model, choose(None), "WR:1/CB:Y");
    after(&mut model, choose(YES), NOTED);
    after(&mut model, choose(NO), "WR:1/TP:N/CB:Y");
    after(&mut model, note("y"), "WR:1/TP:N/CB:Y~~e=TP::y");
    after(&mut model, choose(YES), NOTED);
    after(&mut model, Action::Undone, "WR:1/TP:N/CB:Y~~e=TP::y");
}

#[test]
fn a_trial_that_is_taken_back_leaves_the_evidence_as_it_was() {
    let mut model = model(NOTED);
    let tried = Action::ChangesTried(flips(&model, &[Trait::Throughput]));
    after(&mut model, tried, "WR:1/TP:N/CB:Y");
    after(&mut model, Action::UndoOfferAccepted, NOTED);
}

#[test]
fn too_long_a_note_stays_in_its_field_and_the_last_that_fitted_is_kept() {
    let mut model = model(NOTED);
    after(&mut model, note(&"n".repeat(251)), NOTED);
    let draft = |model: &Model| {
        let draft = model.lineup().selected().evidence_draft(Trait::Throughput).unwrap();
        (draft.typed_note().len(), draft.is_note_too_long())
    };
    assert_eq!(draft(&model), (251, true));
    after(&mut model, note("short"), "WR:1/TP:Y/CB:Y~~e=TP:m:short");
    assert_eq!(draft(&model), (5, false));
}

#[test]
fn it_is_shared_only_if_the_visitor_wants_that() {
    let link = |model: &Model| model.link().split('#').next_back().unwrap().to_owned();
    let mut model = model(NOTED);
    assert_eq!(link(&model), "wr=WR:1/TP:Y/CB:Y");
    let _ = model.apply(Action::DetailSharingToggled(true));
    assert_eq!(link(&model), format!("wr={NOTED}"));
}

#[test]
fn asking_for_evidence_goes_to_the_workload_and_opens_the_section() {
    let mut model = model("WR:1~A&wr=WR:1/TP:Y~B");
    let asked = Action::EvidenceRequested(1, Trait::Throughput);
    assert_eq!(model.apply(asked), only_focuses(Focus::Evidence(Trait::Throughput)));
    assert_eq!(model.lineup().selected_index(), 1);
    assert!(model.is_open(Section::Evidence));
}

#[test]
fn clearing_a_workload_clears_its_evidence() {
    let mut model = model(NOTED);
    after(&mut model, Action::WorkloadCleared, "WR:1");
    after(&mut model, Action::AnswerChosen(Trait::Throughput, YES), "WR:1/TP:Y");
    assert!(model.workload().evidence.get(Trait::Throughput).is_empty());
}
