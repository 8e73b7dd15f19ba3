//! The review in the section of the targets, and the banner when it is due.

use when_rust::decision::kpi::Kpi;
use when_rust::state::Action;
use when_rust::state::drafts::Field;

use crate::find::{only, texts};
use crate::screen::{Screen, after, day, of_case, opened_after};

const ADOPT: &str = "WR:1/TP:Y/CB:Y/LS:N/OC:Y/EX:N/IA:N/NC:N/UA:N~A";
const FIGURES: &str = "~incidents:12,p99:180,diagnosis:45";

fn reviewed(review: &str) -> Screen {
    opened_after(&[ADOPT, FIGURES, "~r=", review].concat(), [])
}

fn outcomes(screen: &Screen) -> Vec<String> {
    texts(&screen.root.with("class", "outcome"))
}

#[test]
fn every_kpi_with_a_baseline_has_a_field_beside_baseline_and_target() {
    let screen = opened_after(&[ADOPT, "~incidents:12,diagnosis:45"].concat(), []);
    let rows = screen.section("targets").with("class", "measure-row");
    let known: Vec<_> = rows.iter().map(|row| only(&row.with("class", "soft")).text()).collect();
    assert_eq!(known, ["Baseline 12, target 7.2", "Baseline 45"]);
    for id in ["incidents-measured", "diagnosis-measured"] {
        assert_eq!(only(&screen.root.with("for", id)).name, "label");
        assert_eq!(screen.by_id(id).name, "input");
    }
    assert!(screen.root.with("id", "p99-measured").is_empty());
}

#[test]
fn without_baselines_it_says_that_they_come_first() {
    let screen = opened_after(ADOPT, []);
    let review = only(&screen.section("targets").with("class", "review"));
    assert!(review.text().contains("record today’s figures"), "{}", review.text());
    assert!(review.named(&["input", "button"]).is_empty());
}

#[test]
fn each_figure_has_its_outcome() {
    let screen = reviewed("2027-05-26,incidents:7.2,p99:179.9,diagnosis:45");
    let [met, moved, unmoved] = [
        "met: at or below the target",
        "moved: below the baseline, above the target",
        "not moved: at or above the baseline",
    ];
    assert_eq!(outcomes(&screen), [met, moved, unmoved]);
    assert_eq!(outcomes(&reviewed("2027-05-26,diagnosis:44")), ["moved: below the baseline"]);
}

#[test]
fn the_conclusion_names_its_reasons_or_what_is_missing() {
    for (review, says) in [
        ("2027-05-26,incidents:6,p99:100,diagnosis:9", "continue. What was to be watched"),
        (
            "2027-05-26,incidents:12",
            "stop. The reason is that the number of priority incidents has not moved.",
        ),
        (
            "2027-05-26,incidents:6",
            "not complete. Still missing: a figure for p99 latency variance and a figure for on-call diagnosis time.",
        ),
    ] {
        let screen = reviewed(review);
        let conclusion = only(&screen.root.with("class", "conclusion")).text();
        assert!(conclusion.contains(says), "{conclusion}");
    }
    assert!(reviewed("2027-05-26").root.with("class", "conclusion").is_empty(), "only planned");
}

#[test]
fn the_verdict_of_then_stands_beside_that_of_today() {
    let lost_owner = ADOPT.replace("OC:Y", "OC:N");
    let then = |rest: &str| {
        let screen = opened_after(&[&lost_owner, FIGURES, rest].concat(), []);
        only(&screen.root.with("class", "review")).text()
    };
    let text = then("~r=2027-05-26,incidents:6,then:adopt");
    assert!(
        text.contains("The verdict was “Adopt”; by today’s answers it is “Not yet”."),
        "{text}"
    );
    assert!(text.contains("no team is committed"), "{text}");
    let text = then("~r=2027-05-26,incidents:6");
    assert!(
        text.contains("The verdict was “Not yet”, and by today’s answers it still is."),
        "{text}"
    );
}

#[test]
fn a_leaning_verdict_of_today_reads_as_leaning() {
    let screen =
        opened_after("WR:1/TP:Y/CB:Y~A~incidents:12~r=2027-05-26,incidents:6,then:adopt", []);
    let text = only(&screen.root.with("class", "review")).text();
    assert!(
        text.contains("The verdict was “Adopt”; by today’s answers it leans towards “Not yet”."),
        "{text}"
    );
    let screen = opened_after("WR:1/TP:Y/CB:Y~A~incidents:12~r=2027-05-26,incidents:6", []);
    let text = only(&screen.root.with("class", "review")).text();
    assert!(text.contains("leans towards “Not yet”."), "{text}");
}

#[test]
fn it_can_be_planned_until_there_is_one() {
    let entry = [ADOPT, FIGURES].concat();
    let screen = opened_after(&entry, [day("2026-11-26")]);
    let button = screen.by_id("plan-review");
    assert_eq!(screen.name_of(button), "Plan it in six months: 2027-05-26");
    let planned = opened_after(&entry, [day("2026-11-26"), Action::ReviewPlanned]);
    assert!(planned.root.with("id", "plan-review").is_empty());
    assert!(planned.by_id("review-date").is("value", "2027-05-26"));
}

#[test]
fn the_closed_section_says_what_it_came_to() {
    let screen = of_case(&[ADOPT, FIGURES, "~r=2027-05-26,incidents:12"].concat());
    let gist = texts(&screen.section("targets").with("class", "gist"));
    assert_eq!(gist, ["Review 2027-05-26: stop"]);
}

#[test]
fn a_review_that_is_due_is_said_with_its_workload_and_the_way_to_it() {
    let planned = [ADOPT, FIGURES, "~r=2027-05-26"].concat();
    let banner = |entry: &str, actions: Vec<Action>| {
        let screen = after(entry, [vec![day("2027-05-26")], actions].concat());
        texts(&screen.root.with("class", "offer review-due"))
    };
    let alone = banner(&planned, vec![]);
    assert!(alone[0].starts_with("The review of this decision was planned for 2027-05-26."));
    let second = banner(&["WR:1~B&wr=", &planned].concat(), vec![]);
    assert!(second[0].contains("“\u{2068}A\u{2069}”"), "{second:?}");
    assert!(banner(&planned, vec![Action::ReviewPutOff]).is_empty());
    let measured = Action::FigureTyped(Kpi::P99, Field::Measured, "1".to_owned());
    assert!(banner(&planned, vec![measured]).is_empty());
}

#[test]
fn what_is_wrong_with_a_figure_stands_at_its_field_and_zero_is_a_figure() {
    let typed = |text: &str| Action::FigureTyped(Kpi::Incidents, Field::Measured, text.to_owned());
    let entry = [ADOPT, FIGURES].concat();
    let screen = opened_after(&entry, [typed("none")]);
    let field = screen.by_id("incidents-measured");
    assert!(field.is("aria-invalid", "true") && field.is("value", "none"));
    let remark = screen.by_id(field.get("aria-describedby").unwrap()).text();
    assert!(remark.contains("Accepted: 0 up to"), "{remark}");
    assert_eq!(outcomes(&opened_after(&entry, [typed("0")])), ["met: at or below the target"]);
}
