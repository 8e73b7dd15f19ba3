//! The workloads side by side, one of which is looked at.

use std::mem;
use std::rc::Rc;

use super::assessment::Assessment;
use crate::case::{Case, Workload};

/// At least one workload, at most [`Case::MOST`]; what did not change between two of these is shared by them.
#[derive(Clone, Debug)]
pub struct Lineup {
    before: Vec<Rc<Assessment>>,
    current: Rc<Assessment>,
    after: Vec<Rc<Assessment>>,
}

impl Lineup {
    /// The workloads of `case`, the first of which is looked at. Their ids go up from `first_id`.
    pub(super) fn of(case: Case, first_id: u32) -> Self {
        let mut assessments = Vec::new();
        for (id, workload) in (first_id..).zip(case.into_workloads()) {
            assessments.push(Rc::new(Assessment::new(id, workload)));
        }
        // A case has a first workload.
        let mut after = assessments.into_iter();
        let current =
            after.next().unwrap_or_else(|| Assessment::new(first_id, Workload::default()).into());
        Self { before: Vec::new(), current, after: after.collect() }
    }

    /// The workload that is looked at.
    #[must_use]
    pub fn current(&self) -> &Assessment {
        &self.current
    }

    /// The place of the current one, from 0.
    #[must_use]
    pub const fn index(&self) -> usize {
        self.before.len()
    }

    /// How many there are.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.before.len() + 1 + self.after.len()
    }

    /// Whether no more can be added.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.count() >= Case::MOST
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &Assessment> {
        self.shared().map(AsRef::as_ref)
    }

    /// All of them, to be kept as they are now.
    #[inline(never)]
    pub fn shared(&self) -> std::vec::IntoIter<&Rc<Assessment>> {
        let mut all = Vec::new();
        all.extend(&self.before);
        all.push(&self.current);
        all.extend(&self.after);
        all.into_iter()
    }

    /// The case.
    #[must_use]
    pub fn case(&self) -> Case {
        let workloads = self.iter().map(|assessment| assessment.workload().clone()).collect();
        Case::new(workloads).unwrap_or_default()
    }

    /// The workload that the current one is seen beside, and its index: what it was copied from or is to be compared
    /// with; of two workloads the other one.
    #[must_use]
    pub fn beside(&self) -> Option<(usize, &Assessment)> {
        let id = self.current.beside().filter(|id| *id != self.current.id());
        let mut others = self.iter().enumerate();
        match others.find(|(_, other)| Some(other.id()) == id) {
            None if self.count() == 2 => {
                self.iter().enumerate().find(|(index, _)| *index != self.index())
            }
            found => found,
        }
    }

    /// Whether nothing differs that was entered, whichever is looked at.
    pub(super) fn has_same_texts(&self, other: &Self) -> bool {
        let mut pairs = self.shared().zip(other.shared());
        self.count() == other.count() && pairs.all(|(a, b)| Rc::ptr_eq(a, b) || a.has_same_texts(b))
    }

    /// Whether the workloads are the same, whatever was typed and whichever is looked at.
    pub(super) fn is_same_case(&self, other: &Self) -> bool {
        self.iter().map(Assessment::workload).eq(other.iter().map(Assessment::workload))
    }

    /// The current one, to change it.
    pub(super) fn current_mut(&mut self) -> &mut Assessment {
        Rc::make_mut(&mut self.current)
    }

    /// Chooses the one at `index`, or the last one.
    pub(super) fn choose(&mut self, index: usize) {
        while index < self.before.len()
            && let Some(previous) = self.before.pop()
        {
            self.after.insert(0, mem::replace(&mut self.current, previous));
        }
        while index > self.before.len() && !self.after.is_empty() {
            let next = self.after.remove(0);
            self.before.push(mem::replace(&mut self.current, next));
        }
    }

    /// Puts another one behind the current one and looks at it.
    pub(super) fn insert(&mut self, assessment: Assessment) {
        self.before.push(mem::replace(&mut self.current, Rc::new(assessment)));
    }

    /// Takes the current one out and looks at the next, or the last. The only one stays.
    pub(super) fn remove(&mut self) {
        if !self.after.is_empty() {
            self.current = self.after.remove(0);
        } else if let Some(previous) = self.before.pop() {
            self.current = previous;
        }
    }

    /// Changes places with the one before, or the one after.
    pub(super) fn shift(&mut self, way: Way) {
        match way {
            Way::Earlier => {
                if let Some(previous) = self.before.pop() {
                    self.after.insert(0, previous);
                }
            }
            Way::Later => {
                if !self.after.is_empty() {
                    self.before.push(self.after.remove(0));
                }
            }
        }
    }
}

/// Where a workload can be moved to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Before the one before.
    Earlier,
    /// Behind the one after.
    Later,
}
