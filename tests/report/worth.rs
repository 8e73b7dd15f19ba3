//! What the targets are worth and the review, in decision record and brief.

use when_rust::case::Workload;
use when_rust::report::block::Block;
use when_rust::report::markdown::markdown;
use when_rust::report::plain::plain;

use crate::oracle::{every_state, translation, vector};
use crate::reports::{of_case, of_link};

const CASE: &str = "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~A~incidents:12,diagnosis:45@20";

#[test]
fn without_costs_nothing_is_said_of_them() {
    of_link(CASE, |report| {
        for blocks in [report.decision_record().concat(), report.brief()] {
            let text = plain(&blocks);
            assert!(!text.contains("What the targets are worth") && !text.contains("Review\n"));
        }
    });
}

#[test]
fn every_result_is_a_sentence_with_its_formula_in_record_and_brief() {
    let costs = "~w=incident:8000,hour:120,ownership:40000,currency:EUR";
    of_link(&[CASE, costs].concat(), |report| {
        for blocks in [report.decision_record().concat(), report.brief()] {
            let text = plain(&blocks).replace(['\u{202f}', '\u{a0}'], " ");
            for says in [
                "As entered, one priority incident costs 8 000 EUR, one on-call hour costs 120 EUR and owning Rust for a quarter costs 40 000 EUR.",
                "- Incidents avoided per quarter: 12 × 40 % = 4.8.",
                "- On-call hours saved per quarter: (12 − 4.8) × 45 minutes × 20 % ÷ 60 = 1.08.",
                "- Worth per quarter: 4.8 × 8 000 + 1.08 × 120 = 38 529.6 EUR.",
                "38 529.6 − 40 000 = −1 470.4 EUR.",
                "41.6 %, rounded up.",
                "This speaks against adopting Rust here now",
            ] {
                assert!(text.contains(says), "{says} in {text}");
            }
        }
    });
}

#[test]
fn a_currency_is_only_text() {
    of_link(&[CASE, "~w=incident:1,currency:%5Ba%5D(b)%3C"].concat(), |report| {
        let text = markdown(&report.decision_record().concat());
        assert!(text.contains("\\[a\\](b)\\<"), "{text}");
    });
}

#[test]
fn the_decision_record_has_the_review_and_its_day() {
    let review = "~r=2027-05-26,incidents:7,diagnosis:50";
    of_link(&[CASE, review].concat(), |report| {
        let text = plain(&report.decision_record().concat());
        for says in [
            "Review\n",
            "- Priority incidents on the target service: 7 incidents per quarter; met: at or below the target.\n",
            "- On-call diagnosis time: 50 minutes; not moved: at or above the baseline.\n",
            "The review says: stop. The reason is that on-call diagnosis time has not moved.\n",
            "The verdict was “Adopt”, and by today’s answers it still is.\n",
            "The review was on 2027-05-26.\n",
        ] {
            assert!(text.contains(says), "{says} in {text}");
        }
        assert!(!plain(&report.brief()).contains("The review says"));
    });
}

#[test]
fn a_planned_review_is_on_its_day_and_another_one_in_six_months() {
    for (review, day) in [("~r=2028-02-29", "2028-02-29"), ("", "2027-05-23")] {
        of_link(&[CASE, review].concat(), |report| {
            let text = plain(&report.decision_record().concat());
            assert!(text.contains(&format!("The review is on {day}.\n")), "{text}");
            assert!(!text.contains("The review says"));
        });
    }
}

#[test]
fn in_every_state_verdict_reasons_and_moves_are_told_as_without_costs_and_review() {
    let mut with: Workload = Workload::default();
    of_link(
        &[CASE, "~w=incident:8000,ownership:40000~r=2027-05-26,incidents:6"].concat(),
        |report| {
            with = report.subjects[0].workload.clone();
        },
    );
    for given in every_state() {
        let answers = translation::answers(&given);
        let told = |workload: Workload| {
            let mut sections = Vec::new();
            of_case(&workload.into(), |report| {
                let blocks = report.decision_record().concat();
                for title in ["Decision", "Reasons", "What it hangs on", "First moves"] {
                    let section =
                        blocks.iter().skip_while(|block| block.content() != title).skip(1);
                    let section = section.take_while(|block| !matches!(block, Block::Heading(..)));
                    sections.push(section.cloned().collect::<Vec<_>>());
                }
            });
            sections
        };
        let bare = told(Workload { answers, ..Workload::default() });
        let full = told(Workload {
            answers,
            costs: with.costs,
            review: with.review,
            figures: with.figures,
            ..Workload::default()
        });
        assert!(!bare[0].is_empty());
        assert_eq!(bare, full, "{}", vector(&given));
    }
}
