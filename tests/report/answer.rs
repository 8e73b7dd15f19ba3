//! What is said of an answer, in each of the 6,561 states: leaning reads as leaning, and each sentence says what it should
//! and no more.

use std::collections::HashSet;

use when_rust::decision::Decision;
use when_rust::wording::{
    LONGEST_HEADLINE, LONGEST_LEAD, LONGEST_OUTLOOK, LONGEST_QUESTIONS_LEFT, LONGEST_STATUS,
    condition, headline, lead_sentence, nearest_change, outlook, questions_left, rule_title,
    status_line, verdict_name, why_gist,
};

use crate::leads::PARTS;
use crate::oracle::changes::{other_verdicts, smallest_changes};
use crate::oracle::questions::{questions_left as usual, questions_most as most};
use crate::oracle::relevance::{reasons_against, reasons_for, reasons_unknown};
use crate::oracle::{
    Given, as_read, every_state, possible, rule, status, translation, vector, verdict,
};

/// The verdicts by their ids and names.
const NAMES: [(&str, &str); 3] =
    [("not-first", "Not first"), ("not-yet", "Not yet"), ("adopt", "Adopt")];

#[test]
fn a_leaning_headline_is_none_of_the_settled_ones() {
    for words in [headline, verdict_name] {
        let [leaning, settled] = ["leaning", "settled"].map(|wanted| {
            let states = every_state().filter(|given| status(given) == wanted);
            states.map(|given| words(&decision(&given))).collect::<HashSet<_>>()
        });
        assert_eq!((leaning.len(), settled.len()), (3, 3), "{leaning:?} {settled:?}");
        assert!(leaning.is_disjoint(&settled), "{leaning:?} {settled:?}");
        assert!(leaning.iter().all(|one| one.starts_with("Leaning: ")), "{leaning:?}");
    }
}

#[test]
fn the_outlook_names_every_other_verdict_and_is_empty_unless_leaning() {
    for given in every_state() {
        let said = outlook(&decision(&given));
        assert_eq!(said.is_empty(), status(&given) != "leaning", "{}", vector(&given));
        if said.is_empty() {
            continue;
        }
        assert!(said.ends_with(". Unanswered is read as “no” so far."), "{said}");
        let own = verdict(&as_read(&given));
        for (id, name) in NAMES {
            let expected = id != own && possible(&given).contains(&id);
            assert_eq!(said.contains(name), expected, "{said} {}", vector(&given));
        }
    }
}

#[test]
fn the_status_says_how_much_is_answered_and_whether_the_rest_can_change_it() {
    for given in every_state() {
        let answered = given.iter().flatten().count();
        let expected = match (status(&given), 8 - answered) {
            ("open", _) => "Nothing answered yet".to_owned(),
            ("leaning", _) => format!("{answered} of 8 answered"),
            (_, 0) => "All 8 answered".to_owned(),
            (_, 1) => "Settled: the other one cannot change it".to_owned(),
            (_, open) => format!("Settled: the other {open} cannot change it"),
        };
        assert_eq!(status_line(&decision(&given)), expected, "{}", vector(&given));
    }
}

#[test]
fn the_questions_left_are_the_usual_and_the_most() {
    for given in every_state() {
        let expected = match (status(&given), usual(&given), most(&given)) {
            (_, None, _) | (_, _, None) => String::new(),
            ("open", Some(usual), Some(most)) => format!("Usually {usual}, at most {most}."),
            (_, Some(usual), Some(most)) if usual == most => format!("{usual} more."),
            (_, Some(usual), Some(most)) => format!("Usually {usual} more, at most {most}."),
        };
        assert_eq!(questions_left(&decision(&given)), expected, "{}", vector(&given));
    }
}

#[test]
fn the_rule_is_the_rule_so_far_until_settled() {
    for given in every_state() {
        let said = rule_title(&decision(&given));
        let id = rule(&as_read(&given));
        match status(&given) {
            "open" => assert_eq!(said, ""),
            "leaning" => assert_eq!(said, format!("Rule {id} so far.")),
            _ => assert!(said.starts_with(&format!("Rule {id}")), "{said}"),
        }
        let pain_unknown = PARTS[..2].iter().any(|part| (part.known)(&given).is_none());
        assert!(!(said.contains("no pain") && pain_unknown), "{said} {}", vector(&given));
    }
}

#[test]
fn the_nearest_change_is_a_smallest_one_to_the_highest_verdict() {
    for given in every_state() {
        let (read, found) = (as_read(&given), nearest_change(&decision(&given)));
        let ways = other_verdicts(&read).into_iter().map(|to| (to, smallest_changes(&read, to)));
        // Of those of one size the last one has the highest verdict.
        let (to, sets) = ways.rev().min_by_key(|(_, sets)| sets[0].len()).unwrap();
        if status(&given) == "open" {
            assert_eq!(found, None);
            assert_eq!(why_gist(&decision(&given)), "Nothing answered yet");
            continue;
        }
        let decision = decision(&given);
        let (_, told) = decision.changes.iter().find(|(verdict, _)| verdict.id() == to).unwrap();
        assert_eq!(told[0].traits().len() as usize, sets[0].len());
        let name = NAMES.into_iter().find_map(|(id, name)| (id == to).then_some(name)).unwrap();
        let condition = condition(decision.answers, told[0]);
        assert_eq!(found.unwrap(), format!("It would be {name} {condition}."));
        let gist = why_gist(&decision);
        let counts = [reasons_for(&given).len(), reasons_against(&given).len()];
        let unknown = match reasons_unknown(&given).len() {
            0 => String::new(),
            unknown => format!(", {unknown} not known"),
        };
        let start = format!("{} for, {} against{unknown} · {name}, if ", counts[0], counts[1]);
        assert!(gist.starts_with(&start), "{gist} {start}");
        let several = format!("{} answers changed", sets[0].len());
        assert_eq!(gist.ends_with(&several), sets[0].len() > 1, "{gist}");
    }
}

#[test]
fn nothing_is_longer_than_it_should_be_or_than_it_is_said_to_be() {
    let longest = |words: fn(&Decision) -> String| {
        every_state().map(|given| words(&decision(&given)).chars().count()).max().unwrap()
    };
    for (words, named, most) in [
        ((|one| headline(one).to_owned()) as fn(&Decision) -> String, LONGEST_HEADLINE, 30),
        (lead_sentence, LONGEST_LEAD, 120),
        (outlook, LONGEST_OUTLOOK, 75),
        (status_line, LONGEST_STATUS, 40),
        (questions_left, LONGEST_QUESTIONS_LEFT, 30),
    ] {
        assert_eq!(longest(words), named.chars().count(), "{named}");
        assert!(named.chars().count() <= most, "{named}");
    }
    assert!(longest(why_gist) <= 105, "{}", longest(why_gist));
}

#[test]
fn no_sentence_is_put_together_badly() {
    for given in every_state() {
        let decision = decision(&given);
        let nearest = nearest_change(&decision).unwrap_or_default();
        for said in [lead_sentence(&decision), outlook(&decision), nearest] {
            assert!(said.is_empty() || said.ends_with('.'), "{said:?}");
            assert!(!said.contains("..") && !said.contains("  "), "{said:?}");
            assert!(!said.contains(" .") && said.trim() == said, "{said:?}");
        }
    }
}

fn decision(given: &Given) -> Decision {
    Decision::of(translation::answers(given))
}
