//! Why: what counts for, what counts against, what is not yet known, and the rule that decided.

use super::nodes::Nodes;
use crate::content::traits::{TraitWords, trait_words};
use crate::content::verdicts::rule_words;
use crate::decision::Decision;
use crate::decision::trait_set::TraitSet;
use crate::wording::rule_title;

/// The reasons for the answer; nothing while it is open.
pub fn reasons(to: &mut Nodes, decision: &Decision) {
    let Some(rule) = decision.rule() else {
        return to.nothing();
    };
    let reasons = decision.reasons;
    to.section("reasons", 3, "Why", |to| {
        list(to, "Counts for Rust", "for", reasons.in_favour, |words| words.counts);
        list(to, "Counts against", "against", reasons.against, |words| words.counts);
        list(to, "Not yet known", "unknown", reasons.unknown, |words| words.unknown);
        to.group("p", "rule", |to| {
            to.text("b", "", rule_title(decision));
            to.words(" ");
            to.words(rule_words(rule).plain);
        });
    });
}

fn list(
    to: &mut Nodes,
    title: &'static str,
    class: &'static str,
    traits: TraitSet,
    sentence: fn(&'static TraitWords) -> &'static str,
) {
    if traits.is_empty() {
        return to.nothing();
    }
    to.group("div", "", |to| {
        to.text("h4", "", title);
        to.group("ul", class, |to| {
            for which in traits.iter() {
                to.text("li", "", sentence(trait_words(which)));
            }
        });
    });
}
