//! What is on paper is what is on screen.

use when_rust::case::link;
use when_rust::report::block::Block;
use when_rust::state::{Action, Model};
use when_rust::view::take_away::report;

use crate::screen::{OPENED, Screen, after, of_model};

#[test]
fn the_record_says_what_the_screen_says() {
    for screen in OPENED.iter() {
        let model = Model::new(link::read(&screen.case).unwrap());
        let page = report(&model).decision_record().concat();
        assert_on_screen(screen, "verdict", &first_sentences(&under(&page, "Decision")[..1]));
        if !screen.has_verdict() {
            continue;
        }
        for title in ["Counts for Rust", "Counts against", "Not yet known"] {
            assert_on_screen(screen, "reasons", &under(&page, title));
        }
        let changes = under(&page, "What would change this");
        let conditions = changes.iter().map(|change| change.split_once(": ").unwrap().1);
        let conditions: Vec<_> =
            conditions.map(|one| one.trim_end_matches('.').to_owned()).collect();
        assert_on_screen(screen, "changes", &conditions);
        assert_on_screen(screen, "moves", &first_sentences(&under(&page, "First moves")));
        assert_on_screen(screen, "moves", &under(&page, "Look again when"));
    }
}

#[test]
fn every_workload_has_its_page_with_all_of_its_record() {
    for case in ["WR:1/TP:Y/CB:Y~A", "WR:1/TP:Y/EX:Y~A&wr=WR:1~%3Cb%3E~p99:180&wr=WR:1"] {
        let screen = after(case, [Action::PaperWanted(true)]);
        let model = Model::new(link::read(&["wr=", case].concat()).unwrap());
        let pages = report(&model).decision_record();
        let drawn = screen.root.with("class", "page");
        assert_eq!(drawn.len(), pages.len());
        for (drawn, page) in drawn.into_iter().zip(&pages) {
            let text = drawn.text();
            for block in page {
                assert!(text.contains(block.content()), "{:?} in {text}", block.content());
            }
        }
    }
}

#[test]
fn nothing_for_paper_is_there_before_it_is_wanted_or_afterwards() {
    for wanted in [vec![], vec![true, false]] {
        let mut model = Model::default();
        for wanted in wanted {
            let _ = model.apply(Action::PaperWanted(wanted));
        }
        assert!(of_model(model).root.with("class", "paper").is_empty());
    }
}

#[track_caller]
fn assert_on_screen(screen: &Screen, part: &str, sentences: &[String]) {
    let text = screen.part(part).text();
    for sentence in sentences {
        assert!(text.contains(sentence), "{sentence:?} in {text:?}, {}", screen.case);
    }
}

fn first_sentences(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| text.split(". ").next().unwrap().to_owned()).collect()
}

/// The texts of `blocks` under the heading `title`, up to the next one.
fn under(blocks: &[Block], title: &str) -> Vec<String> {
    let after = blocks.iter().skip_while(|block| block.content() != title).skip(1);
    let section = after.take_while(|block| !matches!(block, Block::Heading(..)));
    section.map(|block| block.content().to_owned()).collect()
}
