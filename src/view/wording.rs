//! Sentences put together from the words of the criteria.

use crate::content::traits::trait_words;
use crate::content::verdicts::{OPEN_HEADLINE, status_word, verdict_words};
use crate::decision::answers::{Answer, Answers};
use crate::decision::changes::ChangeSet;
use crate::decision::decimal::digits;
use crate::decision::traits::TraitSet;
use crate::decision::{Decision, Status};
use crate::state::Model;

/// "a", "a and b", "a, b and c", with `word` in the place of "and".
#[must_use]
pub fn listed(items: &[&str], word: &str) -> String {
    let mut text = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 && index + 1 == items.len() {
            text.push(' ');
            text.push_str(word);
            text.push(' ');
        } else if index > 0 {
            text.push_str(", ");
        }
        text.push_str(item);
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

/// What is said after the link was to be copied, and was or was not.
#[must_use]
pub const fn copying(copied: bool) -> &'static str {
    if copied { "The link is copied." } else { "The link is selected: copy it from there." }
}

/// The one sentence that is spoken of what happened last.
#[must_use]
pub fn spoken(model: &Model) -> String {
    match model.link_copied() {
        Some(copied) => copying(copied).to_owned(),
        None => spoken_answer(model.decision()),
    }
}

fn spoken_answer(decision: &Decision) -> String {
    let word = status_word(decision.status);
    let headline = headline(decision);
    match decision.status {
        Status::Open => [word, "."].concat(),
        Status::Settled => [word, ": ", headline, "."].concat(),
        Status::Leaning => {
            let mut others = Vec::new();
            for verdict in decision.could_become().iter() {
                others.push(verdict_words(verdict).name);
            }
            let others = listed(&others, "or");
            [word, ": ", headline, "; could still become ", &others, "."].concat()
        }
    }
}

/// Why something follows from `traits`: "Because …", what is known first.
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

/// What `changes` would mean: "if it turned out that …" for what is not answered, and "if …" it begins or ends.
#[must_use]
pub fn condition(answers: Answers, changes: ChangeSet) -> String {
    let mut turned_out = Vec::new();
    let mut clauses = Vec::new();
    for (which, answer) in changes.iter() {
        let words = trait_words(which);
        match (answers.get(which), answer) {
            (None, _) => turned_out.push(words.holds),
            (_, Answer::Yes) => clauses.push(words.becomes),
            (_, Answer::No) => clauses.push(words.stops),
        }
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
