//! The best next question, by memoised search in exact arithmetic.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{COUNT, Given, NOTHING_GIVEN, possible};

/// Expectations are counted in these parts of a question; every halving on the way is exact.
pub const PARTS: u64 = 1 << 16;

#[derive(Clone, Copy, Debug)]
pub struct Prospect {
    /// The expected number of further questions, in [`PARTS`].
    pub expected: u64,
    /// The trait to ask for, unless settled.
    pub next: Option<usize>,
}

pub fn prospect(given: &Given) -> Prospect {
    PROSPECTS[given]
}

/// The expectation rounded to a whole number, a half upwards, at least one; none when settled.
pub fn questions_left(given: &Given) -> Option<u64> {
    let Prospect { expected, next } = prospect(given);
    next.map(|_| ((2 * expected + PARTS) / (2 * PARTS)).max(1))
}

/// The most further questions, if the best one is always asked, by following every answer. None when settled.
pub fn max_questions_left(given: &Given) -> Option<u64> {
    prospect(given).next.map(|at| {
        let further = [true, false].map(|yes| max_questions_left(&answered(given, at, yes)));
        1 + further.into_iter().flatten().max().unwrap_or(0)
    })
}

/// The same answers and one more.
pub fn answered(given: &Given, at: usize, yes: bool) -> Given {
    let mut given = *given;
    given[at] = Some(yes);
    given
}

static PROSPECTS: LazyLock<HashMap<Given, Prospect>> = LazyLock::new(|| {
    let mut known = HashMap::new();
    search(&NOTHING_GIVEN, &mut known);
    for given in super::every_state() {
        search(&given, &mut known);
    }
    known
});

fn search(given: &Given, known: &mut HashMap<Given, Prospect>) -> u64 {
    if let Some(prospect) = known.get(given) {
        return prospect.expected;
    }
    let mut best = Prospect { expected: 0, next: None };
    if possible(given).len() > 1 {
        for at in (0..COUNT).filter(|&at| given[at].is_none()) {
            let expected = expected_when_asking(given, at, known);
            if best.next.is_none() || expected < best.expected {
                best = Prospect { expected, next: Some(at) };
            }
        }
    }
    known.insert(*given, best);
    best.expected
}

fn expected_when_asking(given: &Given, at: usize, known: &mut HashMap<Given, Prospect>) -> u64 {
    let both: u64 = [true, false].map(|yes| search(&answered(given, at, yes), known)).iter().sum();
    assert_eq!(both % 2, 0, "the parts are too coarse");
    PARTS + both / 2
}
