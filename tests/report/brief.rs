//! The call brief, in each of the 6,561 states: it can be sent as it is.

use std::collections::HashSet;

use when_rust::case::Workload;
use when_rust::case::evidence::Evidence;
use when_rust::case::plain_text::Note;
use when_rust::content::evidence::check_question;
use when_rust::decision::Decision;
use when_rust::decision::evidence::Basis;
use when_rust::decision::traits::Trait;
use when_rust::report::block::Block;
use when_rust::report::plain::plain;

use crate::oracle::{
    CB, Given, LS, NC, OC, TP, UA, as_read, every_state, status, translation, vector, verdict,
};
use crate::reports::{TODAY, of_case, of_link};

/// Labels of the interface, and beginnings of its short lines.
const LABELS: [&str; 29] = [
    "Not answered",
    "not answered",
    "Not sure",
    "Look again",
    "Ask next",
    "Next question",
    "Workload 1",
    "Start with one question",
    "Nothing answered yet",
    "No verdict yet",
    "None yet",
    "Could still become",
    "Unanswered",
    "Leaning",
    "Settled",
    "of 8",
    "cannot change it. ",
    "Usually",
    "Counts for Rust",
    "Counts against",
    "Not yet known",
    "Not known yet:",
    "Missing:",
    "What would change this",
    "To check",
    "Hangs on",
    "Rule R",
    "your own aim",
    "Because ",
];

#[test]
fn no_sentence_stands_twice() {
    for_every_brief(|given, blocks| {
        let mut said = HashSet::new();
        for sentence in blocks.iter().flat_map(sentences) {
            assert!(said.insert(sentence.clone()), "{sentence:?} twice in {}", vector(given));
        }
    });
}

#[test]
fn no_label_of_the_interface_occurs() {
    for_every_brief(|given, blocks| {
        let text = plain(blocks);
        for label in LABELS {
            assert!(!text.contains(label), "{label:?} in {}: {text}", vector(given));
        }
    });
}

#[test]
fn at_most_one_kpi_is_first() {
    for_every_brief(|given, blocks| {
        let watched = plain(blocks).matches("the one to watch first").count();
        let has_primary = as_read(given)[..3].contains(&true);
        assert_eq!(watched, usize::from(has_primary), "{}", vector(given));
    });
}

#[test]
fn every_text_is_in_whole_sentences() {
    for_every_brief(|given, blocks| {
        for block in blocks {
            let text = match block {
                Block::Heading(..) | Block::Link(_) => continue,
                block => block.content(),
            };
            let place = format!("{text:?} in {}", vector(given));
            assert!(text.ends_with(['.', '?', ':']), "{place}");
            assert!(
                text.starts_with(|c: char| c.is_uppercase() || text.starts_with("p99")),
                "{place}"
            );
            assert!(
                !text.contains("..") && !text.contains("  ") && !text.contains(" ."),
                "{place}"
            );
        }
    });
}

#[test]
fn a_leaning_verdict_reads_as_leaning() {
    for_every_brief(|given, blocks| {
        let text = under(blocks, "Verdict").concat();
        let term = format!("“{}”", verdict(&as_read(given)).replace('-', " "));
        let start = match status(given) {
            "open" => "Nothing is known about this workload yet".to_owned(),
            "leaning" => format!("The verdict leans towards {term}, but is not settled."),
            _ => format!("The verdict is {term}: "),
        };
        assert!(text.starts_with(&start), "{text:?} in {}", vector(given));
        assert_eq!(text.contains("read as “no”"), status(given) == "leaning", "{text:?}");
    });
}

#[test]
fn why_claims_nothing_that_is_not_answered() {
    for_every_brief(|given, blocks| {
        let why = under(blocks, "Why").concat().to_lowercase();
        let place = format!("{why} {}", vector(given));
        let lacking = ["what it lacks is ", "without "].map(|start| after(&why, start)).concat();
        let needed = after(&why, "it also needs ");
        for (part, known) in [
            ("long-term owner", given[OC]),
            ("capacity for", given[NC].map(|lacking| !lacking)),
            ("clear problem", given[UA].map(|unclear| !unclear)),
        ] {
            assert!(known == Some(false) || !lacking.contains(part), "{part}: {place}");
            assert!(known.is_none() || !needed.contains(part), "{part}: {place}");
        }
        let load = ["neither risk nor load", "load is not high"];
        let risk = ["neither risk nor load", "risk is not high"];
        let says = |phrases: [&str; 2]| phrases.iter().any(|phrase| why.contains(phrase));
        assert!(given[TP] == Some(false) || !says(load), "{place}");
        assert!([given[CB], given[LS]] == [Some(false); 2] || !says(risk), "{place}");
    });
}

