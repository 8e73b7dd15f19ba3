//! The next question: what a best possible questioner would ask.
//!
//! Exact, not a heuristic: how many further questions to expect, and how many there can be at most, is known for each
//! of the 6,561 states. It is worked out once, from the states with everything answered back to the empty one.

use std::sync::OnceLock;

use super::answers::{Answer, Answers};
use super::rules::decide;
use super::trait_set::TraitSet;
use super::traits::Trait;
use super::verdict::VerdictSet;

/// Expected questions are counted in 256ths, by eight traits: with yes and no equally likely and no more questions than
/// traits, every expectation is a whole number of them.
pub const PARTS_PER_QUESTION: u16 = 1 << Trait::COUNT;

/// What lies ahead of a state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// Every verdict that some completion of the unanswered traits leads to.
    pub possible: VerdictSet,
    /// The expected number of further questions until settled, in 256ths, always asking the best one; 0 to 2,048.
    pub expected_parts: u16,
    /// The most further questions until settled, always asking the best one; 0 to 8.
    pub most: u8,
}

impl Outlook {
    /// Whether one verdict is left.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        self.possible.len() == 1
    }

    /// The expected number of questions rounded to a whole one, at least one; none when settled.
    #[must_use]
    pub fn questions_left(self) -> Option<u16> {
        let rounded = (self.expected_parts + PARTS_PER_QUESTION / 2) / PARTS_PER_QUESTION;
        (!self.is_settled()).then_some(rounded.max(1))
    }

    /// The most further questions there can be; none when settled.
    #[must_use]
    pub fn questions_most(self) -> Option<u16> {
        (!self.is_settled()).then_some(self.most.into())
    }
}

/// What lies ahead of `answers`.
#[must_use]
pub fn outlook(answers: Answers) -> Outlook {
    static OUTLOOKS: OnceLock<Vec<Outlook>> = OnceLock::new();
    look_up(OUTLOOKS.get_or_init(work_out), answers)
}

/// The unanswered trait with the lowest expected number of further questions, yes and no taken as equally likely;
/// the first in trait order among equals. None when settled.
#[must_use]
pub fn next_question(answers: Answers) -> Option<Trait> {
    if outlook(answers).is_settled() {
        return None;
    }
    best_question_among(answers, answers.unanswered())
}

/// The trait of `candidates`, which are unanswered, with the lowest expected number of further questions; the first in
/// trait order among equals. None if there are no candidates.
#[must_use]
pub fn best_question_among(answers: Answers, candidates: TraitSet) -> Option<Trait> {
    candidates.iter().min_by_key(|&which| {
        let [yes, no] = successors(answers, which);
        outlook(yes).expected_parts + outlook(no).expected_parts
    })
}

/// The outlook of every state, by [`Answers::index`]. Answering makes an index larger, so that going down finds
/// every successor done.
fn work_out() -> Vec<Outlook> {
    let mut outlooks = vec![Outlook::default(); usize::from(Answers::STATES)];
    for index in (0..Answers::STATES).rev() {
        let outlook = work_out_one(&outlooks, Answers::from_index(index));
        if let Some(place) = outlooks.get_mut(usize::from(index)) {
            *place = outlook;
        }
    }
    outlooks
}

fn work_out_one(done: &[Outlook], answers: Answers) -> Outlook {
    let asked = |which| {
        let [yes, no] = successors(answers, which).map(|next| look_up(done, next));
        Outlook {
            possible: yes.possible.union(no.possible),
            expected_parts: PARTS_PER_QUESTION + (yes.expected_parts + no.expected_parts) / 2,
            most: 1 + yes.most.max(no.most),
        }
    };
    match answers.unanswered().iter().map(asked).min_by_key(|next| next.expected_parts) {
        Some(best) if !best.is_settled() => best,
        Some(settled) => Outlook { possible: settled.possible, ..Outlook::default() },
        None => Outlook { possible: decide(answers.yes()).verdict().into(), ..Outlook::default() },
    }
}

fn successors(answers: Answers, which: Trait) -> [Answers; 2] {
    [Answer::Yes, Answer::No].map(|answer| answers.with(which, Some(answer)))
}

/// The tables have an entry for every state, so that the default is never taken.
fn look_up(outlooks: &[Outlook], answers: Answers) -> Outlook {
    outlooks.get(usize::from(answers.index())).copied().unwrap_or_default()
}
