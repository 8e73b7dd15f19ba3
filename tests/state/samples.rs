//! Workloads, models and actions for the tests.

use when_rust::case::{Case, link, vector};
use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::changes::ChangeSet;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::state::drafts::Field;
use when_rust::state::{Action, Effects, Focus, Model};

pub const YES: Option<Answer> = Some(Answer::Yes);
pub const NO: Option<Answer> = Some(Answer::No);

/// The case did not change, and focus stays.
pub const NOTHING: Effects = Effects { case_changed: false, focus: None };
/// The case changed, and focus stays.
pub const CHANGED: Effects = Effects { case_changed: true, focus: None };

/// The case changed, and focus moves.
pub fn changed_and_focuses(focus: Focus) -> Effects {
    Effects { case_changed: true, focus: Some(focus) }
}

/// The case did not change, and focus moves.
pub fn only_focuses(focus: Focus) -> Effects {
    Effects { case_changed: false, focus: Some(focus) }
}

/// A model of the workload in a link entry, such as `WR:1/TP:Y~Name`.
pub fn model(entry: &str) -> Model {
    Model::new(case(entry))
}

/// The case of these link entries, with `&wr=` between them.
pub fn case(entries: &str) -> Case {
    link::parse(&["wr=", entries].concat()).unwrap()
}

/// The model's case as link entries.
pub fn entry(model: &Model) -> String {
    link::write(&model.case()).strip_prefix("wr=").unwrap().to_owned()
}

pub fn answers(vector: &str) -> Answers {
    vector::parse(vector).unwrap()
}

/// The changes that flip `traits` of the model's answers as read.
pub fn flips(model: &Model, traits: &[Trait]) -> ChangeSet {
    ChangeSet::flipping(model.workload().answers.yes(), TraitSet::of(traits))
}

pub fn typed(kpi: Kpi, field: Field, text: &str) -> Action {
    Action::FigureTyped(kpi, field, text.to_owned())
}

/// The texts in a KPI's two fields.
pub fn texts(model: &Model, kpi: Kpi) -> [&str; 2] {
    [Field::Baseline, Field::Reduction].map(|field| model.drafts().get(kpi).text(field))
}
