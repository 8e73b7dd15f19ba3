//! The criteria as tables for a reader: a change of the rules shows as a change of these files.
//!
//! `UPDATE_EXPECT=1` writes them anew.

use std::fmt::Write;

use expect_test::expect_file;
use when_rust::decision::Decision;
use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::question::{PARTS_PER_QUESTION, outlook};
use when_rust::decision::rules::Rule;
use when_rust::decision::traits::Trait;
use when_rust::decision::verdict::Verdict;

use crate::states::FULL_STATES;

#[test]
fn the_decision_table() {
    let mut table = String::from("The 256 full answer sets, by the first rule that applies.\n\n");
    let count = |verdict| decisions().filter(|one| one.verdict() == Some(verdict)).count();
    for verdict in Verdict::ALL {
        writeln!(table, "{:>3} {}", count(verdict), verdict.id()).unwrap();
    }
    table.push('\n');
    for which in Trait::ALL {
        writeln!(table, "{} {}", which.code(), which.id()).unwrap();
    }
    for rule in Rule::ALL {
        write_group(&mut table, rule);
    }
    expect_file!["../golden/decision-table.txt"].assert_eq(&table);
}

#[test]
fn the_questions() {
    let parts = outlook(Answers::default()).expected_parts;
    let average = f64::from(parts) / f64::from(PARTS_PER_QUESTION);
    let mut tree = format!(
        "What the best questioner asks, from nothing answered until the verdict is settled:\n\
         {parts}/{PARTS_PER_QUESTION} = {average} questions on average.\n\n"
    );
    write_questions(&mut tree, Answers::default(), 0);
    expect_file!["../golden/questions.txt"].assert_eq(&tree);
}

fn decisions() -> impl Iterator<Item = &'static Decision> {
    FULL_STATES.iter().map(|(_, decision)| decision)
}

fn write_group(table: &mut String, rule: Rule) {
    let group: Vec<&Decision> = decisions().filter(|one| one.rule() == Some(rule)).collect();
    let (id, words) = (rule.id(), in_words(rule));
    writeln!(table, "\n\n{id} {words}: {} sets\n", group.len()).unwrap();
    writeln!(table, "{}  rule  verdict", Trait::ALL.map(Trait::code).join(" ")).unwrap();
    for decision in group {
        let cells = Trait::ALL.map(|which| match decision.answers.get(which) {
            Some(Answer::Yes) => "Y ",
            _ => "· ",
        });
        writeln!(table, "{}  {id}    {}", cells.join(" "), rule.verdict().id()).unwrap();
    }
}

fn in_words(rule: Rule) -> &'static str {
    match rule {
        Rule::WrongKind => "wrong kind of workload (exploratory or automation)",
        Rule::NoPain => "no pain shown (neither concurrency nor latency, and no throughput)",
        Rule::NotReady => {
            "not ready, and no full case (no-capacity or unclear, \
             without throughput together with concurrency or latency)"
        }
        Rule::JustifiedAndOwned => {
            "justified and owned (throughput, concurrency or latency, and ownership; \
             neither no-capacity nor unclear)"
        }
        Rule::CaseWithGaps => "a case with gaps (anything else)",
    }
}

fn write_questions(tree: &mut String, answers: Answers, depth: usize) {
    let decision = Decision::of(answers);
    let Some(next) = decision.next_question else {
        let rule = decision.provisional_rule;
        writeln!(tree, "{} ({})", rule.verdict().id(), rule.id()).unwrap();
        return;
    };
    writeln!(tree, "{}?", next.id()).unwrap();
    for (label, answer) in [("yes", Answer::Yes), ("no", Answer::No)] {
        write!(tree, "{:indent$}{label}: ", "", indent = 2 * (depth + 1)).unwrap();
        write_questions(tree, answers.with(next, Some(answer)), depth + 1);
    }
}
