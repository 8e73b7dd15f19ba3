//! One screen: questions, recommendation, first moves and KPI targets are seen at once, and the widget stays low.

use std::collections::BTreeMap;

use serde_json::json;

use crate::oracle::record::record;
use crate::oracle::{every_state, vector};
use crate::site::Site;
use crate::widget::Page;

/// Tolerance of measured heights, in pixels.
const ROUNDING: f64 = 0.5;

/// Collects in `out` what is not wholly visible in the window.
const IN_WINDOW: &str = "const out = [];
    const inside = (what, one) => {
        const { top, bottom, left, right, width } = one?.getBoundingClientRect() ?? {};
        const seen = one?.checkVisibility() && width > 0 && top >= -0.5 && left >= -0.5
            && bottom <= innerHeight + 0.5 && right <= innerWidth + 0.5;
        if (!seen) out.push(`${what}: ${top} to ${bottom}`);
    };
    const { status, firstMoves, kpis } = el.record.workloads[0];
    const look = (withQuestions) => {
        inside('headline', find('[part~=verdict]'));
        if (status === 'leaning') inside('outlook', find('[part~=outlook]'));
        if (status === 'leaning' && !find('[part~=outlook]').textContent.trim()) out.push('no outlook');
        const next = find('[part~=next]');
        inside('next step', next);
        next.querySelectorAll('button').forEach((button) => inside('a button of the next step', button));
        const [moves, rows] = [findAll('[part~=move]'), findAll('[part~=kpi]')];
        if (moves.length !== firstMoves.length || rows.length !== kpis.length) out.push('another number of moves or rows');
        moves.forEach((move) => inside('a move', move));
        rows.forEach((row) => { inside('a KPI', row); inside('its field', row.querySelector('input')); });
        if (!withQuestions) return;
        const questions = findAll('[part~=question]');
        if (questions.length !== 8) out.push('not eight questions');
        for (const question of questions) {
            inside('a question', question);
            inside('its meaning', question.querySelector('.about'));
            question.querySelectorAll('label').forEach((label) => inside('a choice', label));
        }
    };";

/// A state of every status, verdict, contradiction, number and kind of first moves, as a vector.
fn states() -> Vec<String> {
    let mut found = BTreeMap::new();
    for given in every_state() {
        let workload = record(&given)["workloads"][0].take();
        let next = workload["nextQuestion"].as_str().unwrap_or_default().to_owned();
        let key = ["status", "verdict", "contradictions", "firstMoves", "rule"]
            .map(|name| workload[name].to_string());
        // The longest outlook and the longest next question are among them.
        let possible = workload["possible"].as_array().map_or(0, Vec::len);
        found.entry((key, possible, next)).or_insert_with(|| vector(&given));
    }
    found.into_values().collect()
}

/// Shows every state and collects what `look` finds wrong, before and after the next question is answered in place.
fn look_at_every_state(page: &Page, with_questions: bool, prepare: &str) {
    let states = states();
    assert!(states.len() > 100, "{}", states.len());
    for part in states.chunks(60) {
        let script = format!(
            "const wrong = [];
            for (const vector of arguments[0]) {{
                for (const taken of [false, true]) {{
                    el.case = `wr=${{vector}}`;
                    await eventually(() => disagreements().length === 0);
                    {prepare}
                    const yes = find('[part~=next] [data-answer=yes]');
                    if (taken && !yes) continue;
                    if (taken) yes.click();
                    await eventually(() => disagreements().length === 0);
                    {IN_WINDOW}
                    look({with_questions});
                    if (out.length) wrong.push([vector, taken, out]);
                }}
                if (wrong.length > 4) break;
            }}
            return wrong;"
        );
        assert_eq!(page.run_async(&script, vec![json!(part)]), json!([]));
    }
}

#[test]
fn on_a_wide_page_everything_is_seen_at_once_in_every_state() {
    let page = Page::open();
    page.resize(1280, 800);
    look_at_every_state(&page, true, "if (scrollY) throw new Error('scrolled');");
}

#[test]
fn in_one_column_the_answer_is_seen_at_once_from_the_widgets_edge_in_every_state() {
    for (width, height, column) in [(600, 900, 600), (390, 844, 390)] {
        let page = in_column(column);
        page.resize(width, height);
        look_at_every_state(&page, false, "scrollTo(0, el.getBoundingClientRect().top + scrollY);");
    }
}

#[test]
fn with_its_sections_closed_the_widget_stays_low_in_every_state() {
    let states = states();
    let page = in_column(600);
    for (width, most) in [(600, 1_650.0), (375, 2_100.0), (320, 2_500.0)] {
        page.resize(width, 900);
        let measure = "let highest = [0];
            for (const vector of arguments[0]) {
                el.case = `wr=${vector}`;
                await eventually(() => disagreements().length === 0);
                const { height } = el.getBoundingClientRect();
                if (height > highest[0]) highest = [height, vector];
            }
            return highest;";
        let highest = page.run_async(measure, vec![json!(states)]);
        println!("{width} px: {highest}");
        assert!(highest[0].as_f64() <= Some(most + ROUNDING), "at {width} px: {highest}");
    }
}

/// A page with nothing but the widget, with a booking link, in a column of this width at most.
fn in_column(width: u32) -> Page {
    let body = format!(
        r#"<meta name="viewport" content="width=device-width"><style>body {{ margin: 0 }} main {{ max-width: {width}px }}</style>
        <script type="module" src="embed.js"></script><p>Before</p><main><when-rust eager cta-href="https://example.com/book"></when-rust></main>
        <p style="block-size: 100vh">After</p>"#
    );
    Page::open_at(Site::default().with_host("host.html", &body), "host.html")
}
