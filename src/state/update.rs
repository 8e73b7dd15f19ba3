//! How actions change the model.

use super::action::{Action, Effects, Focus};
use super::assessment::Assessment;
use super::colleague_link::ColleagueLink;
use super::history::History;
use super::lineup::Lineup;
use super::notice::{Notice, Source};
use super::section::Section;
use super::{Model, UndoOffer};
use crate::case::parse_error::ParseError;
use crate::case::plain_text::Name;
use crate::case::{Case, Workload};
use crate::decision::answers::Answers;
use crate::decision::changes::ChangeSet;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;

impl Model {
    /// Applies `action`.
    pub fn apply(&mut self, action: Action) -> Effects {
        let Some(action) = self.resolve(action) else {
            return Effects::default();
        };
        let field = self.typed_field(&action);
        let mut focus = self.focus_after(&action);
        if focus.is_some_and(|focus| focus != Focus::ShowAnswer) {
            // The popover would cover the focused element.
            self.answer_open = false;
        }
        let before = self.lineup.clone();
        self.copied = None;
        let is_undo_or_redo =
            matches!(action, Action::Undone | Action::Redone | Action::UndoOfferAccepted);
        let is_undo = match &action {
            Action::Undone => true,
            Action::UndoOfferAccepted => {
                !matches!(self.undo_offer, None | Some(UndoOffer::Tried { .. }))
            }
            _ => false,
        };
        if is_undo {
            self.restore(History::undo);
        } else if matches!(action, Action::Redone) {
            self.restore(History::redo);
        } else {
            let is_pasted = matches!(action, Action::ColleagueLinkOpened);
            self.apply_to_workload(action);
            if is_pasted && matches!(self.undo_offer, Some(UndoOffer::SetBeside { .. })) {
                focus = Some(self.focus_on_conflicts());
            }
            if !before.has_same_input(&self.lineup) {
                self.history.push(before.clone(), field);
            }
        }
        let selected = self.lineup.selected().id();
        if selected != before.selected().id() {
            self.skipped = TraitSet::EMPTY;
        }
        self.being_typed =
            field.or(self.being_typed).filter(|(id, _)| !is_undo_or_redo && *id == selected);
        Effects { case_changed: !before.is_same_case(&self.lineup), focus }
    }

    /// What `action` means for the case at hand; none if that is nothing, or nothing that ends the offer and messages.
    fn resolve(&mut self, action: Action) -> Option<Action> {
        match action {
            Action::FieldLeft => {
                self.being_typed = None;
                None
            }
            // WebKit fires the event twice.
            Action::SectionToggled(section, open)
                if self.open_sections.contains(section) == open =>
            {
                None
            }
            Action::OpenedSetBeside => self.take_back_opened().map(Action::CaseSetBeside),
            action => Some(action),
        }
    }

    /// Applies actions on the selected workload, and delegates all others.
    fn apply_to_workload(&mut self, action: Action) {
        let undo_offer = self.undo_offer.take();
        let is_trial = matches!(undo_offer, Some(UndoOffer::Tried { .. }));
        match action {
            Action::AnswerChosen(which, answer) | Action::AnswerTyped(which, answer) => {
                self.revise_answer(which);
                self.set_answers(self.workload().answers.with(which, answer));
            }
            Action::ChangesTried(changes) => {
                let before = self.workload().answers;
                self.undo_offer = Some(UndoOffer::Tried { changes, before });
                self.set_answers(changes.apply_to(before));
            }
            Action::UndoOfferAccepted => {
                if let Some(UndoOffer::Tried { before, .. }) = undo_offer {
                    self.set_answers(before);
                }
            }
            Action::ReviewPlanned => {
                if let Some(date) = self.review_day() {
                    self.lineup.selected_mut().plan_review(date);
                }
            }
            Action::FigureTyped(..)
            | Action::CostTyped(..)
            | Action::ReviewDateTyped(_)
            | Action::BasisChosen(..)
            | Action::NoteTyped(..)
            | Action::WorkloadNamed(_) => {
                self.fill_in(action);
                self.undo_offer = undo_offer.filter(|_| is_trial);
            }
            other => self.apply_to_case(other, undo_offer),
        }
    }

    /// Applies actions on the case or the list of workloads. All others keep `undo_offer`.
    fn apply_to_case(&mut self, action: Action, undo_offer: Option<UndoOffer>) {
        match action {
            Action::WorkloadCleared if !self.lineup.selected().is_untouched() => {
                self.undo_offer = Some(UndoOffer::Cleared(self.workload().name.clone()));
                self.lineup.selected_mut().clear();
                self.skipped = TraitSet::EMPTY;
            }
            Action::StartedOver if !self.is_untouched() => {
                self.replace(Case::default());
                self.undo_offer = Some(UndoOffer::StartedOver);
            }
            Action::CaseReplaced(case) if case != self.case() => {
                self.replace(case);
                self.lineup.set_put_aside(None);
            }
            Action::ExampleOpened(example) => self.open_example(example),
            Action::PutAsideRestored => self.bring_back(),
            Action::CaseOpened(source, opened) => {
                self.open_case(source, opened, undo_offer.as_ref());
            }
            Action::FileRefused(error) => self.refuse_file(vec![error]),
            Action::FileNotParsed => self.refuse_file(Vec::new()),
            Action::WorkloadSelected(index) | Action::WorkloadQuestionRequested(index, _) => {
                self.lineup.select(index);
            }
            Action::ReviewRequested(index) => {
                self.lineup.select(index);
                self.open_sections.set(Section::Targets, true);
            }
            Action::EvidenceRequested(index, _) => {
                self.lineup.select(index);
                self.open_sections.set(Section::Evidence, true);
            }
            Action::WorkloadAdded if !self.lineup.is_full() => {
                self.insert(|_, id| Assessment::new(id, Workload::empty()))
            }
            Action::WorkloadCopied(name) if !self.lineup.is_full() => {
                self.insert(|original, id| original.copy(id, name))
            }
            Action::WorkloadRemoved if self.lineup.count() > 1 => {
                self.undo_offer = Some(UndoOffer::Removed(self.workload().name.clone()));
                self.lineup.remove();
            }
            Action::WorkloadMoved(direction) => self.lineup.shift(direction),
            Action::WorkloadSplit(names) if self.can_split() => {
                self.split(names);
                self.undo_offer = Some(UndoOffer::Split);
            }
            Action::CaseSetBeside(case) => self.set_beside(case),
            Action::ColleagueLinkOpened if !self.lineup.is_full() => self.open_colleague_link(),
            Action::ConflictSettled(which, answer) => self.settle(which, answer),
            Action::CounterpartChosen(id) => self.lineup.selected_mut().set_counterpart_id(id),
            other => {
                self.undo_offer = undo_offer;
                self.apply_to_interface(other);
            }
        }
    }

