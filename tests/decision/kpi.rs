//! KPIs: which come first, and what they aim at.

use when_rust::decision::decimal::Percent;
use when_rust::decision::kpi::{Figure, Figures, Kpi};
use when_rust::decision::verdict::Verdict;

use crate::oracle::{CB, LS, TP, translation};
use crate::states::FULL_STATES;

#[test]
fn the_three_kpis_and_their_units() {
    assert_eq!(Kpi::ALL.map(Kpi::id), ["incidents", "p99", "diagnosis"]);
    assert_eq!(Kpi::ALL.map(Kpi::unit), ["incidents per quarter", "ms", "minutes"]);
    for kpi in Kpi::ALL {
        assert_eq!(Kpi::from_id(kpi.id()), Some(kpi));
    }
    for other in ["", "P99", "latency", "incidents "] {
        assert_eq!(Kpi::from_id(other), None, "{other:?}");
    }
}

#[test]
fn the_article_gives_two_reductions_and_for_diagnosis_none_is_invented() {
    let reductions = Kpi::ALL.map(|kpi| kpi.default_reduction().map(Percent::get));
    assert_eq!(reductions, [Some(40), Some(30), None]);
}

#[test]
fn a_kpi_is_primary_when_its_traits_hold() {
    for (yes, _) in FULL_STATES.iter() {
        let primary = Kpi::ALL.map(|kpi| kpi.is_primary(translation::trait_set(yes)));
        assert_eq!(primary, [yes[CB], yes[LS] || yes[TP], yes[CB]], "{yes:?}");
    }
}

#[test]
fn a_baseline_gives_the_articles_target() {
    target_is(Kpi::Incidents, "12", None, "7.2");
    target_is(Kpi::P99, "180", None, "126");
}

#[test]
fn an_own_reduction_stands_instead_of_the_articles() {
    target_is(Kpi::P99, "180", Some(50), "90");
    target_is(Kpi::Diagnosis, "45", Some(20), "36");
    assert_eq!(figure(None, Some(50)).reduction(Kpi::P99), Percent::new(50));
    assert_eq!(figure(None, None).reduction(Kpi::P99), Percent::new(30));
}

#[test]
fn without_a_figure_there_is_no_target() {
    let verdict = Some(Verdict::Adopt);
    assert_eq!(figure(Some("45"), None).target(Kpi::Diagnosis, verdict), None);
    for kpi in Kpi::ALL {
        assert_eq!(figure(None, None).target(kpi, verdict), None);
        assert_eq!(figure(None, Some(50)).target(kpi, verdict), None);
    }
}

#[test]
fn with_not_first_there_is_no_target() {
    for kpi in Kpi::ALL {
        assert_eq!(figure(Some("12"), Some(50)).target(kpi, Some(Verdict::NotFirst)), None);
        assert!(figure(Some("12"), Some(50)).target(kpi, Some(Verdict::NotYet)).is_some());
    }
}

#[test]
fn figures_are_kept_by_kpi() {
    let mut figures = Figures::default();
    for (kpi, baseline) in Kpi::ALL.into_iter().zip(["1", "2", "3"]) {
        *figures.get_mut(kpi) = figure(Some(baseline), None);
    }
    let kept = Kpi::ALL.map(|kpi| figures.get(kpi).baseline.unwrap().to_string());
    assert_eq!(kept, ["1", "2", "3"]);
}

fn figure(baseline: Option<&str>, own_reduction: Option<u8>) -> Figure {
    Figure {
        baseline: baseline.map(|text| text.parse().unwrap()),
        own_reduction: own_reduction.map(|percent| Percent::new(percent).unwrap()),
        reduction_invalid: false,
    }
}

#[track_caller]
fn target_is(kpi: Kpi, baseline: &str, own_reduction: Option<u8>, target: &str) {
    for verdict in [Verdict::NotYet, Verdict::Adopt] {
        let found = figure(Some(baseline), own_reduction).target(kpi, Some(verdict));
        assert_eq!(found.map(|target| target.to_string()).as_deref(), Some(target));
    }
}
