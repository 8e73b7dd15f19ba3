//! What holds of the decision, tried in every case.

use std::collections::BTreeMap;

use crate::case::{Case, Workload, link, vector};
use crate::decision::Decision;
use crate::decision::answers::{Answer, Answers};
use crate::decision::changes::smallest_changes;
use crate::decision::question::{PARTS_PER_QUESTION, next_question};
use crate::decision::rules::decide;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::{Side, Trait};
use crate::decision::verdict::{Verdict, VerdictSet};

/// Something that holds, and in how many cases that was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invariant {
    /// What a link finds it by.
    pub id: &'static str,
    /// What holds.
    pub what: &'static str,
    /// The cases.
    pub count: u64,
}

/// Tries them all.
///
/// # Errors
///
/// The first that does not hold, and where.
pub fn all() -> Result<Vec<Invariant>, String> {
    Ok(vec![
        of(
            "monotone",
            "one more sign for Rust never lowers the verdict, one more against never raises it",
            monotone()?,
        ),
        of(
            "decisive",
            "every question decides somewhere: with all others answered, its answer alone moves the verdict",
            decisive()?,
        ),
        of(
            "possible",
            "what is still possible are the verdicts of all completions of the open answers, no more and no fewer",
            possible()?,
        ),
        of(
            "matters",
            "an open question is shown as settled exactly where no completion of the others makes it decide",
            matters()?,
        ),
        of(
            "optimal",
            "the question that is recommended is one with which the fewest questions are left on average",
            optimal()?,
        ),
        of(
            "changes",
            "what would change the answer does change it, nothing smaller does, and nothing of that size is left out",
            changes()?,
        ),
        of("vectors", "a vector reads back to the answers that it was written from", vectors()?),
        of("links", "so does a link", links()?),
    ])
}

const fn of(id: &'static str, what: &'static str, count: u64) -> Invariant {
    Invariant { id, what, count }
}

/// Every set of traits that can be answered yes while the others are answered no.
pub fn full_sets() -> impl Iterator<Item = TraitSet> {
    TraitSet::ALL.subsets()
}

/// All eight questions answered: these yes, the others no.
#[must_use]
pub fn full(yes: TraitSet) -> Answers {
    completed(Answers::default(), yes)
}

/// `answers` with the open ones answered: these yes, the others no.
fn completed(mut answers: Answers, yes: TraitSet) -> Answers {
    for which in answers.unanswered().iter() {
        let answer = if yes.contains(which) { Answer::Yes } else { Answer::No };
        answers = answers.with(which, Some(answer));
    }
    answers
}

fn states() -> impl Iterator<Item = Answers> {
    (0..Answers::STATES).map(Answers::from_index)
}

fn verdict(yes: TraitSet) -> Verdict {
    decide(yes).verdict()
}

fn check(holds: bool, what: &str, at: Answers) -> Result<(), String> {
    if holds { Ok(()) } else { Err([what, " does not hold at ", &vector::write(at)].concat()) }
}

fn monotone() -> Result<u64, String> {
    let mut count = 0;
    for without in full_sets() {
        for which in TraitSet::ALL.without(without).iter() {
            let (before, after) = (verdict(without), verdict(without.union(which.into())));
            let holds = match which.side() {
                Side::For => before <= after,
                Side::Against => after <= before,
            };
            check(holds, "monotone", full(without))?;
            count += 1;
        }
    }
    Ok(count)
}

fn decisive() -> Result<u64, String> {
    let mut count = 0;
    for which in Trait::ALL {
        let decides =
            |set: TraitSet| verdict(set) != verdict(set.symmetric_difference(which.into()));
        check(full_sets().any(decides), which.id(), Answers::default())?;
        count += 1;
    }
    Ok(count)
}

fn possible() -> Result<u64, String> {
    let mut count = 0;
    for answers in states() {
        let mut met = VerdictSet::default();
        for yes in answers.unanswered().subsets() {
            met = met.union(verdict(completed(answers, yes).yes()).into());
            count += 1;
        }
        check(Decision::of(answers).possible == met, "possible", answers)?;
    }
    Ok(count)
}

fn matters() -> Result<u64, String> {
    let mut count = 0;
    for answers in states() {
        let shown = Decision::of(answers).reasons.unknown;
        for which in answers.unanswered().iter() {
            let one: TraitSet = which.into();
            let decides = |yes: TraitSet| {
                let read = answers.yes().union(yes);
                verdict(read) != verdict(read.union(one))
            };
            let holds = answers.unanswered().without(one).subsets().any(decides);
            check(shown.contains(which) == holds, "matters", answers)?;
            count += 1;
        }
    }
    Ok(count)
}

/// The least number of questions left on average, in parts of one, worked out from the fullest states to the emptiest.
fn optimal() -> Result<u64, String> {
    let mut left = BTreeMap::new();
    let mut by_open: Vec<Answers> = states().collect();
    by_open.sort_by_key(|answers| answers.unanswered().len());
    let mut count = 0;
    for answers in by_open {
        if Decision::of(answers).possible.len() == 1 {
            check(next_question(answers).is_none(), "optimal", answers)?;
            continue;
        }
        let after = |which: Trait| {
            let after = |answer| left.get(&answers.with(which, Some(answer)).index()).unwrap_or(&0);
            u32::from(PARTS_PER_QUESTION) + (after(Answer::Yes) + after(Answer::No)) / 2
        };
        let least = answers.unanswered().iter().map(after).min();
        check(next_question(answers).map(after) == least, "optimal", answers)?;
        left.insert(answers.index(), least.unwrap_or(0));
        count += 1;
    }
    Ok(count)
}

fn changes() -> Result<u64, String> {
    let mut count = 0;
    for read in full_sets() {
        for target in Verdict::ALL.into_iter().filter(|&target| target != verdict(read)) {
            let given = smallest_changes(read, target);
            let leads = |&flipped: &TraitSet| verdict(read.symmetric_difference(flipped)) == target;
            let least = full_sets().filter(leads).map(TraitSet::len).min();
            let smallest = full_sets().filter(leads).filter(|flipped| Some(flipped.len()) == least);
            let mut expected: Vec<_> = smallest.collect();
            let mut found: Vec<_> = given.iter().map(|set| set.traits()).collect();
            for sets in [&mut expected, &mut found] {
                sets.sort_by_key(|set| set.iter().map(|which| 1_u16 << which as u8).sum::<u16>());
            }
            check(found == expected && !found.is_empty(), "changes", full(read))?;
            count += 256;
        }
    }
    Ok(count)
}

fn vectors() -> Result<u64, String> {
    for answers in states() {
        check(vector::read(&vector::write(answers)) == Ok(answers), "vectors", answers)?;
    }
    Ok(Answers::STATES.into())
}

fn links() -> Result<u64, String> {
    for answers in states() {
        let case = Case::from(Workload { answers, ..Workload::default() });
        check(link::read(&link::write(&case)) == Ok(case), "links", answers)?;
    }
    Ok(Answers::STATES.into())
}
