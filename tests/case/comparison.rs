//! Workloads looked at together.

use when_rust::case::comparison::{Tally, conflicts, decisive_changes, gaps, tally};
use when_rust::case::vector;
use when_rust::decision::Decision;
use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::rules::decide;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;

const SETTLED: &str = "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N";
const LEANING: &str = "WR:1/TP:Y/CB:Y/OC:Y";

#[test]
fn workloads_conflict_where_one_says_yes_and_another_no() {
    differ(&["WR:1/TP:Y", "WR:1/TP:Y"], &[], &[]);
    differ(&["WR:1/TP:Y", "WR:1/TP:N", "WR:1/TP:Y"], &[Trait::Throughput], &[]);
    differ(&["WR:1/TP:Y"], &[], &[]);
    differ(&[], &[], &[]);
}

#[test]
fn not_answered_beside_an_answer_is_a_gap_and_no_conflict() {
    differ(&["WR:1/EX:N", "WR:1"], &[], &[Trait::Exploratory]);
    differ(&["WR:1/UA:Y", "WR:1/CB:Y/UA:Y"], &[], &[Trait::Concurrency]);
    differ(&["WR:1/TP:Y", "WR:1", "WR:1/TP:N/LS:N"], &[Trait::Throughput], &[Trait::Latency]);
}

#[test]
fn of_any_two_workloads_a_trait_is_answered_alike_or_a_conflict_or_a_gap() {
    let states = || (0..Answers::STATES).map(Answers::from_index);
    for (one, other) in
        states().step_by(7).flat_map(|one| states().step_by(61).map(move |other| (one, other)))
    {
        let (conflicts, gaps) = (conflicts(&[one, other]), gaps(&[one, other]));
        for which in Trait::ALL {
            let (is_conflict, is_gap) = match (one.get(which), other.get(which)) {
                (Some(one), Some(other)) => (one != other, false),
                (None, None) => (false, false),
                _ => (false, true),
            };
            assert_eq!(conflicts.contains(which), is_conflict, "{one:?} {other:?}");
            assert_eq!(gaps.contains(which), is_gap, "{one:?} {other:?}");
        }
    }
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
        let sets = decisive_changes(before, after);
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
fn differ(vectors: &[&str], differing: &[Trait], in_part: &[Trait]) {
    let answers: Vec<_> = vectors.iter().map(|text| vector::parse(text).unwrap()).collect();
    assert_eq!(conflicts(&answers), TraitSet::of(differing));
    assert_eq!(gaps(&answers), TraitSet::of(in_part));
}

#[track_caller]
fn tallies(vectors: &[&str], expected: Tally) {
    let decisions: Vec<_> =
        vectors.iter().map(|text| Decision::of(vector::parse(text).unwrap())).collect();
    assert_eq!(tally(&decisions), expected);
}
