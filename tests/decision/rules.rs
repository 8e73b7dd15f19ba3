//! The five rules on the 256 full answer sets.

use when_rust::decision::rules::{Rule, decide};
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::verdict::Verdict;

use crate::oracle::{self, Full, RULES, TRAITS, VERDICTS, rank, translation, with};
use crate::states::{FULL_STATES, verdict_of};

#[test]
fn the_rules_and_verdicts_stand_in_their_order() {
    assert_eq!(Rule::ALL.map(Rule::id), RULES);
    assert_eq!(Verdict::ALL.map(Verdict::id), VERDICTS);
    assert!(Verdict::NotFirst < Verdict::NotYet && Verdict::NotYet < Verdict::Adopt);
    let given = Rule::ALL.map(|rule| rule.verdict().id());
    assert_eq!(given, ["not-first", "not-first", "not-first", "adopt", "not-yet"]);
}

#[test]
fn the_first_rule_that_applies_decides_every_full_set() {
    for (yes, decision) in FULL_STATES.iter() {
        let rule = decision.rule().unwrap();
        assert_eq!(rule.id(), oracle::rule(yes), "{yes:?}");
        assert_eq!(decision.verdict().unwrap().id(), oracle::verdict(yes), "{yes:?}");
        assert_eq!(decide(translation::trait_set(yes)), rule, "{yes:?}");
        assert_eq!(decision.provisional_rule, rule, "{yes:?}");
    }
}

#[test]
fn a_rule_wins_over_the_later_ones_that_apply_too() {
    rule_of(&["exploratory"], "R1");
    rule_of(&["throughput", "latency", "ownership", "automation"], "R1");
    rule_of(&[], "R2");
    rule_of(&["ownership", "no-capacity"], "R2");
    rule_of(&["throughput", "ownership", "unclear"], "R3");
    rule_of(&["concurrency", "latency", "no-capacity"], "R3");
    rule_of(&["throughput", "concurrency", "ownership"], "R4");
    rule_of(&["throughput", "latency", "ownership"], "R4");
    rule_of(&["throughput", "latency", "ownership", "no-capacity"], "R5");
    rule_of(&["throughput", "concurrency"], "R5");
    rule_of(&["latency"], "R5");
}

#[test]
fn adding_a_for_trait_never_lowers_the_verdict() {
    for (yes, raised) in pairs(0..4) {
        assert!(rank(verdict_of(&raised)) >= rank(verdict_of(&yes)), "{yes:?} {raised:?}");
    }
}

#[test]
fn adding_an_against_trait_never_raises_the_verdict() {
    for (yes, burdened) in pairs(4..8) {
        assert!(rank(verdict_of(&burdened)) <= rank(verdict_of(&yes)), "{yes:?} {burdened:?}");
    }
}

#[test]
fn every_trait_decides_somewhere() {
    for (at, id) in TRAITS.into_iter().enumerate() {
        let decides = |(without, with): &(Full, Full)| verdict_of(without) != verdict_of(with);
        assert!(pairs(at..at + 1).iter().any(decides), "{id} never decides");
    }
}

/// Every full set without one of the traits, and the same set with it.
fn pairs(traits: std::ops::Range<usize>) -> Vec<(Full, Full)> {
    let sets = FULL_STATES.iter().flat_map(|(yes, _)| traits.clone().map(move |at| (*yes, at)));
    sets.filter(|(yes, at)| !yes[*at]).map(|(yes, at)| (yes, with(&yes, at, true))).collect()
}

#[track_caller]
fn rule_of(yes: &[&str], rule: &str) {
    let set: Full = TRAITS.map(|id| yes.contains(&id));
    let traits: TraitSet = translation::trait_set(&set);
    assert_eq!(traits.len() as usize, yes.len(), "an unknown trait in {yes:?}");
    assert_eq!(decide(traits).id(), rule, "{yes:?}");
}
