//! What the calls to the browser work out by themselves: whether a page's text is light.

#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use when_rust::browser::scheme::is_light;

#[test]
fn a_colour_is_light_or_dark_in_every_notation_that_browsers_write() {
    for (color, light) in [
        ("rgb(0, 0, 0)", false),
        ("rgb(255, 255, 255)", true),
        ("rgb(127, 127, 127)", false),
        ("rgb(128, 128, 128)", true),
        ("rgb(255, 0, 0)", false),
        ("rgb(0, 255, 0)", true),
        ("rgb(0, 0, 255)", false),
        ("rgba(255, 255, 255, 0.87)", true),
        ("rgba(0, 0, 0, 0.87)", false),
        ("rgb(230 237 243 / 0.9)", true),
        ("color(srgb 1 1 1)", true),
        ("color(srgb 0 0 0)", false),
        ("color(srgb 0.2 0.2 0.2 / 0.5)", false),
        ("color(srgb 0.9019 0.9294 0.9529)", true),
        ("color(display-p3 .9 .9 .9)", true),
        ("oklch(0.9 0.02 90)", true),
        ("oklch(0.21 0.02 90)", false),
        ("oklab(0.95 -0.01 0.02)", true),
        ("oklab(0.3 -0.01 0.02 / 0.8)", false),
        ("lab(90 0 0)", true),
        ("lab(20.5 -3 4)", false),
        ("lab(none 60 70)", false),
        ("color(srgb -0.1 0.9 0.9)", true),
        ("color(srgb 9.5e-7 0.1 0.1)", false),
        ("lch(90 2 270)", true),
        ("lch(10 2 270)", false),
    ] {
        assert_eq!(is_light(color), Some(light), "{color}");
    }
}

#[test]
fn any_other_notation_is_not_known() {
    for color in [
        "",
        "white",
        "#fff",
        "rgb",
        "rgb(",
        "rgb()",
        "rgb(a, b, c)",
        "rgb(1, 2)",
        "RGB(255, 255, 255)",
        " rgb(255, 255, 255)",
        "hsl(0 0% 100%)",
        "color(srgb)",
        "color-mix(in srgb, red, blue)",
        "oklch()",
        "rgb(0x1, 1, 1)",
        "oklch(0.x9 0 0)",
        "(255, 255, 255)",
        "transparent",
    ] {
        assert_eq!(is_light(color), None, "{color}");
    }
}

#[test]
fn a_long_text_is_no_trouble() {
    let million = 1 << 20;
    for (color, light) in [
        ("x".repeat(million), None),
        ("(".repeat(million), None),
        (["rgb(", &", ".repeat(million), ")"].concat(), None),
        (["rgb(", &"9".repeat(million), ", 1, 1)"].concat(), None),
        (["lab(90.", &"9".repeat(million), " 0 0)"].concat(), Some(true)),
    ] {
        assert_eq!(is_light(&color), light, "{} …", &color[..8.min(color.len())]);
    }
}

proptest! {
    #[test]
    fn any_text_has_an_answer(text in any::<String>()) {
        for notation in ["", "rgb(", "color(srgb ", "oklch(", "lab("] {
            let _ = is_light(&[notation, &text].concat());
        }
    }

    #[test]
    fn the_lighter_of_two_greys_is_light_if_the_darker_one_is(one in 0..256u32, other in 0..256u32) {
        let grey = |value: u32| is_light(&format!("rgb({value}, {value}, {value})")).unwrap();
        prop_assert!(grey(one.max(other)) || !grey(one.min(other)));
    }
}
