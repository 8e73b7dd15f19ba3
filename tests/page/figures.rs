//! The KPI figures: what is typed, what it means, and what is wrong with it.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::widget::Page;

#[test]
fn a_baseline_shows_its_target_and_the_record_says_the_same() {
    let page = Page::open_with("wr=WR:1/TP:Y/CB:Y");
    for (kpi, baseline, target) in
        [("incidents", "12", "7.2"), ("p99", "180", "126"), ("incidents", "0,5", "0.3")]
    {
        page.type_into(&format!("{kpi}-baseline"), baseline);
        assert_eq!(target_shown(&page, kpi), target, "{baseline}");
        let recorded = kpi_recorded(&page, kpi);
        assert_eq!(recorded["baseline"], baseline.replace(',', "."));
        assert_eq!(recorded["target"], target);
    }
}

#[test]
fn an_own_reduction_takes_the_place_of_the_default() {
    let page = Page::open_with("wr=WR:1/TP:Y/CB:Y");
    page.unfold("targets");
    page.type_into("incidents-baseline", "12");
    page.type_into("incidents-reduction", "50");
    assert_eq!(target_shown(&page, "incidents"), "6");
    let recorded = kpi_recorded(&page, "incidents");
    assert_eq!([&recorded["reductionPercent"], &recorded["target"]], [&json!(50), &json!("6")]);
    page.type_into("incidents-reduction", "");
    assert_eq!(target_shown(&page, "incidents"), "7.2");
}

#[test]
fn where_the_article_gives_no_figure_only_an_own_reduction_makes_a_target() {
    let page = Page::open_with("wr=WR:1/TP:Y/CB:Y");
    page.unfold("targets");
    page.type_into("diagnosis-baseline", "45");
    assert_eq!(target_shown(&page, "diagnosis"), "");
    assert_eq!(kpi_recorded(&page, "diagnosis")["target"], Value::Null);
    page.type_into("diagnosis-reduction", "20");
    assert_eq!(target_shown(&page, "diagnosis"), "36");
}

#[test]
fn bad_input_stays_says_what_is_accepted_and_loses_nothing_else() {
    let page = Page::open_with("wr=WR:1/TP:Y/CB:Y");
    page.type_into("p99-baseline", "180");
    let bad =
        ["-1", "1e309", "abc", "0", "NaN", "∞", "1.2345", "1000000001", "99999999999999999999"];
    for text in bad {
        page.type_into("incidents-baseline", text);
        assert_refused(&page, "incidents-baseline", text);
        assert_eq!(target_shown(&page, "incidents"), "", "{text}");
        let recorded = kpi_recorded(&page, "incidents");
        assert_eq!([&recorded["baseline"], &recorded["target"]], [&Value::Null; 2], "{text}");
        assert_eq!(page.case(), "wr=WR:1/TP:Y/CB:Y~~p99:180", "{text}");
        assert_eq!(target_shown(&page, "p99"), "126", "{text}");
        page.assert_agrees();
    }
    page.type_into("incidents-baseline", "12");
    assert_eq!(page.run("return findAll('[aria-invalid]').length;"), 0);
}

#[test]
fn thousands_set_apart_are_read_and_what_is_ambiguous_is_not_guessed() {
    let page = Page::open_with("wr=WR:1/TP:Y/CB:Y");
    for text in ["1200", "1 200", "1\u{202f}200", "1\u{a0}200", "1'200", "1’200"] {
        page.type_into("incidents-baseline", text);
        assert_eq!(target_shown(&page, "incidents"), "720", "{text}");
        assert_eq!(kpi_recorded(&page, "incidents")["baseline"], "1200", "{text}");
        assert_eq!(page.run("return findAll('[aria-invalid], [data-bad]').length;"), 0, "{text}");
    }
    let help = "return find('#incidents-help').textContent;";
    for (text, readings) in [("1,200", ["1200", "1.2"]), ("1.234", ["1234", "01.234"])] {
        page.type_into("incidents-baseline", text);
        assert_refused(&page, "incidents-baseline", text);
        assert_eq!(target_shown(&page, "incidents"), "", "{text}");
        assert_eq!(page.case(), "wr=WR:1/TP:Y/CB:Y", "{text}");
        let help = page.run(help).as_str().unwrap().to_owned();
        let told = help.split_once(". Write ").expect("what to write").1;
        assert_eq!(told, format!("{} or {}.", readings[0], readings[1]), "{text}");
        for reading in readings {
            page.type_into("incidents-baseline", reading);
            let recorded = kpi_recorded(&page, "incidents")["baseline"].take();
            assert_eq!(recorded, reading.trim_start_matches('0'), "{text}");
        }
    }
    page.press(Key::Tab);
    page.assert_agrees();
}

