//! A report as plain text, for mail and chat.

use super::block::{Block, render_blocks};

/// `blocks` as plain text.
#[must_use]
pub fn plain(blocks: &[Block]) -> String {
    render_blocks(blocks, |text, block| {
        let mut width = 0;
        for c in block.content().chars().filter(|c| !('\u{2068}'..='\u{2069}').contains(c)) {
            text.push(c);
            width += 1;
        }
        if let Block::Heading(level @ 1..=2, _) = block {
            text.push('\n');
            for _ in 0..width {
                text.push(if *level == 1 { '=' } else { '-' });
            }
        }
    })
}
