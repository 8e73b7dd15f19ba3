//! What the interface shows, and how it changes: past-tense [`Action`]s in, [`Effects`] out.
//!
//! Owns the workload, the texts in the figure fields as they were typed, what was before and can be gone back to, and
//! what is known of the page around. Must not know how any of it is drawn.

#![forbid(unsafe_code)]

pub mod drafts;
mod history;
pub mod page;

use crate::case::Workload;
use crate::decision::Decision;
use crate::decision::answers::{Answer, Answers};
use crate::decision::changes::ChangeSet;
use crate::decision::kpi::Kpi;
use crate::decision::traits::Trait;
use drafts::{Draft, Drafts, Field};
use history::{History, Moment};
use page::Page;

/// Everything that the interface shows follows from this.
#[derive(Debug)]
pub struct Model {
    workload: Workload,
    decision: Decision,
    drafts: Drafts,
    step_back: Option<StepBack>,
    history: History,
    page: Page,
    link_copied: Option<bool>,
}

/// The last step, where the interface offers beside its outcome to take it back.
#[derive(Debug)]
pub enum StepBack {
    /// Changes were tried out.
    Tried {
        /// The changes.
        changes: ChangeSet,
        /// The answers before.
        before: Answers,
    },
    /// Everything was cleared.
    StartedOver,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A trait was answered, or its answer taken back.
    AnswerChosen(Trait, Option<Answer>),
    /// A set of changes was tried out.
    ChangesTried(ChangeSet),
    /// A figure field was typed into.
    FigureTyped(Kpi, Field, String),
    /// Everything was cleared.
    StartedOver,
    /// The last trial or clearing was taken back.
    SteppedBack,
    /// The last change of the case or of a field was undone.
    Undone,
    /// What was undone last was done again.
    Redone,
    /// A question was asked for.
    QuestionAsked(Trait),
    /// Another case took this one's place.
    CaseReplaced(Workload),
    /// What the page around offers became known.
    PageTold(Page),
    /// The link was copied, or that was refused and the link is selected for copying by hand.
    LinkCopied(bool),
}

/// What is to be done outside after an action.
#[must_use = "effects that nobody runs leave the page behind the model"]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// The case is another one now: its listeners want to know.
    pub case_changed: bool,
    /// Where the visitor's focus belongs, if the action moves it. Answering never does.
    pub focus: Option<Focus>,
}

/// A place for the visitor's focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The chosen answer of a question, which was asked for.
    Question(Trait),
    /// What takes the last step back: it took the place of the button that was pressed.
    StepBack,
    /// What tries these changes, which were just taken back.
    Trial(ChangeSet),
    /// What clears everything, which was just taken back.
    StartOver,
    /// What undoes: there is nothing left to do again.
    Undo,
    /// What does again: there is nothing left to undo.
    Redo,
}

impl Default for Model {
    fn default() -> Self {
        Self::new(Workload::default())
    }
}

impl Model {
    /// The interface of `workload`, nothing typed yet.
    #[must_use]
    pub fn new(workload: Workload) -> Self {
        Self {
            decision: Decision::of(workload.answers),
            drafts: Draft::all_of(&workload.figures),
            workload,
            step_back: None,
            history: History::default(),
            page: Page::default(),
            link_copied: None,
        }
    }

    /// The workload.
    #[must_use]
    pub const fn workload(&self) -> &Workload {
        &self.workload
    }

    /// What follows from the workload's answers.
    #[must_use]
    pub const fn decision(&self) -> &Decision {
        &self.decision
    }

    /// The figure fields.
    #[must_use]
    pub const fn drafts(&self) -> &Drafts {
        &self.drafts
    }

    /// The step that can be taken back, if any.
    #[must_use]
    pub const fn step_back(&self) -> Option<&StepBack> {
        self.step_back.as_ref()
    }

