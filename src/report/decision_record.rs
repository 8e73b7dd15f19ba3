//! The decision record: a minimal architecture decision record.

use super::argument::{verdict, why, write_contradictions, write_reasons};
use super::block::{Block, write_list};
use super::evidence::{answer_line, hangs_on};
use super::figures::write_figures;
use super::review::{review_day, write_review};
use super::worth::write_worth;
use super::{Report, Subject, made_up};
use crate::content::moves::{move_how, move_title};
use crate::content::reasons::reason_words;
use crate::content::reports::{FIND_OUT_FIRST, ONE_OF_THESE, UNTIL, verdict_term};
use crate::content::signing;
use crate::content::verdicts::stop_condition;
use crate::decision::moves::Move;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::decision::{CRITERIA_VERSION, Decision, Status};
use crate::phrases::{because, condition, quoted, rule_title};

impl Report<'_> {
    /// The decision record: one page for each workload, after an overview page if there are several.
    #[must_use]
    pub fn decision_record(&self) -> Vec<Vec<Block>> {
        let title = self.title("Decision record");
        let mut pages = Vec::new();
        if self.has_several() {
            let mut page = vec![title.clone()];
            self.write_overview(&mut page);
            page.push(Block::Text("The whole case can be looked at and changed here:".to_owned()));
            page.push(Block::Link(self.link.clone()));
            pages.push(page);
        }
        for (index, subject) in self.subjects.iter().enumerate() {
            let level = if self.has_several() { 2 } else { 1 };
            let name = Block::Heading(2, quoted(&self.label(index)));
            let mut page = vec![if level == 1 { title.clone() } else { name }];
            page.extend(made_up(subject.workload));
            self.write_head(subject.decision, &mut page);
            self.write_decision(level + 1, subject, &mut page);
            pages.push(page);
        }
        pages
    }

    fn write_head(&self, decision: &Decision, page: &mut Vec<Block>) {
        if !self.today.is_empty() {
            page.push(Block::Item(["Date: ", self.today].concat()));
        }
        let status = match decision.status {
            Status::Open => "Status: draft, nothing is decided yet",
            Status::Leaning => "Status: proposed, leaning and not settled",
            Status::Settled => "Status: proposed, settled by the answers",
        };
        page.push(Block::Item(status.to_owned()));
        page.push(Block::Blank("Decision makers".to_owned()));
        page.push(Block::Blank("Owner".to_owned()));
        page.push(Block::Item(["Criteria: when-rust, version ", CRITERIA_VERSION].concat()));
    }

    fn write_decision(&self, level: u8, subject: &Subject<'_>, page: &mut Vec<Block>) {
        let Subject { workload, decision, link } = subject;
        let heading = |title: &str| Block::Heading(level, title.to_owned());
        let answers = Trait::ALL.map(|which| Block::Item(answer_line(which, workload, decision)));
        write_list(page, level, "Context", answers.into());
        page.push(heading("Decision"));
        page.push(Block::Text(verdict(decision)));
        page.push(heading("Reasons"));
        page.push(Block::Text([why(decision), rule(decision)].concat()));
        write_contradictions(decision, page);
        write_reasons(decision, TraitSet::ALL, page);
        if decision.verdict().is_some() {
            page.push(heading("What it hangs on"));
            page.push(Block::Text(hangs_on(workload, decision)));
            write_list(page, level, "What would change the verdict", changes(decision));
        }
        write_list(page, level, "First moves", moves(decision));
        write_figures(level, workload, decision, page);
        write_worth(level, workload, decision, page);
        write_review(level, workload, decision, page);
        write_checks(level, decision, page);
        page.push(heading("Stop and review"));
        write_stop(decision, page);
        page.extend(review_day(workload, self.today).map(Block::Text));
        page.push(heading("Link"));
        page.push(Block::Link(link.clone()));
    }
}

/// The deciding rule, after a space; empty while there is none.
fn rule(decision: &Decision) -> String {
    match rule_title(decision).strip_prefix("Rule ") {
        Some(rule) => [" This is rule ", rule].concat(),
        None => String::new(),
    }
}

/// For each other verdict, the conditions under which it is reached.
fn changes(decision: &Decision) -> Vec<Block> {
    let mut items = Vec::new();
    for (verdict, sets) in &decision.changes {
        for &set in sets {
            let condition = condition(decision.answers, set);
            let verdict = ["The verdict would be ", verdict_term(*verdict), " "].concat();
            items.push(Block::Item([&verdict, &condition, "."].concat()));
        }
    }
    items
}

fn moves(decision: &Decision) -> Vec<Block> {
    let mut steps = Vec::new();
    for first_move in &decision.first_moves {
        let because = because(decision.answers, first_move.because);
        let because = match because.strip_prefix("Because ") {
            Some(clauses) if !first_move.because.is_empty() => [", because ", clauses].concat(),
            _ => ".".to_owned(),
        };
        let action = first_move.action;
        steps.push(Block::Step([move_title(action), &because, " ", move_how(action)].concat()));
    }
    steps
}

/// What to check before signing, to be ticked by hand.
fn write_checks(level: u8, decision: &Decision, page: &mut Vec<Block>) {
    let checks = signing::checks_before_signing(decision.verdict());
    if !checks.is_empty() {
        page.push(Block::Heading(level, signing::TITLE.to_owned()));
        page.push(Block::Text(signing::ABOUT.to_owned()));
        page.extend(checks.iter().map(|check| Block::Check((*check).to_owned())));
    }
}

/// When to stop; where something else comes first, the events after which to look again.
fn write_stop(decision: &Decision, page: &mut Vec<Block>) {
    let events = events(decision);
    let stop = match events.as_slice() {
        [] => stop_condition(decision.verdict()).to_owned(),
        [event] => [UNTIL, event, "."].concat(),
        _ => [UNTIL, ONE_OF_THESE].concat(),
    };
    let is_leaning = decision.status == Status::Leaning;
    let stop = if is_leaning { [FIND_OUT_FIRST, " ", &stop].concat() } else { stop };
    page.push(Block::Text(stop));
    if events.len() > 1 {
        page.extend(events.into_iter().map(|event| Block::Item(event.to_owned())));
    }
}

/// After which to look again.
fn events(decision: &Decision) -> Vec<&'static str> {
    let mut reserve = decision.first_moves.iter().filter(|one| one.action == Move::Reserve);
    let because = reserve.next().map_or(TraitSet::EMPTY, |first_move| first_move.because);
    because.iter().map(|which| reason_words(which).look_again).collect()
}
