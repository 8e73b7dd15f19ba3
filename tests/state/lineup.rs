//! Several workloads: adding, copying, removing, moving, choosing, splitting and naming them.

use when_rust::case::Case;
use when_rust::case::plain_text::Name;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::traits::Trait;
use when_rust::state::drafts::Field;
use when_rust::state::lineup::Direction;
use when_rust::state::{Action, Focus, Model, UndoOffer};

use crate::samples::{
    CHANGED, NO, NOTHING, YES, changed_and_focuses, entry, flips, model, only_focuses, texts, typed,
};

const TWO: &str = "WR:1/TP:Y~A~p99:180&wr=WR:1/EX:Y~B";

#[test]
fn a_new_workload_comes_behind_the_one_that_is_looked_at_and_takes_the_focus() {
    let mut model = model(TWO);
    assert_eq!(model.apply(Action::WorkloadAdded), changed_and_focuses(Focus::Name));
    assert_eq!(entry(&model), "WR:1/TP:Y~A~p99:180&wr=WR:1&wr=WR:1/EX:Y~B");
    assert_eq!(model.lineup().selected_index(), 1);
}

#[test]
fn a_copy_has_the_same_answers_and_figures_and_is_seen_beside_its_original() {
    let mut model = model("WR:1/UA:Y&wr=WR:1/TP:Y~A~p99:180&wr=WR:1");
    let _ = model.apply(Action::WorkloadSelected(1));
    assert_eq!(beside(&model), None);
    assert_eq!(model.apply(copied("A, after")), changed_and_focuses(Focus::Name));
    assert_eq!(
        entry(&model),
        "WR:1/UA:Y&wr=WR:1/TP:Y~A~p99:180&wr=WR:1/TP:Y~A%2C%20after~p99:180&wr=WR:1"
    );
    assert_eq!((model.lineup().selected_index(), beside(&model)), (2, Some(1)));
    let _ = model.apply(Action::AnswerChosen(Trait::Latency, YES));
    assert_eq!(beside(&model), Some(1), "whatever is answered");
    let _ = model.apply(Action::WorkloadMoved(Direction::Earlier));
    assert_eq!(
        (model.lineup().selected_index(), beside(&model)),
        (1, Some(2)),
        "wherever it stands"
    );
    let _ = model.apply(Action::WorkloadSelected(2));
    let _ = model.apply(Action::WorkloadRemoved);
    let _ = model.apply(Action::WorkloadSelected(1));
    assert_eq!(beside(&model), None, "the original is gone");
}

#[test]
fn a_copy_shows_what_was_typed_even_where_that_is_no_figure() {
    let mut model = model("WR:1/TP:Y~A");
    let _ = model.apply(typed(Kpi::P99, Field::Reduction, "half"));
    let _ = model.apply(copied("A, after"));
    assert_eq!(texts(&model, Kpi::P99), ["", "half"]);
}

#[test]
fn of_two_each_is_seen_beside_the_other_and_of_more_the_one_that_was_chosen() {
    let mut model = model(TWO);
    assert_eq!(beside(&model), Some(1));
    let _ = model.apply(Action::WorkloadSelected(1));
    assert_eq!(beside(&model), Some(0));
    let _ = model.apply(Action::WorkloadAdded);
    let first = model.lineup().iter().next().unwrap().id();
    assert_eq!(model.apply(Action::CounterpartChosen(first)), NOTHING);
    assert_eq!(beside(&model), Some(0));
    let itself = model.lineup().selected().id();
    let _ = model.apply(Action::CounterpartChosen(itself));
    assert_eq!(beside(&model), None);
}

