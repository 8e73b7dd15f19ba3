//! The criteria as they are worked through by hand: the questions by their numbers.

use super::lists::listed;
use crate::content::verdicts::verdict_words;
use crate::decision::decimal::digits;
use crate::decision::moves::Move;
use crate::decision::rules::Rule;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::decision::verdict::Verdict;

/// What the rules call risk, load and a full case, and how they are taken.
#[must_use]
pub fn how_to_decide() -> String {
    [
        "There is operational risk where question ",
        &any_yes(TraitSet::RISK),
        ", sustained load where question ",
        &any_yes(TraitSet::LOAD),
        ", and a full case where there are both. Take the rules from the top: the first that applies decides.",
    ]
    .concat()
}

/// When `rule` applies, given that no earlier rule does.
#[must_use]
pub fn condition(rule: Rule) -> String {
    let not_ready = TraitSet::of(&[Trait::NoCapacity, Trait::Unclear]);
    match rule {
        Rule::WrongKind => ["Where ", &any_yes(TraitSet::WRONG_KIND)].concat(),
        Rule::NoPain => "Where there is neither risk nor load".to_owned(),
        Rule::NotReady => ["Where ", &any_yes(not_ready), ", and there is no full case"].concat(),
        Rule::JustifiedAndOwned => {
            let owned = any_yes(Trait::Ownership.into());
            ["Where there is a full case, ", &owned, ", and ", &all_no(not_ready)].concat()
        }
        Rule::CaseWithGaps => "In every other case".to_owned(),
    }
}

/// When a move applies.
#[must_use]
pub fn occasion(action: Move) -> String {
    match action {
        Move::Boundaries => {
            [&any_yes(Trait::Unclear.into()), ", or the answers describe two workloads"].concat()
        }
        Move::Validate => any_yes(Trait::Exploratory.into()),
        Move::Observability => {
            [&any_yes(Trait::NoCapacity.into()), ", or there is no risk, or there is no load"]
                .concat()
        }
        Move::Own => {
            let not_yet = verdict_is(&[Verdict::NotYet]);
            let no_owner = all_no(Trait::Ownership.into());
            [&any_yes(Trait::NoCapacity.into()), ", or ", &not_yet, " and ", &no_owner].concat()
        }
        Move::Reserve => verdict_is(&[Verdict::NotFirst]),
        Move::Baseline => verdict_is(&[Verdict::NotYet, Verdict::Adopt]),
        Move::Scope | Move::Record => verdict_is(&[Verdict::Adopt]),
    }
}

/// "5 or 6 is yes".
#[must_use]
pub fn any_yes(traits: TraitSet) -> String {
    [&numbered(traits, "or"), " is yes"].concat()
}

/// "7 and 8 are no".
fn all_no(traits: TraitSet) -> String {
    let are_no = if traits.len() == 1 { " is no" } else { " are no" };
    [&numbered(traits, "and"), are_no].concat()
}

/// "the verdict is “Not yet” or “Adopt”".
fn verdict_is(verdicts: &[Verdict]) -> String {
    let names: Vec<String> = verdicts.iter().map(|&verdict| quoted_verdict(verdict)).collect();
    ["the verdict is ", &listed(&names, "or")].concat()
}

/// The name of a verdict in quotation marks.
#[must_use]
pub fn quoted_verdict(verdict: Verdict) -> String {
    ["“", verdict_words(verdict).name, "”"].concat()
}

/// The numbers of the questions about `traits`.
#[must_use]
pub fn numbered(traits: TraitSet, word: &str) -> String {
    let numbers: Vec<String> = traits.iter().map(number).collect();
    listed(&numbers, word)
}

/// The number of the question about `which`, from 1.
#[must_use]
pub fn number(which: Trait) -> String {
    digits(which as u64 + 1)
}
