//! Typing KPI figures: targets, errors, focus and caret.

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
fn bad_input_stays_says_what_is_accepted_and_loses_nothing_else() {
    let page = Page::open_with("wr=WR:1/TP:Y/CB:Y");
    page.type_into("p99-baseline", "180");
    for text in ["abc", "1,200"] {
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
