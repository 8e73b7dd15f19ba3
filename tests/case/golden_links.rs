//! Links of released versions load for ever: each line of `tests/golden/links.txt` reads as it did.

use when_rust::case::link::{parse, write};

const LINKS: &str = include_str!("../golden/links.txt");

#[test]
fn every_golden_link_reads_as_it_did() {
    let mut count = 0;
    for line in LINKS.lines().filter(|line| !line.starts_with("# ")) {
        let (link, canonical) = line.split_once('\t').unwrap_or((line, line));
        let case = parse(link).unwrap_or_else(|error| panic!("{link}: {error}"));
        assert_eq!(write(&case), canonical, "{link}");
        count += 1;
    }
    assert!(count >= 70, "lines are only ever added: {count}");
}
