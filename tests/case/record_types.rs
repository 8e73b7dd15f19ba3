//! The record's types in TypeScript, for hosts: `UPDATE_EXPECT=1` accepts them as golden.

use expect_test::expect_file;
use ts_rs::{Config, TS};
use when_rust::case::record::{KpiRecord, ReasonsRecord, Record, WorkloadRecord};
use when_rust::case::record_evidence::EvidenceRecord;
use when_rust::case::record_ids::Change;
use when_rust::case::record_review::ReviewRecord;
use when_rust::case::record_worth::WorthRecord;
use when_rust::decision::Status;
use when_rust::decision::answers::Answer;
use when_rust::decision::evidence::Basis;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::moves::Move;
use when_rust::decision::review::{Conclusion, Outcome};
use when_rust::decision::rules::Rule;
use when_rust::decision::traits::Trait;
use when_rust::decision::verdict::Verdict;

#[test]
fn the_types_for_hosts_are_those_that_are_written() {
    let config = Config::default();
    let declared = [
        Trait::decl(&config),
        Answer::decl(&config),
        Verdict::decl(&config),
        Status::decl(&config),
        Rule::decl(&config),
        Move::decl(&config),
        Kpi::decl(&config),
        Basis::decl(&config),
        Outcome::decl(&config),
        Conclusion::decl(&config),
        Change::decl(&config),
        EvidenceRecord::decl(&config),
        ReasonsRecord::decl(&config),
        KpiRecord::decl(&config),
        WorthRecord::decl(&config),
        ReviewRecord::decl(&config),
        WorkloadRecord::decl(&config),
        Record::decl(&config),
    ];
    let mut text = String::from(
        "// The record, format when-rust/1: `el.record` and the change event's detail.\n",
    );
    for one in declared {
        text.push_str(&format!("export {one}\n"));
    }
    expect_file!["../golden/record.d.ts"].assert_eq(&text);
}
