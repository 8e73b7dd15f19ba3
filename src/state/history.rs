//! What was before, and what was undone: the moments to go back and forward to.

use super::drafts::{Drafts, Field};
use crate::case::Workload;
use crate::decision::kpi::Kpi;

/// The most moments that are kept to go back to.
const MOST: usize = 100;

/// What the visitor can change, as it was at some time.
#[derive(Clone, Debug, Default)]
pub(super) struct Moment {
    pub(super) workload: Workload,
    pub(super) drafts: Drafts,
}

/// Moments to go back and forward to.
#[derive(Debug, Default)]
pub(super) struct History {
    past: Vec<Moment>,
    future: Vec<Moment>,
    /// The field that is being typed into: what is typed in a row is one step.
    field: Option<(Kpi, Field)>,
}

impl History {
    pub(super) const fn steps_back(&self) -> usize {
        self.past.len()
    }

    pub(super) const fn steps_forward(&self) -> usize {
        self.future.len()
    }

    /// Keeps what was before a change, which was typed into `field` if there is one. What was undone is forgotten.
    pub(super) fn remember(&mut self, before: Moment, field: Option<(Kpi, Field)>) {
        self.future.clear();
        if field.is_none() || field != self.field {
            if self.past.len() == MOST {
                self.past.remove(0);
            }
            self.past.push(before);
        }
        self.field = field;
    }

    /// The moment before `now`.
    pub(super) fn back(&mut self, now: Moment) -> Option<Moment> {
        let there = self.past.pop()?;
        self.future.push(now);
        self.field = None;
        Some(there)
    }

    /// The moment after `now`, which was undone.
    pub(super) fn forward(&mut self, now: Moment) -> Option<Moment> {
        let there = self.future.pop()?;
        self.past.push(now);
        self.field = None;
        Some(there)
    }
}
