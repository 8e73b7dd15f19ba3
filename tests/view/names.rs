//! Names are untrusted plain text: isolated, distinguishable, never markup.

use when_rust::case::plain_text::Name;
use when_rust::case::{Case, Workload};
use when_rust::state::{Action, Model};

use crate::find::texts;
use crate::html::Element;
use crate::screen::{Screen, of_case, of_model, opened};

#[test]
fn a_name_stands_in_an_isolated_run_of_its_own_or_in_its_field() {
    for name in ["Checkout API", "مخزن الطلبات", "注文 & 在庫", "\"quoted\" 'twice' & `thrice`"]
    {
        let screen = named(name);
        let isolated = screen.root.named(&["bdi"]);
        assert!(isolated.len() > 5, "{isolated:#?}");
        assert!(texts(&isolated).iter().all(|text| text == name), "{isolated:#?}");
        assert_eq!(screen.by_id("name").get("value"), Some(name));
        for element in screen.root.below() {
            let own = element.children().next().is_none().then(|| element.text());
            for text in own.iter().filter(|text| text.contains(name)) {
                let quoted = ["“\u{2068}", name, "\u{2069}”"].concat();
                let is_apart = element.name == "bdi" || text.contains(&quoted);
                assert!(is_apart, "{text:?} in {}", element.name);
            }
        }
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
        assert!(texts(&screen.root.named(&["bdi"])).iter().all(|text| text == name));
        assert_eq!(elements(&screen), elements(&named("A")), "{name:?}");
        assert!(!screen.html.contains("<script") && !screen.html.contains("<img"));
    }
}

#[test]
fn direction_characters_do_not_reach_the_screen() {
    let screen = named("a\u{202e}b\u{2066}c\u{200f}d\u{61c}");
    assert!(texts(&screen.root.named(&["bdi"])).iter().all(|text| text == "abcd"));
    assert_eq!(screen.by_id("name").get("value"), Some("abcd"));
}

#[test]
fn a_name_of_a_link_arrives_as_it_was_written() {
    let screen = of_case("WR:1/TP:Y~%3Cscript%3E%22%E2%80%AE%7E");
    assert_eq!(screen.by_id("name").get("value"), Some("<script>\"~"));
}

#[test]
fn without_a_name_there_is_no_empty_place_for_one() {
    let empty = |element: &&Element| element.text().is_empty();
    for entry in ["WR:1/TP:Y", "WR:1/TP:Y&wr=WR:1"] {
        assert!(!of_case(entry).root.named(&["bdi"]).iter().any(empty), "{entry}");
    }
}

/// Two workloads of this name with everything open, of which a third one was removed.
fn named(name: &str) -> Screen {
    let workload = || Workload { name: Name::new(name).unwrap(), ..Workload::default() };
    let case = Case::new(vec![workload(), workload(), workload()]).unwrap();
    let mut model = opened(Model::new(case));
    let _ = model.apply(Action::WorkloadRemoved);
    of_model(model)
}

/// The names of all elements, in order.
fn elements(screen: &Screen) -> Vec<&str> {
    screen.root.below().into_iter().map(|element| element.name.as_str()).collect()
}
