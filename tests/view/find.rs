//! Finders for elements: by name, attribute, part, heading or text.

use crate::html::{Element, Node};

impl Element {
    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == attribute).map(|(_, value)| value.as_str())
    }

    pub fn is(&self, attribute: &str, value: &str) -> bool {
        self.get(attribute) == Some(value)
    }

    /// Every element below this one, in document order.
    pub fn below(&self) -> Vec<&Element> {
        let mut found = Vec::new();
        for child in self.children() {
            found.push(child);
            found.extend(child.below());
        }
        found
    }

    pub fn children(&self) -> impl Iterator<Item = &Element> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The elements below with one of these names, in document order.
    pub fn named(&self, names: &[&str]) -> Vec<&Element> {
        self.below().into_iter().filter(|element| names.contains(&element.name.as_str())).collect()
    }

    pub fn with(&self, attribute: &str, value: &str) -> Vec<&Element> {
        self.below().into_iter().filter(|element| element.is(attribute, value)).collect()
    }

    /// The elements below that a host page can style as `part`.
    pub fn parts(&self, part: &str) -> Vec<&Element> {
        let is_part = |of: &str| of.split(' ').any(|one| one == part);
        self.below()
            .into_iter()
            .filter(|element| element.get("part").is_some_and(is_part))
            .collect()
    }

    /// The headings below, in document order, each with its level.
    pub fn headings(&self) -> Vec<(usize, &Element)> {
        const NAMES: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
        let level = |heading: &Element| heading.name[1..].parse().unwrap();
        self.named(&NAMES).into_iter().map(|heading| (level(heading), heading)).collect()
    }

    /// The text of the first heading that skips a level, after one of the level `before`.
    pub fn skips_a_level(&self, mut before: usize) -> Option<String> {
        let skips =
            |(level, _): &(usize, &Element)| std::mem::replace(&mut before, *level) + 1 < *level;
        self.headings().into_iter().find(skips).map(|(_, heading)| heading.text())
    }

    /// All text, as it stands.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for node in &self.nodes {
            match node {
                Node::Element(element) => text += &element.text(),
                Node::Text(own) => text += own,
            }
        }
        text
    }
}

/// The texts of `elements`.
pub fn texts(elements: &[&Element]) -> Vec<String> {
    elements.iter().map(|element| element.text()).collect()
}

#[track_caller]
pub fn only<'a>(found: &[&'a Element]) -> &'a Element {
    assert_eq!(found.len(), 1, "{found:#?}");
    found[0]
}
