//! Reads the HTML that the string renderer writes into a tree.
//!
//! Stricter than a browser: every element is closed in order, and every quote and bracket that is not markup is
//! escaped, or reading panics.

/// Elements without content.
const VOID: [&str; 3] = ["input", "br", "hr"];
const ESCAPES: [(&str, &str); 5] =
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&")];

#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub nodes: Vec<Node>,
}

#[derive(Debug)]
pub enum Node {
    Element(Element),
    Text(String),
}

/// The elements and texts of `html`, below a nameless element.
pub fn read(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while let Some(next) = rest.chars().next() {
        if next != '<' {
            let text = rest.find('<').unwrap_or(rest.len());
            innermost(&mut open).nodes.push(Node::Text(unescaped(&rest[..text])));
            rest = &rest[text..];
            continue;
        }
        let end = tag_end(rest);
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let element = open.pop().unwrap();
            assert_eq!(element.name, name, "closed in the wrong order");
            innermost(&mut open).nodes.push(Node::Element(element));
        } else {
            let element = opened(tag);
            match VOID.contains(&element.name.as_str()) {
                true => innermost(&mut open).nodes.push(Node::Element(element)),
                false => open.push(element),
            }
        }
    }
    assert_eq!(open.len(), 1, "{} is not closed", open.last().unwrap().name);
    open.remove(0)
}

fn innermost(open: &mut [Element]) -> &mut Element {
    open.last_mut().unwrap()
}

/// Where the tag ends that `rest` begins with: at the first bracket outside quotation marks.
fn tag_end(rest: &str) -> usize {
    let mut quoted = false;
    let end = rest.find(|c| {
        quoted ^= c == '"';
        c == '>' && !quoted
    });
    end.unwrap()
}

fn opened(tag: &str) -> Element {
    let name_end = tag.find(' ').unwrap_or(tag.len());
    let mut rest = tag[name_end..].trim_start();
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let name = rest[..end].to_owned();
        rest = &rest[end..];
        let mut value = String::new();
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let (text, more) = quoted.split_once('"').unwrap();
            value = unescaped(text);
            rest = more;
        }
        assert!(attributes.iter().all(|(known, _)| *known != name), "{name} twice in {tag}");
        attributes.push((name, value));
        rest = rest.trim_start();
    }
    Element { name: tag[..name_end].to_owned(), attributes, nodes: Vec::new() }
}

fn unescaped(text: &str) -> String {
    assert!(!text.contains(['<', '>']), "not escaped: {text:?}");
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let known = ESCAPES.iter().find(|(escape, _)| rest[at..].starts_with(escape));
        let (escape, meant) = known.unwrap_or_else(|| panic!("not escaped: {text:?}"));
        plain.push_str(meant);
        rest = &rest[at + escape.len()..];
    }
    plain + rest
}