#[test]
fn the_agenda_asks_for_what_is_to_check_and_for_nothing_else() {
    for_every_brief(|given, blocks| {
        let decision = Decision::of(translation::answers(given));
        let expected: Vec<_> =
            decision.to_check(|_| None).into_iter().map(check_question).collect();
        assert_eq!(under(blocks, "Questions for the call"), expected, "{}", vector(given));
    });
}

#[test]
fn each_answer_that_counts_stands_once() {
    for_every_brief(|given, blocks| {
        if status(given) == "open" {
            return;
        }
        let decision = Decision::of(translation::answers(given));
        let decisive = items(&under_blocks(blocks, "What it hangs on"));
        assert_eq!(decisive, decision.decisive.len() as usize, "{}", vector(given));
        let counting = decision.reasons.in_favour.union(decision.reasons.against);
        let others = counting.without(decision.decisive).len() as usize;
        assert_eq!(items(&under_blocks(blocks, "Why")), others, "{}", vector(given));
    });
}

#[test]
fn evidence_stands_with_the_answer_that_it_is_for_and_measured_ones_are_not_asked_for() {
    for given in every_state().filter(|given| status(given) != "open").step_by(7) {
        let mut workload =
            Workload { answers: translation::answers(&given), ..Workload::default() };
        for which in workload.answers.answered().iter() {
            let note = Note::new(which.code()).unwrap();
            *workload.evidence.get_mut(which) = Evidence { basis: Some(Basis::Measured), note };
        }
        let decision = Decision::of(workload.answers);
        of_case(&workload.into(), |report| {
            let blocks = report.brief();
            let text = under(&blocks, "What it hangs on").concat();
            for which in Trait::ALL {
                let remark = format!("(measured: “\u{2068}{}\u{2069}”).", which.code());
                assert_eq!(text.contains(&remark), decision.decisive.contains(which), "{text}");
                let asked =
                    under(&blocks, "Questions for the call").contains(&check_question(which));
                assert_eq!(asked, decision.reasons.unknown.contains(which));
            }
        });
    }
}

#[test]
fn several_begin_with_an_overview() {
    of_link("WR:1/TP:Y/CB:Y~A&wr=WR:1/EX:Y&wr=WR:1", |report| {
        let text = plain(&report.brief());
        let first = text.find("1. “A” leans towards “not yet”.").unwrap();
        assert!(text.contains("\n2. “Workload 2” is settled as “not first”.\n"), "{text}");
        assert!(text.contains("\n3. “Workload 3” is still open.\n"), "{text}");
        assert!(first < text.find("The verdict leans").unwrap());
        assert!(text.contains(&["Prepared on ", TODAY, "."].concat()));
    });
}

fn for_every_brief(check: impl Fn(&Given, &[Block])) {
    for given in every_state() {
        let workload = Workload { answers: translation::answers(&given), ..Workload::default() };
        of_case(&workload.into(), |report| check(&given, &report.brief()));
    }
}

/// The sentences of a block, in lower case, without what stands in brackets.
fn sentences(block: &Block) -> Vec<String> {
    if matches!(block, Block::Link(_)) {
        return Vec::new();
    }
    let text = block.content().to_lowercase().replace(" (without evidence yet)", "");
    let parts = text.split_inclusive(['.', '?', ':']).map(|one| one.trim_matches([' ', '.', ':']));
    parts.filter(|one| !one.is_empty()).map(str::to_owned).collect()
}

fn under_blocks<'a>(blocks: &'a [Block], title: &str) -> Vec<&'a Block> {
    let after = blocks.iter().skip_while(|block| block.content() != title).skip(1);
    after.take_while(|block| !matches!(block, Block::Heading(..))).collect()
}

fn under<'a>(blocks: &'a [Block], title: &str) -> Vec<&'a str> {
    under_blocks(blocks, title).into_iter().map(Block::content).collect()
}

/// What stands behind `beginning` up to the next mark.
fn after(text: &str, beginning: &str) -> String {
    let rest = text.split_once(beginning).map_or("", |(_, rest)| rest);
    rest.split(['.', ';']).next().unwrap_or_default().to_owned()
}

fn items(blocks: &[&Block]) -> usize {
    blocks.iter().filter(|block| block.is_item()).count()
}
