//! Sentences about one answer: how it stands, how firm it is, what is left to ask and what would change it.

use super::lists::listed;
use super::reasons::change_clause;
use crate::content::verdicts::{AS_READ, OPEN_HEADLINE, rule_words, status_word, verdict_words};
use crate::decision::answers::Answers;
use crate::decision::changes::ChangeSet;
use crate::decision::decimal::digits;
use crate::decision::parts::Part;
use crate::decision::rules::Rule;
use crate::decision::traits::Trait;
use crate::decision::verdict::Verdict;
use crate::decision::{Decision, Status};

/// What stands in the place of a verdict's name while there is none.
pub const NO_VERDICT: &str = "No verdict yet";

/// The answer's headline: while leaning another one than once it is settled.
#[must_use]
pub fn headline(decision: &Decision) -> &'static str {
    named(decision, OPEN_HEADLINE, |verdict| verdict_words(verdict).headline)
}

/// The verdict for short: while leaning another name than once it is settled.
#[must_use]
pub fn verdict_name(decision: &Decision) -> &'static str {
    named(decision, NO_VERDICT, |verdict| verdict_words(verdict).name)
}

fn named(
    decision: &Decision,
    none: &'static str,
    settled: fn(Verdict) -> &'static str,
) -> &'static str {
    match (decision.verdict(), decision.status) {
        (None, _) => none,
        (Some(verdict), Status::Leaning) => verdict_words(verdict).leaning,
        (Some(verdict), _) => settled(verdict),
    }
}

/// What a leaning answer could still become, the most first, and how it came about; nothing where it is not leaning.
#[must_use]
pub fn outlook(decision: &Decision) -> String {
    if decision.status != Status::Leaning {
        return String::new();
    }
    let mut names = Vec::new();
    for verdict in Verdict::ALL.into_iter().rev() {
        if decision.could_become().contains(verdict) {
            names.push(verdict_words(verdict).name);
        }
    }
    ["Could still become ", &listed(&names, "or"), ". ", AS_READ].concat()
}

/// How much is answered.
#[must_use]
pub fn status_line(decision: &Decision) -> String {
    let counts = [decision.answers.answered().len(), Trait::COUNT as u32];
    let [answered, all] = counts.map(|count| digits(count.into()));
    match decision.status {
        Status::Open => status_word(Status::Open).to_owned(),
        Status::Leaning => [&answered, " of ", &all, " answered"].concat(),
        Status::Settled => ["Settled on ", &answered, " of ", &all, " answers"].concat(),
    }
}

/// That the questions without an answer cannot change it; nothing unless it is settled and there are some.
#[must_use]
pub fn rest_is_moot(decision: &Decision) -> String {
    match (decision.status, decision.answers.unanswered().len()) {
        (Status::Open | Status::Leaning, _) | (_, 0) => String::new(),
        (_, 1) => "The other one cannot change it.".to_owned(),
        (_, rest) => ["The other ", &digits(rest.into()), " cannot change it."].concat(),
    }
}

/// How many more questions it usually takes, and how many at most; nothing when settled.
#[must_use]
pub fn questions_left(decision: &Decision) -> String {
    let (Some(usual), Some(most)) = (decision.questions_left, decision.max_questions_left) else {
        return String::new();
    };
    let more = if decision.status == Status::Open { "" } else { " more" };
    let [usual, most] = [usual, most].map(|count| digits(count.into()));
    if usual == most {
        return [&usual, more, "."].concat();
    }
    ["Usually ", &usual, more, ", at most ", &most, "."].concat()
}

/// The rule that decides, as [`rule_clause`] has it; nothing while the answer is open.
#[must_use]
pub fn rule_title(decision: &Decision) -> String {
    let clause = |rule| ["Rule ", &rule_clause(rule, decision), "."].concat();
    decision.rule().map_or_else(String::new, clause)
}

/// `rule` by its id: with its name where all that the name claims is answered, and "so far" while the answer is leaning.
#[must_use]
pub fn rule_clause(rule: Rule, decision: &Decision) -> String {
    let pain = [Part::Risk, Part::Load].map(|part| part.holds(decision.answers));
    match (decision.status, rule) {
        (Status::Open | Status::Leaning, _) => [rule.id(), " so far"].concat(),
        (Status::Settled, Rule::NoPain) if pain.contains(&None) => rule.id().to_owned(),
        (Status::Settled, _) => [rule.id(), ", ", rule_words(rule).name].concat(),
    }
}

/// What `changes` lead to, in a line: "Adopt, if …", or how many answers it takes where one alone is not enough.
#[must_use]
pub fn change_in_short(answers: Answers, verdict: Verdict, changes: ChangeSet) -> String {
    let mut text = [verdict_words(verdict).name, ", if "].concat();
    let mut each = changes.iter();
    match (each.next(), each.count()) {
        (Some((which, answer)), 0) => text.push_str(change_clause(answers, which, answer)),
        (_, more) => text.push_str(&[&digits(more as u64 + 1), " answers changed"].concat()),
    }
    text
}

/// How many reasons there are, and what would change the answer, in a line: the nearest change, or how many answers it
/// takes where one alone is not enough.
#[must_use]
pub fn why_gist(decision: &Decision) -> String {
    let nearest =
        by_nearness(decision).find_map(|(verdict, sets)| Some((*verdict, *sets.first()?)));
    let (Some(_), Some((verdict, changes))) = (decision.verdict(), nearest) else {
        return status_word(Status::Open).to_owned();
    };
    let reasons = decision.reasons;
    let [in_favour, against, unknown] = [reasons.in_favour, reasons.against, reasons.unknown]
        .map(|traits| digits(traits.len().into()));
    let mut gist = [&in_favour, " for, ", &against, " against"].concat();
    if !reasons.unknown.is_empty() {
        gist.push_str(&[", ", &unknown, " not known"].concat());
    }
    gist.push_str(" · ");
    gist.push_str(&change_in_short(decision.answers, verdict, changes));
    gist
}

/// The other verdicts with what leads to each, the one that takes fewer changes first; of two that take as many the
/// higher one.
pub fn by_nearness(decision: &Decision) -> impl Iterator<Item = &(Verdict, Vec<ChangeSet>)> {
    let size =
        |(_, sets): &(Verdict, Vec<ChangeSet>)| sets.first().map_or(0, |set| set.iter().count());
    let [first, second] = match decision.changes.as_slice() {
        [lower, higher] if size(lower) < size(higher) => [Some(lower), Some(higher)],
        [lower, higher] => [Some(higher), Some(lower)],
        _ => [decision.changes.first(), None],
    };
    first.into_iter().chain(second)
}
