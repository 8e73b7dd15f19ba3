//! The words of the criteria: all of them in one file to be proof-read, and what holds for each kind of text.
//!
//! `UPDATE_EXPECT=1` writes the file anew.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::HashSet;

use expect_test::expect_file;
use when_rust::content::kpis::kpi_words;
use when_rust::content::leads::{self, known, part_name};
use when_rust::content::map::{gate, level, quarter};
use when_rust::content::moves::move_words;
use when_rust::content::traits::{TraitWords, trait_words};
use when_rust::content::verdicts::{
    AS_READ, OPEN_HEADLINE, STANDING_ADVICE, contradiction_sentence, rule_words, status_word,
    verdict_words,
};
use when_rust::decision::Status;
use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::contradictions::Contradiction;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::moves::Move;
use when_rust::decision::parts::Part;
use when_rust::decision::rules::Rule;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::decision::verdict::Verdict;

/// What the pages say of how many there are, in words and in figures.
#[test]
fn the_pages_name_as_many_questions_and_states_as_there_are() {
    let number = ["six", "seven", "eight", "nine", "ten"][Trait::COUNT - 6];
    let [sets, states] = [1_u32 << Trait::COUNT, Answers::STATES.into()].map(grouped);
    for (page, told) in [
        (include_str!("../index.html"), vec![format!("{number} questions")]),
        (include_str!("../src/embed/article.html"), vec![format!("{number} questions")]),
        (include_str!("../src/page.rs"), vec![format!("{number} questions")]),
        (
            include_str!("../src/page/proof.rs"),
            vec![
                format!("{number} questions"),
                format!("{sets} full"),
                format!("they are {states}"),
            ],
        ),
        (
            include_str!("../README.md"),
            vec![
                format!("{number} questions"),
                format!("of the {sets} full"),
                format!("all {states} states"),
            ],
        ),
    ] {
        for told in told {
            assert!(page.to_lowercase().contains(&told), "{told}");
        }
    }
}

/// A number with a comma before its thousands.
fn grouped(number: u32) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", number / 1000, number % 1000),
    }
}

/// How a text stands on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// By itself: a capital and a full stop, or a question mark.
    Sentence,
    /// Inside a sentence: neither.
    Clause,
    /// A name or a title: no full stop.
    Label,
    /// Before a list that ends the sentence: a capital, and a space at the end.
    Beginning,
}
use Kind::{Beginning, Clause, Label, Sentence};

/// What can be known of a part of the case.
const THREE: [Option<bool>; 3] = [Some(true), Some(false), None];

fn told(known: Option<bool>) -> &'static str {
    match known {
        Some(true) => "high",
        Some(false) => "not high",
        None => "not known",
    }
}

