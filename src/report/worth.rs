//! What the targets are worth, with every formula.

use super::block::{Block, write_list};
use crate::case::Workload;
use crate::content::worth::TITLE;
use crate::decision::Decision;
use crate::phrases::worth::{entered_costs, missing_for_worth, objection, worth_lines};

/// The costs and what follows from them; nothing if no cost is entered.
pub(super) fn write_worth(
    level: u8,
    workload: &Workload,
    decision: &Decision,
    page: &mut Vec<Block>,
) {
    let mut blocks = Vec::new();
    if let Some(costs) = entered_costs(workload) {
        blocks.push(Block::Text(costs));
        let worth = workload.worth();
        let lines = worth_lines(workload, &worth);
        blocks.extend(lines.iter().map(|line| Block::Item(line.sentence())));
        let rest = [missing_for_worth(workload, &worth), objection(workload, &worth, decision)];
        blocks.extend(rest.into_iter().flatten().map(Block::Text));
    }
    write_list(page, level, TITLE, blocks);
}
