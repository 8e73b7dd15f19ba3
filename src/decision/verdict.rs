//! The three verdicts and sets of them.

/// What the criteria recommend, lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Something else comes first.
    NotFirst,
    /// There is a case, with gaps to close first.
    NotYet,
    /// Adopt Rust for this workload.
    Adopt,
}

impl Verdict {
    /// Every verdict, lowest first.
    pub const ALL: [Self; 3] = [Self::NotFirst, Self::NotYet, Self::Adopt];

    /// The public name, as in records and attributes.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotFirst => "not-first",
            Self::NotYet => "not-yet",
            Self::Adopt => "adopt",
        }
    }

    /// The verdict with this public name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.id() == id)
    }
}

/// A set of verdicts; iterates lowest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VerdictSet(u8);

impl VerdictSet {
    /// Whether `verdict` is in the set.
    #[must_use]
    pub const fn contains(self, verdict: Verdict) -> bool {
        self.0 & (1 << verdict as u8) != 0
    }

    /// The verdicts in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The verdicts of this set that are not in `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The number of verdicts in the set, 0–3.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether the set is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The verdicts of the set, lowest first.
    pub fn iter(self) -> impl Iterator<Item = Verdict> {
        Verdict::ALL.into_iter().filter(move |&verdict| self.contains(verdict))
    }
}

impl From<Verdict> for VerdictSet {
    fn from(verdict: Verdict) -> Self {
        Self(1 << verdict as u8)
    }
}
