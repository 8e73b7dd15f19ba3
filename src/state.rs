//! The model of the interface, and how it changes: past-tense [`Action`]s in, [`Effects`] out.
//!
//! Owns the workloads, the texts of their fields as typed, the undo history, and what is known of the host page. Must
//! not know of rendering or words.

#![forbid(unsafe_code)]

pub mod action;
pub mod assessment;
mod beside;
pub mod colleague_link;
pub mod cost_draft;
pub mod drafts;
pub mod evidence_draft;
pub mod export;
mod focus;
mod history;
pub mod host_context;
pub mod lineup;
pub mod notice;
pub mod number_field;
mod opening;
mod put_aside;
mod review;
pub mod review_draft;
pub mod section;
mod typing;
mod undo_offer;
mod update;

use crate::case::{Case, ParsedCase, Workload};
use crate::decision::Decision;
use crate::decision::kpi::{Kpi, PerKpi};
use crate::decision::question::best_question_among;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::{PerTrait, Trait};
pub use action::{Action, Effects, Focus};
use colleague_link::ColleagueLink;
use drafts::{Drafts, TextInput, TypedField};
use export::{CopySource, Export};
use history::History;
use host_context::HostContext;
use lineup::Lineup;
use notice::{Notice, Source};
use section::{OpenSections, Section};
pub use undo_offer::UndoOffer;

/// The whole state of the interface.
#[derive(Debug)]
pub struct Model {
    lineup: Lineup,
    next_id: u32,
    undo_offer: Option<UndoOffer>,
    history: History,
    host_context: HostContext,
    shares_details: bool,
    shown_text: Option<Export>,
    copied: Option<(CopySource, bool)>,
    notice: Option<Notice>,
    on_paper: bool,
    open_sections: OpenSections,
    tools_open: bool,
    answer_open: bool,
    skipped: TraitSet,
    answer_revisions: PerTrait<u8>,
    input_revisions: PerKpi<u8>,
    being_typed: Option<TypedField>,
    colleague_link: ColleagueLink,
    is_review_put_off: bool,
}

impl Default for Model {
    fn default() -> Self {
        Self::new(Case::default())
    }
}

impl Model {
    /// The initial model of `case`.
    #[must_use]
    pub fn new(case: impl Into<Case>) -> Self {
        let lineup = Lineup::of(case.into(), 0);
        Self {
            next_id: Case::MAX_WORKLOADS as u32,
            lineup,
            undo_offer: None,
            history: History::default(),
            host_context: HostContext::default(),
            shares_details: false,
            shown_text: None,
            copied: None,
            notice: None,
            on_paper: false,
            open_sections: OpenSections::default(),
            tools_open: false,
            answer_open: false,
            skipped: TraitSet::EMPTY,
            answer_revisions: PerTrait::default(),
            input_revisions: PerKpi::default(),
            being_typed: None,
            colleague_link: ColleagueLink::default(),
            is_review_put_off: false,
        }
    }

    /// The initial model of a case from the page's address, or of `fallback` if nothing of that was understood.
    #[must_use]
    pub fn from_link(parsed: ParsedCase, fallback: Case) -> Self {
        let refused = parsed.is_unreadable();
        let ParsedCase { case, errors, migrated } = parsed;
        let mut model = Self::new(if refused { fallback } else { case });
        if !refused {
            model.share_details_of_link();
        }
        model.set_notice(Notice { source: Source::Link, errors, migrated, refused });
        model
    }

    /// How often an answer to `which` was chosen, wrapping. A changed number re-renders the question even if the answer
    /// is the same: the browser has changed the radio buttons by itself.
    #[must_use]
    pub const fn answer_revision(&self, which: Trait) -> u8 {
        *self.answer_revisions.get(which)
    }

    /// The same for the fields of a KPI.
    #[must_use]
    pub const fn input_revision(&self, kpi: Kpi) -> u8 {
        *self.input_revisions.get(kpi)
    }

