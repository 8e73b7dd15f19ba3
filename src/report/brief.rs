//! The call brief, for both sides to read before a call. It is sent as it is: in full sentences, each point once.

use super::argument::{verdict, why, write_contradictions, write_decisive, write_reasons};
use super::block::{Block, write_list};
use super::figures::write_figures;
use super::worth::write_worth;
use super::{Report, Subject, made_up};
use crate::content::evidence::check_question;
use crate::content::moves::{move_how, move_title};
use crate::content::reports::{CLOSING_QUESTION, QUESTION, QUESTION_OF_EACH};
use crate::decision::Decision;
use crate::decision::trait_set::TraitSet;
use crate::phrases::quoted;

impl Report<'_> {
    /// The call brief.
    #[must_use]
    pub fn brief(&self) -> Vec<Block> {
        let mut blocks = vec![self.title("Call brief")];
        let prepared = match self.today {
            "" => String::new(),
            today => [" Prepared on ", today, "."].concat(),
        };
        let question = if self.has_several() { QUESTION_OF_EACH } else { QUESTION };
        blocks.push(Block::Text([question, &prepared].concat()));
        if self.has_several() {
            self.write_overview(&mut blocks);
        }
        for (index, subject) in self.subjects.iter().enumerate() {
            if self.has_several() {
                blocks.push(Block::Heading(2, quoted(&self.label(index))));
                write_workload(3, subject, &mut blocks);
            } else {
                write_workload(2, subject, &mut blocks);
            }
        }
        self.write_end(&mut blocks);
        blocks
    }

    /// The closing question, once there is a verdict, and the link.
    fn write_end(&self, blocks: &mut Vec<Block>) {
        if self.subjects.iter().any(|subject| subject.decision.verdict().is_some()) {
            blocks.push(Block::Heading(2, "At the end of the call".to_owned()));
            blocks.push(Block::Text(CLOSING_QUESTION.to_owned()));
        }
        blocks.push(Block::Heading(2, "Link".to_owned()));
        blocks.push(Block::Text("The case can be looked at and changed here:".to_owned()));
        blocks.push(Block::Link(self.link.clone()));
    }
}

fn write_workload(level: u8, subject: &Subject<'_>, blocks: &mut Vec<Block>) {
    let Subject { workload, decision, .. } = subject;
    blocks.extend(made_up(workload));
    blocks.push(Block::Heading(level, "Verdict".to_owned()));
    blocks.push(Block::Text(verdict(decision)));
    blocks.push(Block::Heading(level, "Why".to_owned()));
    blocks.push(Block::Text(why(decision)));
    write_contradictions(decision, blocks);
    write_reasons(decision, TraitSet::ALL.without(decision.decisive), blocks);
    if decision.verdict().is_some() {
        blocks.push(Block::Heading(level, "What it hangs on".to_owned()));
        write_decisive(workload, decision, blocks);
    }
    let questions = decision.to_check(|which| workload.basis(which));
    let questions =
        questions.into_iter().map(|which| Block::Step(check_question(which).to_owned()));
    write_list(blocks, level, "Questions for the call", questions.collect());
    write_list(blocks, level, "First moves", moves(decision));
    write_figures(level, workload, decision, blocks);
    write_worth(level, workload, decision, blocks);
}

fn moves(decision: &Decision) -> Vec<Block> {
    let mut steps = Vec::new();
    for first_move in &decision.first_moves {
        let action = first_move.action;
        steps.push(Block::Step([move_title(action), ". ", move_how(action)].concat()));
    }
    steps
}
