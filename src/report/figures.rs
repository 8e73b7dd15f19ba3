//! Baselines and targets, a line for each KPI.

use super::block::{Block, write_list};
use crate::case::Workload;
use crate::content::kpis::kpi_words;
use crate::content::reports::kpi_aim;
use crate::decision::Decision;
use crate::decision::kpi::{Figure, Kpi};
use crate::decision::verdict::Verdict;
use crate::phrases::kpi_to_watch;

/// The KPIs of `workload`. With `not-first` there are baselines, but no targets.
pub(super) fn write_figures(
    level: u8,
    workload: &Workload,
    decision: &Decision,
    page: &mut Vec<Block>,
) {
    let verdict = decision.verdict();
    let has_targets = verdict != Some(Verdict::NotFirst);
    let title = if has_targets { "Baselines and targets" } else { "Baselines worth recording" };
    let mut items = Vec::new();
    for kpi in Kpi::ALL {
        let figure = workload.figures.get(kpi);
        let mut line = [kpi_words(kpi).label, ": ", &today(kpi, figure)].concat();
        if has_targets {
            line.push_str(&target(kpi, figure));
        }
        line.push('.');
        if kpi_to_watch(decision) == Some(kpi) {
            line.push_str(" This is the one to watch first.");
        }
        items.push(Block::Item(line));
    }
    write_list(page, level, title, items);
}

fn today(kpi: Kpi, figure: &Figure) -> String {
    match figure.baseline {
        Some(baseline) => [&baseline.text(), " ", kpi.unit(), " today"].concat(),
        None => ["today’s figure, in ", kpi.unit(), ", is still to be recorded"].concat(),
    }
}

/// The target, or the aim where it cannot be computed; empty where the own reduction was not understood.
fn target(kpi: Kpi, figure: &Figure) -> String {
    if figure.reduction_invalid {
        return String::new();
    }
    let aim = match figure.own_reduction {
        Some(own) => [&own.text(), "\u{a0}% less, chosen for this workload"].concat(),
        None => kpi_aim(kpi).to_owned(),
    };
    match figure.target(kpi, None) {
        Some(target) => [", with a target of ", &target.text(), " (", &aim, ")"].concat(),
        None => ["; the aim is ", &aim].concat(),
    }
}