    /// Whether this field of the selected workload is being typed into. An incomplete number there is not an error yet.
    #[must_use]
    pub fn is_being_typed(&self, input: TextInput) -> bool {
        self.being_typed == Some((self.lineup.selected().id(), input))
    }

    /// The workloads.
    #[must_use]
    pub const fn lineup(&self) -> &Lineup {
        &self.lineup
    }

    /// The selected workload.
    #[must_use]
    pub fn workload(&self) -> &Workload {
        self.lineup.selected().workload()
    }

    /// The decision on the selected workload.
    #[must_use]
    pub fn decision(&self) -> &Decision {
        self.lineup.selected().decision()
    }

    /// The figure fields of the selected workload.
    #[must_use]
    pub fn drafts(&self) -> &Drafts {
        self.lineup.selected().drafts()
    }

    /// The case.
    #[must_use]
    pub fn case(&self) -> Case {
        self.lineup.case()
    }

    /// The case as it is shared in links: without figures and evidence, unless the visitor includes them.
    #[must_use]
    pub fn shared_case(&self) -> Case {
        if self.shares_details {
            return self.case();
        }
        let workloads = self.lineup.iter().map(|one| one.workload().without_details());
        Case::new(workloads.collect()).unwrap_or_default()
    }

    /// The link to the case.
    #[must_use]
    pub fn link(&self) -> String {
        self.host_context.link(&self.shared_case())
    }

    /// The step that the interface offers to undo, if any.
    #[must_use]
    pub const fn undo_offer(&self) -> Option<&UndoOffer> {
        self.undo_offer.as_ref()
    }

    /// Whether there is something to undo.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        self.history.undo_steps() > 0
    }

    /// Whether there is something to redo.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        self.history.redo_steps() > 0
    }

    /// What is known of the host page.
    #[must_use]
    pub const fn host_context(&self) -> &HostContext {
        &self.host_context
    }

    /// Whether links include figures and evidence.
    #[must_use]
    pub const fn shares_details(&self) -> bool {
        self.shares_details
    }

    /// The text that is shown for export, if any.
    #[must_use]
    pub const fn shown_text(&self) -> Option<Export> {
        self.shown_text
    }

    /// What was to be copied and whether it was, if that was the last action.
    #[must_use]
    pub const fn copied(&self) -> Option<(CopySource, bool)> {
        self.copied
    }

    /// The notice about the last opened link or file, if any.
    #[must_use]
    pub const fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Whether the case is rendered for paper.
    #[must_use]
    pub const fn on_paper(&self) -> bool {
        self.on_paper
    }

    /// Whether `section` is open.
    #[must_use]
    pub const fn is_open(&self, section: Section) -> bool {
        self.open_sections.contains(section)
    }

    /// Whether the toolbar of the workload is open.
    #[must_use]
    pub const fn tools_open(&self) -> bool {
        self.tools_open
    }

    /// Whether the whole answer is open as a popover.
    #[must_use]
    pub const fn answer_open(&self) -> bool {
        self.answer_open
    }

    /// The question of the next step: the best one that was not skipped, else the recommended one.
    #[must_use]
    pub fn asked_question(&self) -> Option<Trait> {
        let decision = self.decision();
        let left = decision.reasons.unknown.without(self.skipped);
        best_question_among(decision.answers, left).or(decision.next_question)
    }

    /// Whether the news about a file is shown where the file was opened: in the share section.
    #[must_use]
    pub fn is_news_in_share(&self) -> bool {
        let from_file = match (&self.notice, &self.undo_offer) {
            (Some(notice), _) => notice.source == Source::File,
            (None, undo_offer) => matches!(undo_offer, Some(UndoOffer::Opened(Source::File))),
        };
        from_file && self.is_open(Section::Share)
    }

    /// Whether there is nothing to clear: one workload without any input.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.lineup.is_untouched()
    }

    /// Whether the selected workload describes two, and one more can be added.
    #[must_use]
    pub fn can_split(&self) -> bool {
        !self.decision().contradictions.is_empty() && !self.lineup.is_full()
    }
}
