//! The decision record, in each of the 6,561 states.

use when_rust::case::{Workload, link};
use when_rust::decision::Decision;
use when_rust::report::block::Block;
use when_rust::report::markdown::markdown;

use crate::oracle::{every_state, status, translation, vector};
use crate::reports::{of_case, of_link};

#[test]
fn no_block_stands_twice_and_a_leaning_verdict_reads_as_leaning() {
    for given in every_state() {
        let workload = Workload { answers: translation::answers(&given), ..Workload::default() };
        of_case(&workload.into(), |report| {
            let blocks = report.decision_record().concat();
            for (index, block) in blocks.iter().enumerate() {
                assert!(!blocks[..index].contains(block), "{block:?} twice in {}", vector(&given));
            }
            let text = markdown(&blocks);
            let leans = status(&given) == "leaning";
            assert_eq!(text.contains("leans towards"), leans, "{text}");
            assert_eq!(text.contains(" so far."), leans, "{text}");
            assert_eq!(text.contains("First find out what is not known yet."), leans, "{text}");
        });
    }
}

#[test]
fn makers_and_owner_are_left_to_be_filled_in() {
    of_link("WR:1/TP:Y", |report| {
        let text = markdown(&report.decision_record().concat());
        for label in ["Decision makers", "Owner"] {
            assert!(text.contains(&format!("\n- {label}: ____________________\n")), "{text}");
        }
    });
}

#[test]
fn what_it_hangs_on_is_one_sentence_with_every_decisive_answer() {
    for given in every_state().filter(|given| status(given) != "open") {
        let answers = translation::answers(&given);
        let decision = Decision::of(answers);
        of_case(&Workload { answers, ..Workload::default() }.into(), |report| {
            let blocks = report.decision_record().concat();
            let title = blocks.iter().position(|block| block.content() == "What it hangs on");
            let Block::Text(text) = &blocks[title.unwrap() + 1] else { panic!("no text") };
            assert_eq!(text.matches('.').count(), 1, "{text}");
            let clauses = text.matches("that ").count() - text.matches("load that").count();
            assert_eq!(clauses, decision.decisive.len() as usize, "{text}");
            assert_eq!(text.matches("(without evidence yet)").count(), usize::from(clauses > 0));
        });
    }
}

#[test]
fn each_answer_has_its_evidence() {
    of_link("WR:1/TP:Y/CB:N/EX:N~A~e=TP:m:Grafana,CB:a,EX::said%20so", |report| {
        let text = markdown(&report.decision_record().concat());
        for line in [
            "throughput: yes (measured: “Grafana”).",
            "incidents: no (assumed).",
            "processing: no (“said so”).",
            "committed: not known yet.",
        ] {
            assert!(text.contains(&[line, "\n"].concat()), "{line} in {text}");
        }
    });
}

#[test]
fn the_checks_before_signing_are_boxes_where_rust_may_be_signed_for() {
    for (entry, count) in [
        ("WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N", 8),
        ("WR:1/TP:Y/CB:Y", 8),
        ("WR:1/EX:Y", 0),
        ("WR:1", 0),
    ] {
        let case = link::parse(&["wr=", entry].concat()).unwrap();
        of_case(&case, |report| {
            let text = markdown(&report.decision_record().concat());
            assert_eq!(text.matches("\n- [ ] ").count(), count, "{text}");
            assert_eq!(text.contains("Not from the article."), count > 0);
        });
    }
}

#[test]
fn a_worked_example_is_marked_in_all_that_is_taken_along() {
    for (name, is_marked) in [("Example: Ranking", true), ("Ranking", false)] {
        let case =
            link::parse(&["wr=WR:1/EX:Y~", name.replace(' ', "%20").as_str()].concat()).unwrap();
        of_case(&case, |report| {
            for blocks in [report.decision_record().concat(), report.brief()] {
                assert_eq!(markdown(&blocks).contains("made up"), is_marked);
            }
        });
    }
}
