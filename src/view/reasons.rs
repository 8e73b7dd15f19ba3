//! Why: what counts for, what counts against, what is not yet known, and the rule that decided.

use yew::prelude::*;

use super::parts::{group, nothing, section, several, text, words};
use crate::content::traits::{TraitWords, trait_words};
use crate::content::verdicts::rule_words;
use crate::decision::Decision;
use crate::decision::traits::TraitSet;
use crate::wording::rule_name;

/// The reasons for the answer; nothing while it is open.
pub fn reasons(decision: &Decision) -> Html {
    let Some(rule) = decision.rule() else {
        return nothing();
    };
    let reasons = decision.reasons;
    let rule_words = rule_words(rule);
    let body = several([
        list("Counts for Rust", "for", reasons.in_favour, |words| words.counts),
        list("Counts against", "against", reasons.against, |words| words.counts),
        list("Not yet known", "unknown", reasons.unknown, |words| words.unknown),
        group("p", "rule", several([text("b", "", rule_name(rule)), words(rule_words.plain)])),
    ]);
    section("reasons", 3, "Why", body)
}

fn list(
    title: &'static str,
    class: &'static str,
    traits: TraitSet,
    sentence: fn(&'static TraitWords) -> &'static str,
) -> Html {
    if traits.is_empty() {
        return nothing();
    }
    let item = |which| text("li", "", sentence(trait_words(which)));
    let list = group("ul", class, traits.iter().map(item).collect());
    group("div", "", several([text("h4", "", title), list]))
}
