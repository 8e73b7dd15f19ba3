//! The next question: the optimal one.
//!
//! Exact, not a heuristic: the expected and the maximum number of further questions are known for each of the 6,561
//! states. They are computed once, by dynamic programming from the fully answered states back to the empty one.

use std::sync::OnceLock;

use super::answers::{Answer, Answers};
use super::rules::decide;
use super::trait_set::TraitSet;
use super::traits::Trait;
use super::verdict::VerdictSet;

/// Expected numbers of questions are counted in 256ths. With eight traits, and yes and no equally likely, every
/// expectation is a whole number of these.
pub const PARTS_PER_QUESTION: u16 = 1 << Trait::COUNT;

/// What lies ahead of a state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// The verdicts that can still be reached.
    pub possible: VerdictSet,
    /// The expected number of optimal questions until settled, in 256ths; 0 to 2,048.
    pub expected_parts: u16,
    /// The maximum number of optimal questions until settled; 0 to 8.
    pub max_questions: u8,
}

impl Outlook {
    /// Whether only one verdict is left.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        self.possible.len() == 1
    }

    /// The expected number of questions, rounded, at least one; none when settled.
    #[must_use]
    pub fn questions_left(self) -> Option<u16> {
        let rounded = (self.expected_parts + PARTS_PER_QUESTION / 2) / PARTS_PER_QUESTION;
        (!self.is_settled()).then_some(rounded.max(1))
    }

    /// The maximum number of questions; none when settled.
    #[must_use]
    pub fn max_questions_left(self) -> Option<u16> {
        (!self.is_settled()).then_some(self.max_questions.into())
    }
}

/// What lies ahead of `answers`.
#[must_use]
pub fn outlook(answers: Answers) -> Outlook {
    static OUTLOOKS: OnceLock<Vec<Outlook>> = OnceLock::new();
    lookup(OUTLOOKS.get_or_init(compute_outlooks), answers)
}

/// The unanswered trait with the lowest expected number of further questions, with yes and no equally likely. Ties go
/// to the first in trait order. None when settled.
#[must_use]
pub fn next_question(answers: Answers) -> Option<Trait> {
    if outlook(answers).is_settled() {
        return None;
    }
    best_question_among(answers, answers.unanswered())
}

/// The same among the unanswered traits `candidates`. None if that is empty.
#[must_use]
pub fn best_question_among(answers: Answers, candidates: TraitSet) -> Option<Trait> {
    candidates.iter().min_by_key(|&which| {
        let [yes, no] = successors(answers, which);
        outlook(yes).expected_parts + outlook(no).expected_parts
    })
}

/// The outlook of every state, by [`Answers::index`]. Successors have larger indices, so the states are computed from
/// the last to the first.
fn compute_outlooks() -> Vec<Outlook> {
    let mut outlooks = vec![Outlook::default(); usize::from(Answers::STATES)];
    for index in (0..Answers::STATES).rev() {
        let outlook = compute_outlook(&outlooks, Answers::from_index(index));
        if let Some(slot) = outlooks.get_mut(usize::from(index)) {
            *slot = outlook;
        }
    }
    outlooks
}

fn compute_outlook(computed: &[Outlook], answers: Answers) -> Outlook {
    let after_asking = |which| {
        let [yes, no] = successors(answers, which).map(|next| lookup(computed, next));
        Outlook {
            possible: yes.possible.union(no.possible),
            expected_parts: PARTS_PER_QUESTION + (yes.expected_parts + no.expected_parts) / 2,
            max_questions: 1 + yes.max_questions.max(no.max_questions),
        }
    };
    match answers.unanswered().iter().map(after_asking).min_by_key(|next| next.expected_parts) {
        Some(best) if !best.is_settled() => best,
        Some(settled) => Outlook { possible: settled.possible, ..Outlook::default() },
        None => Outlook { possible: decide(answers.yes()).verdict().into(), ..Outlook::default() },
    }
}

fn successors(answers: Answers, which: Trait) -> [Answers; 2] {
    [Answer::Yes, Answer::No].map(|answer| answers.with(which, Some(answer)))
}

/// The table has an entry for every state, so the default is never used.
fn lookup(outlooks: &[Outlook], answers: Answers) -> Outlook {
    outlooks.get(usize::from(answers.index())).copied().unwrap_or_default()
}
