//! The answer: the verdict, what is still possible, the next question, contradictions, the map and the reasons.

use std::collections::HashSet;

use when_rust::content::map::{gate, level};
use when_rust::content::traits::trait_words;
use when_rust::content::verdicts::{
    OPEN_HEADLINE, contradictions_sentence, rule_words, verdict_words,
};
use when_rust::decision::Status;
use when_rust::decision::answers::Answer;
use when_rust::decision::rules::Rule;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::decision::verdict::Verdict;
use when_rust::wording::lead_sentence;

use crate::find::{only, texts};
use crate::html::Element;
use crate::screen::{SCREENS, Screen, of_case};

#[test]
fn the_screens_show_every_verdict_leaning_and_settled() {
    let shown: HashSet<_> = SCREENS
        .iter()
        .map(|screen| {
            (
                screen.decision.verdict().map_or("", |verdict| verdict.id()),
                screen.decision.status.id(),
            )
        })
        .collect();
    assert_eq!(shown.len(), 7, "{shown:?}");
}

#[test]
fn the_verdict_is_told_to_the_eye_and_to_scripts() {
    for screen in SCREENS.iter() {
        let (decision, verdict) = (&screen.decision, screen.part("verdict"));
        let id = decision.verdict().map_or("", |verdict| verdict.id());
        assert_eq!(verdict.get("data-verdict"), Some(id), "{}", screen.case);
        assert_eq!(verdict.get("data-status"), Some(decision.status.id()), "{}", screen.case);
        let headline = decision.verdict().map_or(OPEN_HEADLINE, |verdict| {
            let words = verdict_words(verdict);
            if decision.status == Status::Leaning { words.leaning } else { words.headline }
        });
        assert_eq!(verdict.text(), headline);
        assert!(verdict.name.starts_with('h'), "the verdict is a heading");
    }
}

#[test]
fn the_first_paragraph_is_the_rule_in_this_workloads_terms() {
    for screen in SCREENS.iter() {
        only(&paragraphs(screen, &lead_sentence(&screen.decision)));
    }
}

#[test]
fn what_is_still_possible_is_listed_and_the_rest_is_for_the_eye() {
    for screen in SCREENS.iter() {
        let mut listed = only(&screen.part("answer").with("class", "possible")).named(&["li"]);
        assert_eq!(listed.len(), Verdict::ALL.len());
        listed.retain(|item| item.get("aria-hidden").is_none());
        let possible: Vec<&str> =
            screen.decision.possible.iter().map(|one| verdict_words(one).name).collect();
        assert_eq!(texts(&listed), possible, "{}", screen.case);
    }
}

#[test]
fn nothing_is_longer_than_the_room_that_is_kept_for_it() {
    let mut kept = 0;
    for screen in SCREENS.iter() {
        for element in screen.root.below() {
            if let Some(room) = element.get("data-room") {
                let text = element.text();
                assert!(text.len() <= room.len(), "{text:?} is longer than {room:?}");
                kept += 1;
            }
        }
    }
    assert!(kept > SCREENS.len() * 12, "{kept}");
}

#[test]
fn the_answer_names_the_next_question_until_settled() {
    for screen in SCREENS.iter() {
        let mut named = Vec::from(Trait::ALL);
        named.retain(|&which| {
            let label = trait_words(which).label;
            texts(&screen.part("answer").named(&["p"])).iter().any(|text| text.contains(label))
        });
        assert_eq!(named, Vec::from_iter(screen.decision.next_question), "{}", screen.case);
    }
}

#[test]
fn contradictions_are_told_with_a_button_that_splits_the_workload() {
    let mut met = HashSet::new();
    for screen in SCREENS.iter() {
        let contradictions = screen.decision.contradictions.as_slice();
        met.insert(format!("{contradictions:?}"));
        let steps = only(&screen.part("answer").with("class", "ask"));
        let told = steps.text().contains("Two workloads in one?");
        assert_eq!(told, !contradictions.is_empty(), "{}", screen.case);
        if told {
            assert!(steps.text().contains(contradictions_sentence(contradictions)));
            let button = only(&steps.named(&["button"]));
            assert_eq!(button.get("id"), Some("split"));
            assert!(screen.name_of(button).contains(", high-throughput part"));
        }
    }
    assert_eq!(met.len(), 4, "none, each and both");
}

#[test]
fn the_map_has_a_name_and_says_in_words_what_it_shows() {
    for screen in SCREENS.iter() {
        let map = screen.part("map");
        let image = only(&map.with("role", "img"));
        assert!(!screen.name_of(image).is_empty());
        let said = screen.by_id(image.get("aria-describedby").unwrap()).text();
        let answer = |which| screen.decision.answers.get(which);
        let load = answer(Trait::Throughput).map(|answer| answer == Answer::Yes);
        let risk = match (answer(Trait::Concurrency), answer(Trait::Latency)) {
            (Some(Answer::No), Some(Answer::No)) => Some(false),
            (Some(Answer::Yes), _) | (_, Some(Answer::Yes)) => Some(true),
            _ => None,
        };
        let (risk_at, load_at) = (said.find(level(risk)), said.rfind(level(load)));
        assert!(risk_at.is_some() && risk_at < load_at, "{said:?} in {}", screen.case);
        let gates: Vec<&str> =
            TraitSet::GATES.iter().map(|which| gate(which, answer(which))).collect();
        assert_eq!(texts(&map.named(&["li"])), gates, "{}", screen.case);
    }
}

#[test]
fn the_reasons_are_those_of_their_traits_for_then_against_then_unknown() {
    for screen in SCREENS.iter().filter(|screen| screen.decision.status != Status::Open) {
        let reasons = screen.decision.reasons;
        let mut expected: Vec<Vec<&str>> = vec![
            reasons.in_favour.iter().map(|which| trait_words(which).counts).collect(),
            reasons.against.iter().map(|which| trait_words(which).counts).collect(),
            reasons.unknown.iter().map(|which| trait_words(which).unknown).collect(),
        ];
        expected.retain(|list| !list.is_empty());
        let lists = screen.part("reasons").named(&["ul"]);
        let found: Vec<Vec<String>> =
            lists.iter().map(|list| texts(&list.named(&["li"]))).collect();
        assert_eq!(found, expected, "{}", screen.case);
        assert_eq!(screen.part("reasons").named(&["h4"]).len(), expected.len());
    }
}

#[test]
fn the_rule_that_decided_is_told_and_no_other() {
    for screen in SCREENS.iter() {
        let Some(rule) = screen.decision.rule() else { continue };
        let text = screen.part("reasons").text();
        assert!(text.contains(rule.id()) && text.contains(rule_words(rule).plain), "{text}");
        let mut others = Rule::ALL.into_iter().filter(|&other| other != rule);
        assert!(others.all(|other| !text.contains(rule_words(other).plain)), "{text}");
    }
}

#[test]
fn while_nothing_is_answered_there_are_no_reasons_and_no_changes() {
    let screen = of_case("WR:1");
    assert!(screen.root.parts("reasons").is_empty());
    assert!(screen.root.parts("changes").is_empty());
}

fn paragraphs<'a>(screen: &'a Screen, text: &str) -> Vec<&'a Element> {
    let mut found = screen.part("answer").named(&["p"]);
    found.retain(|paragraph| paragraph.text() == text);
    found
}
