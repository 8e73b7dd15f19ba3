//! What is typed or chosen in the fields of the selected workload.

use super::Model;
use super::action::Action;
use super::drafts::{TextInput, TypedField};

impl Model {
    /// The field that `action` typed into, if any.
    pub(super) fn typed_field(&self, action: &Action) -> Option<TypedField> {
        let id = self.lineup.selected().id();
        match action {
            Action::FigureTyped(kpi, field, _) => Some((id, TextInput::Figure(*kpi, *field))),
            Action::NoteTyped(which, _) => Some((id, TextInput::Note(*which))),
            Action::CostTyped(field, _) => Some((id, TextInput::Cost(*field))),
            Action::ReviewDateTyped(_) => Some((id, TextInput::ReviewDate)),
            Action::WorkloadNamed(_) => Some((id, TextInput::Name)),
            _ => None,
        }
    }

    /// Applies what was typed or chosen in a field. Other actions do nothing.
    pub(super) fn fill_in(&mut self, action: Action) {
        let today = self.host_context.today();
        let selected = self.lineup.selected_mut();
        match action {
            Action::FigureTyped(kpi, field, text) => {
                let input_revisions = self.input_revisions.get_mut(kpi);
                *input_revisions = input_revisions.wrapping_add(1);
                selected.set_typed_figure(kpi, field, text, today);
            }
            Action::CostTyped(field, text) => selected.set_typed_cost(field, text),
            Action::ReviewDateTyped(text) => selected.set_typed_review_date(text),
            Action::BasisChosen(which, basis) => selected.set_basis(which, basis),
            Action::NoteTyped(which, text) => selected.set_typed_note(which, text),
            Action::WorkloadNamed(text) => selected.set_typed_name(text),
            _ => {}
        }
    }
}
