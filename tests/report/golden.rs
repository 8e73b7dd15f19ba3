//! Reports and sentences as they are written for some cases, to be proof-read.
//!
//! `UPDATE_EXPECT=1` writes the file anew.

use std::fmt::Write;

use expect_test::expect_file;
use when_rust::case::comparison::decisive_changes;
use when_rust::case::vector;
use when_rust::decision::Decision;
use when_rust::phrases::{lead_sentence, verdict_change};
use when_rust::report::markdown::markdown;
use when_rust::report::plain::plain;

use crate::reports::of_link;

/// Leaning with figures; contradicting itself, on the wrong kind of work; several: settled for Rust, and open; several
/// with evidence; half a case, settled, with a note that is no text; leaning away from Rust; and
/// with costs and a review, where the balance speaks against adopting, and for closing the gaps.
const CASES: [&str; 8] = [
    "WR:1/TP:Y/CB:Y~Checkout~incidents:12,p99:180@50",
    "WR:1/TP:Y/EX:Y/IA:Y/NC:Y~~incidents:12",
    "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~A&wr=WR:1",
    "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N~Checkout%20API~incidents:12,p99:180~e=TP:m:Grafana%2C%20week%2042,CB:r:two%20incident%20reviews%20in%20May&wr=WR:1/TP:Y/EX:Y~Report%20job&wr=WR:1/LS:Y/NC:Y~Search~p99:90",
    "WR:1/TP:N/LS:Y/OC:N/EX:N/IA:N/NC:N/UA:N~~diagnosis:45@20~e=LS:m:%3Cb%3Ep99%3C%2Fb%3E%20%5Bx%5D(y)%20www.a.test,NC:a",
    "WR:1/TP:N/EX:N~Ledger",
    "WR:1/TP:Y/CB:Y/LS:N/OC:Y/EX:N/IA:N/NC:N/UA:N~Checkout~incidents:12,diagnosis:45@20~w=incident:8000,hour:120,ownership:40000,currency:EUR~r=2027-05-26,incidents:7,diagnosis:50",
    "WR:1/TP:Y/CB:Y/OC:N/EX:N/IA:N/NC:N/UA:N~Ranking~incidents:7~w=incident:1250000,hour:90,ownership:30000~r=2027-06-01",
];
/// States whose first paragraph is easily told wrong.
const LEADS: [&str; 6] = [
    "WR:1/EX:N",
    "WR:1/OC:Y",
    "WR:1/TP:N/CB:N/NC:Y",
    "WR:1/TP:Y/CB:Y/OC:N",
    "WR:1/TP:Y/CB:Y/OC:Y",
    "WR:1/LS:Y/NC:Y/UA:Y",
];
const LEANING: &str = "WR:1/TP:Y/CB:Y/OC:N/LS:Y";
const SETTLED: &str = "WR:1/TP:Y/CB:Y/OC:N/EX:N/IA:N/NC:N/UA:N";
const OWNED: &str = "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N";
/// Before and after.
const MOVEMENTS: [[&str; 2]; 7] = [
    [SETTLED, OWNED],
    ["WR:1", "WR:1/TP:Y"],
    [SETTLED, SETTLED],
    [LEANING, LEANING],
    [LEANING, SETTLED],
    [SETTLED, LEANING],
    ["WR:1", "WR:1"],
];

#[test]
fn the_reports_of_some_cases() {
    let mut page = String::from("Decision records as Markdown, and call briefs as plain text.\n");
    for case in CASES {
        of_link(case, |report| {
            let record = markdown(&report.decision_record().concat());
            let brief = plain(&report.brief());
            write!(page, "\n\n{0}\nwr={case}\n{0}\n\n{record}\n\n{brief}", "=".repeat(72)).unwrap();
        });
    }
    expect_file!["../golden/reports.txt"].assert_eq(&page);
}

#[test]
fn the_sentences_of_some_cases() {
    let decision = |text: &str| Decision::of(vector::parse(text).unwrap());
    let mut page = String::from("First paragraphs.\n\n");
    for text in LEADS {
        writeln!(page, "{text}\n  {}", lead_sentence(&decision(text))).unwrap();
    }
    page += "\nWhat moved the verdict, from the first to the second.\n\n";
    for texts in MOVEMENTS {
        let [before, after] = texts.map(decision);
        let moved =
            verdict_change(&before, &after, &decisive_changes(before.answers, after.answers));
        writeln!(page, "{}\n{}\n  {moved}", texts[0], texts[1]).unwrap();
    }
    expect_file!["../golden/sentences.txt"].assert_eq(&page);
}
