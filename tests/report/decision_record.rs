//! What stands in the decision record.

use when_rust::content::moves::move_words;
use when_rust::content::traits::trait_words;
use when_rust::content::verdicts::{OWN_EVIDENCE, stop_condition, verdict_words};
use when_rust::decision::traits::Trait;
use when_rust::phrases::{because, condition, headline};
use when_rust::report::block::Block;
use when_rust::report::plain::plain;

use crate::reports::{TODAY, links, of_link};
use crate::under::under;

const CASES: [&str; 5] = [
    "WR:1",
    "WR:1/TP:Y/CB:Y~A~incidents:12,p99:180@50",
    "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N",
    "WR:1/TP:Y/EX:Y/IA:Y/NC:Y",
    "WR:1/LS:Y/NC:Y~B",
];

#[test]
fn it_is_a_record_of_a_decision() {
    for case in CASES {
        of_link(case, |report| {
            let [page] = &report.decision_record()[..] else { panic!("one page") };
            let decision = report.subjects[0].decision;
            assert!(
                matches!(&page[0], Block::Heading(1, title) if title.starts_with("Decision record"))
            );
            let text = plain(page);
            for part in [
                TODAY,
                decision.status.id(),
                "version 1",
                headline(decision),
                stop_condition(decision.verdict()),
            ] {
                assert!(text.contains(part), "{part} in {text}");
            }
            assert_eq!(under(page, "Context").len(), 8);
            assert_eq!(under(page, "This workload"), links(report)[..1]);
            assert!(under(page, "Stop and review")[1].contains("2027-05-23"));
            if let Some(rule) = decision.rule() {
                assert!(text.contains(&format!("Rule {}", rule.id())));
            }
        });
    }
}

#[test]
fn the_reasons_the_changes_and_the_moves_are_those_of_the_decision() {
    for case in CASES {
        of_link(case, |report| {
            let page = report.decision_record().concat();
            let decision = report.subjects[0].decision;
            let reasons = decision.reasons;
            let counts = |which| trait_words(which).counts.to_owned();
            assert_eq!(
                under(&page, "Counts for Rust"),
                reasons.in_favour.iter().map(counts).collect::<Vec<_>>()
            );
            assert_eq!(
                under(&page, "Counts against"),
                reasons.against.iter().map(counts).collect::<Vec<_>>()
            );
            let unknown = reasons.unknown.iter().map(|which| trait_words(which).unknown.to_owned());
            assert_eq!(under(&page, "Not yet known"), unknown.collect::<Vec<_>>());
            let changes = decision.changes.iter().flat_map(|(verdict, sets)| {
                sets.iter().map(|set| {
                    format!(
                        "{}: {}.",
                        verdict_words(*verdict).name,
                        condition(decision.answers, *set)
                    )
                })
            });
            let expected = if decision.verdict().is_some() { changes.collect() } else { vec![] };
            assert_eq!(under(&page, "What would change this"), expected);
            let moves = under(&page, "First moves");
            assert_eq!(moves.len(), decision.first_moves.len());
            for (told, expected) in moves.iter().zip(&decision.first_moves) {
                assert!(told.starts_with(move_words(expected.action).title), "{told}");
                let because = because(decision.answers, expected.because);
                assert!(expected.because.is_empty() || told.ends_with(&because), "{told}");
            }
        });
    }
}

#[test]
fn figures_have_their_targets() {
    of_link("WR:1/TP:Y/CB:Y~~incidents:12,p99:180@50", |report| {
        let figures = under(&report.decision_record().concat(), "KPI baselines and targets");
        assert!(
            figures[0].contains("12 incidents per quarter today; target 7.2 incidents per quarter"),
            "{figures:?}"
        );
        assert!(
            figures[1].contains("180 ms today; target 90 ms")
                && figures[1].contains("your own aim"),
            "{figures:?}"
        );
        assert!(figures[2].contains("not recorded yet"), "{figures:?}");
        let first = figures.iter().map(|figure| figure.contains("watch this first"));
        assert_eq!(first.collect::<Vec<_>>(), [true, false, false], "{figures:?}");
    });
    of_link("WR:1/EX:Y~~incidents:12", |report| {
        let figures = under(&report.decision_record().concat(), "Baselines worth recording");
        assert!(figures[0].contains("12 incidents per quarter today"), "{figures:?}");
        assert!(figures.iter().all(|figure| !figure.contains("; target")), "{figures:?}");
    });
}

#[test]
fn what_comes_first_instead_is_told_with_when_to_look_again() {
    of_link("WR:1/EX:Y", |report| {
        let events = under(&report.decision_record().concat(), "Look again when");
        assert_eq!(events, [trait_words(Trait::Exploratory).look_again]);
    });
}

#[test]
fn several_workloads_have_a_page_each_behind_one_with_all_of_them() {
    of_link("WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~A&wr=WR:1/EX:Y~B&wr=WR:1", |report| {
        let pages = report.decision_record();
        assert_eq!(pages.len(), 4);
        let all = plain(&pages[0]);
        for part in [
            "3 workloads",
            "1 of 3",
            "“A” – Adopt. Settled on 7 of 8 answers. The other one cannot change it.",
            "“B” – Not first. Settled on 1 of 8 answers. The other 7 cannot change it.",
            "“Workload 3” – No verdict yet. Nothing answered yet.",
            OWN_EVIDENCE,
            &report.link,
        ] {
            assert!(all.contains(part), "{part} in {all}");
        }
        for (page, subject) in pages[1..].iter().zip(&report.subjects) {
            assert!(matches!(&page[0], Block::Heading(2, _)));
            assert_eq!(under(page, "This workload"), [subject.link.as_str()]);
        }
    });
}

#[test]
fn a_leaning_answer_reads_as_leaning_in_one_block() {
    let stands = "Leaning: not yet. Could still become Adopt or Not first. \
        Unanswered is read as “no” so far. 2 of 8 answered.";
    of_link("WR:1/TP:Y/CB:Y~A&wr=WR:1~B", |report| {
        let pages = report.decision_record();
        assert!(plain(&pages[0]).contains(&format!("- “A” – {stands}\n")), "{}", plain(&pages[0]));
        assert_eq!(under(&pages[1], "Decision")[0], stands);
        let brief = report.brief();
        assert_eq!(brief.iter().filter(|block| block.content() == stands).count(), 1);
    });
}
