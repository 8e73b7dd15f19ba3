//! The sentences about an answer, in each of the 6,561 states.

use std::collections::HashSet;

use when_rust::content::traits::trait_words;
use when_rust::decision::Decision;
use when_rust::decision::answers::Answer;
use when_rust::phrases::{
    headline, lead_sentence, outlook, questions_left, rest_is_moot, rule_title, short_change,
    status_line, verdict_name, why_gist,
};

use crate::leads::PARTS;
use crate::oracle::changes::{other_verdicts, smallest_changes};
use crate::oracle::questions::{max_questions_left as most, questions_left as usual};
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
fn the_status_says_how_much_is_answered_and_once_settled_whether_the_rest_can_change_it() {
    for given in every_state() {
        let answered = given.iter().flatten().count();
        let (expected, rest) = match (status(&given), 8 - answered) {
            ("open", _) => ("Nothing answered yet".to_owned(), String::new()),
            ("leaning", _) => (format!("{answered} of 8 answered"), String::new()),
            (_, open) => (
                format!("Settled on {answered} of 8 answers"),
                match open {
                    0 => String::new(),
                    1 => "The other one cannot change it.".to_owned(),
                    _ => format!("The other {open} cannot change it."),
                },
            ),
        };
        assert_eq!(status_line(&decision(&given)), expected, "{}", vector(&given));
        assert_eq!(rest_is_moot(&decision(&given)), rest, "{}", vector(&given));
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
fn the_gist_counts_the_reasons_and_names_a_smallest_change_to_the_highest_verdict() {
    for given in every_state() {
        let gist = why_gist(&decision(&given));
        if status(&given) == "open" {
            assert_eq!(gist, "Nothing answered yet");
            continue;
        }
        let read = as_read(&given);
        let ways = other_verdicts(&read).into_iter().map(|to| (to, smallest_changes(&read, to)));
        // Of those of one size the last one has the highest verdict.
        let (to, sets) = ways.rev().min_by_key(|(_, sets)| sets[0].len()).unwrap();
        let decision = decision(&given);
        let (verdict, told) = decision.changes.iter().find(|(one, _)| one.id() == to).unwrap();
        let nearest = short_change(decision.answers, *verdict, told[0]);
        let unknown = match reasons_unknown(&given).len() {
            0 => String::new(),
            unknown => format!(", {unknown} not known"),
        };
        let [in_favour, against] = [reasons_for(&given).len(), reasons_against(&given).len()];
        let expected = format!("{in_favour} for, {against} against{unknown} · {nearest}");
        assert_eq!(gist, expected, "{}", vector(&given));
        assert_eq!(told[0].traits().len() as usize, sets[0].len());
    }
}

#[test]
fn a_change_in_short_is_its_clause_or_how_many_answers_it_takes() {
    let mut several = 0;
    for given in every_state() {
        let decision = decision(&given);
        for (to, sets) in &decision.changes {
            let name = NAMES.into_iter().find(|(id, _)| *id == to.id()).unwrap().1;
            for &changes in sets {
                let said = short_change(decision.answers, *to, changes);
                let rest = said.strip_prefix(&format!("{name}, if ")).unwrap();
                let clauses = changes.iter().map(|(which, answer)| {
                    let words = trait_words(which);
                    match (decision.answers.get(which), answer) {
                        (None, _) => words.holds,
                        (_, Answer::Yes) => words.becomes,
                        (_, Answer::No) => words.stops,
                    }
                });
                match clauses.collect::<Vec<_>>()[..] {
                    [clause] => assert_eq!(rest, clause, "{}", vector(&given)),
                    ref clauses => {
                        assert_eq!(rest, format!("{} answers changed", clauses.len()));
                        several += 1;
                    }
                }
            }
        }
    }
    assert!(several > 0);
}

#[test]
fn nothing_is_longer_than_its_place() {
    let longest = |words: fn(&Decision) -> String| {
        every_state().map(|given| words(&decision(&given)).chars().count()).max().unwrap()
    };
    for (what, words, most) in [
        ("headline", (|one| headline(one).to_owned()) as fn(&Decision) -> String, 30),
        ("lead", lead_sentence, 120),
        ("outlook", outlook, 75),
        ("status", status_line, 25),
        ("rest", rest_is_moot, 31),
        ("questions left", questions_left, 30),
        ("why", why_gist, 105),
    ] {
        assert!(longest(words) <= most, "{what}: {}", longest(words));
    }
}

#[test]
fn no_sentence_is_put_together_badly() {
    for given in every_state() {
        let decision = decision(&given);
        let [lead, outlook] = [lead_sentence(&decision), outlook(&decision)];
        for said in [lead, outlook, rest_is_moot(&decision), rule_title(&decision)] {
            assert!(said.is_empty() || said.ends_with('.'), "{said:?}");
            assert!(!said.contains("..") && !said.contains("  "), "{said:?}");
            assert!(!said.contains(" .") && said.trim() == said, "{said:?}");
        }
    }
}

fn decision(given: &Given) -> Decision {
    Decision::of(translation::answers(given))
}
