//! A report as plain text, for mail and chat.

use super::block::Block;
use crate::decision::decimal::digits;

/// `blocks` as plain text.
#[must_use]
pub fn plain(blocks: &[Block]) -> String {
    let mut text = String::new();
    let mut step = 0;
    let mut in_list = false;
    for block in blocks {
        let is_item = matches!(block, Block::Item(_) | Block::Step(_));
        if !(text.is_empty() || in_list && is_item) {
            text.push('\n');
        }
        in_list = is_item;
        step = if matches!(block, Block::Step(_)) { step + 1 } else { 0 };
        match block {
            Block::Item(_) => text.push_str("- "),
            Block::Step(_) => text.push_str(&[&digits(step), ". "].concat()),
            _ => {}
        }
        let mut width = 0;
        for c in block.content().chars().filter(|c| !('\u{2068}'..='\u{2069}').contains(c)) {
            text.push(c);
            width += 1;
        }
        text.push('\n');
        if let Block::Heading(level @ 1..=2, _) = block {
            for _ in 0..width {
                text.push(if *level == 1 { '=' } else { '-' });
            }
            text.push('\n');
        }
    }
    text
}
