//! Actions, and the effects that the caller must run.

use super::cost_draft::CostField;
use super::drafts::Field;
use super::export::{CopySource, Export};
use super::host_context::HostContext;
use super::lineup::Direction;
use super::notice::Source;
use super::section::Section;
use crate::case::parse_error::ParseError;
use crate::case::plain_text::Name;
use crate::case::{Case, ParsedCase};
use crate::decision::answers::Answer;
use crate::decision::changes::ChangeSet;
use crate::decision::evidence::Basis;
use crate::decision::kpi::Kpi;
use crate::decision::traits::Trait;

/// Something that happened; to the selected workload, unless stated otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A trait was answered, or its answer removed.
    AnswerChosen(Trait, Option<Answer>),
    /// The same, by a key of the conversation view: the focus goes to the new answer.
    AnswerTyped(Trait, Option<Answer>),
    /// A set of changes was tried out.
    ChangesTried(ChangeSet),
    /// A figure field was typed into.
    FigureTyped(Kpi, Field, String),
    /// A cost field was typed into.
    CostTyped(CostField, String),
    /// The date field of the review was typed into.
    ReviewDateTyped(String),
    /// The review was planned for six months from today.
    ReviewPlanned,
    /// The visitor wants to enter the figures for the review of the workload at this index.
    ReviewRequested(usize),
    /// The visitor does not want to review now what is due.
    ReviewPutOff,
    /// The basis of an answer was chosen, or removed.
    BasisChosen(Trait, Option<Basis>),
    /// The note on an answer was typed into.
    NoteTyped(Trait, String),
    /// A text field lost the focus.
    FieldLeft,
    /// The name field was typed into.
    WorkloadNamed(String),
    /// The workload at this index was selected.
    WorkloadSelected(usize),
    /// An empty workload was added after it.
    WorkloadAdded,
    /// A copy with this name was added after it.
    WorkloadCopied(Name),
    /// It was removed, unless it is the only one.
    WorkloadRemoved,
    /// It was moved by one position.
    WorkloadMoved(Direction),
    /// It was split in two with these names: the part with the load, and the part that contradicts it.
    WorkloadSplit([Name; 2]),
    /// The workload with this id was chosen to be compared with it side by side.
    CounterpartChosen(u32),
    /// It and its counterpart were given the same answer.
    ConflictSettled(Trait, Option<Answer>),
    /// Its answers, name and figures were cleared.
    WorkloadCleared,
    /// All workloads were cleared.
    StartedOver,
    /// The step in the undo offer was undone.
    UndoOfferAccepted,
    /// The last change of the case or of a field was undone.
    Undone,
    /// The last undone change was redone.
    Redone,
    /// The visitor wants to go to this question.
    QuestionRequested(Trait),
    /// The question of the next step was skipped.
    QuestionSkipped(Trait),
    /// A section was opened or closed.
    SectionToggled(Section, bool),
    /// The visitor wants to go to this section.
    SectionRequested(Section),
    /// The toolbar of the workload was opened or closed.
    ToolsToggled(bool),
    /// The whole answer was opened as a popover, or closed.
    AnswerToggled(bool),
    /// The visitor wants to go to this question of the workload at this index.
    WorkloadQuestionRequested(usize, Trait),
    /// The visitor wants to say what this answer of the workload at this index rests on.
    EvidenceRequested(usize, Trait),
    /// The case was replaced.
    CaseReplaced(Case),
    /// A link or a file was opened and replaced the case.
    CaseOpened(Source, ParsedCase),
    /// The case that was just opened was set beside the one that it replaced.
    OpenedSetBeside,
    /// This worked example was opened, and the case at hand put aside.
    ExampleOpened(Case),
    /// The case that was put aside was brought back.
    PutAsideRestored,
    /// The workloads of this case were added to it, as many as fit.
    CaseSetBeside(Case),
    /// The field for a colleague's link was typed into.
    ColleagueLinkTyped(String),
    /// The link in that field was set beside the case.
    ColleagueLinkOpened,
    /// A file without a case was opened.
    FileRefused(ParseError),
    /// A file was not read, because the part that parses it could not be loaded.
    FileNotParsed,
    /// The notice about a link or a file was closed.
    NoticeClosed,
    /// What is known of the host page changed.
    HostContextChanged(HostContext),
    /// Figures and evidence were included in links, or excluded.
    DetailSharingToggled(bool),
    /// A text for export was shown, or hidden.
    TextShown(Option<Export>),
    /// Something was copied; or that was refused, and it was selected for copying by hand.
    Copied(CopySource, bool),
    /// Rendering for paper began, or ended.
    PaperToggled(bool),
}

/// What the caller must do after an action.
#[must_use = "effects that nobody runs leave the page behind the model"]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// Whether listeners must be notified of a changed case.
    pub case_changed: bool,
    /// Where the action moves the focus, if it does. Answering never does.
    pub focus: Option<Focus>,
}

/// A target for the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The checked answer of a question.
    Question(Trait),
    /// The basis of the answer to a question.
    Evidence(Trait),
    /// The summary of a section.
    Section(Section),
    /// The field of a KPI's value at the review.
    Measured(Kpi),
    /// The first button that settles a conflict.
    Conflict,
    /// The notice about a link or a file.
    Notice,
    /// The button that opens the whole answer.
    ShowAnswer,
    /// The button of the undo offer, after the pressed button is gone.
    UndoOffer,
    /// The button that brings back the case that is put aside.
    PutAside,
    /// The button that tries these changes, after their trial was undone.
    Trial(ChangeSet),
    /// The button that clears the workload, after that was undone.
    StartOver,
    /// The button that clears all workloads, after that was undone.
    StartOverAll,
    /// The undo button, when nothing is left to redo.
    Undo,
    /// The redo button, when nothing is left to undo.
    Redo,
    /// The name field, after another workload was selected.
    Name,
    /// The button that moves the workload in this direction, when it cannot be moved any further in the other.
    Move(Direction),
}
