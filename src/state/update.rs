//! How the model changes: every action, and what it leaves alone.

use super::action::{Action, Effects, Focus};
use super::assessment::Assessment;
use super::drafts::TypedField;
use super::history::History;
use super::lineup::Lineup;
use super::notice::{Notice, Source};
use super::{Model, UndoOffer};
use crate::case::name::Name;
use crate::case::{Case, Opened, Workload};
use crate::decision::answers::Answers;
use crate::decision::changes::ChangeSet;
use crate::decision::kpi::Figures;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;

impl Model {
    /// Takes `action` in.
    pub fn apply(&mut self, action: Action) -> Effects {
        match action {
            // Nothing else happened: what was offered or told stays.
            Action::FieldLeft => {
                self.being_typed = None;
                return Effects::default();
            }
            // WebKit tells it twice.
            Action::SectionToggled(section, open)
                if self.open_sections.contains(section) == open =>
            {
                return Effects::default();
            }
            _ => {}
        }
        let field = self.field_typed_by(&action);
        let focus = self.focus_after(&action);
        if focus.is_some_and(|focus| focus != Focus::ShowAnswer) {
            // The answer over the page would cover what has the focus then.
            self.answer_open = false;
        }
        let before = self.lineup.clone();
        self.copied = None;
        let is_travel = matches!(action, Action::Undone | Action::Redone | Action::OfferAccepted);
        let undone = match &action {
            Action::Undone => true,
            Action::OfferAccepted => {
                !matches!(self.undo_offer, None | Some(UndoOffer::Tried { .. }))
            }
            _ => false,
        };
        if undone {
            self.travel(History::back);
        } else if matches!(action, Action::Redone) {
            self.travel(History::forward);
        } else {
            self.act(action);
            if !before.has_same_texts(&self.lineup) {
                self.history.remember(before.clone(), field);
            }
        }
        let shown = self.lineup.current().id();
        if shown != before.current().id() {
            self.skipped = TraitSet::EMPTY;
        }
        self.being_typed = field.or(self.being_typed).filter(|(id, _)| !is_travel && *id == shown);
        Effects { case_changed: !before.is_same_case(&self.lineup), focus }
    }

    /// The field that `action` typed into, if any.
    fn field_typed_by(&self, action: &Action) -> Option<TypedField> {
        let id = self.lineup.current().id();
        match action {
            Action::FigureTyped(kpi, field, _) => Some((id, Some((*kpi, *field)))),
            Action::WorkloadNamed(_) => Some((id, None)),
            _ => None,
        }
    }

    /// Takes in what concerns the workload that is shown.
    fn act(&mut self, action: Action) {
        let undo_offer = self.undo_offer.take();
        let is_trial = matches!(undo_offer, Some(UndoOffer::Tried { .. }));
        match action {
            Action::AnswerChosen(which, answer) => {
                if let Some(answer_revisions) = self.answer_revisions.get_mut(which as usize) {
                    *answer_revisions = answer_revisions.wrapping_add(1);
                }
                self.answer(self.workload().answers.with(which, answer));
            }
            Action::ChangesTried(changes) => {
                let before = self.workload().answers;
                self.undo_offer = Some(UndoOffer::Tried { changes, before });
                self.answer(changes.apply_to(before));
            }
            Action::OfferAccepted => {
                if let Some(UndoOffer::Tried { before, .. }) = undo_offer {
                    self.answer(before);
                }
            }
            Action::FigureTyped(kpi, field, text) => {
                let input_revisions = self.input_revisions.get_mut(kpi);
                *input_revisions = input_revisions.wrapping_add(1);
                self.lineup.current_mut().type_figure(kpi, field, text);
                self.undo_offer = undo_offer.filter(|_| is_trial);
            }
            Action::WorkloadNamed(text) => {
                self.lineup.current_mut().type_name(text);
                self.undo_offer = undo_offer.filter(|_| is_trial);
            }
            other => self.act_on_case(other, undo_offer),
        }
    }

