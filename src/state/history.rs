//! What was before, and what was undone: the moments to go back and forward to.

use super::drafts::TypedField;
use super::lineup::Lineup;

/// The most moments that are kept to go back to.
const MOST: usize = 100;

/// Moments to go back and forward to.
#[derive(Debug, Default)]
pub(super) struct History {
    past: Vec<Lineup>,
    future: Vec<Lineup>,
    /// The field that is being typed into: what is typed in a row is one step.
    field: Option<TypedField>,
}

impl History {
    pub(super) const fn steps_back(&self) -> usize {
        self.past.len()
    }

    pub(super) const fn steps_forward(&self) -> usize {
        self.future.len()
    }

    /// Whether there were several workloads before the last change.
    pub(super) fn was_of_several(&self) -> bool {
        self.past.last().is_some_and(|before| before.count() > 1)
    }

    /// Keeps what was before a change, which was typed into `field` if there is one. What was undone is forgotten.
    pub(super) fn remember(&mut self, before: Lineup, field: Option<TypedField>) {
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
    pub(super) fn back(&mut self, now: Lineup) -> Option<Lineup> {
        let there = self.past.pop()?;
        self.future.push(now);
        self.field = None;
        Some(there)
    }

    /// The moment after `now`, which was undone.
    pub(super) fn forward(&mut self, now: Lineup) -> Option<Lineup> {
        let there = self.future.pop()?;
        self.past.push(now);
        self.field = None;
        Some(there)
    }
}
