//! The answer at a glance: headline, outlook, first paragraph, first moves, and what would change it soonest.

use std::collections::HashSet;

use when_rust::content::moves::move_title;
use when_rust::content::verdicts::{OPEN_HEADLINE, verdict_words};
use when_rust::decision::Status;
use when_rust::phrases::{
    lead_sentence, outlook, rest_is_moot, rule_title, short_change, status_line,
};

use crate::find::{only, texts};
use crate::screen::{SCREENS, of_case};

/// The most first moves that there can be.
const MAX_MOVES: usize = 5;

#[test]
fn the_screens_show_every_verdict_leaning_and_settled() {
    let shown: HashSet<_> = SCREENS
        .iter()
        .map(|screen| {
            (
                screen.decision.verdict().map_or("", |verdict| verdict.id()),
                screen.decision.status.id(),
            )
        })
        .collect();
    assert_eq!(shown.len(), 7, "{shown:?}");
}

#[test]
fn the_verdict_is_told_to_the_eye_and_to_scripts() {
    for screen in SCREENS.iter() {
        let (decision, verdict) = (&screen.decision, screen.part("verdict"));
        let id = decision.verdict().map_or("", |verdict| verdict.id());
        assert_eq!(verdict.get("data-verdict"), Some(id), "{}", screen.case);
        assert_eq!(verdict.get("data-status"), Some(decision.status.id()), "{}", screen.case);
        let headline = decision.verdict().map_or(OPEN_HEADLINE, |verdict| {
            let words = verdict_words(verdict);
            if decision.status == Status::Leaning { words.leaning } else { words.headline }
        });
        assert_eq!(verdict.text(), headline);
        assert_eq!((verdict.name.as_str(), verdict.get("id")), ("h2", Some("verdict")));
        assert!(screen.part("answer").is("aria-labelledby", "verdict"));
    }
}

#[test]
fn the_first_paragraph_is_the_rule_in_this_workloads_terms() {
    for screen in SCREENS.iter() {
        let lead = only(&screen.part("answer").with("class", "lead"));
        assert_eq!(lead.text(), lead_sentence(&screen.decision), "{}", screen.case);
    }
}

#[test]
fn the_outlook_stands_beside_a_leaning_headline_and_is_empty_otherwise() {
    for screen in SCREENS.iter() {
        let told = only(&screen.part("answer").parts("outlook")).text();
        assert_eq!(told, outlook(&screen.decision), "{}", screen.case);
        assert_eq!(told.is_empty(), screen.decision.status != Status::Leaning, "{}", screen.case);
    }
}

#[test]
fn how_much_is_answered_is_told_and_once_settled_the_rule_and_that_the_rest_is_moot() {
    for screen in SCREENS.iter() {
        let (decision, text) = (&screen.decision, screen.part("answer").text());
        assert!(text.contains(&status_line(decision)), "{text}");
        let is_settled = decision.status == Status::Settled;
        assert_eq!(text.contains("Rule "), is_settled, "{text}");
        assert!(!is_settled || text.contains(&rule_title(decision)), "{text}");
        assert!(text.contains(&rest_is_moot(decision)), "{text}");
    }
}

#[test]
fn every_first_move_stands_by_its_title_in_order() {
    let mut most = 0;
    for screen in SCREENS.iter() {
        let moves = screen.part("answer").parts("move");
        let expected: Vec<&str> = screen
            .decision
            .first_moves
            .iter()
            .map(|first_move| move_title(first_move.action))
            .collect();
        assert_eq!(texts(&moves), expected, "{}", screen.case);
        most = most.max(moves.len());
    }
    assert_eq!(most, MAX_MOVES);
}

#[test]
fn what_would_change_the_answer_stands_in_the_room_that_few_moves_leave() {
    let mut met = HashSet::new();
    for screen in SCREENS.iter() {
        let decision = &screen.decision;
        let answer = screen.part("answer");
        let rows: Vec<String> = answer
            .with("class", "nearest")
            .iter()
            .flat_map(|list| texts(&list.named(&["li"])))
            .collect();
        let titles = answer.with("class", "would").len();
        let lines = decision.first_moves.len() + titles + rows.len();
        assert!(lines <= MAX_MOVES, "{lines} lines in {}", screen.case);
        // Fewer changes first, then the higher verdict.
        let mut nearest: Vec<_> = decision.changes.iter().rev().collect();
        nearest.sort_by_key(|(_, sets)| sets[0].iter().count());
        let expected: Vec<String> = nearest
            .into_iter()
            .map(|(to, sets)| short_change(decision.answers, *to, sets[0]))
            .map(|change| if titles == 0 { format!("Would change it: {change}") } else { change })
            .collect();
        assert_eq!(rows, expected[..rows.len()], "{}", screen.case);
        let has_room = decision.first_moves.len() < MAX_MOVES;
        assert_eq!(!rows.is_empty(), has_room && screen.has_verdict(), "{}", screen.case);
        met.insert(rows.len());
    }
    assert_eq!(met, HashSet::from([0, 1, 2]));
}

#[test]
fn of_several_workloads_the_answer_says_whose_it_is() {
    let status = |entry| only(&of_case(entry).part("answer").with("class", "status")).text();
    assert!(!status("WR:1/TP:Y~A").contains('A'), "its name stands right above");
    assert!(status("WR:1/TP:Y~Orders&wr=WR:1").starts_with("Orders"));
    assert!(status("WR:1/TP:Y&wr=WR:1").starts_with("Workload 1"));
}