#[test]
fn an_unfinished_number_is_no_mistake_until_the_field_is_left() {
    let page = Page::open_with("wr=WR:1/TP:Y/CB:Y");
    let mistakes = "return findAll('[aria-invalid], [data-bad]').length;";
    for text in ["12.", "12,", "1'"] {
        page.type_into("incidents-baseline", text);
        page.assert_agrees();
        assert_eq!(page.run(mistakes), 0, "{text}");
        page.press(Key::Tab);
        page.until("find('#incidents-help[data-bad]')");
        assert_refused(&page, "incidents-baseline", text);
    }
    page.type_into("incidents-baseline", "12.5");
    page.until("!find('[data-bad]')");
    assert_eq!(target_shown(&page, "incidents"), "7.5");
}

#[test]
fn a_bad_reduction_stays_and_says_what_is_accepted() {
    let page = Page::open_with("wr=WR:1/TP:Y/CB:Y~~incidents:12");
    page.unfold("targets");
    for text in ["0", "100", "12.5", "-5", "x"] {
        page.type_into("incidents-reduction", text);
        assert_refused(&page, "incidents-reduction", text);
        assert_eq!(page.case(), "wr=WR:1/TP:Y/CB:Y~~incidents:12", "{text}");
        assert_eq!(target_shown(&page, "incidents"), "", "{text}");
        assert_eq!(kpi_recorded(&page, "incidents")["target"], Value::Null, "{text}");
        page.assert_agrees();
    }
}

#[test]
fn what_is_typed_keeps_the_focus_and_the_caret() {
    let page = Page::open();
    page.type_into("incidents-baseline", "135");
    let caret = "const field = find('#incidents-baseline'); field.setSelectionRange(1, 1);";
    page.run(caret);
    page.press('2');
    let after =
        "const field = root.activeElement; return [field.id, field.value, field.selectionStart];";
    assert_eq!(page.run(after), json!(["incidents-baseline", "1235", 2]));
}

#[test]
fn a_field_keeps_the_focus_while_its_text_turns_bad_and_good_again() {
    for field in ["incidents-baseline", "incidents-reduction"] {
        let page = Page::open_with("wr=WR:1/TP:Y/CB:Y~~incidents:12");
        page.unfold("targets");
        page.type_into(field, "7");
        for key in
            ['x', Key::Backspace.into(), Key::Backspace.into(), '0', Key::Backspace.into(), '5']
        {
            page.press(key);
            page.assert_agrees();
            assert!(page.is_focused(&format!("#{field}")), "{field} lost the focus");
        }
        assert_eq!(page.run("return root.activeElement.value;"), "5");
    }
}

#[test]
fn with_not_first_there_are_baselines_but_no_targets() {
    let page = Page::open_with("wr=WR:1/EX:Y~~incidents:12@50");
    page.unfold("targets");
    page.assert_agrees();
    for kpi in ["incidents", "p99", "diagnosis"] {
        assert_eq!(target_shown(&page, kpi), "");
        assert_eq!(kpi_recorded(&page, kpi)["target"], Value::Null);
    }
    assert_eq!(page.run("return find('#incidents-baseline').value;"), "12");
    assert_eq!(page.run("return findAll('[id$=-reduction]').length;"), 0);
    page.answer("exploratory", "no");
    page.answer("throughput", "yes");
    assert_eq!(target_shown(&page, "incidents"), "6", "the figures were lost");
}

/// The target on screen; empty if there is none.
fn target_shown(page: &Page, kpi: &str) -> String {
    let script = "return find(`[role=group][aria-labelledby=${arguments[0]}-title] .target b`)
        ?.textContent ?? '';";
    let shown = page.run_with(script, vec![json!(kpi)]);
    shown.as_str().unwrap().to_owned()
}

fn kpi_recorded(page: &Page, kpi: &str) -> Value {
    let kpis = page.workload()["kpis"].take();
    kpis.as_array().unwrap().iter().find(|known| known["id"] == kpi).unwrap().clone()
}

/// The field keeps `text`, is marked as invalid, and is described by a visible text.
fn assert_refused(page: &Page, field: &str, text: &str) {
    let script = "const field = find(`#${arguments[0]}`);
        const described = root.getElementById(field.getAttribute('aria-describedby'));
        return [field.value, field.getAttribute('aria-invalid'),
            described?.checkVisibility() && described.textContent.trim().length > 0];";
    let found = page.run_with(script, vec![json!(field)]);
    assert_eq!(found, json!([text, "true", true]), "{field}");
}
