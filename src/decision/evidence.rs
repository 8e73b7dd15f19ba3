//! What an answer hangs on: the traits that decide it, and what their answers rest on.
//!
//! > decision-level evidence
//!
//! Evidence never changes a verdict. It tells what to check before relying on one.

use super::answers::Answers;
use super::rules::decide;
use super::trait_set::TraitSet;
use super::traits::Trait;

/// What an answer rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Figures, incident records, a signed budget.
    Measured,
    /// People who know say so.
    Reported,
    /// Neither.
    Assumed,
}

impl Basis {
    /// Every basis, strongest first.
    pub const ALL: [Self; 3] = [Self::Measured, Self::Reported, Self::Assumed];

    /// The public name, as in records and form fields.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Measured => "measured",
            Self::Reported => "reported",
            Self::Assumed => "assumed",
        }
    }

    /// The letter in links.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Measured => "m",
            Self::Reported => "r",
            Self::Assumed => "a",
        }
    }

    /// The basis with this public name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.id() == id)
    }

    /// The basis with this letter.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.code() == code)
    }
}

/// The bases, weakest first; an answer without any is weaker than all of them.
const WEAKEST_FIRST: [Option<Basis>; 4] =
    [None, Some(Basis::Assumed), Some(Basis::Reported), Some(Basis::Measured)];

/// The answered traits whose flip alone changes the verdict, with unanswered traits counted as "no".
#[must_use]
pub fn decisive_traits(answers: Answers) -> TraitSet {
    let verdict = |yes| decide(yes).verdict();
    let yes = answers.yes();
    let flips = |which: &Trait| verdict(yes.symmetric_difference((*which).into())) != verdict(yes);
    answers.answered().iter().filter(flips).collect()
}

/// `traits` by the `basis` of their answers, the weakest first. Ties are in trait order.
#[must_use]
pub fn weakest_first(traits: TraitSet, basis: impl Fn(Trait) -> Option<Basis>) -> Vec<Trait> {
    let mut sorted = Vec::new();
    for step in WEAKEST_FIRST {
        sorted.extend(traits.iter().filter(|&which| basis(which) == step));
    }
    sorted
}
