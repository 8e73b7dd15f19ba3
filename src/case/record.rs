//! The record: a case with everything that follows from it, as JSON, format `when-rust/1`.

use super::json::JsonText;
use super::{Workload, vector};
use crate::decision::answers::Answer;
use crate::decision::changes::ChangeSet;
use crate::decision::decimal::digits;
use crate::decision::kpi::Kpi;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::decision::verdict::Verdict;
use crate::decision::{CRITERIA_VERSION, Decision};

/// The format's name and version.
pub const FORMAT: &str = "when-rust/1";
/// The key that marks a reduction as the visitor's own where its number does not tell, being the article's too.
pub const OWN: &str = "own";

/// The record of a case that holds `workloads`, each decided as stands beside it.
pub fn record<'a>(workloads: impl IntoIterator<Item = (&'a Workload, &'a Decision)>) -> String {
    let mut json = JsonText::default();
    json.open("", '{');
    json.text("format", Some(FORMAT));
    json.plain("criteria", CRITERIA_VERSION);
    json.open("workloads", '[');
    for (workload, decision) in workloads {
        write_workload(&mut json, workload, decision);
    }
    json.close(']');
    json.close('}');
    json.into_string()
}

fn write_workload(json: &mut JsonText, workload: &Workload, decision: &Decision) {
    json.open("", '{');
    json.text("name", Some(workload.name.as_str()));
    json.text("vector", Some(&vector::write(workload.answers)));
    json.open("answers", '{');
    for which in Trait::ALL {
        json.text(which.id(), workload.answers.get(which).map(Answer::id));
    }
    json.close('}');
    json.text("status", Some(decision.status.id()));
    json.text("verdict", decision.verdict().map(Verdict::id));
    json.text("rule", decision.rule().map(|rule| rule.id()));
    json.open("possible", '[');
    for verdict in decision.possible.iter() {
        json.text("", Some(verdict.id()));
    }
    json.close(']');
    json.text("nextQuestion", decision.next_question.map(Trait::id));
    let most = decision.questions_most.map(|most| digits(most.into()));
    json.plain("mostQuestions", most.as_deref().unwrap_or("null"));
    write_reasons(json, decision);
    write_changes(json, decision);
    json.open("contradictions", '[');
    for contradiction in &decision.contradictions {
        write_traits(json, "", TraitSet::of(&contradiction.pair()));
    }
    json.close(']');
    json.open("firstMoves", '[');
    for first_move in &decision.first_moves {
        json.text("", Some(first_move.action.id()));
    }
    json.close(']');
    json.open("kpis", '[');
    for kpi in Kpi::ALL {
        write_kpi(json, kpi, workload, decision.verdict());
    }
    json.close(']');
    json.close('}');
}

fn write_reasons(json: &mut JsonText, decision: &Decision) {
    json.open("reasons", '{');
    write_traits(json, "for", decision.reasons.in_favour);
    write_traits(json, "against", decision.reasons.against);
    write_traits(json, "unknown", decision.reasons.unknown);
    json.close('}');
}

fn write_traits(json: &mut JsonText, key: &str, traits: TraitSet) {
    json.open(key, '[');
    for which in traits.iter() {
        json.text("", Some(which.id()));
    }
    json.close(']');
}

fn write_changes(json: &mut JsonText, decision: &Decision) {
    json.open("changes", '{');
    for (verdict, sets) in &decision.changes {
        json.open(verdict.id(), '[');
        for &set in sets {
            write_change_set(json, set);
        }
        json.close(']');
    }
    json.close('}');
}

fn write_change_set(json: &mut JsonText, set: ChangeSet) {
    json.open("", '[');
    for (which, answer) in set.iter() {
        json.open("", '{');
        json.text("trait", Some(which.id()));
        json.text("answer", Some(answer.id()));
        json.close('}');
    }
    json.close(']');
}

fn write_kpi(json: &mut JsonText, kpi: Kpi, workload: &Workload, verdict: Option<Verdict>) {
    let figure = workload.figures.get(kpi);
    let reduction = figure.reduction(kpi).map(|reduction| digits(reduction.get().into()));
    let baseline = figure.baseline.map(|baseline| baseline.text());
    let target = figure.target(kpi, verdict).map(|target| target.text());
    let primary = kpi.is_primary(workload.answers.yes());
    json.open("", '{');
    json.text("id", Some(kpi.id()));
    json.plain("reductionPercent", reduction.as_deref().unwrap_or("null"));
    if figure.own_reduction.is_some() && figure.own_reduction == kpi.default_reduction() {
        json.plain(OWN, "true");
    }
    json.text("unit", Some(kpi.unit()));
    json.plain("primary", if primary { "true" } else { "false" });
    json.text("baseline", baseline.as_deref());
    json.text("target", target.as_deref());
    json.close('}');
}
