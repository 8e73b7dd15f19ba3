//! What would change a verdict, by trying every set of changes.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{COUNT, Full, TRAITS, VERDICTS, every_full_set, verdict};

/// Changes made together: trait and new answer, in trait order.
pub type Changes = Vec<(&'static str, &'static str)>;

/// The full set with the traits of `flipped` answered the other way.
fn flip(yes: &Full, flipped: &Full) -> Full {
    std::array::from_fn(|at| yes[at] != flipped[at])
}

/// How many traits are flipped.
fn size(flipped: &Full) -> usize {
    flipped.iter().filter(|&&flips| flips).count()
}

/// All smallest sets of changes that lead to `target`, in reading order: by their first trait, then the second.
pub fn smallest_changes(yes: &Full, target: &'static str) -> &'static [Changes] {
    static KNOWN: LazyLock<HashMap<(Full, &str), Vec<Changes>>> = LazyLock::new(|| {
        let ways = |yes: Full| VERDICTS.map(|target| ((yes, target), search(&yes, target)));
        every_full_set().into_iter().flat_map(ways).collect()
    });
    &KNOWN[&(*yes, target)]
}

fn search(yes: &Full, target: &str) -> Vec<Changes> {
    let mut reaching = every_full_set();
    reaching.retain(|flipped| verdict(&flip(yes, flipped)) == target);
    let smallest = reaching.iter().map(size).min().unwrap();
    reaching.retain(|flipped| size(flipped) == smallest);
    reaching.sort_by_key(|flipped| (0..COUNT).filter(|&at| flipped[at]).collect::<Vec<_>>());
    reaching.iter().map(|flipped| changes(yes, flipped)).collect()
}

/// The verdicts other than the one that `yes` has, lowest first.
pub fn other_verdicts(yes: &Full) -> Vec<&'static str> {
    VERDICTS.into_iter().filter(|&other| other != verdict(yes)).collect()
}

fn changes(yes: &Full, flipped: &Full) -> Changes {
    let change = |at: usize| (TRAITS[at], if yes[at] { "no" } else { "yes" });
    (0..COUNT).filter(|&at| flipped[at]).map(change).collect()
}
