//! What the interface shows, and how it changes: past-tense [`Action`]s in, [`Effects`] out.
//!
//! Owns the workloads, the texts in their fields as they were typed, what was before and can be gone back to, and what
//! is known of the page around. Must not know how any of it is drawn, nor its words.

#![forbid(unsafe_code)]

pub mod action;
pub mod assessment;
pub mod drafts;
mod focus;
mod history;
pub mod host_context;
pub mod lineup;
pub mod notice;
pub mod section;
pub mod take_away;
mod update;

use crate::case::name::Name;
use crate::case::{Case, Opened, Workload};
use crate::decision::Decision;
use crate::decision::answers::Answers;
use crate::decision::changes::ChangeSet;
use crate::decision::kpi::{Figures, Kpi, PerKpi};
use crate::decision::question::best_question_among;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
pub use action::{Action, Effects, Focus};
use drafts::{Drafts, Field, TypedField};
use history::History;
use host_context::HostContext;
use lineup::Lineup;
use notice::{Notice, Source};
use section::{OpenSections, Section};
use take_away::{Copied, TakeAway};

/// Everything that the interface shows follows from this.
#[derive(Debug)]
pub struct Model {
    lineup: Lineup,
    next_id: u32,
    undo_offer: Option<UndoOffer>,
    history: History,
    host_context: HostContext,
    shares_figures: bool,
    shown: Option<TakeAway>,
    copied: Option<(Copied, bool)>,
    notice: Option<Notice>,
    on_paper: bool,
    open_sections: OpenSections,
    tools_open: bool,
    answer_open: bool,
    skipped: TraitSet,
    answer_revisions: [u8; Trait::COUNT],
    input_revisions: PerKpi<u8>,
    being_typed: Option<TypedField>,
}

/// The last step, where the interface offers beside its outcome to take it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UndoOffer {
    /// Changes were tried out.
    Tried {
        /// The changes.
        changes: ChangeSet,
        /// The answers before.
        before: Answers,
    },
    /// The workload of this name was cleared.
    Cleared(Name),
    /// All workloads were cleared.
    StartedOver,
    /// A link or a file took the place of the case.
    Opened(Source),
    /// A workload of this name was removed.
    Removed(Name),
    /// A workload was split in two.
    Split,
}

impl Default for Model {
    fn default() -> Self {
        Self::new(Case::default())
    }
}

impl Model {
    /// The interface of `case`, nothing typed yet.
    #[must_use]
    pub fn new(case: impl Into<Case>) -> Self {
        let lineup = Lineup::of(case.into(), 0);
        Self {
            next_id: Case::MOST as u32,
            lineup,
            undo_offer: None,
            history: History::default(),
            host_context: HostContext::default(),
            shares_figures: false,
            shown: None,
            copied: None,
            notice: None,
            on_paper: false,
            open_sections: OpenSections::default(),
            tools_open: false,
            answer_open: false,
            skipped: TraitSet::EMPTY,
            answer_revisions: [0; Trait::COUNT],
            input_revisions: PerKpi::default(),
            being_typed: None,
        }
    }

    /// The interface of a case that came with the page's address, or of `otherwise` if none of that was understood.
    #[must_use]
    pub fn opened(opened: Opened, otherwise: Case) -> Self {
        let refused = opened.is_nothing();
        let Opened { case, errors, migrated } = opened;
        let mut model = Self::new(if refused { otherwise } else { case });
        model.keep_sharing(refused);
        model.take_note(Notice { source: Source::Link, errors, migrated, refused });
        model
    }

    /// How often an answer about `which` was chosen, round and round: a browser has changed its choice by then, whatever
    /// becomes of the answer before it is drawn.
    #[must_use]
    pub fn answer_revision(&self, which: Trait) -> u8 {
        self.answer_revisions.get(which as usize).copied().unwrap_or_default()
    }

    /// The same of the fields of a KPI.
    #[must_use]
    pub const fn input_revision(&self, kpi: Kpi) -> u8 {
        *self.input_revisions.get(kpi)
    }

