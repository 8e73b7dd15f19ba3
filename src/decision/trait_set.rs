//! Sets of traits.

use std::iter;

use super::traits::{Side, Trait};

/// One bit for each trait; the first trait is the lowest bit.
type Bits = u8;

const fn bit(which: Trait) -> Bits {
    1 << which as Bits
}

/// `bits` in reverse order: the first trait is the highest bit.
const fn mirrored(bits: Bits) -> Bits {
    bits.reverse_bits() >> (Bits::BITS as usize - Trait::COUNT)
}

/// A set of traits; iterates in the fixed order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TraitSet(Bits);

impl TraitSet {
    /// No trait.
    pub const EMPTY: Self = Self(0);
    /// All of them.
    pub const ALL: Self = Self::of(&Trait::ALL);
    /// The traits that count for Rust.
    pub const FOR: Self = Self::on(Side::For);
    /// The traits that count against Rust being first.
    pub const AGAINST: Self = Self::on(Side::Against);
    /// The traits that show operational risk.
    pub const RISK: Self = Self::of(&[Trait::Concurrency, Trait::Latency]);
    /// The trait that shows throughput sensitivity.
    pub const LOAD: Self = Self::of(&[Trait::Throughput]);

    /// The traits that show neither risk nor load: the gates that a case must pass.
    pub const GATES: Self = Self::ALL.without(Self::RISK).without(Self::LOAD);
    /// The traits that make a workload the wrong kind.
    pub const WRONG_KIND: Self = Self::of(&[Trait::Exploratory, Trait::Automation]);

    /// The set of `traits`.
    #[must_use]
    pub const fn of(mut traits: &[Trait]) -> Self {
        let mut bits = 0;
        while let [first, rest @ ..] = traits {
            bits |= bit(*first);
            traits = rest;
        }
        Self(bits)
    }

    const fn on(side: Side) -> Self {
        let mut bits = 0;
        let mut traits: &[Trait] = &Trait::ALL;
        while let [first, rest @ ..] = traits {
            if first.side() as u8 == side as u8 {
                bits |= bit(*first);
            }
            traits = rest;
        }
        Self(bits)
    }

    /// Whether `which` is in the set.
    #[must_use]
    pub const fn contains(self, which: Trait) -> bool {
        self.0 & bit(which) != 0
    }

    /// Whether the set is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The number of traits in the set.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The traits in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The traits in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The traits of this set that are not in `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The traits in exactly one of the sets.
    #[must_use]
    pub const fn symmetric_difference(self, other: Self) -> Self {
        Self(self.0 ^ other.0)
    }

    /// The traits of the set, in the fixed order.
    #[must_use]
    pub const fn iter(self) -> Traits {
        Traits(self)
    }

    /// Every set, smallest first. Sets of the same size are in lexicographic order.
    pub fn by_size() -> impl Iterator<Item = Self> {
        BY_SIZE.iter().copied()
    }

    /// All 2^len subsets, including the empty one and the set itself. Subsets of the same size are in lexicographic
    /// order.
    pub fn subsets(self) -> impl Iterator<Item = Self> {
        // Counts down from the full set, with the first trait as the highest bit.
        let all = mirrored(self.0);
        let smaller = move |subset: &Bits| subset.checked_sub(1).map(|less| less & all);
        iter::successors(Some(all), smaller).map(|subset| Self(mirrored(subset)))
    }
}

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
static BY_SIZE: [TraitSet; 1 << Trait::COUNT] = {
    let mut sets = [TraitSet::EMPTY; 1 << Trait::COUNT];
    // The first is the empty set.
    let (mut filled, mut size) = (1, 1);
    while size <= TraitSet::ALL.len() {
        let mut bits = TraitSet::ALL.0;
        while bits > 0 {
            if bits.count_ones() == size {
                sets[filled] = TraitSet(mirrored(bits));
                filled += 1;
            }
            bits -= 1;
        }
        size += 1;
    }
    sets
};

/// Iterator over the traits of a set, in the fixed order.
#[derive(Clone, Copy, Debug)]
pub struct Traits(TraitSet);

impl Iterator for Traits {
    type Item = Trait;

    fn next(&mut self) -> Option<Trait> {
        let first = Trait::ALL.get(self.0.0.trailing_zeros() as usize).copied()?;
        self.0 = self.0.without(first.into());
        Some(first)
    }
}

impl From<Trait> for TraitSet {
    fn from(which: Trait) -> Self {
        Self(bit(which))
    }
}

impl FromIterator<Trait> for TraitSet {
    fn from_iter<I: IntoIterator<Item = Trait>>(traits: I) -> Self {
        traits.into_iter().fold(Self::EMPTY, |set, which| set.union(which.into()))
    }
}
