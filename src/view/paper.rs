//! The decision record on paper, a page for each workload. Drawn only while something is printed.

use yew::prelude::*;

use super::map::map_on_paper;
use super::parts::{group, nothing, several, text};
use super::take_away::report;
use crate::report::block::Block;
use crate::state::{Action, Model};

/// How long a page may be, in bytes, to be set in the larger of two sizes.
const ROOMY: usize = 3_600;

/// The pages, which the style sheet shows in the place of everything else on paper.
pub fn paper(model: &Model, act: &Callback<Action>) -> Html {
    if !model.on_paper() {
        return nothing();
    }
    let mut pages = Vec::new();
    for blocks in report(model).decision_record() {
        let length: usize = blocks.iter().map(|block| block.content().len()).sum();
        let class = if length > ROOMY { "page dense" } else { "page" };
        let mut page = drawn(&blocks);
        if pages.is_empty() {
            // Behind the heading.
            page.insert(1, map_on_paper(model, act));
        }
        pages.push(group("div", class, page));
    }
    group("div", "paper", pages)
}

fn drawn(blocks: &[Block]) -> Vec<Html> {
    let mut nodes = Vec::new();
    let mut rest = blocks.iter().peekable();
    while let Some(block) = rest.next() {
        nodes.push(match block {
            Block::Heading(1, content) => text("h2", "", content.clone()),
            Block::Heading(2, content) => text("h3", "", content.clone()),
            Block::Heading(_, content) => text("h4", "", content.clone()),
            Block::Text(content) => text("p", "", content.clone()),
            Block::Link(link) => text("p", "link", link.clone()),
            Block::Item(content) | Block::Step(content) => {
                let is_step = matches!(block, Block::Step(_));
                let mut items = several([text("li", "", content.clone())]);
                while let Some(Block::Item(more) | Block::Step(more)) = rest.peek() {
                    items.push(text("li", "", more.clone()));
                    rest.next();
                }
                group(if is_step { "ol" } else { "ul" }, "", items)
            }
        });
    }
    nodes
}