    /// Whether there is something to undo.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        self.history.steps_back() > 0
    }

    /// Whether there is something to do again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        self.history.steps_forward() > 0
    }

    /// What the page around offers.
    #[must_use]
    pub const fn page(&self) -> &Page {
        &self.page
    }

    /// Whether the link could be copied, if that was the last thing that happened.
    #[must_use]
    pub const fn link_copied(&self) -> Option<bool> {
        self.link_copied
    }

    /// Whether there is nothing to clear: no answer, no name, nothing typed.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.workload == Workload::default()
            && Kpi::ALL.into_iter().all(|kpi| *self.drafts.get(kpi) == Draft::default())
    }

    /// Takes `action` in.
    pub fn apply(&mut self, action: Action) -> Effects {
        let focus = self.focus_after(&action);
        let before = self.moment();
        self.link_copied = None;
        let undone = match &action {
            Action::Undone => true,
            Action::SteppedBack => matches!(self.step_back, Some(StepBack::StartedOver)),
            _ => false,
        };
        if undone {
            self.travel(History::back);
        } else if matches!(action, Action::Redone) {
            self.travel(History::forward);
        } else {
            let field = match &action {
                Action::FigureTyped(kpi, field, _) => Some((*kpi, *field)),
                _ => None,
            };
            self.act(action);
            if before.workload != self.workload || before.drafts != self.drafts {
                self.history.remember(before.clone(), field);
            }
        }
        Effects { case_changed: before.workload != self.workload, focus }
    }

    fn focus_after(&self, action: &Action) -> Option<Focus> {
        match (action, &self.step_back) {
            (Action::QuestionAsked(which), _) => Some(Focus::Question(*which)),
            (Action::ChangesTried(_), _) => Some(Focus::StepBack),
            (Action::StartedOver, _) if !self.is_untouched() => Some(Focus::StepBack),
            (Action::SteppedBack, Some(StepBack::Tried { changes, .. })) => {
                Some(Focus::Trial(*changes))
            }
            (Action::SteppedBack, Some(StepBack::StartedOver)) => Some(Focus::StartOver),
            (Action::Undone, _) if self.history.steps_back() == 1 => Some(Focus::Redo),
            (Action::Redone, _) if self.history.steps_forward() == 1 => Some(Focus::Undo),
            _ => None,
        }
    }

    fn act(&mut self, action: Action) {
        match action {
            Action::AnswerChosen(which, answer) => {
                self.step_back = None;
                self.answer(self.workload.answers.with(which, answer));
            }
            Action::ChangesTried(changes) => {
                let before = self.workload.answers;
                self.step_back = Some(StepBack::Tried { changes, before });
                self.answer(changes.apply_to(before));
            }
            Action::FigureTyped(kpi, field, text) => self.type_figure(kpi, field, text),
            Action::StartedOver if !self.is_untouched() => {
                self.show(Moment::default());
                self.step_back = Some(StepBack::StartedOver);
            }
            Action::SteppedBack => {
                if let Some(StepBack::Tried { before, .. }) = self.step_back.take() {
                    self.answer(before);
                }
            }
            Action::CaseReplaced(workload) if workload != self.workload => {
                self.show(Moment { drafts: Draft::all_of(&workload.figures), workload });
            }
            Action::PageTold(page) => self.page = page,
            Action::LinkCopied(copied) => self.link_copied = Some(copied),
            _ => {}
        }
    }

    fn answer(&mut self, answers: Answers) {
        self.workload.answers = answers;
        self.decision = Decision::of(answers);
    }

    fn type_figure(&mut self, kpi: Kpi, field: Field, text: String) {
        if let Some(StepBack::StartedOver) = self.step_back {
            self.step_back = None;
        }
        let draft = self.drafts.get_mut(kpi);
        draft.set(field, text);
        *self.workload.figures.get_mut(kpi) = draft.figure();
    }

    fn moment(&self) -> Moment {
        Moment { workload: self.workload.clone(), drafts: self.drafts.clone() }
    }

    fn travel(&mut self, go: fn(&mut History, Moment) -> Option<Moment>) {
        let now = self.moment();
        if let Some(there) = go(&mut self.history, now) {
            self.show(there);
        }
    }

    /// Shows another moment, from which nothing is offered to be taken back.
    fn show(&mut self, moment: Moment) {
        self.workload = moment.workload;
        self.drafts = moment.drafts;
        self.step_back = None;
        self.answer(self.workload.answers);
    }
}
