//! The link entry: written once, read back the same, in the midst of the host's own keys.

use proptest::prelude::*;
use when_rust::case::link::{parse, write};
use when_rust::case::plain_text::Name;
use when_rust::case::vector;
use when_rust::case::{Case, Workload};
use when_rust::decision::kpi::Kpi;

use crate::workloads::{any_case, cases};

#[test]
fn an_entry_holds_the_vector_then_the_name_then_the_figures() {
    writes_and_reads("wr=WR:1", "WR:1", "", []);
    writes_and_reads("wr=WR:1/TP:Y/CB:Y", "WR:1/TP:Y/CB:Y", "", []);
    writes_and_reads("wr=WR:1/TP:Y/CB:Y~Checkout%20API", "WR:1/TP:Y/CB:Y", "Checkout API", []);
    writes_and_reads(
        "wr=WR:1/EX:Y~Report%20job~incidents:12,p99:180@50,diagnosis:45",
        "WR:1/EX:Y",
        "Report job",
        [("incidents", "12", ""), ("p99", "180", "50"), ("diagnosis", "45", "")],
    );
}

#[test]
fn figures_travel_without_a_name() {
    writes_and_reads("wr=WR:1~~incidents:7.25", "WR:1", "", [("incidents", "7.25", "")]);
}

#[test]
fn a_baseline_and_a_reduction_may_each_stand_alone() {
    writes_and_reads(
        "wr=WR:1~A~p99:@50,diagnosis:45@9",
        "WR:1",
        "A",
        [("p99", "", "50"), ("diagnosis", "45", "9")],
    );
}

#[test]
fn a_name_cannot_break_out_of_its_entry() {
    writes_and_reads("wr=WR:1~a%7Eb%26wr%3DWR%3A1%23%25%2B", "WR:1", "a~b&wr=WR:1#%+", []);
    writes_and_reads("wr=WR:1~B%C3%BCro%20%F0%9F%A6%80", "WR:1", "Büro 🦀", []);
}

#[test]
fn figures_are_read_in_any_order_and_written_in_theirs() {
    reads_as(
        "wr=WR:1~~diagnosis:45,p99:@5,incidents:12.50",
        "wr=WR:1~~incidents:12.5,p99:@5,diagnosis:45",
    );
}

#[test]
fn an_empty_name_says_nothing() {
    reads_as("wr=WR:1/TP:Y~", "wr=WR:1/TP:Y");
}

#[test]
fn the_hash_sign_may_stand_before_it() {
    reads_as("#wr=WR:1/TP:Y~A", "wr=WR:1/TP:Y~A");
}

#[test]
fn foreign_keys_are_passed_over() {
    for fragment in [
        "section-2&wr=WR:1/TP:Y",
        "wr=WR:1/TP:Y&a=b&c",
        "#a=WR:2&wr=WR:1/TP:Y&&",
        "&wr=WR:1/TP:Y",
        "wrx=1&wr=WR:1/TP:Y",
        "wr&wr=WR:1/TP:Y",
        "rw=WR:9&wr=WR:1/TP:Y",
        "xwr=WR:9&wr=WR:1/TP:Y&q=%zz~",
        ":~:text=wr&wr=WR:1/TP:Y",
    ] {
        reads_as(fragment, "wr=WR:1/TP:Y");
    }
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn every_case_is_read_back_from_its_link(case in any_case()) {
        let fragment = write(&case);
        prop_assert_eq!(parse(&fragment), Ok(case.clone()));
        let among_others = format!("#top&x=1&{fragment}&y=~%zz");
        prop_assert_eq!(parse(&among_others), Ok(case));
    }

    #[test]
    fn a_link_is_of_plain_characters(case in any_case()) {
        let plain = |c: char| c.is_ascii_alphanumeric() || "=:/~%,@-._&".contains(c);
        prop_assert!(write(&case).chars().all(plain));
    }
}

/// Figures as `(kpi, baseline, own reduction)`; an empty text is none.
#[track_caller]
fn writes_and_reads<const N: usize>(
    fragment: &str,
    vector: &str,
    name: &str,
    figures: [(&str, &str, &str); N],
) {
    let mut workload = Workload {
        name: Name::new(name).unwrap(),
        answers: vector::parse(vector).unwrap(),
        ..Workload::default()
    };
    for (kpi, baseline, reduction) in figures {
        let figure = workload.figures.get_mut(Kpi::from_id(kpi).unwrap());
        figure.baseline = (!baseline.is_empty()).then(|| baseline.parse().unwrap());
        figure.own_reduction = (!reduction.is_empty()).then(|| reduction.parse().unwrap());
    }
    let case = Case::from(workload);
    assert_eq!(write(&case), fragment);
    assert_eq!(parse(fragment), Ok(case));
}

#[track_caller]
fn reads_as(fragment: &str, canonical: &str) {
    assert_eq!(write(&parse(fragment).unwrap()), canonical, "{fragment:?}");
}
