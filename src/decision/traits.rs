//! The eight workload traits, always in the same order, and sets of them.

use std::iter;

/// A workload trait. The quotations are the article's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Trait {
    /// > sustained high-throughput critical workloads
    Throughput,
    /// > concurrency bugs causing recurring incidents
    Concurrency,
    /// > strict latency SLOs with poor predictability under load
    Latency,
    /// > long-term ownership commitment already in place
    Ownership,
    /// > short-lived exploratory processing
    Exploratory,
    /// > low-throughput internal automation
    Automation,
    /// > teams without systems-level maintenance capacity
    NoCapacity,
    /// > problem statements still unclear at architecture level
    Unclear,
}

/// Which way a trait counts when the answer is yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// > Cases where Rust is justified
    For,
    /// > Cases where Rust is usually not first
    Against,
}

impl Trait {
    /// Every trait, in the fixed order of the criteria.
    pub const ALL: [Self; 8] = [
        Self::Throughput,
        Self::Concurrency,
        Self::Latency,
        Self::Ownership,
        Self::Exploratory,
        Self::Automation,
        Self::NoCapacity,
        Self::Unclear,
    ];

    /// The public name, as in records and form fields.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Throughput => "throughput",
            Self::Concurrency => "concurrency",
            Self::Latency => "latency",
            Self::Ownership => "ownership",
            Self::Exploratory => "exploratory",
            Self::Automation => "automation",
            Self::NoCapacity => "no-capacity",
            Self::Unclear => "unclear",
        }
    }

    /// The two letters that stand for the trait in a vector.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Throughput => "TP",
            Self::Concurrency => "CB",
            Self::Latency => "LS",
            Self::Ownership => "OC",
            Self::Exploratory => "EX",
            Self::Automation => "IA",
            Self::NoCapacity => "NC",
            Self::Unclear => "UA",
        }
    }

    /// The trait with this public name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|which| which.id() == id)
    }

    /// The trait with this code; codes are upper case.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|which| which.code() == code)
    }

    /// Which way the trait counts.
    #[must_use]
    pub const fn side(self) -> Side {
        match self {
            Self::Throughput | Self::Concurrency | Self::Latency | Self::Ownership => Side::For,
            Self::Exploratory | Self::Automation | Self::NoCapacity | Self::Unclear => {
                Side::Against
            }
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of traits; iterates in the fixed order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TraitSet(u8);

impl TraitSet {
    /// No trait.
    pub const EMPTY: Self = Self(0);
    /// All eight.
    pub const ALL: Self = Self::of(&Trait::ALL);
    /// The traits that count for Rust.
    pub const FOR: Self = Self::on(Side::For);
    /// The traits that count against Rust being first.
    pub const AGAINST: Self = Self::on(Side::Against);
    /// The traits that show operational risk.
    pub const RISK: Self = Self::of(&[Trait::Concurrency, Trait::Latency]);
    /// The trait that shows throughput sensitivity.
    pub const LOAD: Self = Self::of(&[Trait::Throughput]);

    /// The traits that neither show risk nor load: what a case must pass besides.
    pub const GATES: Self = Self::ALL.without(Self::RISK).without(Self::LOAD);
    /// The traits that make a workload the wrong kind.
    pub const WRONG_KIND: Self = Self::of(&[Trait::Exploratory, Trait::Automation]);

    /// The set of the traits listed.
    #[must_use]
    pub const fn of(mut traits: &[Trait]) -> Self {
        let mut bits = 0;
        while let [first, rest @ ..] = traits {
            bits |= first.bit();
            traits = rest;
        }
        Self(bits)
    }

    const fn on(side: Side) -> Self {
        let mut bits = 0;
        let mut traits: &[Trait] = &Trait::ALL;
        while let [first, rest @ ..] = traits {
            if first.side() as u8 == side as u8 {
                bits |= first.bit();
            }
            traits = rest;
        }
        Self(bits)
    }

    /// Whether `which` is in the set.
    #[must_use]
    pub const fn contains(self, which: Trait) -> bool {
        self.0 & which.bit() != 0
    }

    /// Whether the set holds nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many traits are in the set, 0–8.
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

    /// The traits of this set that `other` has not.
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

    /// Every set, the smallest first. Those of one size come as a reader would sort them: by their first trait, then the
    /// second, and so on.
    pub fn by_size() -> impl Iterator<Item = Self> {
        BY_SIZE.iter().copied()
    }

    /// Every subset, the empty one and the set itself included: 2^len of them. Those of one size come as a reader
    /// would sort them: by their first trait, then the second, and so on.
    pub fn subsets(self) -> impl Iterator<Item = Self> {
        // Down from the full set, with the first trait as the highest bit.
        let all = self.0.reverse_bits();
        let smaller = move |subset: &u8| subset.checked_sub(1).map(|less| less & all);
        iter::successors(Some(all), smaller).map(|subset| Self(subset.reverse_bits()))
    }
}

#[expect(clippy::indexing_slicing, reason = "worked out when this is compiled")]
static BY_SIZE: [TraitSet; 1 << 8] = {
    let mut sets = [TraitSet::EMPTY; 1 << 8];
    // The empty set is the first.
    let (mut filled, mut size) = (1, 1);
    while size <= 8 {
        let mut bits = u8::MAX;
        while bits > 0 {
            if bits.count_ones() == size {
                sets[filled] = TraitSet(bits.reverse_bits());
                filled += 1;
            }
            bits -= 1;
        }
        size += 1;
    }
    sets
};

/// The traits of a set, in the fixed order.
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
        Self(which.bit())
    }
}

impl FromIterator<Trait> for TraitSet {
    fn from_iter<I: IntoIterator<Item = Trait>>(traits: I) -> Self {
        traits.into_iter().fold(Self::EMPTY, |set, which| set.union(which.into()))
    }
}
