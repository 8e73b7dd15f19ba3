//! Between the crate's types and the plain ones here, by the public names.

use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;

use super::{COUNT, Full, Given, TRAITS};

pub fn trait_at(at: usize) -> Trait {
    Trait::from_id(TRAITS[at]).unwrap()
}

pub fn answers(given: &Given) -> Answers {
    given.iter().enumerate().fold(Answers::default(), |answers, (at, answer)| {
        let answer = answer.map(|yes| if yes { Answer::Yes } else { Answer::No });
        answers.with(trait_at(at), answer)
    })
}

pub fn given(answers: Answers) -> Given {
    std::array::from_fn(|at| answers.get(trait_at(at)).map(|answer| answer.id() == "yes"))
}

pub fn trait_set(yes: &Full) -> TraitSet {
    (0..COUNT).filter(|&at| yes[at]).map(trait_at).collect()
}

pub fn ids(traits: TraitSet) -> Vec<&'static str> {
    traits.iter().map(Trait::id).collect()
}
