//! The decision record on paper: a page for each workload. Several begin with a page of all of them; one without
//! answers is a worksheet. Rendered only while printing.

use yew::prelude::*;

use super::export::report;
use super::map::map_on_paper;
use super::numbered_table::numbered_table;
use super::worksheet::worksheet;
use crate::decision::Status;
use crate::report::block::Block;
use crate::state::assessment::Assessment;
use crate::state::{Action, Model};

/// The maximum length of a page in the largest of three font sizes.
const MAX_BYTES_AT_FULL_SIZE: usize = 3_600;
/// The maximum length of a page in the middle one.
const MAX_BYTES_AT_MIDDLE_SIZE: usize = 5_000;

/// The pages. In print, the style sheet hides everything else.
pub fn paper(model: &Model, on_action: &Callback<Action>) -> Html {
    let report = report(model);
    let mut pages = report.decision_record().into_iter();
    let has_several = model.lineup().count() > 1;
    html! {
        <div class="paper">
            if has_several {
                { overview(&pages.next().unwrap_or_default(), model, on_action) }
            }
            for ((one, blocks), subject) in model.lineup().iter().zip(pages).zip(&report.subjects) {
                if one.decision().status == Status::Open {
                    { worksheet(one, report.today, &subject.link) }
                } else {
                    { page(&blocks, (!has_several).then(|| map_on_paper(model, on_action))) }
                }
            }
        </div>
    }
}

/// The first page of several workloads: the summary, the numbered map and the comparison.
fn overview(blocks: &[Block], model: &Model, on_action: &Callback<Action>) -> Html {
    let all: Vec<&Assessment> = model.lineup().iter().collect();
    html! {
        <div class="page" data-page="overview">
            { render_blocks(blocks) }
            { map_on_paper(model, on_action) }
            { numbered_table(&all) }
        </div>
    }
}

/// A page with `blocks`, and a map behind the heading.
fn page(blocks: &[Block], map: Option<Html>) -> Html {
    let length: usize = blocks.iter().map(|block| block.content().len()).sum();
    let dense = match () {
        () if length > MAX_BYTES_AT_MIDDLE_SIZE => Some("most"),
        () if length > MAX_BYTES_AT_FULL_SIZE => Some(""),
        () => None,
    };
    let (heading, rest) = blocks.split_at(1.min(blocks.len()));
    html! {
        <div class="page" data-dense={dense}>
            { render_blocks(heading) }
            { map.unwrap_or_default() }
            { render_blocks(rest) }
        </div>
    }
}

/// Renders `blocks`; consecutive items form a list.
fn render_blocks(blocks: &[Block]) -> Html {
    let lists = blocks.chunk_by(|one, next| one.is_item() && next.is_item());
    html! {
        for list in lists {
            if let [first, ..] = list {
                { render_run(first, list) }
            }
        }
    }
}

/// Renders a single block, or a list of which `first` is the first item.
fn render_run(first: &Block, list: &[Block]) -> Html {
    let items = || html! { for block in list { { list_item(block) } } };
    match first {
        Block::Heading(1, content) => html! { <h2>{ content.clone() }</h2> },
        Block::Heading(2, content) => html! { <h3>{ content.clone() }</h3> },
        Block::Heading(_, content) => html! { <h4>{ content.clone() }</h4> },
        Block::Text(content) => html! { <p>{ content.clone() }</p> },
        Block::Link(link) => html! { <p class="link">{ link.clone() }</p> },
        Block::Item(_) | Block::Blank(_) | Block::Check(_) => html! { <ul>{ items() }</ul> },
        Block::Step(_) => html! { <ol>{ items() }</ol> },
    }
}

fn list_item(block: &Block) -> Html {
    let content = block.content().to_owned();
    html! {
        if matches!(block, Block::Blank(_)) {
            <li class="fill">{ content }<span class="room" /></li>
        } else if matches!(block, Block::Check(_)) {
            <li class="to-tick"><span class="box" />{ content }</li>
        } else {
            <li>{ content }</li>
        }
    }
}
