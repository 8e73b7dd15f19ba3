//! Three-valued answers: each trait is answered yes, answered no, or not answered.

use super::trait_set::TraitSet;
use super::traits::Trait;

/// An answer that was given. "Not answered" is the absence of one and never the same as [`Answer::No`].
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

/// What is known of one workload: one of 3^8 = 6,561 states with eight traits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    yes: TraitSet,
    no: TraitSet,
}

impl Answers {
    /// How many states there are.
    pub const STATES: u16 = 3u16.pow(Trait::COUNT as u32);

    /// The answer given for `which`, if any.
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

    /// The same answers but for `which`; `None` takes its answer back.
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

    /// The traits answered yes: the full answer set if all others are read as no.
    #[must_use]
    pub const fn yes(self) -> TraitSet {
        self.yes
    }

    /// The traits answered, either way.
    #[must_use]
    pub const fn answered(self) -> TraitSet {
        self.yes.union(self.no)
    }

    /// The traits not answered.
    #[must_use]
    pub const fn unanswered(self) -> TraitSet {
        TraitSet::ALL.without(self.answered())
    }

    /// Whether nothing is answered.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.answered().is_empty()
    }

    /// The state's number, 0 to 6,560: a base-3 numeral with the first trait as its lowest digit, where 0 is not
    /// answered, 1 yes and 2 no. An answer more makes a larger number.
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

    /// The state with this number; digits beyond the last trait's are ignored.
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