struct Text {
    /// What it is about: a section, and an id there.
    about: (&'static str, String),
    field: &'static str,
    kind: Kind,
    text: &'static str,
}

#[test]
fn all_words_to_be_proof_read() {
    let mut page = String::from("The words of the criteria, version 1.\n");
    let mut before = ("", String::new());
    for Text { about, field, text, .. } in words() {
        if about.0 != before.0 {
            page += &format!("\n\n{}\n", about.0.to_uppercase());
        }
        if about != before {
            page += &format!("\n{}\n", about.1);
        }
        page += &format!("  {field:<11} {}\n", text.trim_end());
        before = about;
    }
    expect_file!["golden/words.txt"].assert_eq(&page);
}

#[test]
fn sentences_begin_with_a_capital_and_end_with_a_full_stop_or_a_question_mark() {
    for text in of_kind(Sentence) {
        // A measure keeps its own spelling.
        let begins = text.starts_with(char::is_uppercase) || text.starts_with("p99 ");
        assert!(begins, "{text:?}");
        assert!(text.ends_with(['.', '?']), "{text:?}");
    }
}

#[test]
fn clauses_have_neither_a_capital_nor_a_stop() {
    for text in of_kind(Clause) {
        // The only capital that a clause may begin with is that of the language's name.
        assert!(!text.starts_with(char::is_uppercase) || text.starts_with("Rust"), "{text:?}");
        assert!(!text.ends_with(['.', '?', '!', ',', ';', ':']), "{text:?}");
    }
}

#[test]
fn labels_have_no_stop() {
    for text in of_kind(Label) {
        assert!(!text.ends_with(['.', '!', ',', ';', ':']), "{text:?}");
    }
}

#[test]
fn no_text_is_empty_or_has_spaces_too_many() {
    for Text { about, field, text, kind } in words() {
        assert!(!text.is_empty(), "{about:?} {field}");
        let inside = if kind == Beginning { text.strip_suffix(' ').unwrap() } else { text };
        assert_eq!(inside.trim(), inside, "{about:?} {field}");
        assert!(!text.contains("  ") && !text.contains(char::is_control), "{text:?}");
    }
}

#[test]
fn a_beginning_has_a_capital() {
    for text in of_kind(Beginning) {
        assert!(text.starts_with(char::is_uppercase), "{text:?}");
    }
}

#[test]
fn what_stands_in_one_line_is_short() {
    for action in Move::ALL {
        let title = move_words(action).title;
        assert!(title.chars().count() <= 44, "{title:?}");
    }
    for kpi in Kpi::ALL {
        let help = kpi_words(kpi).help;
        assert!(help.chars().count() <= 75, "{help:?}");
    }
}

#[test]
fn quotation_marks_apostrophes_and_dots_are_typographic() {
    for Text { text, .. } in words() {
        assert!(!text.contains(['\'', '"', '`']) && !text.contains("..."), "{text:?}");
    }
}

#[test]
fn no_text_stands_for_two_things() {
    let mut seen = HashSet::new();
    for Text { about, field, text, .. } in words() {
        assert!(seen.insert((about.0, field, text)), "{about:?} {field}: {text:?}");
    }
}

#[test]
fn what_is_said_of_one_trait_is_said_once() {
    for which in Trait::ALL {
        let mut texts = HashSet::new();
        for (field, _, text) in of_trait(trait_words(which)) {
            assert!(texts.insert(text), "{} {field}: {text:?}", which.id());
        }
    }
}

#[test]
fn what_is_not_known_is_a_question_and_what_would_tell() {
    for which in Trait::ALL {
        let unknown = trait_words(which).unknown;
        let (question, tells) = unknown.split_once("? ").unwrap();
        assert!(
            !question.contains(['?', '.'])
                && (tells.ends_with("tell.") || tells.ends_with("tells."))
        );
    }
}

fn of_kind(kind: Kind) -> impl Iterator<Item = &'static str> {
    words().into_iter().filter(move |text| text.kind == kind).map(|text| text.text)
}

fn words() -> Vec<Text> {
    let mut words = Words(Vec::new());
    words.add_verdicts();
    words.add_rules();
    for which in Trait::ALL {
        words.add("traits", which.id(), of_trait(trait_words(which)));
    }
    for action in Move::ALL {
        let said = move_words(action);
        words.add(
            "moves",
            action.id(),
            [("title", Label, said.title), ("how", Sentence, said.how)],
        );
    }
    for kpi in Kpi::ALL {
        let said = kpi_words(kpi);
        let texts =
            [("label", Label, said.label), ("help", Sentence, said.help), ("aim", Label, said.aim)];
        words.add("kpis", kpi.id(), texts);
    }
    words.add_map();
    words.0
}

fn of_trait(words: &'static TraitWords) -> [(&'static str, Kind, &'static str); 9] {
    [
        ("label", Label, words.label),
        ("meaning", Sentence, words.meaning),
        ("counts", Sentence, words.counts),
        ("unknown", Sentence, words.unknown),
        ("holds", Clause, words.holds),
        ("lacks", Clause, words.lacks),
        ("becomes if", Clause, words.becomes),
        ("stops if", Clause, words.stops),
        ("look when", Clause, words.look_again),
    ]
}

