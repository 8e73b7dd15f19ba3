//! The whole way through the accessibility tree alone: found by role and name, done by pressing.

use crate::journey_by_keys::LINK;
use crate::site::Site;
use crate::tree::{Node, Tree, press, until};
use crate::widget::Page;

const FOR: [&str; 4] = [
    "Sustained, critical throughput",
    "Recurring concurrency incidents",
    "Latency SLO hard to keep under load",
    "A long-term owner is committed",
];

#[test]
fn from_a_link_to_a_link_by_the_tree_alone() {
    let page = Page::open_at(Site::default(), LINK);
    let tree = Tree::of(&page);
    assert_eq!(tree.all("heading", "Is the workload risk profile").len(), 1);
    assert_eq!(tree.one("status", "").name(), "", "nothing is said before anything happens");
    assert_eq!(tree.one("textbox", "Name of workload 1").value(), "Checkout");
    assert_eq!(tree.all("button", "2. Report").len(), 1, "to choose it by");

    settle(&page);
    let spoken = until(&page, "the verdict is spoken", |tree| {
        tree.all("StaticText", "Checkout. Settled: ").first().map(|node| node.name().to_owned())
    });
    assert_eq!(spoken, "Checkout. Settled: Adopt Rust for this workload.");

    unfold(&page, "Why, and what would change it");
    press(&page, Tree::of(&page).one("button", "2. Report: "));
    let split = until(&page, "an offer to split", |tree| found(tree, "button", "Split into two"));
    press(&page, &split);
    let focused = until(&page, "that it is split", |tree| {
        tree.focused().filter(|node| node.name() == "Bring it back").cloned()
    });
    assert_eq!(focused.role(), "button");
    unfold(&page, "Compare workloads");
    unfold(&page, "Take it with you");
    let tree = Tree::of(&page);
    let table = tree.one("region", "Answers side by side");
    let names = ["Checkout", "Report, high-throughput part", "Report, exploratory part"];
    for (index, name) in names.into_iter().enumerate() {
        tree.one_in(table, "columnheader", &format!("{}. {name}", index + 1));
        let choosing = tree.all("button", "").into_iter().filter(|one| one.name().contains(name));
        assert!(choosing.count() >= 1, "{name} is chosen on the map");
    }

    press(&page, tree.one("button", "Call brief (plain text)"));
    let text = until(&page, "the text", |tree| found(tree, "textbox", "Call brief (plain text)"));
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

/// Answers each recommended question in the next step: yes to every trait for Rust, no to every one against.
fn settle(page: &Page) {
    for _ in 0..8 {
        let tree = Tree::of(page);
        let Some(yes) = found(&tree, "button", "Yes: ") else {
            assert_eq!(tree.all("button", "See how").len(), 1);
            return;
        };
        let asked = yes.name().strip_prefix("Yes: ").unwrap().to_owned();
        assert!(tree.one("group", &asked).description().contains("Ask next"), "{asked}");
        let answer = if FOR.contains(&asked.as_str()) { "Yes" } else { "No" };
        press(page, tree.one("button", &format!("{answer}: {asked}")));
        until(page, "another question, or none", |tree| {
            tree.all("button", &format!("Yes: {asked}")).is_empty().then_some(())
        });
        let tree = Tree::of(page);
        let chosen = tree.one_in(tree.one("group", &asked), "radio", answer);
        assert_eq!(chosen.state("checked").as_deref(), Some("true"), "{asked}");
    }
    panic!("eight answers do not settle it");
}

/// Opens a section that is closed.
fn unfold(page: &Page, title: &str) {
    let state = |tree: &Tree| tree.one("DisclosureTriangle", title).state("expanded");
    let tree = Tree::of(page);
    assert_eq!(state(&tree).as_deref(), Some("false"), "{title}");
    press(page, tree.one("DisclosureTriangle", title));
    until(page, "that it is open", |tree| (state(tree).as_deref() == Some("true")).then_some(()));
}

fn found(tree: &Tree, role: &str, name: &str) -> Option<Node> {
    tree.all(role, name).first().copied().cloned()
}
