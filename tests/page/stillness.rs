//! Nothing jumps: what is on the page stays where it is while questions are answered.

use crate::widget::Page;

const ONE: &str = "wr=WR:1~Checkout";
const SEVERAL: &str = "wr=WR:1/TP:Y~Checkout&wr=WR:1/CB:Y~Search";

/// Answers questions all over the page, back and forth, each in the middle of the window, and adds up what the browser
/// has seen moving meanwhile (no matter whether a person's input explains it), with the worst of it.
const ANSWER_AND_WATCH: &str = "
    const moved = [];
    const watch = (list) => moved.push(...list.getEntries());
    const observer = new PerformanceObserver(watch);
    observer.observe({ type: 'layout-shift' });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const names = [...new Set(findAll('[type=radio]').map(({ name }) => name))];
    let farthest = [0];
    for (let turn = 0; turn < 48; turn++) {
        const radios = findAll(`[name='${names[(turn * 5) % names.length]}']`);
        radios[0].scrollIntoView({ block: 'center' });
        await frame();
        const places = () => findAll('[type=radio], h2#verdict, .ask button, .map svg, .gates li')
            .map((one) => [one, one.getBoundingClientRect().y]);
        const before = places();
        radios[(turn + Math.floor(turn / names.length)) % 3].click();
        await frame();
        await frame();
        places().forEach(([one, place], at) => {
            const by = Math.abs(place - before[at][1]);
            if (by > farthest[0]) farthest = [by, one.outerHTML.slice(0, 80)];
        });
    }
    await frame();
    observer.takeRecords().forEach((entry) => moved.push(entry));
    moved.sort((one, other) => other.value - one.value);
    const from = ({ node, previousRect, currentRect }) =>
        `${node?.parentElement?.className}: ${node?.textContent?.slice(0, 40)}, ${previousRect.y} to ${currentRect.y}`;
    return [
        farthest,
        moved.reduce((sum, { value }) => sum + value, 0),
        moved[0]?.sources.map(from) ?? [],
    ];";

#[test]
fn nothing_moves_while_one_workload_is_answered() {
    assert_nothing_moves(ONE);
}

#[test]
fn nothing_moves_while_one_of_several_workloads_is_answered() {
    assert_nothing_moves(SEVERAL);
}

fn assert_nothing_moves(case: &str) {
    let page = Page::open();
    for width in [320, 375, 600, 900, 1280] {
        page.resize(width, 900);
        page.set_case(case);
        page.assert_agrees();
        let seen = page.run_async(ANSWER_AND_WATCH, vec![]);
        // Half a pixel and half a thousandth are roundings.
        let still = seen[0][0].as_f64() < Some(0.5) && seen[1].as_f64() < Some(0.0005);
        assert!(still, "at a width of {width}: {seen}");
        page.assert_agrees();
    }
}
