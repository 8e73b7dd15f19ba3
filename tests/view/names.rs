//! Names are plain text from a stranger: shown as they are, kept apart, and never markup.

use when_rust::case::Workload;
use when_rust::case::name::Name;
use when_rust::state::Model;

use crate::find::{only, texts};
use crate::screen::{Screen, of_case, of_model};

#[test]
fn a_name_stands_in_an_isolated_run_of_its_own() {
    for name in ["Checkout API", "مخزن الطلبات", "注文 & 在庫", "\"quoted\" 'twice' & `thrice`"]
    {
        assert_eq!(only(&named(name).root.named(&["bdi"])).text(), name);
    }
}

#[test]
fn a_name_is_never_markup() {
    for name in [
        "<script>alert(1)</script>",
        "</bdi></p><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onfocus='alert(1)",
        "&lt;b&gt; &amp; &#60;",
        "]]><!-- --><style>*{}</style>",
        "{{constructor}} ${7*7} <%= 1 %>",
    ] {
        let screen = named(name);
        assert_eq!(texts(&screen.root.named(&["bdi"])), [name]);
        assert_eq!(elements(&screen), elements(&named("A")), "{name:?}");
        assert!(!screen.html.contains("<script") && !screen.html.contains("<img"));
    }
}

#[test]
fn direction_characters_do_not_reach_the_screen() {
    let screen = named("a\u{202e}b\u{2066}c\u{200f}d\u{61c}");
    assert_eq!(only(&screen.root.named(&["bdi"])).text(), "abcd");
}

#[test]
fn a_name_of_a_link_arrives_as_it_was_written() {
    let screen = of_case("WR:1/TP:Y~%3Cscript%3E%22%E2%80%AE%7E");
    assert_eq!(only(&screen.root.named(&["bdi"])).text(), "<script>\"~");
}

#[test]
fn without_a_name_there_is_no_empty_place_for_one() {
    assert!(of_case("WR:1/TP:Y").root.named(&["bdi"]).is_empty());
}

fn named(name: &str) -> Screen {
    of_model(Model::new(Workload { name: Name::new(name).unwrap(), ..Workload::default() }))
}

/// The names of all elements, in order.
fn elements(screen: &Screen) -> Vec<&str> {
    screen.root.below().into_iter().map(|element| element.name.as_str()).collect()
}