    /// Whether this field of the workload that is looked at was typed into and not left yet: what is unfinished there
    /// is no mistake.
    #[must_use]
    pub fn is_being_typed(&self, kpi: Kpi, field: Field) -> bool {
        self.being_typed == Some((self.lineup.current().id(), Some((kpi, field))))
    }

    /// The workloads.
    #[must_use]
    pub const fn lineup(&self) -> &Lineup {
        &self.lineup
    }

    /// The workload that is looked at.
    #[must_use]
    pub fn workload(&self) -> &Workload {
        self.lineup.current().workload()
    }

    /// What follows from its answers.
    #[must_use]
    pub fn decision(&self) -> &Decision {
        self.lineup.current().decision()
    }

    /// Its figure fields.
    #[must_use]
    pub fn drafts(&self) -> &Drafts {
        self.lineup.current().drafts()
    }

    /// The case.
    #[must_use]
    pub fn case(&self) -> Case {
        self.lineup.case()
    }

    /// The case as links tell it: without its figures, unless the visitor wants them to go along.
    #[must_use]
    pub fn shared_case(&self) -> Case {
        if self.shares_figures {
            return self.case();
        }
        let mut workloads = self.case().into_workloads();
        for workload in &mut workloads {
            workload.figures = Figures::default();
        }
        Case::new(workloads).unwrap_or_default()
    }

    /// The link to the case.
    #[must_use]
    pub fn link(&self) -> String {
        self.host_context.link(&self.shared_case())
    }

    /// The step that can be taken back, if any.
    #[must_use]
    pub const fn undo_offer(&self) -> Option<&UndoOffer> {
        self.undo_offer.as_ref()
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
    pub const fn host_context(&self) -> &HostContext {
        &self.host_context
    }

    /// Whether figures go along in links.
    #[must_use]
    pub const fn shares_figures(&self) -> bool {
        self.shares_figures
    }

    /// The text that is shown for taking along.
    #[must_use]
    pub const fn shown(&self) -> Option<TakeAway> {
        self.shown
    }

    /// What was to be copied, and whether it could be, if that was the last thing that happened.
    #[must_use]
    pub const fn copied(&self) -> Option<(Copied, bool)> {
        self.copied
    }

    /// What was not understood of the case that was opened last.
    #[must_use]
    pub const fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Whether the case is drawn for paper.
    #[must_use]
    pub const fn on_paper(&self) -> bool {
        self.on_paper
    }

    /// Whether `section` is open.
    #[must_use]
    pub const fn is_open(&self, section: Section) -> bool {
        self.open_sections.contains(section)
    }

    /// Whether the row of what can be done with the workload is open.
    #[must_use]
    pub const fn tools_open(&self) -> bool {
        self.tools_open
    }

    /// Whether the whole answer is open over the page.
    #[must_use]
    pub const fn answer_open(&self) -> bool {
        self.answer_open
    }

    /// The question in the next step: the recommended one, or the best of those that were not passed over.
    #[must_use]
    pub fn asked_question(&self) -> Option<Trait> {
        let decision = self.decision();
        let left = decision.reasons.unknown.without(self.skipped);
        best_question_among(decision.answers, left).or(decision.next_question)
    }

    /// Whether what is said of a file stands where it was opened, in the last section.
    #[must_use]
    pub fn is_news_in_share(&self) -> bool {
        let from_file = match (&self.notice, &self.undo_offer) {
            (Some(notice), _) => notice.source == Source::File,
            (None, undo_offer) => matches!(undo_offer, Some(UndoOffer::Opened(Source::File))),
        };
        from_file && self.is_open(Section::Share)
    }

    /// Whether there is nothing to clear: one workload without answer, name or anything typed.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.lineup.count() == 1 && self.lineup.current().is_untouched()
    }

    /// Whether the current workload describes two, and there is room for one more.
    #[must_use]
    pub fn can_split(&self) -> bool {
        !self.decision().contradictions.is_empty() && !self.lineup.is_full()
    }
}
