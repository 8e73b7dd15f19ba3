//! Sentences about traits: answers, reasons, and changes.

use super::lists::listed;
use crate::content::traits::trait_words;
use crate::decision::answers::{Answer, Answers};
use crate::decision::changes::ChangeSet;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;

/// The word for an answer.
#[must_use]
pub const fn answer_word(answer: Option<Answer>) -> &'static str {
    match answer {
        Some(Answer::Yes) => "Yes",
        Some(Answer::No) => "No",
        None => "Not answered",
    }
}

/// "Because …", with a clause for each of `traits`, answered ones first.
#[must_use]
pub fn because(answers: Answers, traits: TraitSet) -> String {
    let mut clauses = Vec::new();
    let mut unknown = Vec::new();
    for which in traits.iter() {
        let words = trait_words(which);
        match answers.get(which) {
            Some(Answer::Yes) => clauses.push(words.holds),
            Some(Answer::No) => clauses.push(words.lacks),
            None => unknown.push(words.holds),
        }
    }
    let unknown = ["it is not known whether ", &listed(&unknown, "or")].concat();
    if traits.intersection(answers.unanswered()) != TraitSet::EMPTY {
        clauses.push(&unknown);
    }
    ["Because ", &listed(&clauses, "and"), "."].concat()
}

/// The condition that `changes` describe: "if it turned out that …" for unanswered traits, "if …" for answered ones.
#[must_use]
pub fn condition(answers: Answers, changes: ChangeSet) -> String {
    let mut turned_out = Vec::new();
    let mut clauses = Vec::new();
    for (which, answer) in changes.iter() {
        let list = if answers.get(which).is_none() { &mut turned_out } else { &mut clauses };
        list.push(change_clause(answers, which, answer));
    }
    let turned_out = match turned_out.as_slice() {
        [] => String::new(),
        holding => ["if it turned out that ", &listed(holding, "and")].concat(),
    };
    let changed = match clauses.as_slice() {
        [] => String::new(),
        changed => ["if ", &listed(changed, "and")].concat(),
    };
    let both = if turned_out.is_empty() || changed.is_empty() { "" } else { ", and " };
    [turned_out, both.to_owned(), changed].concat()
}

/// The clause for `which` changing to `answer`: an unanswered trait holds, an answered one begins or ceases to hold.
#[must_use]
pub fn change_clause(answers: Answers, which: Trait, answer: Answer) -> &'static str {
    let words = trait_words(which);
    match (answers.get(which), answer) {
        (None, _) => words.holds,
        (_, Answer::Yes) => words.becomes,
        (_, Answer::No) => words.stops,
    }
}