#[test]
fn there_are_never_more_than_twelve() {
    let mut model = model(&["WR:1"; 12].join("&wr="));
    let before = entry(&model);
    assert!(model.lineup().is_full());
    let changes = flips(&model, &[Trait::Latency]);
    let _ = model.apply(Action::ChangesTried(changes));
    let offer = model.undo_offer().cloned();
    for action in [Action::WorkloadAdded, copied("X")] {
        assert_eq!(model.apply(action), NOTHING);
        assert_eq!(model.undo_offer().cloned(), offer, "nothing happened: the offer stays");
    }
    let _ = model.apply(Action::AnswerChosen(Trait::Throughput, YES));
    let _ = model.apply(Action::AnswerChosen(Trait::Exploratory, YES));
    assert!(!model.can_split());
    assert_eq!(model.apply(Action::WorkloadSplit([name("a"), name("b")])), NOTHING);
    assert_eq!(model.lineup().count(), Case::MAX_WORKLOADS);
    assert_ne!(entry(&model), before);
}

#[test]
fn removing_shows_the_next_one_or_the_last_and_can_be_taken_back() {
    for (place, left, looked_at) in
        [(0, "WR:1/EX:Y~B&wr=WR:1~C", 0), (2, "WR:1~A&wr=WR:1/EX:Y~B", 1)]
    {
        let mut model = model("WR:1~A&wr=WR:1/EX:Y~B&wr=WR:1~C");
        let _ = model.apply(Action::WorkloadSelected(place));
        let name = model.workload().name.clone();
        assert_eq!(model.apply(Action::WorkloadRemoved), changed_and_focuses(Focus::UndoOffer));
        assert_eq!((entry(&model), model.lineup().selected_index()), (left.to_owned(), looked_at));
        assert_eq!(model.undo_offer(), Some(&UndoOffer::Removed(name)));
        assert_eq!(model.apply(Action::UndoOfferAccepted), changed_and_focuses(Focus::Name));
        assert_eq!(entry(&model), "WR:1~A&wr=WR:1/EX:Y~B&wr=WR:1~C");
        assert_eq!(model.lineup().selected_index(), place);
    }
}

#[test]
fn the_only_one_stays() {
    let mut model = model("WR:1/TP:Y~A");
    assert_eq!(model.apply(Action::WorkloadRemoved), NOTHING);
    assert_eq!(entry(&model), "WR:1/TP:Y~A");
}

#[test]
fn after_another_change_a_removal_is_undone_by_undoing_only() {
    let mut model = model(TWO);
    let _ = model.apply(Action::WorkloadRemoved);
    let _ = model.apply(Action::AnswerChosen(Trait::Latency, NO));
    assert_eq!(model.undo_offer(), None);
    let _ = model.apply(Action::Undone);
    let _ = model.apply(Action::Undone);
    assert_eq!(entry(&model), TWO);
}

#[test]
fn a_workload_is_moved_up_to_the_ends() {
    let mut model = model("WR:1~A&wr=WR:1~B&wr=WR:1~C");
    assert_eq!(model.apply(Action::WorkloadMoved(Direction::Earlier)), NOTHING);
    assert_eq!(model.apply(Action::WorkloadMoved(Direction::Later)), CHANGED);
    assert_eq!(entry(&model), "WR:1~B&wr=WR:1~A&wr=WR:1~C");
    let to_the_end = model.apply(Action::WorkloadMoved(Direction::Later));
    assert_eq!(to_the_end, changed_and_focuses(Focus::Move(Direction::Earlier)));
    assert_eq!(
        (entry(&model).as_str(), model.lineup().selected_index()),
        ("WR:1~B&wr=WR:1~C&wr=WR:1~A", 2)
    );
    assert_eq!(model.apply(Action::WorkloadMoved(Direction::Later)), NOTHING);
}

#[test]
fn choosing_is_no_change_and_what_is_answered_belongs_to_the_chosen_one() {
    let mut model = model(TWO);
    assert_eq!(model.apply(Action::WorkloadSelected(1)), NOTHING);
    assert!(!model.can_undo());
    let _ = model.apply(Action::AnswerChosen(Trait::Unclear, NO));
    assert_eq!(entry(&model), "WR:1/TP:Y~A~p99:180&wr=WR:1/EX:Y/UA:N~B");
    let asked = model.apply(Action::WorkloadQuestionRequested(0, Trait::Latency));
    assert_eq!(asked, only_focuses(Focus::Question(Trait::Latency)));
    assert_eq!(model.lineup().selected_index(), 0);
    let _ = model.apply(Action::WorkloadSelected(99));
    assert_eq!(model.lineup().selected_index(), 1, "the last there is");
}

