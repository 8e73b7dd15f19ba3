//! Why, in its section: the reasons and the rule that decided.

use when_rust::content::reasons::reason_words;
use when_rust::content::traits::trait_words;
use when_rust::content::verdicts::{STANDING_ADVICE, rule_sentence};
use when_rust::decision::rules::Rule;

use crate::find::texts;
use crate::screen::{OPENED, opened_after};

#[test]
fn the_reasons_are_those_of_their_traits_for_then_against_then_unknown() {
    for screen in OPENED.iter().filter(|screen| screen.has_verdict()) {
        let reasons = screen.decision.reasons;
        let mut expected: Vec<(&str, Vec<&str>)> = vec![
            ("for", reasons.in_favour.iter().map(|which| reason_words(which).counts).collect()),
            ("against", reasons.against.iter().map(|which| reason_words(which).counts).collect()),
            ("unknown", reasons.unknown.iter().map(|which| trait_words(which).unknown).collect()),
        ];
        expected.retain(|(_, list)| !list.is_empty());
        let part = screen.part("reasons");
        let lists = part.named(&["ul"]);
        let found: Vec<(&str, Vec<String>)> = lists
            .iter()
            .map(|list| (list.get("data-side").unwrap(), texts(&list.named(&["li"]))))
            .collect();
        assert_eq!(found.len(), expected.len(), "{}", screen.case);
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!((found.0, &found.1[..]), (expected.0, &owned(&expected.1)[..]));
        }
        assert_eq!(part.named(&["h3"]).len(), expected.len(), "{}", screen.case);
    }
}

#[test]
fn the_rule_that_decided_is_told_and_no_other() {
    for screen in OPENED.iter() {
        let Some(rule) = screen.decision.rule() else { continue };
        let text = screen.part("reasons").text();
        assert!(text.contains(rule.id()) && text.contains(rule_sentence(rule)), "{text}");
        let mut others = Rule::ALL.into_iter().filter(|&other| other != rule);
        assert!(others.all(|other| !text.contains(rule_sentence(other))), "{text}");
    }
}

#[test]
fn while_nothing_is_answered_there_is_advice_and_no_reason_or_change() {
    let screen = opened_after("WR:1", []);
    assert!(screen.root.parts("reasons").is_empty());
    assert!(screen.root.parts("changes").is_empty());
    assert!(screen.section("why").text().contains(STANDING_ADVICE));
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}
