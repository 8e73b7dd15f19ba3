//! What the interface shows, and how it changes: past-tense [`Action`]s in, [`Effects`] out.
//!
//! Owns the workload, the texts in the figure fields as they were typed, and the one step that can be taken back.
//! Must not know how any of it is drawn.

#![forbid(unsafe_code)]

pub mod drafts;

use std::mem;

use crate::case::Workload;
use crate::decision::Decision;
use crate::decision::answers::{Answer, Answers};
use crate::decision::changes::ChangeSet;
use crate::decision::kpi::Kpi;
use crate::decision::traits::Trait;
use drafts::{Draft, Drafts, Field};

/// Everything that the interface shows follows from this.
#[derive(Debug)]
pub struct Model {
    workload: Workload,
    decision: Decision,
    drafts: Drafts,
    step_back: Option<StepBack>,
}

/// The last step, where it can be taken back.
#[derive(Debug)]
pub enum StepBack {
    /// Changes were tried out.
    Tried {
        /// The changes.
        changes: ChangeSet,
        /// The answers before.
        before: Answers,
    },
    /// Everything was cleared: what there was before.
    StartedOver(Box<(Workload, Drafts)>),
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
    /// A question was asked for.
    QuestionAsked(Trait),
    /// Another case took this one's place.
    CaseReplaced(Workload),
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
            drafts: Drafts::from_fn(|kpi| Draft::of(*workload.figures.get(kpi))),
            workload,
            step_back: None,
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

    /// Whether there is nothing to clear: no answer, no name, nothing typed.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.workload == Workload::default()
            && Kpi::ALL.into_iter().all(|kpi| *self.drafts.get(kpi) == Draft::default())
    }

    /// Takes `action` in.
    pub fn apply(&mut self, action: Action) -> Effects {
        let focus = self.focus_after(&action);
        let case_changed = match action {
            Action::AnswerChosen(which, answer) => {
                self.step_back = None;
                self.answer(self.workload.answers.with(which, answer))
            }
            Action::ChangesTried(changes) => {
                let before = self.workload.answers;
                self.step_back = Some(StepBack::Tried { changes, before });
                self.answer(changes.apply_to(before))
            }
            Action::FigureTyped(kpi, field, text) => self.type_figure(kpi, field, text),
            Action::StartedOver => self.start_over(),
            Action::SteppedBack => self.take_step_back(),
            Action::QuestionAsked(_) => false,
            Action::CaseReplaced(workload) => self.replace(workload),
        };
        Effects { case_changed, focus }
    }

    fn focus_after(&self, action: &Action) -> Option<Focus> {
        match (action, &self.step_back) {
            (Action::QuestionAsked(which), _) => Some(Focus::Question(*which)),
            (Action::ChangesTried(_), _) => Some(Focus::StepBack),
            (Action::StartedOver, _) if !self.is_untouched() => Some(Focus::StepBack),
            (Action::SteppedBack, Some(StepBack::Tried { changes, .. })) => {
                Some(Focus::Trial(*changes))
            }
            (Action::SteppedBack, Some(StepBack::StartedOver(_))) => Some(Focus::StartOver),
            _ => None,
        }
    }

    /// Whether the answers are other ones than before.
    fn answer(&mut self, answers: Answers) -> bool {
        let changed = mem::replace(&mut self.workload.answers, answers) != answers;
        if changed {
            self.decision = Decision::of(answers);
        }
        changed
    }

    fn type_figure(&mut self, kpi: Kpi, field: Field, text: String) -> bool {
        if matches!(self.step_back, Some(StepBack::StartedOver(_))) {
            self.step_back = None;
        }
        let draft = self.drafts.get_mut(kpi);
        draft.set(field, text);
        let figure = draft.figure();
        mem::replace(self.workload.figures.get_mut(kpi), figure) != figure
    }

    fn start_over(&mut self) -> bool {
        if self.is_untouched() {
            return false;
        }
        let Self { workload, drafts, .. } = mem::take(self);
        let changed = workload != self.workload;
        self.step_back = Some(StepBack::StartedOver(Box::new((workload, drafts))));
        changed
    }

    fn take_step_back(&mut self) -> bool {
        match self.step_back.take() {
            Some(StepBack::Tried { before, .. }) => self.answer(before),
            Some(StepBack::StartedOver(before)) => {
                let (workload, drafts) = *before;
                let changed = self.replace(workload);
                self.drafts = drafts;
                changed
            }
            None => false,
        }
    }

    fn replace(&mut self, workload: Workload) -> bool {
        let changed = workload != self.workload;
        if changed {
            *self = Self::new(workload);
        }
        changed
    }
}
