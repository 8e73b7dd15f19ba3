//! The decision record on paper, one page for each workload. Rendered only while printing.

use yew::prelude::*;

use super::export::report;
use super::map::map_on_paper;
use crate::report::block::Block;
use crate::state::{Action, Model};

/// The maximum length of a page in the larger of two font sizes.
const MAX_BYTES_AT_FULL_SIZE: usize = 3_600;

/// The pages. In print, the style sheet hides everything else.
pub fn paper(model: &Model, on_action: &Callback<Action>) -> Html {
    let pages = report(model).decision_record();
    html! {
        <div class="paper">
            for (index, blocks) in pages.iter().enumerate() {
                { page(index, blocks, model, on_action) }
            }
        </div>
    }
}

fn page(index: usize, blocks: &[Block], model: &Model, on_action: &Callback<Action>) -> Html {
    let length: usize = blocks.iter().map(|block| block.content().len()).sum();
    let (heading, rest) = blocks.split_at(1.min(blocks.len()));
    html! {
        <div class="page" data-dense={(length > MAX_BYTES_AT_FULL_SIZE).then_some("")}>
            { render_blocks(heading) }
            if index == 0 {
                { map_on_paper(model, on_action) }
            }
            { render_blocks(rest) }
        </div>
    }
}

/// Renders `blocks`; consecutive items form a list.
fn render_blocks(blocks: &[Block]) -> Html {
    let lists = blocks.chunk_by(|one, next| is_item(one) && is_item(next));
    html! {
        for list in lists {
            if let [first, ..] = list {
                { render_run(first, list) }
            }
        }
    }
}

const fn is_item(block: &Block) -> bool {
    matches!(block, Block::Item(_) | Block::Step(_))
}

/// Renders a single block, or a list of which `first` is the first item.
fn render_run(first: &Block, list: &[Block]) -> Html {
    let items = || html! { for item in list { <li>{ item.content().to_owned() }</li> } };
    match first {
        Block::Heading(1, content) => html! { <h2>{ content.clone() }</h2> },
        Block::Heading(2, content) => html! { <h3>{ content.clone() }</h3> },
        Block::Heading(_, content) => html! { <h4>{ content.clone() }</h4> },
        Block::Text(content) => html! { <p>{ content.clone() }</p> },
        Block::Link(link) => html! { <p class="link">{ link.clone() }</p> },
        Block::Item(_) => html! { <ul>{ items() }</ul> },
        Block::Step(_) => html! { <ol>{ items() }</ol> },
    }
}
