//! What is on paper is what is on screen.

use when_rust::case::link;
use when_rust::content::evidence::check_question;
use when_rust::content::traits::trait_words;
use when_rust::decision::Status;
use when_rust::decision::rules::Rule;
use when_rust::decision::traits::Trait;
use when_rust::report::block::Block;
use when_rust::state::{Action, Model};
use when_rust::view::export::report;

use crate::screen::{OPENED, Screen, after, of_model};

#[test]
fn the_record_says_what_the_screen_says() {
    for screen in OPENED.iter() {
        let model = Model::new(link::parse(&screen.case).unwrap());
        let page = report(&model).decision_record().concat();
        let Some(verdict) = screen.decision.verdict() else {
            continue;
        };
        let decided = under(&page, "Decision").concat();
        let is_leaning = screen.decision.status == Status::Leaning;
        let start = if is_leaning { "leans towards" } else { "is" };
        let start = format!("The verdict {start} “{}”", verdict.id().replace('-', " "));
        assert!(decided.starts_with(&start), "{decided}");
        assert_on_screen(screen, "reasons", &items_under(&page, "Reasons"));
        let changes = items_under(&page, "What would change the verdict");
        let conditions = changes.iter().map(|change| change.split_once("” ").unwrap().1);
        let conditions: Vec<_> =
            conditions.map(|one| one.trim_end_matches('.').to_owned()).collect();
        assert_on_screen(screen, "changes", &conditions);
        let moves = under(&page, "First moves");
        let titles = moves.iter().map(|one| one.split(", because").next().unwrap().to_owned());
        assert_on_screen(screen, "moves", &titles.collect::<Vec<_>>());
        assert_on_screen(screen, "moves", &items_under(&page, "Stop and review"));
    }
}

#[test]
fn every_workload_has_its_page_with_all_of_its_record() {
    for case in ["WR:1/TP:Y/CB:Y~A", "WR:1/TP:Y/EX:Y~A&wr=WR:1/CB:Y~%3Cb%3E~p99:180&wr=WR:1/UA:N"] {
        let screen = on_paper(case);
        let model = Model::new(link::parse(&["wr=", case].concat()).unwrap());
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
fn a_note_and_its_basis_are_on_paper() {
    let screen = on_paper("WR:1/TP:Y~A~e=TP:m:Grafana");
    assert!(screen.root.text().contains("yes (measured: “\u{2068}Grafana\u{2069}”)"));
}

#[test]
fn several_begin_with_the_map_and_the_comparison() {
    let screen = on_paper("WR:1/TP:Y/LS:N~A&wr=WR:1/TP:N~B&wr=WR:1~C");
    let first = screen.root.with("data-page", "overview");
    let [first] = first[..] else { panic!("{} first pages", first.len()) };
    assert_eq!(first.named(&["svg"]).len(), 4, "a map, and a glyph for each verdict");
    let rows: Vec<String> = first.named(&["tr"]).iter().map(|row| row.text()).collect();
    assert_eq!(rows[0], "123");
    assert_eq!(rows[2], format!("{} (differs)yesno?", trait_words(Trait::Throughput).label));
    assert_eq!(rows[4], format!("{}no??", trait_words(Trait::Latency).label));
    // The numbered marks are on this page only.
    assert_eq!(screen.root.with("class", "map").len(), 1);
}

#[test]
fn nothing_answered_is_a_worksheet() {
    let screen = on_paper("WR:1~Ledger~p99:180");
    let sheet = screen.root.with("data-page", "worksheet");
    let [sheet] = sheet[..] else { panic!("{} worksheets", sheet.len()) };
    let text = sheet.text();
    for which in Trait::ALL {
        let words = trait_words(which);
        assert!(text.contains(words.label) && text.contains(words.meaning), "{text}");
        assert!(!text.contains(check_question(which)));
    }
    for rule in Rule::ALL {
        assert!(text.contains(when_rust::content::verdicts::rule_sentence(rule)), "{text}");
    }
    assert!(text.contains("Ledger") && text.contains("Today: 180 ms."), "{text}");
    assert_eq!(sheet.with("class", "box").len(), 8 * 3);
    // A line for each answer, for two figures, the date and the verdict.
    assert_eq!(sheet.with("class", "room").len(), 8 + 2 + 2);
}

#[test]
fn nothing_for_paper_is_there_before_it_is_wanted_or_afterwards() {
    for wanted in [vec![], vec![true, false]] {
        let mut model = Model::default();
        for wanted in wanted {
            let _ = model.apply(Action::PaperToggled(wanted));
        }
        assert!(of_model(model).root.with("class", "paper").is_empty());
    }
}

fn on_paper(case: &str) -> Screen {
    after(case, [Action::PaperToggled(true)])
}

#[track_caller]
fn assert_on_screen(screen: &Screen, part: &str, sentences: &[String]) {
    let text = screen.part(part).text();
    for sentence in sentences {
        assert!(text.contains(sentence), "{sentence:?} in {text:?}, {}", screen.case);
    }
}

/// The texts of `blocks` under the heading `title`, up to the next one.
fn under(blocks: &[Block], title: &str) -> Vec<String> {
    section(blocks, title).map(|block| block.content().to_owned()).collect()
}

/// The list items among them.
fn items_under(blocks: &[Block], title: &str) -> Vec<String> {
    let items = section(blocks, title).filter(|block| block.is_item());
    items.map(|block| block.content().to_owned()).collect()
}

fn section<'a>(blocks: &'a [Block], title: &str) -> impl Iterator<Item = &'a Block> {
    let after = blocks.iter().skip_while(move |block| block.content() != title).skip(1);
    after.take_while(|block| !matches!(block, Block::Heading(..)))
}
