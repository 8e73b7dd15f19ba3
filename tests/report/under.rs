//! Finding a section in a report.

use when_rust::report::block::Block;

/// The texts of `blocks` under the heading `title`, up to the next one.
pub fn under(blocks: &[Block], title: &str) -> Vec<String> {
    let after = blocks.iter().skip_while(|block| block.content() != title).skip(1);
    let section = after.take_while(|block| !matches!(block, Block::Heading(..)));
    section.map(|block| block.content().to_owned()).collect()
}
