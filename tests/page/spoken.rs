//! What a screen reader announces.

use crate::widget::Page;

/// Collects the texts of the live region in `spoken`.
const LISTEN: &str = "window.spoken = [];
    const region = find('[role=status]');
    new MutationObserver(() => {
        if (spoken.at(-1) !== region.textContent) spoken.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });";

#[test]
fn a_change_is_spoken_with_the_headline() {
    let page = Page::open();
    page.run(LISTEN);
    page.answer("exploratory", "yes");
    page.until("spoken.length === 1 && spoken[0].includes(find('[part~=verdict]').textContent)");
}

#[test]
fn quick_changes_are_spoken_once() {
    let page = Page::open();
    page.run(LISTEN);
    page.run(
        "for (const one of ['TP:Y', 'TP:Y/CB:Y', 'TP:Y/CB:Y/OC:Y']) el.case = `wr=WR:1/${one}`;",
    );
    page.until("spoken.length > 0");
    assert_eq!(page.run("return spoken.length;"), 1);
    page.until("spoken.at(-1).includes(find('[part~=verdict]').textContent)");
}
