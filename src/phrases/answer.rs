//! Sentences about one answer: its verdict, how firm it is, what is left to ask, and what would change it.

use super::lists::listed;
use super::reasons::change_clause;
use crate::content::verdicts::{AS_READ, OPEN_HEADLINE, rule_name, status_word, verdict_words};
use crate::decision::answers::Answers;
use crate::decision::changes::ChangeSet;
use crate::decision::decimal::digits;
use crate::decision::parts::Part;
use crate::decision::rules::Rule;
use crate::decision::traits::Trait;
use crate::decision::verdict::Verdict;
use crate::decision::{Decision, Status};

/// Stands in for the name of a verdict while there is none.
pub const NO_VERDICT: &str = "No verdict yet";

/// The answer's headline. It differs between leaning and settled.
#[must_use]
pub fn headline(decision: &Decision) -> &'static str {
    named(decision, OPEN_HEADLINE, |verdict| verdict_words(verdict).headline)
}

/// The verdict's short name. It differs between leaning and settled.
#[must_use]
pub fn verdict_name(decision: &Decision) -> &'static str {
    named(decision, NO_VERDICT, |verdict| verdict_words(verdict).name)
}

/// The short name of a verdict, whatever its status.
pub(super) fn name_of(verdict: Option<Verdict>) -> &'static str {
    verdict.map_or(NO_VERDICT, |one| verdict_words(one).name)
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

/// What a leaning answer could still become, highest verdict first; empty unless it is leaning.
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

/// How many questions are answered.
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

/// Says that the unanswered questions cannot change a settled answer; empty if there are none or it is not settled.
#[must_use]
pub fn rest_is_moot(decision: &Decision) -> String {
    match (decision.status, decision.answers.unanswered().len()) {
        (Status::Open | Status::Leaning, _) | (_, 0) => String::new(),
        (_, 1) => "The other one cannot change it.".to_owned(),
        (_, rest) => ["The other ", &digits(rest.into()), " cannot change it."].concat(),
    }
}

/// The usual and the maximum number of further questions; empty when settled.
#[must_use]
pub fn questions_left(decision: &Decision) -> String {
    let (Some(usual), Some(max)) = (decision.questions_left, decision.max_questions_left) else {
        return String::new();
    };
    let more = if decision.status == Status::Open { "" } else { " more" };
    let [usual, max] = [usual, max].map(|count| digits(count.into()));
    if usual == max {
        return [&usual, more, "."].concat();
    }
    ["Usually ", &usual, more, ", at most ", &max, "."].concat()
}

/// The deciding rule, as in [`rule_clause`]; empty while the answer is open.
#[must_use]
pub fn rule_title(decision: &Decision) -> String {
    let clause = |rule| ["Rule ", &rule_clause(rule, decision), "."].concat();
    decision.rule().map_or_else(String::new, clause)
}

/// `rule` by its id, with "so far" while the answer is leaning. Once settled its name is added, unless the name claims
/// something that is not answered.
#[must_use]
pub fn rule_clause(rule: Rule, decision: &Decision) -> String {
    let pain = [Part::Risk, Part::Load].map(|part| part.holds(decision.answers));
    match (decision.status, rule) {
        (Status::Open | Status::Leaning, _) => [rule.id(), " so far"].concat(),
        (Status::Settled, Rule::NoPain) if pain.contains(&None) => rule.id().to_owned(),
        (Status::Settled, _) => [rule.id(), ", ", rule_name(rule)].concat(),
    }
}

/// What `changes` lead to, in one line: "Adopt, if …", with the change itself or the number of changes.
#[must_use]
pub fn short_change(answers: Answers, verdict: Verdict, changes: ChangeSet) -> String {
    let mut text = [verdict_words(verdict).name, ", if "].concat();
    let mut each = changes.iter();
    match (each.next(), each.count()) {
        (Some((which, answer)), 0) => text.push_str(change_clause(answers, which, answer)),
        (_, more) => text.push_str(&[&digits(more as u64 + 1), " answers changed"].concat()),
    }
    text
}

/// The number of reasons, and the nearest change of the answer, in one line.
#[must_use]
pub fn why_gist(decision: &Decision) -> String {
    let nearest =
        nearest_first(decision).find_map(|(verdict, sets)| Some((*verdict, *sets.first()?)));
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
    gist.push_str(&short_change(decision.answers, verdict, changes));
    gist
}

/// The other verdicts with their changes, the one with fewer changes first; ties go to the higher verdict.
pub fn nearest_first(decision: &Decision) -> impl Iterator<Item = &(Verdict, Vec<ChangeSet>)> {
    let size =
        |(_, sets): &(Verdict, Vec<ChangeSet>)| sets.first().map_or(0, |set| set.iter().count());
    let [first, second] = match decision.changes.as_slice() {
        [lower, higher] if size(lower) < size(higher) => [Some(lower), Some(higher)],
        [lower, higher] => [Some(higher), Some(lower)],
        _ => [decision.changes.first(), None],
    };
    first.into_iter().chain(second)
}
