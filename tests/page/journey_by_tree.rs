//! The whole way through the accessibility tree alone: found by role and name, done by pressing.

use crate::site::Site;
use crate::tree::{Node, Tree, press, until};
use crate::widget::Page;

const LINK: &str = "index.html#wr=WR:1/TP:Y/CB:Y~Checkout&wr=WR:1/TP:Y/EX:Y~Report";
const FOR: [&str; 4] = [
    "Sustained high throughput",
    "Concurrency bugs",
    "Strict latency targets",
    "A long-term owner",
];

#[test]
fn from_a_link_to_a_link_by_the_tree_alone() {
    let page = Page::open_at(Site::default(), LINK);
    let tree = Tree::of(&page);
    assert_eq!(tree.all("heading", "Is the workload risk profile").len(), 1);
    assert_eq!(tree.one("status", "").name(), "", "nothing is said before anything happens");
    assert_eq!(tree.all("button", "1. Checkout").len(), 2, "to choose it by, and its mark");

    settle(&page);
    let spoken = until(&page, "the verdict is spoken", |tree| {
        tree.all("StaticText", "Checkout. Settled: ").first().map(|node| node.name().to_owned())
    });
    assert_eq!(spoken, "Checkout. Settled: Adopt Rust for this workload.");

    press(&page, Tree::of(&page).one("button", "2. Report: "));
    let split = until(&page, "an offer to split", |tree| found(tree, "button", "Split into two"));
    press(&page, &split);
    let focused = until(&page, "that it is split", |tree| {
        tree.focused().filter(|node| node.name() == "Bring it back").cloned()
    });
    assert_eq!(focused.role(), "button");
    let tree = Tree::of(&page);
    let table = tree.one("region", "Answers side by side");
    for name in ["Checkout", "Report, high-throughput part", "Report, exploratory part"] {
        tree.one_in(table, "columnheader", name);
        let choosing =
            tree.all("button", "").iter().filter(|one| one.name().contains(name)).count();
        assert!(choosing >= 2, "{name} is chosen in the list and on the map");
    }

    press(&page, tree.one("button", "Call brief, plain"));
    let text = until(&page, "the text", |tree| found(tree, "textbox", "Call brief, plain"));
    assert!(text.value().contains("Checkout") && text.value().contains("exploratory part"));

    let tree = Tree::of(&page);
    let link = tree.one("textbox", "Link to this case").value().to_owned();
    let fragment = link.split_once('#').unwrap().1;
    let next = Page::open_at(Site::default(), &format!("index.html#{fragment}"));
    let tree = Tree::of(&next);
    let current = tree.one("heading", "Adopt Rust for this workload");
    assert_eq!(current.role(), "heading");
    assert_eq!(next.case(), page.case());
}

/// Answers what is recommended until nothing is: every sign for Rust holds, none against.
fn settle(page: &Page) {
    for _ in 0..8 {
        let tree = Tree::of(page);
        let Some(go) = found(&tree, "button", "Go to this question") else {
            assert_eq!(tree.all("button", "See the first moves").len(), 1);
            return;
        };
        press(page, &go);
        let radio = until(page, "the question has the focus", |tree| {
            tree.focused().filter(|node| node.role() == "radio").cloned()
        });
        assert_eq!(radio.name(), "Not sure");
        let tree = Tree::of(page);
        let question = tree.all("group", "").into_iter().find(|group| {
            tree.all("radio", "Not sure").iter().any(|one| {
                one.state("focused").as_deref() == Some("true") && tree.is_in(one, group)
            })
        });
        let question = question.expect("a radio stands in a named group");
        assert!(question.description().contains("Ask this next"), "{}", question.description());
        let holds = FOR.iter().any(|start| question.name().starts_with(start));
        press(page, tree.one_in(question, "radio", if holds { "Yes" } else { "No" }));
        let name = question.name().to_owned();
        until(page, "another question, or none", |tree| {
            let group = tree.all("group", &name)[0].clone();
            (!group.description().contains("Ask this next")).then_some(())
        });
    }
    panic!("eight answers do not settle it");
}

fn found(tree: &Tree, role: &str, name: &str) -> Option<Node> {
    tree.all(role, name).first().copied().cloned()
}
