//! Invariants of the decision, checked exhaustively.

use std::collections::BTreeMap;

use crate::case::{Case, Workload, link, vector};
use crate::decision::Decision;
use crate::decision::answers::{Answer, Answers};
use crate::decision::changes::smallest_changes;
use crate::decision::evidence::Basis;
use crate::decision::question::{PARTS_PER_QUESTION, next_question};
use crate::decision::rules::decide;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::{Side, Trait};
use crate::decision::verdict::{Verdict, VerdictSet};

/// An invariant that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invariant {
    /// The id of its row on the proof page.
    pub id: &'static str,
    /// The statement.
    pub statement: &'static str,
    /// The number of cases checked.
    pub count: u64,
}

/// Checks all invariants.
///
/// # Errors
///
/// The first invariant that does not hold, and where.
pub fn check_all() -> Result<Vec<Invariant>, String> {
    Ok(vec![
        invariant(
            "monotone",
            "one more sign for Rust never lowers the verdict, one more against never raises it",
            monotone()?,
        ),
        invariant(
            "decisive",
            "every question decides somewhere: with all others answered, its answer alone moves the verdict",
            decisive()?,
        ),
        invariant(
            "possible",
            "what is still possible are the verdicts of all completions of the open answers, no more and no fewer",
            possible()?,
        ),
        invariant(
            "matters",
            "an open question is shown as settled exactly where no completion of the others makes it decide",
            matters()?,
        ),
        invariant(
            "optimal",
            "the question that is recommended is one with which the fewest questions are left on average",
            optimal()?,
        ),
        invariant(
            "changes",
            "what would change the answer does change it, nothing smaller does, and nothing of that size is left out",
            changes()?,
        ),
        invariant(
            "hangs-on",
            "an answer hangs on exactly those answers whose opposite alone would change it",
            hangs_on()?,
        ),
        invariant(
            "to-check",
            "what to check are these, without the measured ones, the weakest evidence first; then what is open and still matters, the next question first",
            to_check()?,
        ),
        invariant(
            "vectors",
            "a vector reads back to the answers that it was written from",
            vectors()?,
        ),
        invariant("links", "so does a link", links()?),
    ])
}

const fn invariant(id: &'static str, statement: &'static str, count: u64) -> Invariant {
    Invariant { id, statement, count }
}

/// Every full answer set, as the set of traits answered yes.
pub fn full_sets() -> impl Iterator<Item = TraitSet> {
    TraitSet::ALL.subsets()
}

/// Full answers: `yes` are answered yes, the others no.
#[must_use]
pub fn full(yes: TraitSet) -> Answers {
    completed(Answers::default(), yes)
}

/// `answers` with the unanswered traits filled in: those in `yes` with yes, the others with no.
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

fn check(holds: bool, id: &str, at: Answers) -> Result<(), String> {
    if holds { Ok(()) } else { Err([id, " does not hold at ", &vector::write(at)].concat()) }
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
        let mut reached = VerdictSet::default();
        for yes in answers.unanswered().subsets() {
            reached = reached.union(verdict(completed(answers, yes).yes()).into());
            count += 1;
        }
        check(Decision::of(answers).possible == reached, "possible", answers)?;
    }
    Ok(count)
}

fn matters() -> Result<u64, String> {
    let mut count = 0;
    for answers in states() {
        let shown = Decision::of(answers).reasons.unknown;
        for which in answers.unanswered().iter() {
            let one: TraitSet = which.into();
            let decides = |completion: TraitSet| {
                let yes = answers.yes().union(completion);
                verdict(yes) != verdict(yes.union(one))
            };
            let holds = answers.unanswered().without(one).subsets().any(decides);
            check(shown.contains(which) == holds, "matters", answers)?;
            count += 1;
        }
    }
    Ok(count)
}

/// Computes the lowest expected number of questions left, in parts of one, from the fullest states to the emptiest.
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
    for yes in full_sets() {
        for target in Verdict::ALL.into_iter().filter(|&target| target != verdict(yes)) {
            let changes = smallest_changes(yes, target);
            let leads = |&flipped: &TraitSet| verdict(yes.symmetric_difference(flipped)) == target;
            let least = full_sets().filter(leads).map(TraitSet::len).min();
            let smallest = full_sets().filter(leads).filter(|flipped| Some(flipped.len()) == least);
            let mut expected: Vec<_> = smallest.collect();
            let mut found: Vec<_> = changes.iter().map(|set| set.traits()).collect();
            for sets in [&mut expected, &mut found] {
                sets.sort_by_key(|set| set.iter().map(|which| 1_u16 << which as u8).sum::<u16>());
            }
            check(found == expected && !found.is_empty(), "changes", full(yes))?;
            count += 256;
        }
    }
    Ok(count)
}

fn hangs_on() -> Result<u64, String> {
    let mut count = 0;
    for answers in states() {
        let read = completed(answers, TraitSet::EMPTY);
        let hangs_on = Decision::of(answers).decisive;
        for which in Trait::ALL {
            let flipped = match read.get(which) {
                Some(Answer::Yes) => read.with(which, Some(Answer::No)),
                _ => read.with(which, Some(Answer::Yes)),
            };
            let moves = verdict(flipped.yes()) != verdict(read.yes());
            let expected = moves && answers.get(which).is_some();
            check(hangs_on.contains(which) == expected, "hangs-on", answers)?;
            count += 1;
        }
    }
    Ok(count)
}

/// Checks the order with another basis for each trait, in all four rotations.
fn to_check() -> Result<u64, String> {
    const STEPS: [Option<Basis>; 4] =
        [Some(Basis::Measured), Some(Basis::Reported), Some(Basis::Assumed), None];
    let mut count = 0;
    for answers in states() {
        let decision = Decision::of(answers);
        for turn in 0..STEPS.len() {
            let strength = |which: Trait| (which as usize + turn) % STEPS.len();
            let basis = |which: Trait| STEPS.get(strength(which)).copied().flatten();
            let place = |&which: &Trait| match answers.get(which) {
                Some(_) => (0, STEPS.len() - strength(which), which as usize),
                None if Some(which) == decision.next_question => (1, 0, 0),
                None => (1, 1, which as usize),
            };
            let is_listed = |&which: &Trait| match answers.get(which) {
                Some(_) => decision.decisive.contains(which) && strength(which) > 0,
                None => decision.reasons.unknown.contains(which),
            };
            let mut expected: Vec<Trait> = Trait::ALL.into_iter().filter(is_listed).collect();
            expected.sort_by_key(place);
            check(decision.to_check(basis) == expected, "to-check", answers)?;
            count += 1;
        }
    }
    Ok(count)
}

/// How many of the answered states hang on none of their answers, on one, and so on up to eight.
#[must_use]
pub fn hanging_states() -> [u64; Trait::COUNT + 1] {
    let mut counts = [0; Trait::COUNT + 1];
    for answers in states().filter(|answers| !answers.is_empty()) {
        if let Some(count) = counts.get_mut(Decision::of(answers).decisive.len() as usize) {
            *count += 1;
        }
    }
    counts
}

fn vectors() -> Result<u64, String> {
    for answers in states() {
        check(vector::parse(&vector::write(answers)) == Ok(answers), "vectors", answers)?;
    }
    Ok(Answers::STATES.into())
}

fn links() -> Result<u64, String> {
    for answers in states() {
        let case = Case::from(Workload { answers, ..Workload::default() });
        check(link::parse(&link::write(&case)) == Ok(case), "links", answers)?;
    }
    Ok(Answers::STATES.into())
}
