//! The list of workloads, one of which is selected.

use std::mem;
use std::rc::Rc;

use super::assessment::Assessment;
use crate::case::{Case, Workload};

/// 1 to [`Case::MAX_WORKLOADS`] workloads. Clones share unchanged workloads.
#[derive(Clone, Debug)]
pub struct Lineup {
    before: Vec<Rc<Assessment>>,
    selected: Rc<Assessment>,
    after: Vec<Rc<Assessment>>,
    /// The visitor's own workloads while an example is shown.
    put_aside: Option<Rc<Self>>,
}

impl Lineup {
    /// The workloads of `case`, the first one selected. Ids count up from `first_id`.
    pub(super) fn of(case: Case, first_id: u32) -> Self {
        let mut assessments = Vec::new();
        for (id, workload) in (first_id..).zip(case.into_workloads()) {
            assessments.push(Rc::new(Assessment::new(id, workload)));
        }
        // A case is never empty.
        let mut after = assessments.into_iter();
        let selected =
            after.next().unwrap_or_else(|| Assessment::new(first_id, Workload::empty()).into());
        Self { before: Vec::new(), selected, after: after.collect(), put_aside: None }
    }

    /// The selected workload.
    #[must_use]
    pub fn selected(&self) -> &Assessment {
        &self.selected
    }

    /// The index of the selected workload.
    #[must_use]
    pub const fn selected_index(&self) -> usize {
        self.before.len()
    }

    /// The number of workloads.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.before.len() + 1 + self.after.len()
    }

    /// Whether no more can be added.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.count() >= Case::MAX_WORKLOADS
    }

    /// Whether there is nothing to clear: one workload without any input.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.count() == 1 && self.selected.is_untouched()
    }

    /// Whether one of them is marked as a worked example.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.iter().any(|one| one.workload().is_example())
    }

    /// The visitor's own workloads, if they are put aside while an example is shown.
    #[must_use]
    pub fn put_aside(&self) -> Option<&Self> {
        self.put_aside.as_deref()
    }

    pub(super) fn set_put_aside(&mut self, own: Option<Rc<Self>>) {
        self.put_aside = own;
    }

    pub(super) fn take_put_aside(&mut self) -> Option<Rc<Self>> {
        self.put_aside.take()
    }

    /// Whether there are figures or evidence.
    #[must_use]
    pub fn has_details(&self) -> bool {
        self.iter().any(|one| one.workload().has_details())
    }

    /// Whether a link to these workloads, with or without figures and evidence, leads to `case`.
    pub(super) fn is_shared_as(&self, case: &Case) -> bool {
        let bare = self.iter().map(|one| one.workload().without_details());
        *case == self.case() || Some(case) == Case::new(bare.collect()).as_ref()
    }

    /// All workloads, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Assessment> {
        self.shared().map(AsRef::as_ref)
    }

    /// All workloads as shared pointers.
    #[inline(never)]
    pub fn shared(&self) -> std::vec::IntoIter<&Rc<Assessment>> {
        let mut all = Vec::new();
        all.extend(&self.before);
        all.push(&self.selected);
        all.extend(&self.after);
        all.into_iter()
    }

    /// The case.
    #[must_use]
    pub fn case(&self) -> Case {
        let workloads = self.iter().map(|assessment| assessment.workload().clone()).collect();
        Case::new(workloads).unwrap_or_default()
    }

    /// The workload to compare the selected one with side by side, and its index: the one that was chosen or copied
    /// from; of two workloads, the other one.
    #[must_use]
    pub fn counterpart(&self) -> Option<(usize, &Assessment)> {
        let id = self.selected.counterpart_id().filter(|id| *id != self.selected.id());
        let mut others = self.iter().enumerate();
        match others.find(|(_, other)| Some(other.id()) == id) {
            None if self.count() == 2 => {
                self.iter().enumerate().find(|(index, _)| *index != self.selected_index())
            }
            found => found,
        }
    }

    /// Whether all input is the same, whichever workload is selected.
    pub(super) fn has_same_input(&self, other: &Self) -> bool {
        let mut pairs = self.shared().zip(other.shared());
        self.count() == other.count() && pairs.all(|(a, b)| Rc::ptr_eq(a, b) || a.has_same_input(b))
    }

    /// Whether the workloads are the same, whatever the fields say and whichever is selected.
    pub(super) fn is_same_case(&self, other: &Self) -> bool {
        self.iter().map(Assessment::workload).eq(other.iter().map(Assessment::workload))
    }

    /// The selected workload, mutable.
    pub(super) fn selected_mut(&mut self) -> &mut Assessment {
        Rc::make_mut(&mut self.selected)
    }

    /// The workload with this id, mutable.
    pub(super) fn get_mut(&mut self, id: u32) -> Option<&mut Assessment> {
        let others = self.before.iter_mut().chain(&mut self.after);
        let mut all = others.chain([&mut self.selected]);
        all.find(|one| one.id() == id).map(Rc::make_mut)
    }

    /// Adds a workload at the end.
    pub(super) fn append(&mut self, assessment: Assessment) {
        self.after.push(Rc::new(assessment));
    }

    /// Selects the workload at `index`, or the last one.
    pub(super) fn select(&mut self, index: usize) {
        while index < self.before.len()
            && let Some(previous) = self.before.pop()
        {
            self.after.insert(0, mem::replace(&mut self.selected, previous));
        }
        while index > self.before.len() && !self.after.is_empty() {
            let next = self.after.remove(0);
            self.before.push(mem::replace(&mut self.selected, next));
        }
    }

    /// Inserts a workload after the selected one and selects it.
    pub(super) fn insert(&mut self, assessment: Assessment) {
        self.before.push(mem::replace(&mut self.selected, Rc::new(assessment)));
    }

    /// Removes the selected workload and selects the next one, or the last. The only one stays.
    pub(super) fn remove(&mut self) {
        if !self.after.is_empty() {
            self.selected = self.after.remove(0);
        } else if let Some(previous) = self.before.pop() {
            self.selected = previous;
        }
    }

    /// Swaps the selected workload with its neighbour.
    pub(super) fn shift(&mut self, direction: Direction) {
        match direction {
            Direction::Earlier => {
                if let Some(previous) = self.before.pop() {
                    self.after.insert(0, previous);
                }
            }
            Direction::Later => {
                if !self.after.is_empty() {
                    self.before.push(self.after.remove(0));
                }
            }
        }
    }
}

/// The direction in which a workload is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards the first.
    Earlier,
    /// Towards the last.
    Later,
}
