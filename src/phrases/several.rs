//! Sentences about several workloads: which justify Rust, and how the verdicts of two differ.

use super::answer::verdict_name;
use super::lists::listed;
use super::names::quoted;
use crate::case::comparison::Tally;
use crate::content::traits::trait_words;
use crate::content::verdicts::{OWN_EVIDENCE, verdict_words};
use crate::decision::changes::ChangeSet;
use crate::decision::decimal::digits;
use crate::decision::{Decision, Status};

/// "1 of 3 workloads justifies Rust now", how many lean towards it, which to take first (its name is `label`), and that
/// this is no case for a broad migration.
#[must_use]
pub fn summary(tally: Tally, label: &str) -> String {
    let settled = tally.adopt.saturating_sub(tally.leaning);
    let mut text = justified(tally);
    text.push_str(". ");
    if tally.first.is_some() {
        let take = if settled == 0 { "If that holds, take" } else { "Take" };
        text.push_str(&[take, " one path first, in ", &quoted(label), ". "].concat());
    }
    text.push_str(OWN_EVIDENCE);
    text
}

/// How many workloads justify Rust now, and how many lean towards it.
#[must_use]
pub fn justified(tally: Tally) -> String {
    let settled = tally.adopt.saturating_sub(tally.leaning);
    let [all, justified, leaning] =
        [tally.all, settled, tally.leaning].map(|count| digits(count as u64));
    let workloads = if tally.all == 1 { " workload " } else { " workloads " };
    let justify = if settled == 1 { "justifies Rust now" } else { "justify Rust now" };
    let mut text = [&justified, " of ", &all, workloads, justify].concat();
    match tally.leaning {
        0 => {}
        1 => text.push_str(", 1 leans towards it"),
        _ => text.push_str(&[", ", &leaning, " lean towards it"].concat()),
    }
    text
}

/// Whether two sets of answers have the same verdict, and which of the `decisive_changes` make the difference.
#[must_use]
pub fn verdict_change(
    before: &Decision,
    after: &Decision,
    decisive_changes: &[ChangeSet],
) -> String {
    if before.verdict() == after.verdict() {
        return same_verdict(before, after);
    }
    let (one, other) = (verdict_name(before), verdict_name(after));
    let mut text = ["The verdicts differ: “", one, "” and “", other, "”."].concat();
    let mut ways = Vec::new();
    for &changes in decisive_changes {
        let mut labels = Vec::new();
        for which in changes.traits().iter() {
            labels.push(trait_words(which).label);
        }
        ways.push(listed(&labels, "and"));
    }
    let ways: Vec<&str> = ways.iter().map(String::as_str).collect();
    if !ways.is_empty() {
        text.push_str(&[" What makes the difference: ", &listed(&ways, "or"), "."].concat());
    }
    text
}

/// Says that the verdict is the same, and whether it is more or less firm.
fn same_verdict(before: &Decision, after: &Decision) -> String {
    let Some(verdict) = after.verdict() else {
        return "There is no verdict yet on either.".to_owned();
    };
    let name = verdict_words(verdict).name;
    match (before.status, after.status) {
        (Status::Leaning, Status::Settled) => {
            ["The verdict is the same, “", name, "”, and settled now."].concat()
        }
        (Status::Settled, Status::Leaning) => {
            ["The verdict is the same, “", name, "”, but only leaning now."].concat()
        }
        _ => ["The verdict is the same: “", verdict_name(after), "”."].concat(),
    }
}
