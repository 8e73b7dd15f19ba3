//! First moves in full, in their section: in order, each with its reason; and when to look again.

use when_rust::content::moves::{move_how, move_title};
use when_rust::content::reasons::reason_words;
use when_rust::content::traits::trait_words;
use when_rust::decision::answers::Answer;
use when_rust::decision::moves::Move;
use when_rust::decision::trait_set::TraitSet;

use crate::find::{only, texts};
use crate::html::Element;
use crate::screen::{OPENED, Screen, opened_after};

#[test]
fn the_moves_stand_in_order_with_their_words() {
    for screen in OPENED.iter() {
        let moves = &screen.decision.first_moves;
        let rows = rows(screen);
        assert_eq!(rows.len(), moves.len(), "{}", screen.case);
        for (row, first_move) in rows.iter().zip(moves) {
            let action = first_move.action;
            let found = texts(&row.children().collect::<Vec<_>>());
            assert_eq!(found[..2], [move_title(action), move_how(action)], "{}", screen.case);
        }
    }
}

#[test]
fn a_move_tells_the_traits_that_it_follows_from_as_they_were_answered() {
    for screen in OPENED.iter().filter(|screen| screen.has_verdict()) {
        for (row, first_move) in rows(screen).iter().zip(&screen.decision.first_moves) {
            let because = row.children().last().unwrap().text();
            for which in first_move.because.iter() {
                let words = trait_words(which);
                let clause = match screen.decision.answers.get(which) {
                    Some(Answer::No) => words.lacks,
                    Some(Answer::Yes) | None => words.holds,
                };
                assert!(because.contains(clause), "{clause:?} in {because:?}, {}", screen.case);
            }
        }
    }
}

#[test]
fn what_is_not_known_is_never_told_as_known() {
    for screen in OPENED.iter().filter(|screen| screen.has_verdict()) {
        let unanswered = screen.decision.answers.unanswered();
        for (row, first_move) in rows(screen).iter().zip(&screen.decision.first_moves) {
            let because = row.children().last().unwrap().text();
            for which in first_move.because.intersection(unanswered).iter() {
                let (known, _) = because.split_once(trait_words(which).holds).unwrap();
                assert!(known.contains("not known"), "{because:?} in {}", screen.case);
                assert!(!because.contains(trait_words(which).lacks), "{because:?}");
            }
        }
    }
}

#[test]
fn while_nothing_is_answered_the_articles_advice_has_no_reasons() {
    let screen = opened_after("WR:1", []);
    let rows = rows(&screen);
    assert_eq!(rows.len(), 4);
    assert!(rows.iter().all(|row| row.children().count() == 2));
}

#[test]
fn the_events_to_look_again_are_those_of_what_stands_before_rust() {
    for screen in OPENED.iter() {
        let reserve = screen.decision.first_moves.iter().find(|one| one.action == Move::Reserve);
        let stands_before = reserve.map_or(TraitSet::EMPTY, |reserve| reserve.because);
        let events: Vec<&str> =
            stands_before.iter().map(|which| reason_words(which).look_again).collect();
        let lists = screen.part("moves").with("class", "look-again");
        let found: Vec<String> =
            lists.iter().flat_map(|list| texts(&list.named(&["li"]))).collect();
        assert_eq!(found, events, "{}", screen.case);
    }
}

fn rows(screen: &Screen) -> Vec<&Element> {
    only(&screen.part("moves").named(&["ol"])).children().collect()
}
