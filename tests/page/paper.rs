//! The page on paper.

use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};

use crate::driver::wait;
use crate::widget::Page;

/// The states with the longest records.
const LONGEST: [&str; 3] = [
    "wr=WR:1/TP:Y/OC:N/EX:Y/IA:Y/NC:Y/UA:Y",
    "wr=WR:1/TP:Y/CB:N/EX:Y/IA:Y/NC:Y/UA:Y",
    "wr=WR:1/TP:Y/EX:Y/IA:Y/NC:Y/UA:Y",
];
const NAME: &str = "An%20eighty%20character%20name%20which%20goes%20on%20and%20on%20until%20it%20is%20really%20eighty%20wide";
const FIGURES: &str = "incidents:1000000000@50,p99:123456.789@50,diagnosis:45.125@10";

#[test]
fn a_workload_takes_one_page() {
    for case in ["wr=WR:1", "wr=WR:1/TP:Y/CB:Y", "wr=WR:1/EX:Y~Report%20job"] {
        assert_eq!(pages(&Page::open_with(case)), 1, "{case}");
    }
    for case in LONGEST {
        assert_eq!(pages(&Page::open_with(&format!("{case}~{NAME}~{FIGURES}"))), 1, "{case}");
    }
}

#[test]
fn several_workloads_take_a_page_each_behind_one_with_all_of_them() {
    let page = Page::open_with(&[LONGEST[0]; 12].join("&"));
    assert_eq!(pages(&page), 13);
    page.until("!find('.paper')");
    page.assert_agrees();
}

/// How many pages of A4 the page takes.
fn pages(page: &Page) -> usize {
    let paper = on_paper(page);
    let text = String::from_utf8_lossy(&paper);
    text.matches("/Type /Page\n").count()
}

/// The page on A4, as PDF.
pub fn on_paper(page: &Page) -> Vec<u8> {
    let parameters = PrintParameters {
        page: PrintPage { width: 21.0, height: 29.7 },
        margin: PrintMargins { top: 1.4, bottom: 1.4, left: 1.6, right: 1.6 },
        ..PrintParameters::default()
    };
    wait(page.driver.print_page(parameters)).unwrap()
}
