//! The sections below the answer, and which of them are open.

/// A collapsible section, closed at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Reasons, the decision map, and what would change the answer.
    Why,
    /// The first moves in full, and when to look again.
    Moves,
    /// What the answers rest on, and what to check.
    Evidence,
    /// Own reductions.
    Targets,
    /// Several workloads in one table.
    Compare,
    /// Link, texts, files and paper.
    Share,
}

impl Section {
    /// Every section, in the order on screen.
    pub const ALL: [Self; 6] =
        [Self::Why, Self::Moves, Self::Evidence, Self::Targets, Self::Compare, Self::Share];

    /// The public name, as in `data-section`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::Moves => "moves",
            Self::Evidence => "evidence",
            Self::Targets => "targets",
            Self::Compare => "compare",
            Self::Share => "share",
        }
    }
}

/// The open sections.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenSections(u8);

impl OpenSections {
    /// Whether `section` is open.
    #[must_use]
    pub const fn contains(self, section: Section) -> bool {
        self.0 & (1 << section as u8) != 0
    }

    pub(super) const fn set(&mut self, section: Section, open: bool) {
        if open {
            self.0 |= 1 << section as u8;
        } else {
            self.0 &= !(1 << section as u8);
        }
    }
}
