//! The decision map: marks, motion, and print.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::widget::Page;

const SEVERAL: &str = "wr=WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~A&wr=WR:1/TP:N/EX:Y~B&wr=WR:1";

#[test]
fn a_mark_chooses_its_workload_by_pointer_enter_and_space() {
    let page = Page::open_with(SEVERAL);
    page.unfold("why");
    let current =
        "findAll('.map .mark').findIndex((one) => one.getAttribute('aria-current') === 'true')";
    page.click(".map .mark:nth-of-type(2)");
    page.until(&format!("{current} === 1"));
    for (key, place) in [(Key::Enter, 2), (Key::Space, 0)] {
        page.run_with("findAll('.map .mark')[arguments[0]].focus();", vec![json!(place)]);
        let scrolled = page.run("return scrollY;");
        page.press(key);
        page.until(&format!("{current} === {place}"));
        assert_eq!(page.run("return scrollY;"), scrolled, "Space scrolls nothing");
    }
    page.assert_agrees();
}

#[test]
fn the_map_moves_only_where_motion_is_welcome() {
    let page = Page::open_with("wr=WR:1/TP:Y");
    page.unfold("why");
    let lasts = "return ['.map .mark', '.map [data-range]']
        .map((selector) => parseFloat(getComputedStyle(find(selector)).transitionDuration) > 0);";
    for (motion, moves) in [("no-preference", true), ("reduce", false)] {
        let feature = json!([{"name": "prefers-reduced-motion", "value": motion}]);
        page.command("Emulation.setEmulatedMedia", json!({"features": feature}));
        assert_eq!(page.run(lasts), json!([moves, moves]), "{motion}");
    }
}

#[test]
fn on_paper_the_map_stands_once_with_every_workload() {
    let page = Page::open_with(SEVERAL);
    page.run("dispatchEvent(new Event('beforeprint'));");
    page.until("find('.paper .map')");
    page.command("Emulation.setEmulatedMedia", json!({"media": "print"}));
    let seen = "return [
        findAll('.paper .map').length,
        findAll('.paper .mark').length,
        find('.paper .map svg').getBoundingClientRect().width > 150,
        findAll('.map, .small-map').filter((one) => one.checkVisibility()).length,
    ];";
    assert_eq!(page.run(seen), json!([1, 3, true, 1]));
}
