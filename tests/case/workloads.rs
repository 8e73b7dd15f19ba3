//! Strategies for workloads, names and hostile texts.

use proptest::prelude::*;
use when_rust::case::evidence::Evidence;
use when_rust::case::plain_text::{Name, Note};
use when_rust::case::{Case, Workload};
use when_rust::decision::answers::Answers;
use when_rust::decision::evidence::Basis;
use when_rust::decision::kpi::{Figure, Figures, Kpi};
use when_rust::decision::traits::Trait;

use crate::oracle::{Given, translation};

/// A configuration with this number of cases, without files of past failures.
pub fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, cases, ..ProptestConfig::default() }
}

pub fn any_given() -> impl Strategy<Value = Given> {
    prop::array::UniformArrayStrategy::new(any::<Option<bool>>())
}

pub fn any_answers() -> impl Strategy<Value = Answers> {
    any_given().prop_map(|given| translation::answers(&given))
}

/// Texts, plain and hostile, among them the characters that a link, Markdown, HTML or JSON gives a meaning.
pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~]{0,90}",
        "[~&#=%/:,@+<>\"'\\\\ `*_|\\[\\]\u{0}\u{7f}\u{202e}\u{2028}\u{feff}é日🦀-]{0,90}",
    ]
}

pub fn any_name() -> impl Strategy<Value = Name> {
    any_text().prop_filter_map("longer than a name", |text| Name::new(&text))
}

pub fn any_figures() -> impl Strategy<Value = Figures> {
    prop::array::uniform3(any_figure()).prop_map(|chosen| {
        let mut figures = Figures::default();
        for (kpi, figure) in Kpi::ALL.into_iter().zip(chosen) {
            *figures.get_mut(kpi) = figure;
        }
        figures
    })
}

/// Evidence for whatever is answered, often none.
fn any_evidence() -> impl Strategy<Value = Evidence> {
    let basis = prop::option::of(prop::sample::select(Basis::ALL.to_vec()));
    let note = any_text().prop_map(|text| Note::truncated(&text));
    prop_oneof![
        Just(Evidence::default()),
        (basis, prop_oneof![Just(Note::default()), note])
            .prop_map(|(basis, note)| Evidence { basis, note }),
    ]
}

pub fn any_workload() -> impl Strategy<Value = Workload> {
    let evidence = prop::array::uniform8(any_evidence());
    (any_name(), any_answers(), any_figures(), evidence).prop_map(
        |(name, answers, figures, evidence)| {
            let mut workload = Workload { name, answers, figures, ..Workload::default() };
            for (which, evidence) in Trait::ALL.into_iter().zip(evidence) {
                if answers.get(which).is_some() {
                    *workload.evidence.get_mut(which) = evidence;
                }
            }
            workload
        },
    )
}

/// 1 to 12 workloads.
pub fn any_case() -> impl Strategy<Value = Case> {
    prop::collection::vec(any_workload(), 1..=Case::MAX_WORKLOADS)
        .prop_map(|workloads| Case::new(workloads).unwrap())
}

fn any_figure() -> impl Strategy<Value = Figure> {
    let thousandths = prop_oneof![1..=1_000_000_000_000u64, 1..=100_000u64];
    let baseline = thousandths
        .prop_map(|value| format!("{}.{:03}", value / 1_000, value % 1_000).parse().unwrap());
    let own_reduction = (1..=99u8).prop_map(|percent| percent.to_string().parse().unwrap());
    (prop::option::of(baseline), prop::option::of(own_reduction)).prop_map(
        |(baseline, own_reduction)| Figure { baseline, own_reduction, ..Figure::default() },
    )
}
