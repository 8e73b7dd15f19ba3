//! The blocks of a report.

use crate::decision::decimal::digits;

/// A block of a report. Its text is plain; names in it are enclosed in U+2068 and U+2069.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of this level, 1 to 3.
    Heading(u8, String),
    /// A paragraph.
    Text(String),
    /// A list item. Consecutive items form a list.
    Item(String),
    /// A numbered list item. Consecutive steps form a list.
    Step(String),
    /// A list item with this label, to be filled in by hand.
    Blank(String),
    /// A list item with a box to tick by hand.
    Check(String),
    /// The link to the case.
    Link(String),
}

impl Block {
    /// Its text.
    #[must_use]
    pub fn content(&self) -> &str {
        match self {
            Self::Heading(_, content)
            | Self::Text(content)
            | Self::Item(content)
            | Self::Step(content)
            | Self::Blank(content)
            | Self::Check(content)
            | Self::Link(content) => content,
        }
    }

    /// Whether it is an item of a list.
    #[must_use]
    pub const fn is_item(&self) -> bool {
        matches!(self, Self::Item(_) | Self::Step(_) | Self::Blank(_) | Self::Check(_))
    }
}

/// The room for what is filled in by hand. In Markdown such a run between spaces is plain text.
const ROOM: &str = "____________________";

/// Renders `blocks` with `write`, adding list markers and the empty lines between blocks other than list items.
pub(super) fn render_blocks(blocks: &[Block], write: fn(&mut String, &Block)) -> String {
    let mut text = String::new();
    let mut step = 0;
    let mut in_list = false;
    for block in blocks {
        if !(text.is_empty() || in_list && block.is_item()) {
            text.push('\n');
        }
        in_list = block.is_item();
        step = if matches!(block, Block::Step(_)) { step + 1 } else { 0 };
        match block {
            Block::Item(_) | Block::Blank(_) => text.push_str("- "),
            Block::Check(_) => text.push_str("- [ ] "),
            Block::Step(_) => text.push_str(&[&digits(step), ". "].concat()),
            _ => {}
        }
        write(&mut text, block);
        if matches!(block, Block::Blank(_)) {
            text.push_str(&[": ", ROOM].concat());
        }
        text.push('\n');
    }
    text
}

/// Adds `items` under a heading, or nothing if there are none.
pub(super) fn write_list(blocks: &mut Vec<Block>, level: u8, title: &str, items: Vec<Block>) {
    if !items.is_empty() {
        blocks.push(Block::Heading(level, title.to_owned()));
        blocks.extend(items);
    }
}
