//! Sentences put together from the words of the criteria.

use crate::content::traits::trait_words;
use crate::content::verdicts::{OPEN_HEADLINE, status_word, verdict_words};
use crate::decision::answers::{Answer, Answers};
use crate::decision::changes::ChangeSet;
use crate::decision::decimal::digits;
use crate::decision::traits::{Trait, TraitSet};
use crate::decision::{Decision, Status};

/// "a", "a and b", "a, b and c", with `word` in the place of "and".
#[must_use]
pub fn listed<S: AsRef<str>>(items: &[S], word: &str) -> String {
    let mut text = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 && index + 1 == items.len() {
            text.push(' ');
            text.push_str(word);
            text.push(' ');
        } else if index > 0 {
            text.push_str(", ");
        }
        text.push_str(item.as_ref());
    }
    text
}

/// The answer's headline.
#[must_use]
pub fn headline(decision: &Decision) -> &'static str {
    decision.verdict().map_or(OPEN_HEADLINE, |verdict| verdict_words(verdict).headline)
}

/// How firm the answer is and what it rests on.
#[must_use]
pub fn status_line(decision: &Decision) -> String {
    let word = status_word(decision.status);
    let answered = decision.answers.answered().len();
    let count = digits(answered.into());
    match (decision.status, answered) {
        (Status::Open, _) => word.to_owned(),
        (_, 8) => [word, ", all 8 answered"].concat(),
        (Status::Leaning, _) => [word, ", on ", &count, " of 8 answers"].concat(),
        (Status::Settled, _) => [word, " on ", &count, " of 8: the rest cannot change it"].concat(),
    }
}

/// How many more questions it usually takes; nothing when settled.
#[must_use]
pub fn questions_left(decision: &Decision) -> String {
    let Some(left) = decision.questions_left else {
        return String::new();
    };
    let rest = match (decision.status, left) {
        (Status::Open, _) => " questions settle it.",
        (_, 1) => " more question settles it.",
        _ => " more questions settle it.",
    };
    ["Usually ", &digits(left.into()), rest].concat()
}

/// The names of the verdicts that the answer could still become.
#[must_use]
pub fn could_become(decision: &Decision) -> Vec<&'static str> {
    decision.could_become().map(|verdict| verdict_words(verdict).name).collect()
}

/// The one sentence that is spoken when the answer changes.
#[must_use]
pub fn spoken(decision: &Decision) -> String {
    let word = status_word(decision.status);
    let headline = headline(decision);
    match decision.status {
        Status::Open => [word, "."].concat(),
        Status::Settled => [word, ": ", headline, "."].concat(),
        Status::Leaning => {
            let others = listed(&could_become(decision), "or");
            [word, ": ", headline, ". Could still become: ", &others, "."].concat()
        }
    }
}

/// Why something follows from `traits`: "because …", what is known first.
#[must_use]
pub fn because(answers: Answers, traits: TraitSet) -> String {
    let known = |which| match answers.get(which)? {
        Answer::Yes => Some(trait_words(which).holds),
        Answer::No => Some(trait_words(which).lacks),
    };
    let mut clauses: Vec<String> = traits.iter().filter_map(known).map(str::to_owned).collect();
    let unknown =
        clauses_of(traits.intersection(answers.unanswered()), |which| trait_words(which).holds);
    if !unknown.is_empty() {
        clauses.push(["it is not known whether ", &listed(&unknown, "or")].concat());
    }
    ["Because ", &listed(&clauses, "and"), "."].concat()
}

/// What `changes` would mean: "if it turned out that …" for what is not answered, else "if …" it begins or ends.
#[must_use]
pub fn condition(answers: Answers, changes: ChangeSet) -> String {
    let unanswered = changes.traits().intersection(answers.unanswered());
    let mut clauses: Vec<String> = Vec::new();
    if !unanswered.is_empty() {
        let holding = clauses_of(unanswered, |which| trait_words(which).holds);
        clauses.push(["if it turned out that ", &listed(&holding, "and")].concat());
    }
    for (which, answer) in changes.iter().filter(|&(which, _)| !unanswered.contains(which)) {
        let words = trait_words(which);
        clauses.push(match answer {
            Answer::Yes => ["if ", words.becomes].concat(),
            Answer::No => ["if ", words.stops].concat(),
        });
    }
    listed(&clauses, "and")
}

fn clauses_of(traits: TraitSet, clause: impl Fn(Trait) -> &'static str) -> Vec<&'static str> {
    traits.iter().map(clause).collect()
}
