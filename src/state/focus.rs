//! Where the focus goes after an action: to what replaces the pressed button, or to what was requested.

use super::action::{Action, Focus};
use super::lineup::Direction;
use super::section::Section;
use super::{Model, UndoOffer};

impl Model {
    /// The first conflict between the selected workload and its counterpart, or the section that compares them.
    pub(super) fn focus_on_conflicts(&self) -> Focus {
        if self.conflicts().is_empty() { Focus::Section(Section::Compare) } else { Focus::Conflict }
    }

    /// Where the focus goes after `action`, which has not been applied yet; none if it stays.
    pub(super) fn focus_after(&self, action: &Action) -> Option<Focus> {
        match action {
            Action::QuestionRequested(which)
            | Action::WorkloadQuestionRequested(_, which)
            | Action::AnswerTyped(which, _) => Some(Focus::Question(*which)),
            Action::EvidenceRequested(_, which) => Some(Focus::Evidence(*which)),
            Action::ReviewRequested(index) => Some(
                self.first_to_measure(*index)
                    .map_or(Focus::Section(Section::Targets), Focus::Measured),
            ),
            Action::SectionRequested(section) => Some(Focus::Section(*section)),
            Action::AnswerToggled(open) if *open != self.answer_open => Some(Focus::ShowAnswer),
            Action::WorkloadCleared if !self.lineup.selected().is_untouched() => {
                Some(Focus::UndoOffer)
            }
            Action::ChangesTried(_) => Some(Focus::UndoOffer),
            Action::StartedOver if !self.is_untouched() => Some(Focus::UndoOffer),
            Action::WorkloadRemoved if self.lineup.count() > 1 => Some(Focus::UndoOffer),
            Action::WorkloadSplit(_) if self.can_split() => Some(Focus::UndoOffer),
            Action::WorkloadAdded | Action::WorkloadCopied(_) if !self.lineup.is_full() => {
                Some(Focus::Name)
            }
            Action::WorkloadMoved(Direction::Earlier) if self.lineup.selected_index() == 1 => {
                Some(Focus::Move(Direction::Later))
            }
            Action::WorkloadMoved(Direction::Later)
                if self.lineup.selected_index() + 2 == self.lineup.count() =>
            {
                Some(Focus::Move(Direction::Earlier))
            }
            Action::CaseOpened(_, opened)
                if !(opened.errors.is_empty() && opened.migrated.is_empty()) =>
            {
                Some(Focus::Notice)
            }
            Action::CaseOpened(_, opened) if opened.case != self.case() => Some(Focus::UndoOffer),
            Action::ExampleOpened(_) => Some(Focus::PutAside),
            Action::PutAsideRestored => Some(Focus::Name),
            Action::FileRefused(_) | Action::FileNotParsed => Some(Focus::Notice),
            Action::NoticeClosed if self.is_news_in_share() => Some(Focus::Section(Section::Share)),
            Action::NoticeClosed => Some(Focus::Name),
            Action::UndoOfferAccepted => self.focus_after_undo_offer(),
            Action::CaseSetBeside(_) => Some(Focus::Section(Section::Compare)),
            Action::ConflictSettled(..) if self.conflicts().len() > 1 => Some(Focus::Conflict),
            Action::ConflictSettled(..) => Some(Focus::Section(Section::Compare)),
            Action::Undone if self.history.undo_steps() == 1 => Some(Focus::Redo),
            Action::Redone if self.history.redo_steps() == 1 => Some(Focus::Undo),
            _ => None,
        }
    }

    /// Where the focus goes after the undo offer is accepted: to what was pressed before, if it is there again.
    fn focus_after_undo_offer(&self) -> Option<Focus> {
        let had_several =
            || self.history.before_last_change().is_some_and(|before| before.count() > 1);
        match self.undo_offer.as_ref()? {
            UndoOffer::Tried { changes, .. } => Some(Focus::Trial(*changes)),
            UndoOffer::StartedOver if had_several() => Some(Focus::StartOverAll),
            UndoOffer::StartedOver | UndoOffer::Cleared(_) => Some(Focus::StartOver),
            UndoOffer::Removed(_)
            | UndoOffer::Split
            | UndoOffer::Opened(_)
            | UndoOffer::SetBeside { .. } => Some(Focus::Name),
        }
    }
}
