//! Nothing jumps: what is on the page stays where it is while questions are answered.

use serde_json::json;

use crate::widget::Page;

const ONE: &str = "wr=WR:1~Checkout";
const EMPTY: &str = "wr=WR:1";
const SEVERAL: &str = "wr=WR:1/TP:Y~Checkout&wr=WR:1/CB:Y~Search";
/// The buttons that are pressed in the next step, in turns. The last two ways meet every recommended question.
const WAYS: [&[&str]; 4] =
    [&["yes"], &["no"], &["skip", "no", "skip", "yes"], &["no", "no", "no", "yes"]];

/// Everything that has to stay: controls, headline, titles and the small map.
const WATCHED: &str =
    "[type=radio], #verdict, [part~=next] [data-answer], [part~=kpi] input, #first-moves-title,
    .columns, .small-map, .questions h3, summary";

/// Answers questions and returns the farthest move of a watched element, and the layout shift, also what follows an
/// input.
/// `takeTurn` answers one question and returns whether there was one.
const WATCH: &str = "
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // Size and case are drawn by then.
    await frame();
    await frame();
    const moved = [];
    const watch = (list) => moved.push(...list.getEntries());
    const observer = new PerformanceObserver(watch);
    observer.observe({ type: 'layout-shift' });
    const called = ({ id, name, dataset, parentElement, textContent }) =>
        id || name || dataset.answer || parentElement.dataset.section || textContent;
    const places = () => findAll(arguments[0]).filter((one) => one.checkVisibility())
        .map((one) => [`${one.localName} ${one.part} ${called(one)}`, one.getBoundingClientRect().y + scrollY]);
    let farthest = [0];
    for (let turn = 0; turn < arguments[1]; turn++) {
        await prepare(turn);
        await frame();
        const before = new Map(places());
        if (!takeTurn(turn)) break;
        await frame();
        await frame();
        for (const [what, place] of places()) {
            const by = Math.abs(place - (before.get(what) ?? place));
            if (by > farthest[0]) farthest = [by, what, turn];
        }
    }
    await frame();
    observer.takeRecords().forEach((entry) => moved.push(entry));
    moved.sort((one, other) => other.value - one.value);
    // Entries do not name elements inside a shadow root.
    const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
    const from = ({ previousRect, currentRect }) => `${place(previousRect)} to ${place(currentRect)}`;
    return [
        farthest,
        moved.reduce((sum, { value }) => sum + value, 0),
        moved[0]?.sources.map(from) ?? [],
    ];";

/// Answers questions all over the page, each scrolled to the middle of the window.
const BY_RADIOS: &str = "
    const names = [...new Set(findAll('[type=radio]').map(({ name }) => name))];
    const radios = (turn) => findAll(`[name='${names[(turn * 5) % names.length]}']`);
    const prepare = (turn) => radios(turn)[0].scrollIntoView({ block: 'center' });
    const takeTurn = (turn) => {
        radios(turn)[(turn + Math.floor(turn / names.length)) % 3].click();
        return true;
    };";

/// Answers the next step until it has no question.
const BY_NEXT_STEP: &str = "
    const way = arguments[2];
    const prepare = () => find('[part~=answer]').scrollIntoView();
    const takeTurn = (turn) => {
        const button = find(`[part~=next] [data-answer=${way[turn % way.length]}]`);
        button?.click();
        return Boolean(button);
    };";

#[test]
fn nothing_moves_while_one_workload_is_answered() {
    assert_nothing_moves(ONE, BY_RADIOS, 48, &[]);
}

/// Nothing is answered yet, and the examples are offered.
#[test]
fn nothing_moves_when_the_first_answer_takes_the_place_of_the_examples() {
    assert_nothing_moves(EMPTY, BY_RADIOS, 3, &[]);
    assert_nothing_moves(EMPTY, BY_NEXT_STEP, 3, &["no"]);
}

#[test]
fn nothing_moves_while_one_of_several_workloads_is_answered() {
    assert_nothing_moves(SEVERAL, BY_RADIOS, 48, &[]);
}

#[test]
fn nothing_moves_on_the_recommended_way_through_one_workload() {
    for way in WAYS {
        assert_nothing_moves(ONE, BY_NEXT_STEP, 24, way);
    }
}

#[test]
fn nothing_moves_on_the_recommended_way_through_one_of_several_workloads() {
    for way in WAYS {
        assert_nothing_moves(SEVERAL, BY_NEXT_STEP, 24, way);
    }
}

#[track_caller]
fn assert_nothing_moves(case: &str, answering: &str, turns: u32, way: &[&str]) {
    let page = Page::open();
    for width in [320, 375, 600, 900, 1280] {
        page.resize(width, 900);
        page.set_case(case);
        page.assert_agrees();
        page.until("!el.case.endsWith('WR:1') || find('.examples button')");
        let seen = page.run_async(
            &format!("{answering}\n{WATCH}"),
            vec![json!(WATCHED), json!(turns), json!(way)],
        );
        // Less than that is rounding.
        let still = seen[0][0].as_f64() < Some(0.5) && seen[1].as_f64() < Some(0.0005);
        assert!(still, "{way:?} at a width of {width}: {seen}");
    }
}
