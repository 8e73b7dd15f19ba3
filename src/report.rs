//! Reports on a case: the decision record and the call brief, as blocks for Markdown, plain text or paper. The content
//! is that of the screen, in sentences for readers who have not seen it.
//!
//! Owns their content and its order. Must not know of the model or the web.

#![forbid(unsafe_code)]

mod argument;
pub mod block;
pub mod brief;
pub mod decision_record;
mod evidence;
mod figures;
pub mod markdown;
pub mod plain;
pub mod review;
mod worth;

use crate::case::Workload;
use crate::case::comparison::{Tally, tally};
use crate::content::examples::MADE_UP;
use crate::decision::Decision;
use crate::decision::decimal::digits;
use crate::phrases::{label, quoted, summary};
use block::Block;

/// A workload to report on.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    /// The workload.
    pub workload: &'a Workload,
    /// Its decision.
    pub decision: &'a Decision,
    /// The link to this workload alone.
    pub link: String,
}

/// A case to report on.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// The workloads.
    pub subjects: Vec<Subject<'a>>,
    /// The link to the case.
    pub link: String,
    /// Today, as `2026-11-23`; empty if unknown.
    pub today: &'a str,
}

impl Report<'_> {
    fn tally(&self) -> Tally {
        tally(self.subjects.iter().map(|subject| subject.decision))
    }

    fn label(&self, index: usize) -> String {
        let name = self.subjects.get(index).map(|subject| &subject.workload.name);
        name.map_or_else(String::new, |name| label(name, index))
    }

    fn has_several(&self) -> bool {
        self.subjects.len() > 1
    }

    /// The title of the report: `kind` with the name of the only workload or the number of workloads.
    fn title(&self, kind: &str) -> Block {
        let count = digits(self.subjects.len() as u64);
        let named = self.subjects.iter().any(|subject| !subject.workload.name.as_str().is_empty());
        Block::Heading(
            1,
            match (self.has_several(), named) {
                (true, _) => [kind, ": ", &count, " workloads"].concat(),
                (false, true) => [kind, ": ", &quoted(&self.label(0))].concat(),
                (false, false) => kind.to_owned(),
            },
        )
    }

    /// How many of several workloads justify Rust now, and one line for each.
    fn write_overview(&self, blocks: &mut Vec<Block>) {
        let tally = self.tally();
        blocks.push(Block::Text(summary(tally, &self.label(tally.first.unwrap_or_default()))));
        for (index, Subject { decision, .. }) in self.subjects.iter().enumerate() {
            let name = quoted(&self.label(index));
            blocks.push(Block::Step(argument::standing(&name, decision)));
        }
    }
}

/// Marks a worked example.
fn made_up(workload: &Workload) -> Option<Block> {
    workload.is_example().then(|| Block::Text(MADE_UP.to_owned()))
}
