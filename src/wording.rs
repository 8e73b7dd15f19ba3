//! Sentences put together from the words of the criteria, for the screen, for paper and for texts: the same everywhere.

#![forbid(unsafe_code)]

use crate::case::comparison::Tally;
use crate::case::editions::Earlier;
use crate::case::name::Name;
use crate::content::kpis::kpi_words;
use crate::content::traits::trait_words;
use crate::content::verdicts::{
    OPEN_HEADLINE, OWN_EVIDENCE, STANDING_ADVICE, lead, rule_words, status_word, verdict_words,
};
use crate::decision::answers::{Answer, Answers};
use crate::decision::changes::ChangeSet;
use crate::decision::decimal::digits;
use crate::decision::kpi::{Figure, Kpi};
use crate::decision::rules::{Rule, operational_risk, throughput_sensitivity};
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::decision::verdict::Verdict;
use crate::decision::{Decision, Status};

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

/// What stands in the place of a verdict's name while there is none.
pub const NO_VERDICT: &str = "No verdict yet";
/// The longest headline.
pub const LONGEST_HEADLINE: &str = verdict_words(Verdict::NotYet).headline;
/// The longest first paragraph.
pub const LONGEST_LEAD: &str = lead(Rule::CaseWithGaps, true, false);
/// The longest status line.
pub const LONGEST_STATUS: &str = "Settled, on 7 of 8 answers";

/// The answer's headline.
#[must_use]
pub fn headline(decision: &Decision) -> &'static str {
    decision.verdict().map_or(OPEN_HEADLINE, |verdict| verdict_words(verdict).headline)
}

/// The answer's first paragraph.
#[must_use]
pub fn lead_sentence(decision: &Decision) -> &'static str {
    let yes = decision.answers.yes();
    decision.rule().map_or(STANDING_ADVICE, |rule| {
        lead(rule, operational_risk(yes), throughput_sensitivity(yes))
    })
}

/// How firm the answer is and what it rests on.
#[must_use]
pub fn status_line(decision: &Decision) -> String {
    let word = status_word(decision.status);
    let answered = decision.answers.answered().len();
    let (count, all) = (digits(answered.into()), digits(Trait::COUNT as u64));
    match decision.status {
        Status::Open => word.to_owned(),
        _ if count == all => [word, ", all ", &count, " answered"].concat(),
        _ => [word, ", on ", &count, " of ", &all, " answers"].concat(),
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

/// What a workload is called: its name, or its number where it has none.
#[must_use]
pub fn label(name: &Name, place: usize) -> String {
    match name.as_str() {
        "" => ["Workload ", &digits(place as u64 + 1)].concat(),
        name => name.to_owned(),
    }
}

/// `label` in quotation marks and isolated, so that it neither turns the sentence around it nor is taken for a part of
/// it. No name holds the two marks of isolation.
#[must_use]
pub fn quoted(label: &str) -> String {
    ["“\u{2068}", label, "\u{2069}”"].concat()
}

/// "“A” and …": a name for a part of a workload or for a copy of it, cut where the whole would be too long.
#[must_use]
pub fn derived(label: &str, suffix: &str) -> Name {
    let room = Name::MOST_CHARACTERS.saturating_sub(suffix.chars().count());
    let mut text = String::new();
    text.extend(label.chars().take(room));
    text.push_str(suffix);
    Name::beginning(&text)
}

/// How a trait was answered.
#[must_use]
pub const fn answer_word(answer: Option<Answer>) -> &'static str {
    match answer {
        Some(Answer::Yes) => "Yes",
        Some(Answer::No) => "No",
        None => "Not answered",
    }
}

/// The verdict for short.
#[must_use]
pub fn verdict_name(decision: &Decision) -> &'static str {
    decision.verdict().map_or(NO_VERDICT, |verdict| verdict_words(verdict).name)
}

/// "1 of 3 workloads justifies Rust now", what to take first, and that this is no case for a broad migration. The
/// name of the first is `label`.
#[must_use]
pub fn summary(tally: Tally, label: &str) -> String {
    let all = digits(tally.all as u64);
    let workloads = if tally.all == 1 { " workload " } else { " workloads " };
    let justify = if tally.adopt == 1 { "justifies Rust now" } else { "justify Rust now" };
    let mut text = [&digits(tally.adopt as u64), " of ", &all, workloads, justify].concat();
    match tally.leaning {
        0 => {}
        some if some == tally.adopt => text.push_str(", still leaning"),
        some => text.push_str(&[", ", &digits(some as u64), " of them still leaning"].concat()),
    }
    text.push_str(". ");
    if tally.first.is_some() {
        text.push_str(&["Take one path first, in ", &quoted(label), ". "].concat());
    }
    text.push_str(OWN_EVIDENCE);
    text
}

/// What moved the verdict from one set of answers to another, or that nothing did. `moving` are the smallest sets of
/// changes that do.
#[must_use]
pub fn movement(before: &Decision, after: &Decision, moving: &[ChangeSet]) -> String {
    let (from, to) = (verdict_name(before), verdict_name(after));
    if from == to {
        return ["The verdict is the same: ", from, "."].concat();
    }
    let mut text = ["The verdict moved from ", from, " to ", to, ". "].concat();
    let mut ways = Vec::new();
    for &changes in moving {
        let mut labels = Vec::new();
        for which in changes.traits().iter() {
            labels.push(trait_words(which).label);
        }
        ways.push(listed(&labels, "and"));
    }
    let ways: Vec<&str> = ways.iter().map(String::as_str).collect();
    if let (Some(rule), false) = (after.rule(), ways.is_empty()) {
        text.push_str(&["What moved it: ", &listed(&ways, "or"), ". "].concat());
        text.push_str(&["It is now rule ", rule.id(), ", ", rule_words(rule).name, "."].concat());
    }
    text
}

/// The rule that decided, by its id and name.
#[must_use]
pub fn rule_name(rule: Rule) -> String {
    ["Rule ", rule.id(), ", ", rule_words(rule).name, ". "].concat()
}

/// What a leaning answer could still become; nothing where it is not leaning.
#[must_use]
pub fn becoming(decision: &Decision) -> String {
    if decision.status != Status::Leaning {
        return String::new();
    }
    let mut names = Vec::new();
    for verdict in decision.could_become().iter() {
        names.push(verdict_words(verdict).name);
    }
    ["Could still become: ", &listed(&names, "or"), "."].concat()
}

/// What earlier criteria decided on a workload, what is decided today, and why these may differ.
#[must_use]
pub fn then_and_today(earlier: &Earlier) -> String {
    let name = |verdict: Option<Verdict>| verdict.map_or(NO_VERDICT, |one| verdict_words(one).name);
    let number = digits(earlier.place as u64 + 1);
    [
        "Workload ",
        &number,
        ": by version ",
        earlier.edition.version,
        " “",
        name(earlier.then),
        "”, today “",
        name(earlier.today),
        "”. ",
        earlier.edition.changed,
    ]
    .concat()
}

/// What is aimed at: the visitor's own reduction, or what the article says.
#[must_use]
pub fn aim(kpi: Kpi, figure: &Figure) -> String {
    match figure.own_reduction {
        Some(own) => [&own.text(), "\u{a0}% less, your own aim"].concat(),
        None => kpi_words(kpi).aim.to_owned(),
    }
}
