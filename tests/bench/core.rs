//! How long the core takes for all of its states: the median of many rounds. Figures of one run compare with each
//! other; those of two runs only on a quiet machine.

use std::hint::black_box;
use std::time::{Duration, Instant};

use when_rust::case::Workload;
use when_rust::case::record::record;
use when_rust::decision::Decision;
use when_rust::decision::answers::Answers;
use when_rust::decision::question::next_question;

const ROUNDS: usize = 31;

fn main() {
    measure("next question (first round works the table out)", |answers| {
        black_box(next_question(answers));
    });
    measure("decision", |answers| {
        black_box(Decision::of(answers));
    });
    measure("decision and record", |answers| {
        let workload = Workload { answers, ..Workload::default() };
        black_box(record([(&workload, &Decision::of(answers))]));
    });
}

fn measure(what: &str, of_state: impl Fn(Answers)) {
    let mut rounds: Vec<Duration> = (0..ROUNDS).map(|_| round(&of_state)).collect();
    let first = rounds.first().copied().unwrap_or_default();
    rounds.sort_unstable();
    let median = rounds.get(ROUNDS / 2).copied().unwrap_or_default();
    println!(
        "{what:<50} all {} states: {median:>10.2?}, first round {first:>10.2?}",
        Answers::STATES
    );
}

fn round(of_state: &impl Fn(Answers)) -> Duration {
    let start = Instant::now();
    (0..Answers::STATES).map(Answers::from_index).for_each(of_state);
    start.elapsed()
}
