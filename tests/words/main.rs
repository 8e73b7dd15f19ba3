//! The words of the criteria: all of them in one file to be proof-read, and what holds for each kind of text.
//!
//! `UPDATE_EXPECT=1` writes the file anew.

#![cfg(not(target_arch = "wasm32"))]

mod all;
mod beside;

use std::collections::HashSet;

use expect_test::expect_file;
use when_rust::content::kpis::kpi_words;
use when_rust::content::moves::move_title;
use when_rust::content::reasons::reason_words;
use when_rust::content::traits::trait_words;
use when_rust::decision::answers::Answers;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::moves::Move;
use when_rust::decision::traits::Trait;

use all::Kind::{Beginning, Clause, Label, Sentence};
use all::{Kind, Text, of_trait, words};

/// The numbers of questions, answer sets and states in the pages.
#[test]
fn the_pages_name_as_many_questions_and_states_as_there_are() {
    let number = ["six", "seven", "eight", "nine", "ten"][Trait::COUNT - 6];
    let [sets, states] = [1_u32 << Trait::COUNT, Answers::STATES.into()].map(grouped);
    for (page, told) in [
        (include_str!("../../index.html"), vec![format!("{number} questions")]),
        (include_str!("../../src/embed/site/article.html"), vec![format!("{number} questions")]),
        (include_str!("../../src/static_html.rs"), vec![format!("{number} questions")]),
        (
            include_str!("../../src/static_html/proof.rs"),
            vec![
                format!("{number} questions"),
                format!("{sets} full"),
                format!("they are {states}"),
            ],
        ),
        (
            include_str!("../../README.md"),
            vec![format!("{number} questions"), format!("of the {sets} full")],
        ),
        (include_str!("../../docs/contributing.md"), vec![format!("all {states} states")]),
        (include_str!("../../docs/reference.md"), vec![format!("{number} questions")]),
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
    expect_file!["../golden/words.txt"].assert_eq(&page);
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
        let title = move_title(action);
        assert!(title.chars().count() <= 36, "{title:?}");
    }
    for which in Trait::ALL {
        let label = trait_words(which).label;
        assert!(label.chars().count() <= 36, "{label:?}");
    }
    for kpi in Kpi::ALL {
        let short = kpi_words(kpi).short;
        assert!(short.chars().count() <= 31, "{short:?}");
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
        for (field, _, text) in of_trait(trait_words(which), reason_words(which)) {
            assert!(texts.insert(text), "{} {field}: {text:?}", which.id());
        }
    }
}

#[test]
fn what_is_not_known_is_a_question_and_what_would_tell() {
    for which in Trait::ALL {
        let (question, unknown) = (trait_words(which).question(), trait_words(which).unknown);
        let tells = unknown.strip_prefix(question).unwrap();
        assert!(
            question.ends_with('?')
                && !tells.contains('?')
                && !question.contains('.')
                && (tells.ends_with("tell.") || tells.ends_with("tells."))
        );
    }
}

fn of_kind(kind: Kind) -> impl Iterator<Item = &'static str> {
    words().into_iter().filter(move |text| text.kind == kind).map(|text| text.text)
}
