//! Records of released versions open for ever: each line of `tests/golden/records.txt` opens as it did, and its case is
//! recorded as it was.

use when_rust::case::link;
use when_rust::case::record::record;
use when_rust::case::record_reading::open;
use when_rust::decision::Decision;

const RECORDS: &str = include_str!("../golden/records.txt");

#[test]
fn every_golden_record_opens_as_it_did() {
    let mut count = 0;
    for line in RECORDS.lines().filter(|line| !line.starts_with("# ")) {
        let (entry, json) = line.split_once('\t').unwrap();
        let opened = open(json).unwrap_or_else(|error| panic!("{entry}: {error}"));
        assert_eq!((link::write(&opened.case).as_str(), opened.errors), (entry, vec![]));
        assert_eq!(opened.earlier, [], "{entry}");
        count += 1;
    }
    assert!(count >= 12, "lines are only ever added: {count}");
}

#[test]
fn every_case_of_a_golden_record_is_recorded_as_it_was() {
    for line in RECORDS.lines().filter(|line| !line.starts_with("# ")) {
        let (entry, json) = line.split_once('\t').unwrap();
        let case = link::read(entry).unwrap();
        let decided: Vec<_> =
            case.workloads().iter().map(|one| (one, Decision::of(one.answers))).collect();
        let written = record(decided.iter().map(|(workload, decision)| (*workload, decision)));
        assert_eq!(written, json, "{entry}");
    }
}
