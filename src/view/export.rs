//! The exported texts of the model's case.

use crate::case::record::Record;
use crate::report::markdown::markdown;
use crate::report::plain::plain;
use crate::report::{Report, Subject};
use crate::state::Model;
use crate::state::export::Export;

/// The report on the case.
#[must_use]
pub fn report(model: &Model) -> Report<'_> {
    let context = model.host_context();
    let shared = model.shared_case();
    let subjects = model.lineup().iter().zip(shared.workloads()).map(|(one, shared)| Subject {
        workload: one.workload(),
        decision: one.decision(),
        link: context.link(&shared.clone().into()),
    });
    Report { subjects: subjects.collect(), link: model.link(), today: &context.today }
}

/// The text of an export.
#[must_use]
pub fn export_text(model: &Model, kind: Export) -> String {
    match kind {
        Export::DecisionRecord => markdown(&report(model).decision_record().concat()),
        Export::Brief => markdown(&report(model).brief()),
        Export::BriefText => plain(&report(model).brief()),
        Export::Json => Record::of(&model.case()).to_json(),
    }
}
