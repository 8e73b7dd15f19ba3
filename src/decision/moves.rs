//! First moves, each with the traits that call for it.

use super::contradictions::contradictions;
use super::rules::{Rule, decide, operational_risk, throughput_sensitivity};
use super::trait_set::TraitSet;
use super::traits::Trait;
use super::verdict::Verdict;

/// A first move. "Ours" marks moves that the article does not list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// > stabilize workload boundaries and interfaces first
    Boundaries,
    /// > use higher-level tooling to validate requirements quickly
    Validate,
    /// > improve observability before replatforming
    Observability,
    /// Name and fund the team that will own it for years (ours).
    Own,
    /// > reserve Rust adoption for paths with proven reliability/latency pain
    Reserve,
    /// > Avoid broad language migrations without decision-level evidence.
    Scope,
    /// Record the KPI baselines before the first commit (ours, after the article's reading list).
    Baseline,
    /// Write the decision down (ours, after the article's reading list).
    Record,
}

impl Move {
    /// Every move, in the order shown.
    pub const ALL: [Self; 8] = [
        Self::Boundaries,
        Self::Validate,
        Self::Observability,
        Self::Own,
        Self::Reserve,
        Self::Scope,
        Self::Baseline,
        Self::Record,
    ];

    /// The article's general advice while nothing is answered, in the article's order.
    pub const STANDING_ADVICE: [Self; 4] =
        [Self::Boundaries, Self::Observability, Self::Validate, Self::Reserve];

    /// The public name, as in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Boundaries => "boundaries",
            Self::Validate => "validate",
            Self::Observability => "observability",
            Self::Own => "own",
            Self::Reserve => "reserve",
            Self::Scope => "scope",
            Self::Baseline => "baseline",
            Self::Record => "record",
        }
    }

    /// The traits that call for this move under `verdict`: some because they hold, some because they are not shown.
    /// Empty if the move is not called for.
    #[must_use]
    pub fn follows_from(self, yes: TraitSet, verdict: Verdict) -> TraitSet {
        let adopt = verdict == Verdict::Adopt;
        match self {
            // With `Adopt`, the sets of these three moves are empty.
            Self::Boundaries => blurred_boundaries(yes),
            Self::Validate => yes.intersection(Trait::Exploratory.into()),
            Self::Observability => {
                yes.intersection(Trait::NoCapacity.into()).union(pain_not_shown(yes))
            }
            Self::Own => missing_owner(yes, verdict),
            Self::Reserve if verdict == Verdict::NotFirst => blockers(yes),
            Self::Scope if adopt => pain_shown(yes),
            Self::Baseline if verdict != Verdict::NotFirst => pain_shown(yes),
            Self::Record if adopt => Trait::Ownership.into(),
            _ => TraitSet::EMPTY,
        }
    }
}

/// A move and the traits that call for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstMove {
    /// What to do.
    pub action: Move,
    /// The traits that call for it, because they hold or because they are not shown. Empty while nothing is answered.
    pub because: TraitSet,
}

/// The moves for `verdict` on `yes`, in order; the standing advice while there is no verdict.
#[must_use]
pub fn first_moves(yes: TraitSet, verdict: Option<Verdict>) -> Vec<FirstMove> {
    let Some(verdict) = verdict else {
        let because = TraitSet::EMPTY;
        return Move::STANDING_ADVICE.map(|action| FirstMove { action, because }).to_vec();
    };
    let mut moves = Vec::new();
    for action in Move::ALL {
        let because = action.follows_from(yes, verdict);
        if !because.is_empty() {
            moves.push(FirstMove { action, because });
        }
    }
    moves
}

fn blurred_boundaries(yes: TraitSet) -> TraitSet {
    let contradicting = contradictions(yes).into_iter().flat_map(|found| found.pair()).collect();
    yes.intersection(Trait::Unclear.into()).union(contradicting)
}

fn missing_owner(yes: TraitSet, verdict: Verdict) -> TraitSet {
    match verdict {
        Verdict::Adopt => TraitSet::EMPTY,
        Verdict::NotYet if !yes.contains(Trait::Ownership) => {
            yes.intersection(Trait::NoCapacity.into()).union(Trait::Ownership.into())
        }
        Verdict::NotYet | Verdict::NotFirst => yes.intersection(Trait::NoCapacity.into()),
    }
}

/// What stands in the way of Rust where the verdict is `not-first`.
fn blockers(yes: TraitSet) -> TraitSet {
    let against = yes.intersection(TraitSet::AGAINST);
    match decide(yes) {
        Rule::WrongKind => against,
        _ => against.union(pain_not_shown(yes)),
    }
}

/// The traits that show risk or load.
fn pain_shown(yes: TraitSet) -> TraitSet {
    yes.intersection(TraitSet::RISK.union(TraitSet::LOAD))
}

/// The traits that would show risk or load, as far as these are not shown.
fn pain_not_shown(yes: TraitSet) -> TraitSet {
    let risk = if operational_risk(yes) { TraitSet::EMPTY } else { TraitSet::RISK };
    let load = if throughput_sensitivity(yes) { TraitSet::EMPTY } else { TraitSet::LOAD };
    risk.union(load)
}
