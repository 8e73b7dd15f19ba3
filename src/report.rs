//! What is taken along from a case: the decision record and the call brief, as blocks that are written as Markdown, as
//! plain text, or drawn for paper. The content is the same everywhere, and the sentences are those of the screen.
//!
//! Owns what stands in them and in which order. Must not know of the model or the web.

#![forbid(unsafe_code)]

pub mod block;
pub mod brief;
pub mod decision_record;
pub mod markdown;
pub mod plain;
pub mod review;

use crate::case::Workload;
use crate::case::comparison::{Tally, tally};
use crate::decision::Decision;
use crate::decision::decimal::digits;
use crate::wording::{label, quoted, status_line, summary, verdict_name};
use block::Block;

/// A case, ready to be reported.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// The workloads, each with what follows from it.
    pub subjects: Vec<(&'a Workload, &'a Decision)>,
    /// The link to the case.
    pub link: String,
    /// Today, as `2026-11-23`; empty if that is not known.
    pub today: &'a str,
}

impl Report<'_> {
    fn tally(&self) -> Tally {
        tally(self.subjects.iter().map(|(_, decision)| *decision))
    }

    fn label(&self, place: usize) -> String {
        self.subjects
            .get(place)
            .map_or_else(String::new, |(workload, _)| label(&workload.name, place))
    }

    /// The title of the whole: `kind`, and the name of the one workload or how many there are.
    fn title(&self, kind: &str) -> String {
        match self.subjects.as_slice() {
            [(workload, _)] if workload.name.as_str().is_empty() => kind.to_owned(),
            [_] => [kind, ": ", &quoted(&self.label(0))].concat(),
            more => [kind, ": ", &digits(more.len() as u64), " workloads"].concat(),
        }
    }

    /// With several workloads, how many justify Rust now, and each in a line.
    fn write_overview(&self, blocks: &mut Vec<Block>) {
        if self.subjects.len() < 2 {
            return;
        }
        let tally = self.tally();
        blocks.push(Block::Text(summary(tally, &self.label(tally.first.unwrap_or_default()))));
        for (place, (_, decision)) in self.subjects.iter().enumerate() {
            let line = [
                &quoted(&self.label(place)),
                ": ",
                verdict_name(decision),
                ". ",
                &status_line(decision),
                ".",
            ];
            blocks.push(Block::Item(line.concat()));
        }
    }

    /// The level of a workload's sections, below its own heading if it has one. Writes that heading.
    fn write_heading(&self, place: usize, blocks: &mut Vec<Block>) -> u8 {
        if self.subjects.len() < 2 {
            return 2;
        }
        blocks.push(Block::Heading(2, quoted(&self.label(place))));
        3
    }
}
