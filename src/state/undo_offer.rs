//! The step that the interface offers to undo next to its result.

use super::notice::Source;
use crate::case::plain_text::Name;
use crate::decision::answers::Answers;
use crate::decision::changes::ChangeSet;

/// The last step, if the interface offers to undo it next to its result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UndoOffer {
    /// Changes were tried out.
    Tried {
        /// The changes.
        changes: ChangeSet,
        /// The answers before the trial.
        before: Answers,
    },
    /// The workload with this name was cleared.
    Cleared(Name),
    /// All workloads were cleared.
    StartedOver,
    /// A link or a file replaced the case.
    Opened(Source),
    /// The workloads of a link or a file were added to the case.
    SetBeside {
        /// How many were added.
        added: usize,
        /// How many did not fit.
        left_out: usize,
    },
    /// The workload with this name was removed.
    Removed(Name),
    /// A workload was split in two.
    Split,
}
