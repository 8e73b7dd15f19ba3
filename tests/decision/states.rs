//! Every state and every full answer set, decided by the crate once for all tests.

use std::sync::LazyLock;

use when_rust::decision::Decision;

use crate::oracle::{Full, Given, every_full_set, every_state, translation};
use crate::parallel;

pub struct State {
    pub given: Given,
    pub decision: Decision,
}

/// The 6,561 states.
pub static STATES: LazyLock<Vec<State>> =
    LazyLock::new(|| parallel::map(&every_state().collect::<Vec<_>>(), decide));

/// The 256 full answer sets.
pub static FULL_STATES: LazyLock<Vec<(Full, Decision)>> = LazyLock::new(|| {
    every_full_set().into_iter().map(|yes| (yes, decide(&yes.map(Some)).decision)).collect()
});

/// The verdict that the crate gives to a full answer set.
pub fn verdict_of(yes: &Full) -> &'static str {
    let place = FULL_STATES.binary_search_by_key(yes, |(full, _)| *full).unwrap();
    FULL_STATES[place].1.verdict().unwrap().id()
}

fn decide(given: &Given) -> State {
    State { given: *given, decision: Decision::of(translation::answers(given)) }
}
