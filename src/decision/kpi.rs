//! KPI targets.
//!
//! > KPI target example: priority incident frequency on target service reduced by 40%; p99 latency variance
//! > reduced by 30%; on-call diagnosis time reduced due to fewer undefined runtime failures

use super::decimal::{Baseline, Percent, Target};
use super::trait_set::TraitSet;
use super::traits::Trait;
use super::verdict::Verdict;

/// A measure of the target service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kpi {
    /// Priority incident frequency on the target service.
    Incidents,
    /// p99 latency variance.
    P99,
    /// On-call diagnosis time.
    Diagnosis,
}

impl Kpi {
    /// Every KPI, in the article's order.
    pub const ALL: [Self; 3] = [Self::Incidents, Self::P99, Self::Diagnosis];

    /// The public name, as in records, links and form fields.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Incidents => "incidents",
            Self::P99 => "p99",
            Self::Diagnosis => "diagnosis",
        }
    }

    /// The KPI with this public name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kpi| kpi.id() == id)
    }

    /// The unit of baseline and target.
    #[must_use]
    pub const fn unit(self) -> &'static str {
        match self {
            Self::Incidents => "incidents per quarter",
            Self::P99 => "ms",
            Self::Diagnosis => "minutes",
        }
    }

    /// The article's reduction. For diagnosis time the article gives a direction but no figure.
    #[must_use]
    pub const fn default_reduction(self) -> Option<Percent> {
        match self {
            Self::Incidents => Percent::new(40),
            Self::P99 => Percent::new(30),
            Self::Diagnosis => None,
        }
    }

    /// Whether the traits answered yes make this a KPI to watch first.
    #[must_use]
    pub const fn is_primary(self, yes: TraitSet) -> bool {
        match self {
            Self::Incidents | Self::Diagnosis => yes.contains(Trait::Concurrency),
            Self::P99 => yes.contains(Trait::Latency) || yes.contains(Trait::Throughput),
        }
    }
}

/// The visitor's input for one KPI.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// The value today.
    pub baseline: Option<Baseline>,
    /// The visitor's own reduction, in place of the article's.
    pub own_reduction: Option<Percent>,
    /// Whether the entered reduction could not be parsed. Then there is no target.
    pub reduction_invalid: bool,
}

impl Figure {
    /// The reduction to aim at: the visitor's own, else the article's, if any.
    #[must_use]
    pub fn reduction(self, kpi: Kpi) -> Option<Percent> {
        match self {
            Self { reduction_invalid: true, .. } => None,
            Self { own_reduction, .. } => own_reduction.or(kpi.default_reduction()),
        }
    }

    /// The value to aim at. With `not-first` there are baselines but no targets.
    #[must_use]
    pub fn target(self, kpi: Kpi, verdict: Option<Verdict>) -> Option<Target> {
        match verdict {
            Some(Verdict::NotFirst) => None,
            _ => Some(self.baseline?.reduced_by(self.reduction(kpi)?)),
        }
    }
}

/// One value for each KPI.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerKpi<T> {
    incidents: T,
    p99: T,
    diagnosis: T,
}

/// The visitor's input by KPI.
pub type Figures = PerKpi<Figure>;

impl<T> PerKpi<T> {
    /// Calls `make` for each KPI.
    pub fn from_fn(make: impl Fn(Kpi) -> T) -> Self {
        Self {
            incidents: make(Kpi::Incidents),
            p99: make(Kpi::P99),
            diagnosis: make(Kpi::Diagnosis),
        }
    }

    /// The value for `kpi`.
    #[must_use]
    pub const fn get(&self, kpi: Kpi) -> &T {
        match kpi {
            Kpi::Incidents => &self.incidents,
            Kpi::P99 => &self.p99,
            Kpi::Diagnosis => &self.diagnosis,
        }
    }

    /// The value for `kpi`, mutable.
    pub const fn get_mut(&mut self, kpi: Kpi) -> &mut T {
        match kpi {
            Kpi::Incidents => &mut self.incidents,
            Kpi::P99 => &mut self.p99,
            Kpi::Diagnosis => &mut self.diagnosis,
        }
    }
}