    /// Applies actions that do not change the case.
    fn apply_to_interface(&mut self, action: Action) {
        match action {
            Action::HostContextChanged(context) => self.host_context = context,
            Action::DetailSharingToggled(shared) => self.shares_details = shared,
            Action::ColleagueLinkTyped(text) => {
                self.colleague_link = ColleagueLink { text, error: None };
            }
            Action::ReviewPutOff => self.is_review_put_off = true,
            Action::TextShown(shown) => self.shown_text = shown,
            Action::Copied(what, done) => self.copied = Some((what, done)),
            Action::NoticeClosed => self.notice = None,
            Action::PaperToggled(wanted) => self.on_paper = wanted,
            Action::QuestionSkipped(which) => self.skip(which),
            Action::SectionToggled(section, open) => self.open_sections.set(section, open),
            Action::SectionRequested(section) => self.open_sections.set(section, true),
            Action::ToolsToggled(open) => self.tools_open = open,
            Action::AnswerToggled(open) => self.answer_open = open,
            _ => {}
        }
    }

    /// Skips a question. When all relevant ones are skipped, they are asked again, starting with another one.
    fn skip(&mut self, which: Trait) {
        let unknown = self.decision().reasons.unknown;
        self.skipped = self.skipped.union(which.into());
        if unknown.without(self.skipped).is_empty() {
            self.skipped = TraitSet::EMPTY;
            if self.asked_question() == Some(which) && unknown.len() > 1 {
                self.skipped = which.into();
            }
        }
    }

    /// Has the question rendered again, even if its answer is the same.
    pub(super) fn revise_answer(&mut self, which: Trait) {
        let answer_revision = self.answer_revisions.get_mut(which);
        *answer_revision = answer_revision.wrapping_add(1);
    }

    fn set_answers(&mut self, answers: Answers) {
        self.lineup.selected_mut().set_answers(answers);
    }

    /// Replaces the workloads. What is put aside stays there.
    pub(super) fn replace(&mut self, case: Case) {
        let own = self.lineup.take_put_aside();
        self.lineup = Lineup::of(case, self.next_id);
        self.lineup.set_put_aside(own);
        self.next_id += Case::MAX_WORKLOADS as u32;
        self.notice = None;
        self.is_review_put_off = false;
    }

    fn refuse_file(&mut self, errors: Vec<ParseError>) {
        let (source, migrated) = (Source::File, Vec::new());
        self.set_notice(Notice { source, errors, migrated, refused: true });
    }

    pub(super) fn set_notice(&mut self, notice: Notice) {
        let is_empty = !notice.refused && notice.errors.is_empty() && notice.migrated.is_empty();
        self.notice = (!is_empty).then_some(notice);
    }

    fn insert(&mut self, make: impl FnOnce(&Assessment, u32) -> Assessment) {
        let made = make(self.lineup.selected(), self.next_id);
        self.lineup.insert(made);
        self.next_id += 1;
    }

    /// Splits the selected workload: one part for the load, which keeps the figures, one for what contradicts it.
    fn split(&mut self, [loaded, other]: [Name; 2]) {
        let answers = self.workload().answers;
        let without = |traits| ChangeSet::flipping(answers.yes(), traits).apply_to(answers);
        let wrong_kind = answers.yes().intersection(TraitSet::WRONG_KIND);
        let (load_part, other_part) = (without(wrong_kind), without(TraitSet::LOAD));
        self.lineup.selected_mut().set_typed_name(loaded.as_str().to_owned());
        self.set_answers(load_part);
        let index = self.lineup.selected_index();
        let other = Workload { name: other, answers: other_part, ..Workload::empty() };
        self.insert(|_, id| Assessment::new(id, other));
        self.lineup.select(index);
    }

    /// Restores a snapshot with [`History::undo`] or [`History::redo`].
    fn restore(&mut self, step: fn(&mut History, Lineup) -> Option<Lineup>) {
        if let Some(restored) = step(&mut self.history, self.lineup.clone()) {
            if matches!(self.undo_offer, Some(UndoOffer::Opened(_))) {
                // The notice is about a case that is gone.
                self.notice = None;
            }
            self.lineup = restored;
            self.undo_offer = None;
        }
    }
}
