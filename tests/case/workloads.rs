//! Strategies for workloads, all their parts, and hostile texts.

use proptest::prelude::*;
use when_rust::case::evidence::Evidence;
use when_rust::case::plain_text::{Currency, Name, Note};
use when_rust::case::review::ReviewEntry;
use when_rust::case::{Case, Workload};
use when_rust::decision::answers::Answers;
use when_rust::decision::cost::Costs;
use when_rust::decision::date::Date;
use when_rust::decision::evidence::Basis;
use when_rust::decision::kpi::{Figure, Figures, PerKpi};
use when_rust::decision::traits::Trait;
use when_rust::decision::verdict::Verdict;

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
    per_kpi(any_figure())
}

fn per_kpi<T: Copy + std::fmt::Debug>(
    one: impl Strategy<Value = T>,
) -> impl Strategy<Value = PerKpi<T>> {
    prop::array::uniform3(one).prop_map(|all| PerKpi::from_fn(|kpi| all[kpi as usize]))
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

/// Costs, often none.
pub fn any_costs() -> impl Strategy<Value = Costs> {
    let cost = || prop::option::of(any_number(1).prop_map(|text| text.parse().unwrap()));
    let some = (cost(), cost(), cost()).prop_map(|(incident, hour, ownership)| Costs {
        incident,
        hour,
        ownership,
    });
    prop_oneof![Just(Costs::default()), some]
}

/// Currencies, plain and hostile, often none.
pub fn any_currency() -> impl Strategy<Value = Currency> {
    let usual = prop::sample::select(vec!["", "", "", "EUR", "€", "Fr.", "US$", "kr", "currency"]);
    let text = prop_oneof![
        2 => usual.prop_map(str::to_owned),
        1 => any_text(),
        1 => "[~&#=%/:,@+<>\"'.()-]{0,8}",
    ];
    text.prop_map(|text| Currency::truncated(&text))
}

/// Reviews, planned and done, often none.
pub fn any_review() -> impl Strategy<Value = ReviewEntry> {
    let measured = prop::option::of(any_number(0).prop_map(|text| text.parse().unwrap()));
    let verdict_then = prop::option::of(prop::sample::select(Verdict::ALL.to_vec()));
    let date = || prop::option::of(any_date());
    let planned = date().prop_map(|date| ReviewEntry { date, ..ReviewEntry::default() });
    let done = (date(), per_kpi(measured), verdict_then).prop_map(|(date, measured, then)| {
        let review = ReviewEntry { date, measured, verdict_then: None };
        ReviewEntry { verdict_then: then.filter(|_| review.is_measured()), ..review }
    });
    prop_oneof![Just(ReviewEntry::default()), planned, done]
}

fn any_date() -> impl Strategy<Value = Date> {
    prop_oneof![(1970..=9999u16, 1..=12u8, 1..=31u8), (2026..=2028u16, 1..=12u8, 1..=31u8)]
        .prop_filter_map("not in the calendar", |(year, month, day)| Date::new(year, month, day))
}

pub fn any_workload() -> impl Strategy<Value = Workload> {
    let evidence = prop::array::uniform8(any_evidence());
    let answered = (any_name(), any_answers(), any_figures(), evidence);
    (answered, any_costs(), any_currency(), any_review()).prop_map(
        |((name, answers, figures, evidence), costs, currency, review)| {
            let mut workload =
                Workload { name, answers, figures, costs, currency, review, ..Workload::default() };
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
    let baseline = any_number(1).prop_map(|text| text.parse().unwrap());
    let own_reduction = (1..=99u8).prop_map(|percent| percent.to_string().parse().unwrap());
    (prop::option::of(baseline), prop::option::of(own_reduction)).prop_map(
        |(baseline, own_reduction)| Figure { baseline, own_reduction, ..Figure::default() },
    )
}

/// A decimal as text, up to the largest that is accepted; at least `least` thousandths.
fn any_number(least: u64) -> impl Strategy<Value = String> {
    let thousandths = prop_oneof![least..=1_000_000_000_000u64, least..=100_000u64];
    thousandths.prop_map(|value| format!("{}.{:03}", value / 1_000, value % 1_000))
}