    /// Takes in what changes which workloads there are, or the case as a whole; `undo_offer` stays with anything else.
    fn act_on_case(&mut self, action: Action, undo_offer: Option<UndoOffer>) {
        match action {
            Action::WorkloadCleared if !self.lineup.current().is_untouched() => {
                self.undo_offer = Some(UndoOffer::Cleared(self.workload().name.clone()));
                self.lineup.current_mut().clear();
                self.skipped = TraitSet::EMPTY;
            }
            Action::StartedOver if !self.is_untouched() => {
                self.replace(Case::default());
                self.undo_offer = Some(UndoOffer::StartedOver);
            }
            Action::CaseReplaced(case) if case != self.case() => self.replace(case),
            Action::CaseOpened(source, opened) => {
                let refused = opened.is_nothing();
                let Opened { case, errors, migrated } = opened;
                if !refused && case != self.case() {
                    self.replace(case);
                    self.undo_offer = Some(UndoOffer::Opened(source));
                }
                self.keep_sharing(refused || source == Source::File);
                self.take_note(Notice { source, errors, migrated, refused });
            }
            Action::CaseRefused(error) => {
                let (source, errors, migrated) = (Source::File, vec![error], Vec::new());
                self.take_note(Notice { source, errors, migrated, refused: true });
            }
            Action::WorkloadChosen(index) | Action::QuestionOfAsked(index, _) => {
                self.lineup.choose(index);
            }
            Action::WorkloadAdded if !self.lineup.is_full() => {
                self.insert(|_, id| Assessment::new(id, Workload::default()))
            }
            Action::WorkloadCopied(name) if !self.lineup.is_full() => {
                self.insert(|original, id| original.copy(id, name))
            }
            Action::WorkloadRemoved if self.lineup.count() > 1 => {
                self.undo_offer = Some(UndoOffer::Removed(self.workload().name.clone()));
                self.lineup.remove();
            }
            Action::WorkloadMoved(way) => self.lineup.shift(way),
            Action::CaseSplit(names) if self.can_split() => {
                self.split(names);
                self.undo_offer = Some(UndoOffer::Split);
            }
            Action::SeenBeside(id) => self.lineup.current_mut().see_beside(id),
            other => {
                self.undo_offer = undo_offer;
                self.look(other);
            }
        }
    }

    /// Takes in what does not concern the case.
    fn look(&mut self, action: Action) {
        match action {
            Action::HostContextChanged(context) => self.host_context = context,
            Action::FiguresShared(shared) => self.shares_figures = shared,
            Action::TextShown(shown) => self.shown = shown,
            Action::Copied(what, done) => self.copied = Some((what, done)),
            Action::NoticeClosed => self.notice = None,
            Action::PaperWanted(wanted) => self.on_paper = wanted,
            Action::QuestionSkipped(which) => self.skip(which),
            Action::SectionToggled(section, open) => self.open_sections.set(section, open),
            Action::SectionAsked(section) => self.open_sections.set(section, true),
            Action::ToolsToggled(open) => self.tools_open = open,
            Action::AnswerToggled(open) => self.answer_open = open,
            _ => {}
        }
    }

    /// Figures that came in a link go along in the next one, or the page's address would lose them. Not so those of a
    /// file, or of a link that was `refused`.
    pub(super) fn keep_sharing(&mut self, refused: bool) {
        let figures = |one: &Assessment| one.workload().figures != Figures::default();
        self.shares_figures |= !refused && self.lineup.iter().any(figures);
    }

    /// Passes over a question. When all that matter were passed over, they are asked again, another one first.
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

    fn answer(&mut self, answers: Answers) {
        self.lineup.current_mut().answer(answers);
    }

    fn replace(&mut self, case: Case) {
        self.lineup = Lineup::of(case, self.next_id);
        self.next_id += Case::MOST as u32;
        self.notice = None;
    }

    pub(super) fn take_note(&mut self, notice: Notice) {
        let is_silent = notice.errors.is_empty() && notice.migrated.is_empty();
        self.notice = (!is_silent).then_some(notice);
    }

    fn insert(&mut self, make: impl FnOnce(&Assessment, u32) -> Assessment) {
        let made = make(self.lineup.current(), self.next_id);
        self.lineup.insert(made);
        self.next_id += 1;
    }

    /// One workload for the load, which keeps the figures, and one for what contradicts it.
    fn split(&mut self, [loaded, other]: [Name; 2]) {
        let answers = self.workload().answers;
        let without = |traits| ChangeSet::flipping(answers.yes(), traits).apply_to(answers);
        let wrong_kind = answers.yes().intersection(TraitSet::WRONG_KIND);
        let (load_part, other_part) = (without(wrong_kind), without(TraitSet::LOAD));
        self.lineup.current_mut().type_name(loaded.as_str().to_owned());
        self.answer(load_part);
        let index = self.lineup.index();
        let other = Workload { name: other, answers: other_part, ..Workload::default() };
        self.insert(|_, id| Assessment::new(id, other));
        self.lineup.choose(index);
    }

    fn travel(&mut self, go: fn(&mut History, Lineup) -> Option<Lineup>) {
        if let Some(there) = go(&mut self.history, self.lineup.clone()) {
            if matches!(self.undo_offer, Some(UndoOffer::Opened(_))) {
                // What was said of the link or the file is of a case that is gone.
                self.notice = None;
            }
            self.lineup = there;
            self.undo_offer = None;
        }
    }
}
