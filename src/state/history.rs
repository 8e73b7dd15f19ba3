//! The undo history.

use super::drafts::TypedField;
use super::lineup::Lineup;

/// The maximum number of undo steps.
const MAX_STEPS: usize = 100;

/// Snapshots to undo and redo to.
#[derive(Debug, Default)]
pub(super) struct History {
    past: Vec<Lineup>,
    future: Vec<Lineup>,
    /// The field being typed into. Consecutive input into one field is one step.
    field: Option<TypedField>,
}

impl History {
    pub(super) const fn undo_steps(&self) -> usize {
        self.past.len()
    }

    pub(super) const fn redo_steps(&self) -> usize {
        self.future.len()
    }

    /// The snapshot before the last change.
    pub(super) fn before_last_change(&self) -> Option<&Lineup> {
        self.past.last()
    }

    /// Adds the snapshot before a change, which was typed into `field` if given. Clears the redo steps.
    pub(super) fn push(&mut self, before: Lineup, field: Option<TypedField>) {
        self.future.clear();
        if field.is_none() || field != self.field {
            if self.past.len() == MAX_STEPS {
                self.past.remove(0);
            }
            self.past.push(before);
        }
        self.field = field;
    }

    /// Takes the last change back for good. Returns the snapshot before it.
    pub(super) fn take_back(&mut self) -> Option<Lineup> {
        self.field = None;
        self.past.pop()
    }

    /// Exchanges `current` for the snapshot before it.
    pub(super) fn undo(&mut self, current: Lineup) -> Option<Lineup> {
        let restored = self.past.pop()?;
        self.future.push(current);
        self.field = None;
        Some(restored)
    }

    /// Exchanges `current` for the snapshot that was undone last.
    pub(super) fn redo(&mut self, current: Lineup) -> Option<Lineup> {
        let restored = self.future.pop()?;
        self.past.push(current);
        self.field = None;
        Some(restored)
    }
}
