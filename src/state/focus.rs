//! Where the focus goes after an action: to what took the place of a button that went away, or to what was asked for.

use super::action::{Action, Focus};
use super::lineup::Way;
use super::section::Section;
use super::{Model, UndoOffer};

impl Model {
    /// Where the focus goes after `action`, which is about to be taken in; none if it stays.
    pub(super) fn focus_after(&self, action: &Action) -> Option<Focus> {
        match (action, &self.undo_offer) {
            (Action::QuestionAsked(which) | Action::QuestionOfAsked(_, which), _) => {
                Some(Focus::Question(*which))
            }
            (Action::SectionAsked(section), _) => Some(Focus::Section(*section)),
            (Action::AnswerToggled(open), _) if *open != self.answer_open => {
                Some(Focus::ShowAnswer)
            }
            (Action::WorkloadCleared, _) if !self.lineup.current().is_untouched() => {
                Some(Focus::UndoOffer)
            }
            (Action::ChangesTried(_), _) => Some(Focus::UndoOffer),
            (Action::StartedOver, _) if !self.is_untouched() => Some(Focus::UndoOffer),
            (Action::WorkloadRemoved, _) if self.lineup.count() > 1 => Some(Focus::UndoOffer),
            (Action::CaseSplit(_), _) if self.can_split() => Some(Focus::UndoOffer),
            (Action::WorkloadAdded | Action::WorkloadCopied(_), _) if !self.lineup.is_full() => {
                Some(Focus::Name)
            }
            (Action::WorkloadMoved(Way::Earlier), _) if self.lineup.index() == 1 => {
                Some(Focus::Move(Way::Later))
            }
            (Action::WorkloadMoved(Way::Later), _)
                if self.lineup.index() + 2 == self.lineup.count() =>
            {
                Some(Focus::Move(Way::Earlier))
            }
            (Action::CaseOpened(_, opened), _)
                if !(opened.errors.is_empty() && opened.migrated.is_empty()) =>
            {
                Some(Focus::Notice)
            }
            (Action::CaseOpened(_, opened), _) if opened.case != self.case() => {
                Some(Focus::UndoOffer)
            }
            (Action::CaseRefused(_), _) => Some(Focus::Notice),
            (Action::NoticeClosed, _) if self.is_news_in_share() => {
                Some(Focus::Section(Section::Share))
            }
            (Action::NoticeClosed, _) => Some(Focus::Name),
            (Action::OfferAccepted, Some(UndoOffer::Tried { changes, .. })) => {
                Some(Focus::Trial(*changes))
            }
            (Action::OfferAccepted, Some(UndoOffer::StartedOver))
                if self.history.was_of_several() =>
            {
                Some(Focus::StartOverAll)
            }
            (Action::OfferAccepted, Some(UndoOffer::StartedOver | UndoOffer::Cleared(_))) => {
                Some(Focus::StartOver)
            }
            (
                Action::OfferAccepted,
                Some(UndoOffer::Removed(_) | UndoOffer::Split | UndoOffer::Opened(_)),
            ) => Some(Focus::Name),
            (Action::Undone, _) if self.history.steps_back() == 1 => Some(Focus::Redo),
            (Action::Redone, _) if self.history.steps_forward() == 1 => Some(Focus::Undo),
            _ => None,
        }
    }
}
