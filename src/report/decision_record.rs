//! The decision record: a minimal architecture decision record.

use super::block::{Block, write_list};
use super::review::review_date;
use super::{Report, Subject, verdict_line};
use crate::case::Workload;
use crate::content::kpis::kpi_words;
use crate::content::moves::{move_how, move_title};
use crate::content::reasons::reason_words;
use crate::content::traits::trait_words;
use crate::content::verdicts::{
    contradiction_sentence, rule_sentence, stop_condition, verdict_words,
};
use crate::decision::kpi::Kpi;
use crate::decision::moves::Move;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::decision::verdict::Verdict;
use crate::decision::{CRITERIA_VERSION, Decision};
use crate::phrases::{
    aim, answer_word, because, condition, headline, kpi_to_watch, lead_sentence, quoted, rule_title,
};

impl Report<'_> {
    /// The decision record: one page for each workload, after an overview page if there are several.
    #[must_use]
    pub fn decision_record(&self) -> Vec<Vec<Block>> {
        let title = self.title("Decision record");
        let mut pages = Vec::new();
        if self.has_several() {
            let mut page = vec![title.clone()];
            self.write_overview(&mut page);
            page.push(Block::Text("All of it, to go on from here:".to_owned()));
            page.push(Block::Link(self.link.clone()));
            pages.push(page);
        }
        for (index, subject) in self.subjects.iter().enumerate() {
            let level = if self.has_several() { 2 } else { 1 };
            let name = Block::Heading(2, quoted(&self.label(index)));
            let mut page = vec![if level == 1 { title.clone() } else { name }];
            self.write_decision(level + 1, subject, &mut page);
            pages.push(page);
        }
        pages
    }

    fn write_decision(&self, level: u8, subject: &Subject<'_>, page: &mut Vec<Block>) {
        let decision = subject.decision;
        if !self.today.is_empty() {
            page.push(Block::Item(["Date: ", self.today].concat()));
        }
        let status = ["Status: proposed; the answer is ", decision.status.id(), "."];
        page.push(Block::Item(status.concat()));
        page.push(Block::Item(["Criteria: version ", CRITERIA_VERSION].concat()));
        let mut answers = Vec::new();
        for which in Trait::ALL {
            let answer = answer_word(decision.answers.get(which));
            answers.push(Block::Item([trait_words(which).label, ": ", answer].concat()));
        }
        write_list(page, level, "Context", answers);
        page.push(Block::Heading(level, "Decision".to_owned()));
        write_verdict(decision, page);
        write_reasons(level, decision, page);
        write_list(page, level, "What would change this", changes(decision));
        write_moves(level, decision, page);
        write_list(page, level, kpi_title(decision), figures(subject.workload, decision));
        page.push(Block::Heading(level, "Stop and review".to_owned()));
        page.push(Block::Text(stop_condition(decision.verdict()).to_owned()));
        if let Some(date) = review_date(self.today) {
            page.push(Block::Text(["Review on ", &date, "."].concat()));
        }
        page.push(Block::Heading(level, "This workload".to_owned()));
        page.push(Block::Link(subject.link.clone()));
    }
}

/// Headline with outlook and status, lead, rule, and contradictions.
pub(super) fn write_verdict(decision: &Decision, page: &mut Vec<Block>) {
    page.push(Block::Text(verdict_line(headline(decision), decision)));
    page.push(Block::Text(lead_sentence(decision)));
    if let Some(rule) = decision.rule() {
        page.push(Block::Text([&rule_title(decision), " ", rule_sentence(rule)].concat()));
    }
    for &contradiction in &decision.contradictions {
        page.push(Block::Text(contradiction_sentence(contradiction).to_owned()));
    }
}

pub(super) fn write_reasons(level: u8, decision: &Decision, page: &mut Vec<Block>) {
    let reasons = decision.reasons;
    let sentences = |traits: TraitSet, sentence: fn(Trait) -> &'static str| {
        traits.iter().map(|which| Block::Item(sentence(which).to_owned())).collect()
    };
    write_list(
        page,
        level,
        "Counts for Rust",
        sentences(reasons.in_favour, |which| reason_words(which).counts),
    );
    write_list(
        page,
        level,
        "Counts against",
        sentences(reasons.against, |which| reason_words(which).counts),
    );
    write_list(
        page,
        level,
        "Not yet known",
        sentences(reasons.unknown, |which| trait_words(which).unknown),
    );
}

fn changes(decision: &Decision) -> Vec<Block> {
    let mut items = Vec::new();
    if decision.verdict().is_none() {
        return items;
    }
    for (verdict, sets) in &decision.changes {
        for &set in sets {
            let condition = condition(decision.answers, set);
            items.push(Block::Item([verdict_words(*verdict).name, ": ", &condition, "."].concat()));
        }
    }
    items
}

fn write_moves(level: u8, decision: &Decision, page: &mut Vec<Block>) {
    let mut steps = Vec::new();
    let mut events = Vec::new();
    for first_move in &decision.first_moves {
        let action = first_move.action;
        let mut step = [move_title(action), ". ", move_how(action)].concat();
        if !first_move.because.is_empty() {
            step.push(' ');
            step.push_str(&because(decision.answers, first_move.because));
        }
        steps.push(Block::Step(step));
        if first_move.action == Move::Reserve {
            for which in first_move.because.iter() {
                events.push(Block::Item(reason_words(which).look_again.to_owned()));
            }
        }
    }
    write_list(page, level, "First moves", steps);
    write_list(page, level, "Look again when", events);
}

fn kpi_title(decision: &Decision) -> &'static str {
    if decision.verdict() == Some(Verdict::NotFirst) {
        "Baselines worth recording"
    } else {
        "KPI baselines and targets"
    }
}

fn figures(workload: &Workload, decision: &Decision) -> Vec<Block> {
    let mut items = Vec::new();
    for kpi in Kpi::ALL {
        let figure = workload.figures.get(kpi);
        let mut line = [kpi_words(kpi).label, ": "].concat();
        match figure.baseline {
            Some(baseline) => {
                line.push_str(&[&baseline.text(), " ", kpi.unit(), " today"].concat())
            }
            None => line.push_str("not recorded yet"),
        }
        if decision.verdict() != Some(Verdict::NotFirst) {
            if let Some(target) = figure.target(kpi, decision.verdict()) {
                line.push_str(&["; target ", &target.text(), " ", kpi.unit()].concat());
            }
            line.push_str(&["; aim: ", &aim(kpi, figure)].concat());
        }
        if kpi_to_watch(decision) == Some(kpi) {
            line.push_str(" (watch this first)");
        }
        line.push('.');
        items.push(Block::Item(line));
    }
    items
}
