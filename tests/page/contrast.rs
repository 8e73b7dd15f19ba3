//! Contrast of the colours: 4.5:1 for text, 3:1 for controls and focus.

use serde_json::json;

use crate::widget::Page;

/// Text and its background.
const TEXT: [[&str; 2]; 13] = [
    ["ink", "paper"],
    ["ink", "panel"],
    ["ink", "mark"],
    ["soft", "paper"],
    ["soft", "panel"],
    ["soft", "mark"],
    ["accent", "paper"],
    ["accent", "panel"],
    ["accent", "mark"],
    ["paper", "accent"],
    ["paper", "ink"],
    ["bad", "paper"],
    ["bad", "panel"],
];
/// Borders of controls, focus rings and glyphs, and their backgrounds.
const CONTROLS: [[&str; 2]; 5] = [
    ["edge", "paper"],
    ["edge", "panel"],
    ["edge", "mark"],
    ["accent", "panel"],
    ["accent", "mark"],
];

/// The contrast of each pair of colours.
const MEASURE: &str = "const probe = document.createElement('p');
    find('.base').append(probe);
    const luminance = (tone) => {
        probe.style.color = `color-mix(in srgb, var(--${tone}), var(--${tone}))`;
        const [r, g, b] = getComputedStyle(probe).color.match(/[\\d.]+/g).map(Number)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const measured = arguments[0].map((pair) => {
        const [low, high] = pair.map(luminance).sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    });
    probe.remove();
    return measured;";

#[test]
fn tones_have_their_contrast_in_light_in_dark_and_with_more_contrast() {
    let page = Page::open();
    for scheme in ["light", "dark"] {
        for contrast in ["no-preference", "more"] {
            let features = json!([
                {"name": "prefers-color-scheme", "value": scheme},
                {"name": "prefers-contrast", "value": contrast},
            ]);
            page.command("Emulation.setEmulatedMedia", json!({"features": features}));
            assert_contrast(&page, &TEXT, 4.5, &format!("{scheme}, {contrast}"));
            assert_contrast(&page, &CONTROLS, 3.0, &format!("{scheme}, {contrast}"));
        }
    }
}

#[test]
fn a_host_with_colours_of_its_own_keeps_the_contrast() {
    let page = Page::open();
    for [surface, text, accent] in
        [["#ffffff", "#111111", "#0645ad"], ["#101418", "#f0f0f0", "#9ecbff"]]
    {
        page.run_with(
            "for (const [at, name] of ['surface', 'text', 'accent'].entries())
                el.style.setProperty(`--when-rust-${name}`, arguments[0][at]);",
            vec![json!([surface, text, accent])],
        );
        assert_contrast(&page, &TEXT, 4.5, surface);
        assert_contrast(&page, &CONTROLS, 3.0, surface);
    }
}

#[track_caller]
fn assert_contrast(page: &Page, pairs: &[[&str; 2]], least: f64, where_: &str) {
    let measured = page.run_with(MEASURE, vec![json!(pairs)]);
    let measured = measured.as_array().map_or(&[][..], Vec::as_slice);
    assert_eq!(measured.len(), pairs.len());
    let low: Vec<_> =
        pairs.iter().zip(measured).filter(|(_, one)| one.as_f64() < Some(least)).collect();
    assert!(low.is_empty(), "below {least} in {where_}: {low:?}");
}
