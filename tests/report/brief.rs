//! What stands in the call brief.

use when_rust::content::traits::trait_words;
use when_rust::phrases::headline;
use when_rust::report::plain::plain;

use crate::reports::{TODAY, links, of_link};
use crate::under::under;

#[test]
fn it_tells_where_things_stand_and_why() {
    of_link("WR:1/TP:Y/CB:Y~Checkout~p99:180", |report| {
        let text = plain(&report.brief());
        let decision = report.subjects[0].decision;
        for part in ["“Checkout”", TODAY, headline(decision), "Rule R5", &report.link] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert_eq!(under(&report.brief(), "Counts for Rust").len(), 2);
    });
}

#[test]
fn the_agenda_begins_with_the_question_that_settles_most_and_leaves_none_out() {
    for case in ["WR:1", "WR:1/TP:Y/CB:Y", "WR:1/LS:Y/OC:N"] {
        of_link(case, |report| {
            let decision = report.subjects[0].decision;
            let agenda = under(&report.brief(), "Agenda");
            let next = trait_words(decision.next_question.unwrap()).question();
            assert!(agenda[0].starts_with(next), "{agenda:?}");
            for which in decision.reasons.unknown.iter() {
                let question = trait_words(which).question();
                assert_eq!(
                    agenda.iter().filter(|item| item.starts_with(question)).count(),
                    1,
                    "{agenda:?}"
                );
            }
        });
    }
}

#[test]
fn what_is_settled_leaves_the_first_moves_to_talk_about() {
    of_link("WR:1/EX:Y", |report| assert_eq!(under(&report.brief(), "Agenda").len(), 1));
}

#[test]
fn the_figures_to_bring_are_named_with_those_that_are_there() {
    of_link("WR:1/TP:Y~~p99:180", |report| {
        let figures = under(&report.brief(), "Figures to bring");
        assert!(
            figures[0].contains("to be brought") && figures[1].contains("ms: 180"),
            "{figures:?}"
        );
    });
}

#[test]
fn several_workloads_are_told_one_after_the_other() {
    of_link("WR:1/TP:Y~A&wr=WR:1~B", |report| {
        let text = plain(&report.brief());
        assert!(
            text.contains("0 of 2") && text.contains("“A”\n---") && text.contains("“B”\n---"),
            "{text}"
        );
        assert!(text.contains(links(report).last().unwrap()));
    });
}
