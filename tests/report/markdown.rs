//! A report as Markdown, read again by a parser: our headings and links, and nothing that a name or a note could have
//! brought in.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use when_rust::case::plain_text::{Name, Note};
use when_rust::case::{Case, Workload, vector};
use when_rust::decision::answers::Answers;
use when_rust::report::block::Block;
use when_rust::report::markdown::markdown;

use crate::reports::{links, of_case, of_link};
use crate::workloads::{any_case, cases};

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn whatever_the_names_and_notes_it_holds_our_headings_and_links_only(case in any_case()) {
        is_ours(&case);
    }
}

#[test]
fn every_state_holds_our_headings_and_links_only() {
    for index in 0..Answers::STATES {
        is_ours(&Workload { answers: Answers::from_index(index), ..Workload::default() }.into());
    }
}

#[test]
fn no_name_and_no_note_means_anything() {
    for name in [
        "<script>alert(1)</script>",
        "<!-- x",
        "<b>",
        "&lt;b&gt;",
        "&#60;b>",
        "[x](javascript:alert)",
        "![x](y)",
        "[x]: y",
        "https://evil.test",
        "www.evil.test",
        "WwW.evil.test",
        "a@evil.test",
        "ftp://evil.test",
        "# x",
        "x #",
        "- x",
        "1. x",
        "---",
        "***",
        "*x*",
        "__x__",
        "~~x~~",
        "`x`",
        "``x",
        "x\\",
        "\\",
        "|a|b|",
        "$x$",
        "x^2^",
        "`a@b.test`",
        "``@",
        "[^1]",
        ":smile:",
        "\u{2028}x",
        "<https://evil.test>",
        "x<",
        "+ x",
        "=",
        "> x",
        "{#id}",
    ] {
        is_ours(&named(name));
    }
}

#[test]
fn a_plain_name_reads_as_it_is() {
    of_link("WR:1/TP:Y~Checkout%20API%2C%20v2.1%20(EU)", |report| {
        let text = markdown(&report.brief());
        assert!(text.starts_with("# Call brief: “Checkout API, v2.1 (EU)”\n"), "{text}");
    });
}

#[test]
fn a_link_that_is_no_address_is_no_link() {
    let text = markdown(&[
        Block::Link("javascript:alert(1)".into()),
        Block::Link("https://x.test/>a".into()),
    ]);
    assert!(read(&text).links.is_empty(), "{text}");
}

struct Read {
    headings: Vec<String>,
    links: Vec<String>,
    items: usize,
    /// The boxes to tick, all of them empty.
    boxes: usize,
}

/// Reads `text` with all that a reader of Markdown may know, and allows headings, lists, links and code.
#[track_caller]
fn read(text: &str) -> Read {
    let mut read = Read { headings: vec![], links: vec![], items: 0, boxes: 0 };
    let mut heading: Option<String> = None;
    let mut in_link = false;
    // Typographic quotes would make the comparison of texts harder, and are no markup.
    let known = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    for event in Parser::new_ext(text, known) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => read.headings.extend(heading.take()),
            Event::Start(Tag::Link { dest_url, .. }) => {
                read.links.push(dest_url.to_string());
                in_link = true;
            }
            Event::End(TagEnd::Link) => in_link = false,
            Event::Start(Tag::Item) => read.items += 1,
            Event::TaskListMarker(false) => read.boxes += 1,
            Event::Start(Tag::Paragraph | Tag::List(_)) | Event::End(_) => {}
            // Some readers make links of addresses that stand in the text.
            Event::Text(part) if !in_link && looks_like_a_link(&part) => panic!("{part} in {text}"),
            Event::Text(part) | Event::Code(part) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&part);
                }
            }
            other => panic!("{other:?} in {text}"),
        }
    }
    read
}

#[track_caller]
fn is_ours(case: &Case) {
    of_case(case, |report| {
        for blocks in [report.decision_record().concat(), report.brief()] {
            let text = markdown(&blocks);
            let read = read(&text);
            let headings = blocks.iter().filter(|block| matches!(block, Block::Heading(..)));
            let headings: Vec<_> = headings.map(|block| bare(block.content())).collect();
            assert_eq!(
                read.headings.iter().map(|one| bare(one)).collect::<Vec<_>>(),
                headings,
                "{text}"
            );
            assert!(read.links.iter().all(|link| links(report).contains(link)), "{text}");
            let items = blocks.iter().filter(|block| block.is_item());
            assert_eq!(read.items, items.count(), "{text}");
            let boxes = blocks.iter().filter(|block| matches!(block, Block::Check(_)));
            assert_eq!(read.boxes, boxes.count(), "{text}");
        }
    });
}

fn looks_like_a_link(text: &str) -> bool {
    let text = text.to_lowercase();
    ["@", "://", "www"].iter().any(|mark| text.contains(mark))
}

/// Without marks of isolation and without white space, which code may collapse.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !('\u{2068}'..='\u{2069}').contains(c)).collect()
}

/// Two workloads of this name, with this note on every answer.
fn named(name: &str) -> Case {
    let answers = vector::parse("WR:1/TP:Y/CB:N/LS:Y/OC:N/EX:N/IA:N/NC:N/UA:N").unwrap();
    let mut workload = Workload { name: Name::new(name).unwrap(), answers, ..Workload::default() };
    for which in answers.answered().iter() {
        workload.evidence.get_mut(which).note = Note::new(name).unwrap();
    }
    Case::new(vec![workload; 2]).unwrap()
}
