//! Which unanswered traits still matter, and the traits behind a verdict.

use super::{Full, Given, completions, traits_where, verdict, with};

/// Whether the trait is unanswered, and some completion of the other unanswered ones makes it decisive.
pub fn still_matters(given: &Given, at: usize) -> bool {
    let decides = |full: &Full| verdict(&with(full, at, true)) != verdict(&with(full, at, false));
    given[at].is_none() && completions(given).iter().any(decides)
}

/// Answered yes, on the side for.
pub fn reasons_for(given: &Given) -> Vec<&'static str> {
    traits_where(|at| at < 4 && given[at] == Some(true))
}

/// Answered yes, on the side against.
pub fn reasons_against(given: &Given) -> Vec<&'static str> {
    traits_where(|at| at >= 4 && given[at] == Some(true))
}

/// Not yet known, and still mattering.
pub fn reasons_unknown(given: &Given) -> Vec<&'static str> {
    traits_where(|at| still_matters(given, at))
}
