//! The decision record, in each of the 6,561 states.

use when_rust::case::Workload;
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
