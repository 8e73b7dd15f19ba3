//! The review: whether what was aimed at came true, by figures measured later.

use super::answers::{Answer, Answers};
use super::kpi::{Figure, Figures, Kpi, PerKpi};
use super::measured::Measured;
use super::traits::Trait;

/// The figures measured at a review, by KPI.
pub type Measurements = PerKpi<Option<Measured>>;

/// How one KPI turned out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// At or below the target.
    Met,
    /// Below the baseline, above the target or without one.
    Moved,
    /// At or above the baseline.
    Unmoved,
}

/// What a review comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Conclusion {
    /// Go on.
    Continue,
    /// Stop: a stop condition holds.
    Stop,
    /// Not enough is known.
    #[default]
    Incomplete,
}

/// A stop condition that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopReason {
    /// This KPI is primary, and unmoved.
    Unmoved(Kpi),
    /// Ownership is answered no.
    NoOwnership,
}

/// What is missing for a conclusion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// This KPI is primary and has a baseline, but was not measured.
    Measurement(Kpi),
    /// This KPI is primary, and no primary KPI has a baseline.
    Baseline(Kpi),
    /// No KPI is primary: no answer says which one the workload is to be judged by.
    PrimaryKpi,
}

/// Everything that follows from a review's figures.
///
/// `continue` rests on at least one primary KPI that has a baseline and was measured: figures that nobody has, or that
/// the answers do not make primary, are no reason to go on. A primary KPI without a baseline is left out if another one
/// has some, since a baseline cannot be measured afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The outcome of each KPI that has a baseline and was measured.
    pub outcomes: PerKpi<Option<Outcome>>,
    /// What the outcomes and the answers come to.
    pub conclusion: Conclusion,
    /// The stop conditions that hold; some only with [`Conclusion::Stop`].
    pub stop_reasons: Vec<StopReason>,
    /// What is missing; some only with [`Conclusion::Incomplete`].
    pub missing: Vec<Missing>,
}

impl Outcome {
    /// Every outcome, best first.
    pub const ALL: [Self; 3] = [Self::Met, Self::Moved, Self::Unmoved];

    /// The public name, as in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Moved => "moved",
            Self::Unmoved => "unmoved",
        }
    }

    /// The outcome of `kpi`; none without a baseline.
    ///
    /// The target is that of the figures alone, whatever the verdict: a verdict that has become `not-first` since does
    /// not take back what was aimed at, and links do not carry the verdict of then.
    #[must_use]
    pub fn of(kpi: Kpi, figure: Figure, measured: Measured) -> Option<Self> {
        let baseline = figure.baseline?;
        Some(match figure.target(kpi, None) {
            Some(target) if measured.is_at_most(target) => Self::Met,
            _ if measured.is_below(baseline) => Self::Moved,
            _ => Self::Unmoved,
        })
    }
}

impl Conclusion {
    /// Every conclusion.
    pub const ALL: [Self; 3] = [Self::Continue, Self::Stop, Self::Incomplete];

    /// The public name, as in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Continue => "continue",
            Self::Stop => "stop",
            Self::Incomplete => "incomplete",
        }
    }
}

impl Review {
    /// Reviews a decision by the `answers` of today. Total.
    #[must_use]
    pub fn of(answers: Answers, figures: &Figures, measured: &Measurements) -> Self {
        let outcomes = PerKpi::from_fn(|kpi| {
            measured.get(kpi).and_then(|measured| Outcome::of(kpi, *figures.get(kpi), measured))
        });
        let yes = answers.yes();
        let primary: Vec<Kpi> = Kpi::ALL.into_iter().filter(|kpi| kpi.is_primary(yes)).collect();
        let mut stop_reasons = Vec::new();
        for &kpi in &primary {
            if *outcomes.get(kpi) == Some(Outcome::Unmoved) {
                stop_reasons.push(StopReason::Unmoved(kpi));
            }
        }
        if answers.get(Trait::Ownership) == Some(Answer::No) {
            stop_reasons.push(StopReason::NoOwnership);
        }
        let mut missing = Vec::new();
        if stop_reasons.is_empty() {
            missing = missing_for(&primary, figures, &outcomes);
        }
        let conclusion = match (stop_reasons.is_empty(), missing.is_empty()) {
            (false, _) => Conclusion::Stop,
            (true, false) => Conclusion::Incomplete,
            (true, true) => Conclusion::Continue,
        };
        Self { outcomes, conclusion, stop_reasons, missing }
    }
}

/// What is missing before the `primary` KPIs can be a reason to go on.
fn missing_for(
    primary: &[Kpi],
    figures: &Figures,
    outcomes: &PerKpi<Option<Outcome>>,
) -> Vec<Missing> {
    let has_baseline = |kpi: &&Kpi| figures.get(**kpi).baseline.is_some();
    let unmeasured = |kpi: &&Kpi| outcomes.get(**kpi).is_none();
    if primary.is_empty() {
        vec![Missing::PrimaryKpi]
    } else if !primary.iter().any(|kpi| has_baseline(&kpi)) {
        primary.iter().copied().map(Missing::Baseline).collect()
    } else {
        let open = primary.iter().filter(has_baseline).filter(unmeasured);
        open.copied().map(Missing::Measurement).collect()
    }
}
