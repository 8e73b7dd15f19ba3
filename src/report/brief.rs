//! The call brief, for both sides to read before a call.

use super::block::{Block, write_list};
use super::decision_record::{write_reasons, write_verdict};
use super::{Report, Subject};
use crate::content::kpis::kpi_words;
use crate::content::traits::trait_words;
use crate::decision::Decision;
use crate::decision::kpi::{Figures, Kpi};
use crate::phrases::{kpi_to_watch, quoted};

impl Report<'_> {
    /// The call brief.
    #[must_use]
    pub fn brief(&self) -> Vec<Block> {
        let mut blocks = vec![self.title("Call brief")];
        if !self.today.is_empty() {
            blocks.push(Block::Text(["Prepared on ", self.today, "."].concat()));
        }
        if self.has_several() {
            self.write_overview(&mut blocks);
        }
        for (index, Subject { workload, decision, .. }) in self.subjects.iter().enumerate() {
            let level = if self.has_several() { 3 } else { 2 };
            let title =
                if level == 2 { "Where it stands".to_owned() } else { quoted(&self.label(index)) };
            blocks.push(Block::Heading(2, title));
            write_verdict(decision, &mut blocks);
            write_reasons(level, decision, &mut blocks);
            write_list(&mut blocks, level, "Agenda", agenda(decision));
            write_list(
                &mut blocks,
                level,
                "Figures to bring",
                figures(&workload.figures, decision),
            );
        }
        blocks.push(Block::Heading(2, "Look at it together".to_owned()));
        blocks.push(Block::Link(self.link.clone()));
        blocks
    }
}

/// The open questions, the recommended one first, then the first moves.
fn agenda(decision: &Decision) -> Vec<Block> {
    let mut steps = Vec::new();
    let next = decision.next_question;
    let others = decision.reasons.unknown.iter().filter(|&which| Some(which) != next);
    for which in next.into_iter().chain(others) {
        let words = trait_words(which);
        steps.push(Block::Step([words.question(), " ", words.meaning].concat()));
    }
    if decision.verdict().is_some() {
        steps.push(Block::Step(
            "Which of the first moves comes first, and who takes it?".to_owned(),
        ));
    }
    steps
}

fn figures(figures: &Figures, decision: &Decision) -> Vec<Block> {
    let mut items = Vec::new();
    for kpi in Kpi::ALL {
        let mut line = [kpi_words(kpi).label, ", ", kpi.unit(), ": "].concat();
        match figures.get(kpi).baseline {
            Some(baseline) => line.push_str(&baseline.text()),
            None => line.push_str("to be brought"),
        }
        if kpi_to_watch(decision) == Some(kpi) {
            line.push_str(" (watch this first)");
        }
        items.push(Block::Item(line));
    }
    items
}
