//! The eight workload traits, always in the same order.

/// Defines [`Trait`] from a table with one row for each trait: quotation, variant, public name, code in vectors, side.
macro_rules! traits {
    ($($(#[$quotation:meta])* $name:ident, $id:literal, $code:literal, $side:ident;)+) => {
        /// A workload trait. The quotations are from the article.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Trait {
            $($(#[$quotation])* $name,)+
        }

        impl Trait {
            /// Every trait, in the fixed order of the criteria.
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$name),+];

            /// The public name, as in records and form fields.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)+
                }
            }

            /// The two-letter code in vectors.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }

            /// Which way the trait counts.
            #[must_use]
            pub const fn side(self) -> Side {
                match self {
                    $(Self::$name => Side::$side,)+
                }
            }
        }
    };
}

traits! {
    /// > sustained high-throughput critical workloads
    Throughput, "throughput", "TP", For;
    /// > concurrency bugs causing recurring incidents
    Concurrency, "concurrency", "CB", For;
    /// > strict latency SLOs with poor predictability under load
    Latency, "latency", "LS", For;
    /// > long-term ownership commitment already in place
    Ownership, "ownership", "OC", For;
    /// > short-lived exploratory processing
    Exploratory, "exploratory", "EX", Against;
    /// > low-throughput internal automation
    Automation, "automation", "IA", Against;
    /// > teams without systems-level maintenance capacity
    NoCapacity, "no-capacity", "NC", Against;
    /// > problem statements still unclear at architecture level
    Unclear, "unclear", "UA", Against;
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
    /// The number of traits.
    pub const COUNT: usize = Self::ALL.len();

    /// The trait with this public name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|which| which.id() == id)
    }

    /// The trait with this upper-case code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|which| which.code() == code)
    }
}

/// One value for each trait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerTrait<T>([T; Trait::COUNT]);

impl<T> PerTrait<T> {
    /// Calls `make` for each trait.
    pub fn from_fn(make: impl FnMut(Trait) -> T) -> Self {
        Self(Trait::ALL.map(make))
    }

    /// The value for `which`.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "there is a value for each trait")]
    pub const fn get(&self, which: Trait) -> &T {
        &self.0[which as usize]
    }

    /// The value for `which`, mutable.
    #[expect(clippy::indexing_slicing, reason = "there is a value for each trait")]
    pub const fn get_mut(&mut self, which: Trait) -> &mut T {
        &mut self.0[which as usize]
    }

    /// The traits with their values, in trait order.
    pub fn iter(&self) -> impl Iterator<Item = (Trait, &T)> {
        Trait::ALL.into_iter().zip(&self.0)
    }
}