struct Words(Vec<Text>);

impl Words {
    fn add(
        &mut self,
        section: &'static str,
        id: impl Into<String>,
        texts: impl IntoIterator<Item = (&'static str, Kind, &'static str)>,
    ) {
        let id = id.into();
        self.0.extend(texts.into_iter().map(|(field, kind, text)| {
            let about = (section, id.clone());
            Text { about, field, kind, text }
        }));
    }

    fn add_verdicts(&mut self) {
        for verdict in Verdict::ALL {
            let said = verdict_words(verdict);
            let headlines = [("headline", Label, said.headline), ("leaning", Label, said.leaning)];
            self.add("verdicts", verdict.id(), [("name", Label, said.name)]);
            self.add("verdicts", verdict.id(), headlines);
        }
        let open = [("headline", Label, OPEN_HEADLINE), ("advice", Sentence, STANDING_ADVICE)];
        self.add("verdicts", "none yet", open);
        self.add("verdicts", "while leaning", [("as read", Sentence, AS_READ)]);
        for status in [Status::Open, Status::Leaning, Status::Settled] {
            self.add("statuses", status.id(), [("word", Label, status_word(status))]);
        }
        for contradiction in Contradiction::ALL {
            let pair = contradiction.pair().map(Trait::id).join(" with ");
            let sentence = [("says", Sentence, contradiction_sentence(contradiction))];
            self.add("contradictions", pair, sentence);
        }
    }

    /// Each rule, and the pieces that first paragraphs are put together from.
    fn add_rules(&mut self) {
        for rule in Rule::ALL {
            let said = rule_words(rule);
            let texts = [("name", Clause, said.name), ("plain", Sentence, said.plain)];
            self.add("rules", rule.id(), texts);
        }
        for risk in THREE {
            for load in THREE {
                let id = format!("risk {}, load {}", told(risk), told(load));
                let sentence = |owner| ("known", Sentence, known(risk, load, owner));
                self.add("leads", id.clone(), [sentence(false)]);
                if sentence(true) != sentence(false) {
                    self.add("leads", format!("{id}, an owner"), [sentence(true)]);
                }
            }
        }
        for (id, sentence) in [
            ("wrong kind", leads::WRONG_KIND),
            ("no pain", leads::NO_PAIN),
            ("half a case", leads::HALF),
            ("owned", leads::OWNED),
            ("all there", leads::ALL_THERE),
        ] {
            self.add("leads", id, [("says", Sentence, sentence)]);
        }
        for (id, beginning) in [
            ("load alone", leads::LOAD_ALONE),
            ("risk alone", leads::RISK_ALONE),
            ("missing", leads::MISSING),
            ("not known", leads::NOT_KNOWN),
        ] {
            self.add("leads", id, [("begins", Beginning, beginning)]);
        }
        for part in Part::ALL {
            self.add("leads", format!("{part:?}"), [("part", Clause, part_name(part))]);
        }
    }

    fn add_map(&mut self) {
        for (risk, load) in [(true, true), (true, false), (false, true), (false, false)] {
            let shown = |shown| if shown { "high" } else { "low" };
            let id = format!("risk {}, load {}", shown(risk), shown(load));
            self.add("map", id, [("quarter", Clause, quarter(risk, load))]);
        }
        let levels = [Some(true), Some(false), None].map(|shown| ("level", Clause, level(shown)));
        self.add("map", "risk or load", levels);
        for which in TraitSet::GATES.iter() {
            let gate = |field, answer| (field, Label, gate(which, answer));
            let unset = gate("unanswered", None);
            let texts = [unset, gate("yes", Some(Answer::Yes)), gate("no", Some(Answer::No))];
            self.add("map", which.id(), texts);
        }
    }
}
