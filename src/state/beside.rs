//! A colleague's view: the workloads of another case beside those at hand, and conflicts settled one by one.

use super::assessment::Assessment;
use super::colleague_link::ColleagueLink;
use super::notice::{Notice, Source};
use super::section::Section;
use super::{Model, UndoOffer};
use crate::case::comparison::conflicts;
use crate::case::{Case, ParsedCase, link};
use crate::decision::answers::Answer;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;

impl Model {
    /// The field for a colleague's link.
    #[must_use]
    pub const fn colleague_link(&self) -> &ColleagueLink {
        &self.colleague_link
    }

    /// Whether the case that was just opened can be set beside the one that it replaced.
    #[must_use]
    pub fn can_set_beside(&self) -> bool {
        let replaced = self.history.before_last_change();
        matches!(self.undo_offer, Some(UndoOffer::Opened(_)))
            && replaced.is_some_and(|replaced| !replaced.is_untouched() && !replaced.is_full())
    }

    /// The traits on which the selected workload and its counterpart conflict.
    #[must_use]
    pub fn conflicts(&self) -> TraitSet {
        let here = self.workload().answers;
        self.lineup
            .counterpart()
            .map_or(TraitSet::EMPTY, |(_, other)| conflicts(&[here, other.workload().answers]))
    }

    /// Brings back the case that the opened one replaced. Returns the opened one.
    pub(super) fn take_back_opened(&mut self) -> Option<Case> {
        let opened = self.can_set_beside().then(|| self.case())?;
        self.lineup = self.history.take_back()?;
        Some(opened)
    }

    /// Opens the text of the field for a colleague's link, if there is room for its workloads.
    pub(super) fn open_colleague_link(&mut self) {
        let text = &self.colleague_link.text;
        let parsed = link::parse_lenient(fragment(text));
        if parsed.is_unreadable() {
            self.colleague_link.error = parsed.errors.into_iter().next();
            return;
        }
        self.colleague_link = ColleagueLink::default();
        let ParsedCase { case, errors, migrated } = parsed;
        self.set_beside(case);
        self.set_notice(Notice { source: Source::Link, errors, migrated, refused: false });
    }

    /// Adds the workloads of `case`, as many as fit. The one with the name of the selected workload, or else the first
    /// one, becomes the counterpart of that.
    pub(super) fn set_beside(&mut self, case: Case) {
        let name = self.workload().name.clone();
        let mut workloads = case.into_workloads();
        let total = workloads.len();
        workloads.truncate(Case::MAX_WORKLOADS - self.lineup.count());
        let namesake = workloads.iter().position(|one| one.name == name).unwrap_or_default();
        let added = workloads.len();
        self.lineup.selected_mut().set_counterpart_id(self.next_id + namesake as u32);
        for workload in workloads {
            self.lineup.append(Assessment::new(self.next_id, workload));
            self.next_id += 1;
        }
        self.open_sections.set(Section::Compare, true);
        self.undo_offer = Some(UndoOffer::SetBeside { added, left_out: total - added });
    }

    /// Gives the selected workload and its counterpart the same answer. The evidence of both stays.
    pub(super) fn settle(&mut self, which: Trait, answer: Option<Answer>) {
        self.revise_answer(which);
        let Some((_, other)) = self.lineup.counterpart() else {
            return;
        };
        let here = self.lineup.selected();
        let evidence = |one: &Assessment| one.workload().evidence.get(which).clone();
        let sides = [(here.id(), evidence(other)), (other.id(), evidence(here))];
        for (id, evidence) in sides {
            if let Some(side) = self.lineup.get_mut(id) {
                side.settle(which, answer, &evidence);
            }
        }
    }
}

/// The fragment of the link `text`, or all of it if there is none. A link that was encoded as a whole has no bare `#`.
fn fragment(text: &str) -> &str {
    let encoded = || {
        let start = text.as_bytes().windows(3).position(|bytes| bytes == b"%23")?;
        text.get(start + 3..)
    };
    text.split_once('#').map(|(_, fragment)| fragment).or_else(encoded).unwrap_or(text)
}
