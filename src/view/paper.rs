//! The decision record on paper, a page for each workload. Drawn only while something is printed.

use yew::prelude::*;

use super::map::map_on_paper;
use super::nodes::Nodes;
use super::take_away::report;
use crate::report::block::Block;
use crate::state::{Action, Model};

/// How long a page may be, in bytes, to be set in the larger of two sizes.
const ROOMY: usize = 3_600;

/// The pages, which the style sheet shows in the place of everything else on paper.
pub fn paper(to: &mut Nodes, model: &Model, act: &Callback<Action>) {
    if !model.on_paper() {
        return to.nothing();
    }
    to.group("div", "paper", |to| {
        for (place, blocks) in report(model).decision_record().iter().enumerate() {
            let length: usize = blocks.iter().map(|block| block.content().len()).sum();
            let class = if length > ROOMY { "page dense" } else { "page" };
            to.group("div", class, |to| {
                let (heading, rest) = blocks.split_at(1.min(blocks.len()));
                drawn(to, heading);
                if place == 0 {
                    map_on_paper(to, model, act);
                }
                drawn(to, rest);
            });
        }
    });
}

fn drawn(to: &mut Nodes, blocks: &[Block]) {
    let mut rest = blocks.iter().peekable();
    while let Some(block) = rest.next() {
        match block {
            Block::Heading(1, content) => to.text("h2", "", content.clone()),
            Block::Heading(2, content) => to.text("h3", "", content.clone()),
            Block::Heading(_, content) => to.text("h4", "", content.clone()),
            Block::Text(content) => to.text("p", "", content.clone()),
            Block::Link(link) => to.text("p", "link", link.clone()),
            Block::Item(content) | Block::Step(content) => {
                let is_step = matches!(block, Block::Step(_));
                to.group(if is_step { "ol" } else { "ul" }, "", |to| {
                    to.text("li", "", content.clone());
                    while let Some(Block::Item(more) | Block::Step(more)) = rest.peek() {
                        to.text("li", "", more.clone());
                        rest.next();
                    }
                });
            }
        }
    }
}
