//! The two style sheets: what the first screen needs, and what the deferred part draws.

use std::collections::HashSet;

use when_rust::case::link;
use when_rust::decision::kpi::Kpi;
use when_rust::state::Action;
use when_rust::state::drafts::Field;
use when_rust::state::notice::Source;
use when_rust::view::deferred::Deferred;

use crate::screen::{THREE, conversation, model_after, opened, with_deferred};

/// The style sheet of the first screen.
pub const FIRST: &str = include_str!("../../styles/when-rust.css");
/// The style sheet of what the deferred part draws.
pub const DEFERRED: &str = include_str!("../../styles/sections.css");

#[test]
fn the_first_style_sheet_has_only_classes_that_are_drawn_without_the_deferred_part() {
    let bad_link = link::parse_lenient("wr=WR:2&wr=WR:1/TP:Q");
    let bad_figure = Action::FigureTyped(Kpi::P99, Field::Baseline, "x".to_owned());
    let cases = [
        ("WR:1", vec![]),
        ("WR:1/TP:Y/CB:Y/OC:Y~A~p99:180@50", vec![bad_figure, Action::AnswerToggled(true)]),
        ("WR:1~A", vec![Action::WorkloadNamed("n".repeat(81))]),
        ("WR:1/TP:Y", vec![Action::StartedOver]),
        (THREE, vec![conversation(), Action::ToolsToggled(true)]),
        ("WR:1", vec![Action::CaseOpened(Source::Link, bad_link)]),
    ];
    let mut drawn = HashSet::new();
    for (case, actions) in cases {
        let model = opened(model_after(case, actions));
        for element in with_deferred(model, Deferred::Failed).root.below() {
            let classes = element.get("class").into_iter().flat_map(|text| text.split(' '));
            drawn.extend(classes.map(str::to_owned));
        }
    }
    for class in classes(FIRST) {
        assert!(drawn.contains(class), ".{class} belongs into sections.css");
    }
}

/// The classes that the selectors of a style sheet name.
pub fn classes(sheet: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for before_block in sheet.split('{') {
        let selectors = before_block.rsplit(['}', ';', '/']).next().unwrap_or_default();
        for after_dot in selectors.split('.').skip(1) {
            let end = after_dot.find(|c: char| c != '-' && !c.is_alphanumeric());
            found.push(&after_dot[..end.unwrap_or(after_dot.len())]);
        }
    }
    // A width such as 19.5em is no class.
    found.retain(|class| !class.starts_with(|c: char| c.is_ascii_digit()));
    found
}
