//! The decision record on paper, a page for each workload. Drawn only while something is printed.

use yew::prelude::*;

use super::export::report;
use super::map::map_on_paper;
use crate::report::block::Block;
use crate::state::{Action, Model};

/// How long a page may be, in bytes, to be set in the larger of two sizes.
const MOST_AT_FULL_SIZE: usize = 3_600;

/// The pages, which the style sheet shows in the place of everything else on paper.
pub fn paper(model: &Model, act: &Callback<Action>) -> Html {
    if !model.on_paper() {
        return Html::default();
    }
    let pages = report(model).decision_record();
    html! {
        <div class="paper">
            for (index, blocks) in pages.iter().enumerate() {
                { page(index, blocks, model, act) }
            }
        </div>
    }
}

fn page(index: usize, blocks: &[Block], model: &Model, act: &Callback<Action>) -> Html {
    let length: usize = blocks.iter().map(|block| block.content().len()).sum();
    let (heading, rest) = blocks.split_at(1.min(blocks.len()));
    html! {
        <div class="page" data-dense={(length > MOST_AT_FULL_SIZE).then_some("")}>
            { drawn(heading) }
            if index == 0 {
                { map_on_paper(model, act) }
            }
            { drawn(rest) }
        </div>
    }
}

/// The blocks, with the items in a row as one list.
fn drawn(blocks: &[Block]) -> Html {
    let lists = blocks.chunk_by(|one, next| is_item(one) && is_item(next));
    html! {
        for list in lists {
            if let [first, ..] = list {
                { drawn_alike(first, list) }
            }
        }
    }
}

const fn is_item(block: &Block) -> bool {
    matches!(block, Block::Item(_) | Block::Step(_))
}

/// A block, or the list that `first` begins.
fn drawn_alike(first: &Block, list: &[Block]) -> Html {
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
