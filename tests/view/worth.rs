//! What the targets are worth, in the section of the targets.

use when_rust::decision::cost::CostItem;
use when_rust::decision::verdict::Verdict;
use when_rust::state::Action;
use when_rust::state::cost_draft::CostField;

use crate::find::texts;
use crate::screen::{OPENED, opened_after};

const ADOPT: &str = "WR:1/TP:Y/CB:Y/LS:N/OC:Y/EX:N/IA:N/NC:N/UA:N~A";
const FIGURES: &str = "~incidents:12,diagnosis:45@20";

/// The results in the section, each as one text, with narrow spaces as spaces.
fn results(entry: &str) -> Vec<String> {
    let screen = opened_after(entry, []);
    let rows = screen.section("targets").with("class", "results");
    let rows = rows.first().map(|list| list.named(&["div"])).unwrap_or_default();
    texts(&rows).into_iter().map(|text| text.replace(['\u{202f}', '\u{a0}'], " ")).collect()
}

fn said(entry: &str, class: &str) -> Vec<String> {
    texts(&opened_after(entry, []).section("targets").with("class", class))
}

#[test]
fn every_state_has_the_fields_and_no_result_before_a_cost_is_entered() {
    for screen in OPENED.iter() {
        let section = screen.section("targets");
        for id in ["incident-cost", "hour-cost", "ownership-cost", "currency"] {
            assert_eq!(section.with("name", id).len(), 1, "{id} in {}", screen.case);
            assert_eq!(section.with("for", id).len(), 1, "{id} in {}", screen.case);
        }
        assert!(section.with("class", "results").is_empty());
        assert!(section.with("class", "objection").is_empty());
    }
}

#[test]
fn every_result_shows_its_formula_with_the_numbers_in_it() {
    let costs = "~w=incident:8000,hour:120,ownership:30000,currency:EUR";
    let found = results(&[ADOPT, FIGURES, costs].concat());
    let expected = [
        "12 × 40 % = 4.8",
        "(12 − 4.8) × 45 minutes × 20 % ÷ 60 = 1.08",
        "4.8 × 8 000 + 1.08 × 120 = 38 529.6 \u{2068}EUR\u{2069}",
        "38 529.6 − 30 000 = 8 529.6 \u{2068}EUR\u{2069}",
        "(30 000 − 129.6) ÷ (12 × 8 000) = 31.2 %, rounded up",
    ];
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.ends_with(expected), "{found} instead of {expected}");
    }
}

#[test]
fn a_rounded_result_says_so() {
    let found = results(&[ADOPT, "~incidents:0.333@33~w=incident:0.01"].concat());
    assert!(found[0].ends_with("0.333 × 33 % ≈ 0.11"), "{found:?}");
    assert!(found[1].ends_with("0.11 × 0.01 ≈ 0"), "{found:?}");
}

#[test]
fn only_what_can_be_computed_is_shown_and_what_is_missing_is_named() {
    for (rest, count, missing) in [
        ("~w=incident:8000", 0, "A value still needs today’s priority incidents."),
        ("~incidents:12~w=ownership:9", 1, "A value still needs the cost of one incident."),
        (
            "~incidents:12~w=incident:9,hour:9",
            2,
            "The saved hours still need today’s diagnosis time and a reduction of it.",
        ),
        ("~incidents:12~w=incident:9,ownership:1", 4, ""),
        ("~w=currency:EUR", 0, ""),
    ] {
        let entry = [ADOPT, rest].concat();
        assert_eq!(results(&entry).len(), count, "{rest}");
        let said = said(&entry, "soft").into_iter().filter(|text| text.contains(" still need"));
        let said: Vec<_> = said.collect();
        assert_eq!(said.len(), usize::from(!missing.is_empty()), "{said:?}");
        assert!(said.iter().all(|text| text == missing), "{said:?}");
    }
}

#[test]
fn the_break_even_is_said_in_words_where_no_reduction_pays() {
    let of = |costs: &str| results(&[ADOPT, FIGURES, costs].concat()).pop().unwrap();
    let alone = of("~w=incident:1,hour:120,ownership:129.6");
    assert!(alone.ends_with("≤ 0: the saved hours alone pay for owning Rust"), "{alone}");
    let never = of("~w=incident:100,ownership:3000");
    assert!(never.ends_with("3 000 ÷ (12 × 100) = 250 %: not by fewer incidents alone"), "{never}");
}

#[test]
fn a_balance_that_does_not_agree_with_the_verdict_is_said_plainly() {
    let not_yet = "WR:1/TP:Y/CB:Y/OC:N/EX:N/IA:N/NC:N/UA:N~A";
    for (case, ownership, speaks) in [
        (ADOPT, "30000", None),
        (
            ADOPT,
            "40000",
            Some("1\u{202f}600 per quarter less than owning Rust costs. This speaks against"),
        ),
        (ADOPT, "38400", None),
        (
            not_yet,
            "30000",
            Some("8\u{202f}400 per quarter more than owning Rust costs. This speaks for"),
        ),
        (not_yet, "40000", None),
        ("WR:1/EX:Y~A", "1", None),
    ] {
        let found = said(
            &[case, "~incidents:12~w=incident:8000,ownership:", ownership].concat(),
            "objection",
        );
        assert_eq!(found.len(), usize::from(speaks.is_some()), "{case} {ownership}");
        assert!(speaks.is_none_or(|speaks| found[0].contains(speaks)), "{found:?}");
    }
}

#[test]
fn the_closed_section_says_it_in_one_line() {
    for (rest, gist) in [
        ("~incidents:12~w=incident:8000", "Worth 38\u{202f}400 per quarter"),
        (
            "~incidents:12~w=incident:8000,ownership:40000,currency:EUR",
            "Worth 38\u{202f}400\u{a0}\u{2068}EUR\u{2069} per quarter, 1\u{202f}600 less than owning Rust costs",
        ),
        (
            "~incidents:12~w=incident:8000,ownership:38400",
            "Worth 38\u{202f}400 per quarter, as much as owning Rust costs",
        ),
    ] {
        let screen = crate::screen::of_case(&[ADOPT, rest].concat());
        let gist_shown = texts(&screen.section("targets").with("class", "gist"));
        assert_eq!(gist_shown, [gist]);
    }
}

#[test]
fn the_verdict_does_not_depend_on_it() {
    let costs = "~incidents:12~w=incident:1,ownership:1000000000";
    let screen = opened_after(&[ADOPT, costs].concat(), []);
    assert_eq!(screen.decision.verdict(), Some(Verdict::Adopt));
    assert!(screen.part("verdict").is("data-verdict", "adopt"));
}

#[test]
fn what_is_wrong_with_a_cost_or_a_currency_stands_at_its_field() {
    let typed = |field, text: &str| Action::CostTyped(field, text.to_owned());
    let hour = CostField::Cost(CostItem::Hour);
    for (action, id, error) in [
        (typed(hour, "1,200"), "hour-cost", "Write 1200 or 1.2."),
        (typed(hour, "0"), "hour-cost", "Zero is no cost."),
        (typed(CostField::Currency, "Swiss francs"), "currency", "at most 8 characters"),
    ] {
        let screen = opened_after(ADOPT, [action, Action::FieldLeft]);
        let field = screen.by_id(id);
        assert!(field.is("aria-invalid", "true"));
        let remark = screen.by_id(field.get("aria-describedby").unwrap()).text();
        assert!(remark.contains(error), "{remark}");
    }
    let unfinished = opened_after(ADOPT, [typed(hour, "12.")]);
    assert_eq!(unfinished.by_id("hour-cost").get("aria-invalid"), None);
}
