//! The page on paper.

use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};

use crate::driver::wait;
use crate::widget::Page;

/// The states with the longest records.
const LONGEST: [&str; 5] = [
    "wr=WR:1/TP:Y/OC:N/EX:Y/IA:Y/NC:Y/UA:Y",
    "wr=WR:1/TP:Y/CB:N/EX:Y/IA:Y/NC:Y/UA:Y",
    "wr=WR:1/TP:Y/EX:Y/IA:Y/NC:Y/UA:Y",
    "wr=WR:1/CB:N/LS:N/OC:Y/EX:Y/IA:Y/NC:Y/UA:N",
    "wr=WR:1/CB:N/OC:Y/EX:Y/IA:Y/NC:Y/UA:N",
];
const ADOPT: &str = "wr=WR:1/TP:Y/CB:Y/LS:Y/OC:Y/EX:N/IA:N/NC:N/UA:N";
const NAME: &str = "An%20eighty%20character%20name%20which%20goes%20on%20and%20on%20until%20it%20is%20really%20eighty%20wide";
const FIGURES: &str = "incidents:1000000000@50,p99:123456.789@50,diagnosis:45.125@10";
/// 60 characters.
const NOTE: &str =
    "the%20incident%20reviews%20of%20May%20and%20June%2C%20and%20what%20on-call%20says";

#[test]
fn a_workload_takes_one_page() {
    for case in ["wr=WR:1", "wr=WR:1/TP:Y/CB:Y", "wr=WR:1/EX:Y~Report%20job"] {
        assert_eq!(pages(&Page::open_with(case)), 1, "{case}");
    }
    for case in LONGEST {
        assert_eq!(pages(&Page::open_with(&with_notes(case, NOTE))), 1, "{case}");
    }
}

#[test]
fn with_worth_and_review_it_takes_one_page_too() {
    let costs = "w=incident:999999999,hour:123456.789,ownership:1000000000,currency:EUR";
    let review = "r=2027-05-26,incidents:1000000000,p99:123,diagnosis:45.125";
    for case in [ADOPT, LONGEST[0]] {
        let case = format!("{case}~{NAME}~{FIGURES}~{costs}~{review}");
        assert_eq!(pages(&Page::open_with(&case)), 1, "{case}");
    }
}

#[test]
fn a_workload_without_answers_takes_one_page_to_fill_in() {
    for case in ["wr=WR:1".to_owned(), format!("wr=WR:1~{NAME}~{FIGURES}")] {
        assert_eq!(pages(&Page::open_with(&case)), 1, "{case}");
    }
}

#[test]
fn the_longest_notes_take_a_second_page_at_most() {
    let longest = ["very"; 50].join("%20");
    assert!(pages(&Page::open_with(&with_notes(LONGEST[3], &longest))) <= 2);
}

#[test]
fn several_workloads_take_a_page_each_behind_one_with_all_of_them() {
    let named = format!("{}~{NAME}", LONGEST[0]);
    for case in [LONGEST[0], &named] {
        let page = Page::open_with(&[case; 12].join("&"));
        assert_eq!(pages(&page), 13);
        page.until("!find('.paper')");
        page.assert_agrees();
    }
}

/// `case` with the longest name and figures, and `note` on every answer.
fn with_notes(case: &str, note: &str) -> String {
    let answers = case.split('/').skip(1).filter_map(|answer| answer.split_once(':'));
    let notes: Vec<_> = answers.map(|(code, _)| format!("{code}:r:{note}")).collect();
    format!("{case}~{NAME}~{FIGURES}~e={}", notes.join(","))
}

/// How many pages of A4 the page takes.
fn pages(page: &Page) -> usize {
    let paper = on_paper(page);
    let text = String::from_utf8_lossy(&paper);
    text.matches("/Type /Page\n").count()
}

/// The page on A4, as PDF.
pub fn on_paper(page: &Page) -> Vec<u8> {
    // Until the deferred part is loaded, the screen is printed.
    page.run("dispatchEvent(new Event('beforeprint'));");
    page.until("find('.paper')");
    let parameters = PrintParameters {
        page: PrintPage { width: 21.0, height: 29.7 },
        margin: PrintMargins { top: 1.4, bottom: 1.4, left: 1.6, right: 1.6 },
        ..PrintParameters::default()
    };
    wait(page.driver.print_page(parameters)).unwrap()
}
