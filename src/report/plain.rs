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
        let content = match block {
            Block::Heading(_, content) | Block::Text(content) | Block::Link(content) => content,
            Block::Item(content) => {
                text.push_str("- ");
                content
            }
            Block::Step(content) => {
                text.push_str(&digits(step));
                text.push_str(". ");
                content
            }
        };
        let mut width = 0;
        for c in content.chars().filter(|c| !('\u{2068}'..='\u{2069}').contains(c)) {
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
