//! Workloads looked at together.

use when_rust::case::comparison::{Tally, differing, moving, tally};
use when_rust::case::vector;
use when_rust::decision::Decision;
use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::rules::decide;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;

const SETTLED: &str = "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N";
const LEANING: &str = "WR:1/TP:Y/CB:Y/OC:Y";

#[test]
fn traits_differ_where_one_answer_is_another() {
    differ(&["WR:1/TP:Y", "WR:1/TP:Y"], &[]);
    differ(&["WR:1/TP:Y", "WR:1/TP:N", "WR:1/TP:Y"], &[Trait::Throughput]);
    differ(&["WR:1/UA:Y", "WR:1/CB:Y/UA:Y"], &[Trait::Concurrency]);
    differ(&["WR:1/TP:Y"], &[]);
    differ(&[], &[]);
}

#[test]
fn no_and_not_answered_are_not_alike() {
    differ(&["WR:1/EX:N", "WR:1"], &[Trait::Exploratory]);
}

#[test]
fn only_adopt_counts_as_justified() {
    tallies(&["WR:1", "WR:1/EX:Y", "WR:1/TP:Y"], Tally { all: 3, ..Tally::default() });
    tallies(&[SETTLED], Tally { all: 1, adopt: 1, leaning: 0, first: Some(0) });
}

#[test]
fn the_first_settled_one_is_the_first_path_else_the_first_leaning_one() {
    tallies(
        &["WR:1", LEANING, SETTLED, SETTLED],
        Tally { all: 4, adopt: 3, leaning: 1, first: Some(2) },
    );
    tallies(&["WR:1", LEANING, LEANING], Tally { all: 3, adopt: 2, leaning: 2, first: Some(1) });
}

#[test]
fn what_moved_the_verdict_is_as_little_as_does_it() {
    for (before, after) in (0..=255u8).flat_map(|a| (0..=255u8).map(move |b| (full(a), full(b)))) {
        let target = decide(after.yes()).verdict();
        let changed = before.yes().symmetric_difference(after.yes());
        let sets = moving(before, after);
        let leads = |traits| decide(before.yes().symmetric_difference(traits)).verdict() == target;
        let smallest = changed.subsets().filter(|&traits| leads(traits)).map(TraitSet::len).min();
        if smallest == Some(0) {
            assert!(sets.is_empty());
            continue;
        }
        assert!(!sets.is_empty());
        for set in sets {
            assert!(set.traits().without(changed).is_empty());
            assert_eq!(Some(set.traits().len()), smallest);
            assert!(leads(set.traits()));
        }
    }
}

/// The full set of answers whose bits say yes.
fn full(bits: u8) -> Answers {
    Trait::ALL.into_iter().enumerate().fold(Answers::default(), |answers, (place, which)| {
        let answer = if bits & 1 << place == 0 { Answer::No } else { Answer::Yes };
        answers.with(which, Some(answer))
    })
}

#[track_caller]
fn differ(vectors: &[&str], traits: &[Trait]) {
    let answers: Vec<_> = vectors.iter().map(|text| vector::read(text).unwrap()).collect();
    assert_eq!(differing(&answers), TraitSet::of(traits));
}

#[track_caller]
fn tallies(vectors: &[&str], expected: Tally) {
    let decisions: Vec<_> =
        vectors.iter().map(|text| Decision::of(vector::read(text).unwrap())).collect();
    assert_eq!(tally(&decisions), expected);
}
