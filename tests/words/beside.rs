//! What stands beside the verdict: what others report, and what to check before signing.

use when_rust::content::precedents::{PRECEDENTS, Topic};
use when_rust::content::signing::{CHECKS, checks_before_signing};
use when_rust::decision::kpi::Kpi;
use when_rust::decision::verdict::Verdict;

#[test]
fn every_figure_has_a_source_a_year_a_regime_and_what_to_keep_in_mind() {
    for one in &PRECEDENTS {
        let host = one.address.strip_prefix("https://").expect(one.address);
        assert!(host.contains('.') && host.contains('/') && !host.contains(' '), "{host}");
        assert!((2015..=2026).contains(&one.year), "{}", one.figure);
        for text in [one.figure, one.source, one.regime, one.caveat] {
            assert!(!text.is_empty(), "{}", one.figure);
        }
        assert!(!one.topics.is_empty(), "{}", one.figure);
    }
}

#[test]
fn contrary_reports_stand_beside_the_favourable_ones() {
    let about = |topic| PRECEDENTS.iter().filter(move |one| one.is_about(topic));
    assert!(about(Topic::Kpi(Kpi::P99)).any(|one| one.contrary));
    assert!(about(Topic::Kpi(Kpi::P99)).any(|one| !one.contrary));
    assert_eq!(PRECEDENTS.iter().filter(|one| one.contrary).count(), 2);
    assert!(about(Topic::Kpi(Kpi::Incidents)).count() == 1);
    assert!(about(Topic::Ownership).count() == 1);
    assert!(about(Topic::Kpi(Kpi::Diagnosis)).next().is_none(), "none was found");
}

#[test]
fn what_speaks_for_rust_beside_one_language_says_so() {
    let android = PRECEDENTS.iter().find(|one| one.source.contains("Android")).unwrap();
    assert!(android.caveat.contains("garbage-collected"));
}

#[test]
fn the_checks_are_for_those_who_sign() {
    assert_eq!(checks_before_signing(Some(Verdict::Adopt)), CHECKS);
    assert_eq!(checks_before_signing(Some(Verdict::NotYet)), CHECKS);
    assert!(checks_before_signing(Some(Verdict::NotFirst)).is_empty());
    assert!(checks_before_signing(None).is_empty());
}
