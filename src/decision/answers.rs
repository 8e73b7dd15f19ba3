//! Three-valued answers: each trait is answered yes, answered no, or unanswered.

use super::trait_set::TraitSet;
use super::traits::Trait;

/// An answer. An unanswered trait has none, which is not the same as [`Answer::No`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The trait holds.
    Yes,
    /// The trait does not hold.
    No,
}

impl Answer {
    /// The public name, as in records and form fields.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
        }
    }
}

/// The answers about one workload: one of 3^8 = 6,561 states.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    yes: TraitSet,
    no: TraitSet,
}

impl Answers {
    /// How many states there are.
    pub const STATES: u16 = 3u16.pow(Trait::COUNT as u32);

    /// The answer to `which`, if any.
    #[must_use]
    pub const fn get(self, which: Trait) -> Option<Answer> {
        if self.yes.contains(which) {
            Some(Answer::Yes)
        } else if self.no.contains(which) {
            Some(Answer::No)
        } else {
            None
        }
    }

    /// The answers with `which` set to `answer`; `None` removes it.
    #[must_use]
    pub fn with(self, which: Trait, answer: Option<Answer>) -> Self {
        let only = TraitSet::from(which);
        let (yes, no) = (self.yes.without(only), self.no.without(only));
        match answer {
            Some(Answer::Yes) => Self { yes: yes.union(only), no },
            Some(Answer::No) => Self { yes, no: no.union(only) },
            None => Self { yes, no },
        }
    }

    /// The traits answered yes. With all others counted as no, this is a full answer set.
    #[must_use]
    pub const fn yes(self) -> TraitSet {
        self.yes
    }

    /// The traits answered, either way.
    #[must_use]
    pub const fn answered(self) -> TraitSet {
        self.yes.union(self.no)
    }

    /// The unanswered traits.
    #[must_use]
    pub const fn unanswered(self) -> TraitSet {
        TraitSet::ALL.without(self.answered())
    }

    /// Whether nothing is answered.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.answered().is_empty()
    }

    /// The index of the state, 0 to 6,560: a base-3 number with the first trait as its lowest digit. The digits are 0
    /// for unanswered, 1 for yes and 2 for no, so that answering another trait makes the index larger.
    #[must_use]
    pub fn index(self) -> u16 {
        Trait::ALL.into_iter().rev().fold(0, |index, which| {
            index * 3
                + match self.get(which) {
                    None => 0,
                    Some(Answer::Yes) => 1,
                    Some(Answer::No) => 2,
                }
        })
    }

    /// The state with this index. Digits beyond the last trait are ignored.
    #[must_use]
    pub fn from_index(index: u16) -> Self {
        let mut rest = index;
        Trait::ALL.into_iter().fold(Self::default(), |answers, which| {
            let digit = rest % 3;
            rest /= 3;
            match digit {
                1 => answers.with(which, Some(Answer::Yes)),
                2 => answers.with(which, Some(Answer::No)),
                _ => answers,
            }
        })
    }
}