#[test]
fn a_contradiction_is_split_into_the_part_with_the_load_and_the_other() {
    let mut model = model("WR:1~Z&wr=WR:1/TP:Y/CB:Y/EX:Y/IA:Y/UA:N~A~p99:180");
    let _ = model.apply(Action::WorkloadSelected(1));
    assert!(model.can_split());
    let split = Action::WorkloadSplit([name("A, loaded"), name("A, other")]);
    assert_eq!(model.apply(split), changed_and_focuses(Focus::UndoOffer));
    assert_eq!(
        entry(&model),
        "WR:1~Z&wr=WR:1/TP:Y/CB:Y/EX:N/IA:N/UA:N~A%2C%20loaded~p99:180&wr=WR:1/TP:N/CB:Y/EX:Y/IA:Y/UA:N~A%2C%20other"
    );
    assert_eq!(model.lineup().selected_index(), 1);
    assert_eq!(model.undo_offer(), Some(&UndoOffer::Split));
    assert!(model.lineup().iter().all(|one| one.decision().contradictions.is_empty()));
    let _ = model.apply(Action::UndoOfferAccepted);
    assert_eq!(entry(&model), "WR:1~Z&wr=WR:1/TP:Y/CB:Y/EX:Y/IA:Y/UA:N~A~p99:180");
}

#[test]
fn what_does_not_contradict_itself_is_not_split() {
    let mut model = model("WR:1/TP:Y~A");
    assert_eq!(model.apply(Action::WorkloadSplit([name("a"), name("b")])), NOTHING);
}

#[test]
fn a_name_is_taken_as_it_is_typed_and_its_text_stays() {
    let mut model = Model::default();
    assert_eq!(model.apply(named("Checkout ")), CHANGED);
    assert_eq!(entry(&model), "WR:1~Checkout");
    assert_eq!(model.lineup().selected().typed_name(), "Checkout ");
    assert_eq!(model.apply(named("Checkout")), NOTHING);
    let _ = model.apply(named("Checkout API"));
    assert_eq!(entry(&model), "WR:1~Checkout%20API");
    let _ = model.apply(Action::Undone);
    assert_eq!((entry(&model).as_str(), model.lineup().selected().typed_name()), ("WR:1", ""));
}

#[test]
fn too_long_a_name_stays_in_its_field_and_the_last_good_one_counts() {
    let mut model = model("WR:1~A");
    let long = "n".repeat(81);
    assert_eq!(model.apply(named(&long)), NOTHING);
    assert_eq!(entry(&model), "WR:1~A");
    assert!(model.lineup().selected().is_name_too_long());
    assert_eq!(model.lineup().selected().typed_name(), long);
    let _ = model.apply(Action::Undone);
    assert_eq!(model.lineup().selected().typed_name(), "A");
}

#[test]
fn typing_into_the_same_field_of_another_workload_is_a_step_of_its_own() {
    let mut model = model("WR:1~A&wr=WR:1~B");
    let _ = model.apply(named("AA"));
    let _ = model.apply(Action::WorkloadSelected(1));
    let _ = model.apply(named("BB"));
    let _ = model.apply(typed(Kpi::P99, Field::Baseline, "1"));
    let _ = model.apply(Action::Undone);
    let _ = model.apply(Action::Undone);
    assert_eq!(entry(&model), "WR:1~AA&wr=WR:1~B");
}

fn beside(model: &Model) -> Option<usize> {
    model.lineup().counterpart().map(|(place, _)| place)
}

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

fn named(text: &str) -> Action {
    Action::WorkloadNamed(text.to_owned())
}

fn copied(text: &str) -> Action {
    Action::WorkloadCopied(name(text))
}
