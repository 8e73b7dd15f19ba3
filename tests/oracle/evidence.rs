//! What an answer hangs on, and what to check before relying on it.

use super::questions::prospect;
use super::relevance::still_matters;
use super::{COUNT, Given, TRAITS, as_read, verdict, with};

/// What each answer rests on: a basis, or none.
pub type Bases = [Option<&'static str>; COUNT];
/// The strongest last.
const STRENGTHS: [Option<&str>; 4] = [None, Some("assumed"), Some("reported"), Some("measured")];

/// Whether the trait is answered, and its opposite answer would change the verdict, the others as read.
pub fn is_decisive(given: &Given, at: usize) -> bool {
    let read = as_read(given);
    given[at].is_some_and(|yes| verdict(&with(&read, at, !yes)) != verdict(&read))
}

/// The decisive traits, the weakest basis first.
pub fn decisive(given: &Given, bases: &Bases) -> Vec<&'static str> {
    sorted(given, bases).into_iter().map(|at| TRAITS[at]).collect()
}

/// The decisive traits that are not measured, then the open ones that still matter, the next question first.
pub fn to_check(given: &Given, bases: &Bases) -> Vec<&'static str> {
    let unmeasured = sorted(given, bases).into_iter().filter(|&at| bases[at] != Some("measured"));
    let next = prospect(given).next;
    let open = (0..COUNT).filter(|&at| still_matters(given, at) && Some(at) != next);
    unmeasured.chain(next).chain(open).map(|at| TRAITS[at]).collect()
}

fn sorted(given: &Given, bases: &Bases) -> Vec<usize> {
    let mut decisive: Vec<usize> = (0..COUNT).filter(|&at| is_decisive(given, at)).collect();
    let strength = |at: usize| STRENGTHS.into_iter().position(|one| one == bases[at]).unwrap();
    decisive.sort_by_key(|&at| (strength(at), at));
    decisive
}
