//! A report as plain text.

use proptest::prelude::*;
use when_rust::report::block::Block;
use when_rust::report::plain::plain;

use crate::reports::of_case;
use crate::workloads::{any_case, cases};

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn it_holds_every_block_and_no_mark_of_isolation(case in any_case()) {
        of_case(&case, |report| {
            for blocks in [report.decision_record().concat(), report.brief()] {
                let text = plain(&blocks);
                assert!(!text.contains(['\u{2068}', '\u{2069}']));
                for block in &blocks {
                    let content = block.content().replace(['\u{2068}', '\u{2069}'], "");
                    assert!(text.contains(&content), "{content:?} in {text}");
                }
            }
        });
    }
}

#[test]
fn headings_are_underlined_and_lists_keep_together() {
    let [title, items, steps] = [
        Block::Heading(1, "“\u{2068}A\u{2069}”".into()),
        Block::Item("one".into()),
        Block::Step("two".into()),
    ];
    let blocks = [title, items.clone(), items, Block::Heading(2, "B".into()), steps.clone(), steps];
    assert_eq!(plain(&blocks), "“A”\n===\n\n- one\n- one\n\nB\n-\n\n1. two\n2. two\n");
}
