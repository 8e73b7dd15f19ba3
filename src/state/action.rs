//! What can happen, and what is to be done outside afterwards.

use super::drafts::Field;
use super::host_context::HostContext;
use super::lineup::Way;
use super::notice::Source;
use super::section::Section;
use super::take_away::{Copied, TakeAway};
use crate::case::name::Name;
use crate::case::read_error::ReadError;
use crate::case::{Case, Opened};
use crate::decision::answers::Answer;
use crate::decision::changes::ChangeSet;
use crate::decision::kpi::Kpi;
use crate::decision::traits::Trait;

/// Something that happened. What is not said otherwise concerns the workload that is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A trait was answered, or its answer taken back.
    AnswerChosen(Trait, Option<Answer>),
    /// A set of changes was tried out.
    ChangesTried(ChangeSet),
    /// A figure field was typed into.
    FigureTyped(Kpi, Field, String),
    /// A figure field or the name field lost the focus.
    FieldLeft,
    /// The name field was typed into.
    WorkloadNamed(String),
    /// The workload at this place was chosen to be looked at.
    WorkloadChosen(usize),
    /// A new workload was added behind it.
    WorkloadAdded,
    /// A copy under this name was added behind it.
    WorkloadCopied(Name),
    /// It was removed, unless it is the only one.
    WorkloadRemoved,
    /// It was moved by one place.
    WorkloadMoved(Way),
    /// It was split in two, under these names: the part with the load, and what contradicts that.
    CaseSplit([Name; 2]),
    /// It is to be seen beside the workload with this id.
    SeenBeside(u32),
    /// Its answers, name and figures were cleared.
    WorkloadCleared,
    /// All workloads were cleared.
    StartedOver,
    /// The last trial, clearing, removal or splitting was taken back.
    OfferAccepted,
    /// The last change of the case or of a field was undone.
    Undone,
    /// What was undone last was done again.
    Redone,
    /// A question was asked for.
    QuestionAsked(Trait),
    /// The question in the next step was passed over: the one after is asked.
    QuestionSkipped(Trait),
    /// A section was opened or closed.
    SectionToggled(Section, bool),
    /// A section was asked for.
    SectionAsked(Section),
    /// The row of what can be done with the workload was opened or closed.
    ToolsToggled(bool),
    /// The whole answer was opened over the page, or closed.
    AnswerToggled(bool),
    /// A question was asked for, of the workload at this place.
    QuestionOfAsked(usize, Trait),
    /// Another case took this one's place.
    CaseReplaced(Case),
    /// A link or a file was opened: its case took this one's place.
    CaseOpened(Source, Opened),
    /// A file was opened that holds no case.
    CaseRefused(ReadError),
    /// What was said of a link or a file was read.
    NoticeClosed,
    /// What the page around offers became known.
    HostContextChanged(HostContext),
    /// Figures are to go along in links, or no longer.
    FiguresShared(bool),
    /// A text for taking along was asked for, or no longer.
    TextShown(Option<TakeAway>),
    /// Something was copied, or that was refused and it is selected for copying by hand.
    Copied(Copied, bool),
    /// The case is to be drawn for paper, or no longer.
    PaperWanted(bool),
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
    /// The summary of a section.
    Section(Section),
    /// What was said of a link or a file.
    Notice,
    /// The button that opens the whole answer.
    ShowAnswer,
    /// What takes the last step back: it took the place of the button that was pressed.
    UndoOffer,
    /// What tries these changes, which were just taken back.
    Trial(ChangeSet),
    /// What clears the workload, which was just taken back.
    StartOver,
    /// What clears all workloads, which was just taken back.
    StartOverAll,
    /// What undoes: there is nothing left to do again.
    Undo,
    /// What does again: there is nothing left to undo.
    Redo,
    /// The name of the workload, which is another one now.
    Name,
    /// What moves the workload that way: it cannot be moved on the other way.
    Move(Way),
}
