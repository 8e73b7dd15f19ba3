//! The case that is put aside while a worked example is shown.
//!
//! It is kept next to the workloads on screen, so that undo and redo restore both.

use std::rc::Rc;

use super::Model;
use super::lineup::Lineup;
use crate::case::Case;

impl Model {
    /// The workloads that are put aside, if any.
    #[must_use]
    pub fn put_aside(&self) -> Option<&Lineup> {
        self.lineup.put_aside()
    }

    /// Shows an example. The workloads at hand are put aside, unless they are an example themselves.
    pub(super) fn open_example(&mut self, example: Case) {
        let replaced = self.lineup.clone();
        self.replace(example);
        if replaced.put_aside().is_none() || !replaced.is_example() {
            self.lineup.set_put_aside(Some(Rc::new(replaced)));
        }
    }

    /// Brings back what is put aside.
    pub(super) fn bring_back(&mut self) {
        if let Some(own) = self.lineup.put_aside() {
            self.lineup = own.clone();
            self.notice = None;
        }
    }
}
