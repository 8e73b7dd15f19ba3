//! The accessibility tree: what assistive technologies read and press.

use serde_json::{Value, json};

use crate::widget::Page;

/// A node of the tree, as the browser tells it.
#[derive(Clone, Debug)]
pub struct Node(Value);

impl Node {
    pub fn role(&self) -> &str {
        self.0["role"]["value"].as_str().unwrap_or_default()
    }

    pub fn name(&self) -> &str {
        self.0["name"]["value"].as_str().unwrap_or_default()
    }

    pub fn description(&self) -> &str {
        self.0["description"]["value"].as_str().unwrap_or_default()
    }

    pub fn value(&self) -> &str {
        self.0["value"]["value"].as_str().unwrap_or_default()
    }

    /// A state such as `checked` or `focused`.
    pub fn state(&self, name: &str) -> Option<String> {
        let states = self.0["properties"].as_array()?;
        let state = &states.iter().find(|state| state["name"] == name)?["value"]["value"];
        Some(state.as_str().map_or_else(|| state.to_string(), str::to_owned))
    }

    fn is_told(&self) -> bool {
        self.0["ignored"] != true
    }

    fn id(&self) -> &Value {
        &self.0["nodeId"]
    }
}

/// The tree of the page as it is now.
pub struct Tree(Vec<Node>);

impl Tree {
    pub fn of(page: &Page) -> Self {
        let told = page.command("Accessibility.getFullAXTree", json!({}));
        Self(told["nodes"].as_array().expect("a tree").iter().cloned().map(Node).collect())
    }

    /// Everything with this role whose name begins like this.
    pub fn all(&self, role: &str, name: &str) -> Vec<&Node> {
        let meant = |node: &&Node| node.role() == role && node.name().starts_with(name);
        self.0.iter().filter(|node| node.is_told()).filter(meant).collect()
    }

    /// The one thing with this role whose name begins like this.
    #[track_caller]
    pub fn one(&self, role: &str, name: &str) -> &Node {
        let found = self.all(role, name);
        assert_eq!(found.len(), 1, "{role} {name:?}: {found:#?}");
        found[0]
    }

    /// The one thing with this role and exactly this name inside `node`.
    #[track_caller]
    pub fn one_in(&self, node: &Node, role: &str, name: &str) -> &Node {
        let mut found = self.all(role, name);
        found.retain(|one| one.name() == name && self.is_in(one, node));
        assert_eq!(found.len(), 1, "{role} {name:?} in {:?}", node.name());
        found[0]
    }

    /// Whether `one` stands inside `node`.
    pub fn is_in(&self, one: &Node, node: &Node) -> bool {
        self.ancestors(one).any(|above| above.id() == node.id())
    }

    fn ancestors<'a>(&'a self, node: &'a Node) -> impl Iterator<Item = &'a Node> {
        let above = |node: &&'a Node| self.0.iter().find(|one| *one.id() == node.0["parentId"]);
        std::iter::successors(Some(node), above).skip(1)
    }

    /// The node that has the focus, other than the document.
    pub fn focused(&self) -> Option<&Node> {
        let has_it = |node: &&Node| node.state("focused").as_deref() == Some("true");
        self.0.iter().filter(has_it).find(|node| node.role() != "RootWebArea")
    }
}

/// Presses `node` as assistive technologies do.
pub fn press(page: &Page, node: &Node) {
    let node = json!({"backendNodeId": node.0["backendDOMNodeId"]});
    let object = page.command("DOM.resolveNode", node)["object"]["objectId"].clone();
    // SVG elements have no `click`.
    let press = "function () {
        this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    }";
    let call = json!({"objectId": object, "functionDeclaration": press});
    page.command("Runtime.callFunctionOn", call);
}

/// Waits until `told` finds `what` in the tree.
#[track_caller]
pub fn until<T>(page: &Page, what: &str, told: impl Fn(&Tree) -> Option<T>) -> T {
    for _ in 0..200 {
        if let Some(found) = told(&Tree::of(page)) {
            return found;
        }
        page.run_async("await new Promise(requestAnimationFrame);", vec![]);
    }
    panic!("never told: {what}");
}
