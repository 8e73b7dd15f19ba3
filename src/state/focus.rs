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
        match (action, &self.undo_offer) {
            (
                Action::QuestionRequested(which)
                | Action::WorkloadQuestionRequested(_, which)
                | Action::AnswerTyped(which, _),
                _,
            ) => Some(Focus::Question(*which)),
            (Action::EvidenceRequested(_, which), _) => Some(Focus::Evidence(*which)),
            (Action::SectionRequested(section), _) => Some(Focus::Section(*section)),
            (Action::AnswerToggled(open), _) if *open != self.answer_open => {
                Some(Focus::ShowAnswer)
            }
            (Action::WorkloadCleared, _) if !self.lineup.selected().is_untouched() => {
                Some(Focus::UndoOffer)
            }
            (Action::ChangesTried(_), _) => Some(Focus::UndoOffer),
            (Action::StartedOver, _) if !self.is_untouched() => Some(Focus::UndoOffer),
            (Action::WorkloadRemoved, _) if self.lineup.count() > 1 => Some(Focus::UndoOffer),
            (Action::WorkloadSplit(_), _) if self.can_split() => Some(Focus::UndoOffer),
            (Action::WorkloadAdded | Action::WorkloadCopied(_), _) if !self.lineup.is_full() => {
                Some(Focus::Name)
            }
            (Action::WorkloadMoved(Direction::Earlier), _) if self.lineup.selected_index() == 1 => {
                Some(Focus::Move(Direction::Later))
            }
            (Action::WorkloadMoved(Direction::Later), _)
                if self.lineup.selected_index() + 2 == self.lineup.count() =>
            {
                Some(Focus::Move(Direction::Earlier))
            }
            (Action::CaseOpened(_, opened), _)
                if !(opened.errors.is_empty() && opened.migrated.is_empty()) =>
            {
                Some(Focus::Notice)
            }
            (Action::CaseOpened(_, opened), _) if opened.case != self.case() => {
                Some(Focus::UndoOffer)
            }
            (Action::ExampleOpened(_), _) => Some(Focus::PutAside),
            (Action::PutAsideRestored, _) => Some(Focus::Name),
            (Action::FileRefused(_) | Action::FileNotParsed, _) => Some(Focus::Notice),
            (Action::NoticeClosed, _) if self.is_news_in_share() => {
                Some(Focus::Section(Section::Share))
            }
            (Action::NoticeClosed, _) => Some(Focus::Name),
            (Action::UndoOfferAccepted, Some(UndoOffer::Tried { changes, .. })) => {
                Some(Focus::Trial(*changes))
            }
            (Action::UndoOfferAccepted, Some(UndoOffer::StartedOver))
                if self.history.before_last_change().is_some_and(|before| before.count() > 1) =>
            {
                Some(Focus::StartOverAll)
            }
            (Action::UndoOfferAccepted, Some(UndoOffer::StartedOver | UndoOffer::Cleared(_))) => {
                Some(Focus::StartOver)
            }
            (
                Action::UndoOfferAccepted,
                Some(
                    UndoOffer::Removed(_)
                    | UndoOffer::Split
                    | UndoOffer::Opened(_)
                    | UndoOffer::SetBeside { .. },
                ),
            ) => Some(Focus::Name),
            (Action::CaseSetBeside(_), _) => Some(Focus::Section(Section::Compare)),
            (Action::ConflictSettled(..), _) if self.conflicts().len() > 1 => Some(Focus::Conflict),
            (Action::ConflictSettled(..), _) => Some(Focus::Section(Section::Compare)),
            (Action::Undone, _) if self.history.undo_steps() == 1 => Some(Focus::Redo),
            (Action::Redone, _) if self.history.redo_steps() == 1 => Some(Focus::Undo),
            _ => None,
        }
    }
}
