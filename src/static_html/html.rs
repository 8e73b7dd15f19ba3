//! HTML elements and text. Arguments named `plain` are escaped here and nowhere else.

/// `plain` escaped for element content or a double-quoted attribute value.
#[must_use]
pub fn escaped(plain: &str) -> String {
    let mut html = String::new();
    for c in plain.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(c),
        }
    }
    html
}

/// An element with HTML content. `start` is the inside of its start tag: the name and any attributes.
#[must_use]
pub fn element(start: &str, html: &str) -> String {
    let name = start.split(' ').next().unwrap_or_default();
    let is_inline = matches!(name, "b" | "small");
    ["<", start, ">", html, "</", name, if is_inline { ">" } else { ">\n" }].concat()
}

/// An element with plain text content.
#[must_use]
pub fn text(start: &str, plain: &str) -> String {
    element(start, &escaped(plain))
}

/// A section with an `h2` and content.
#[must_use]
pub fn section(title: &str, html: &str) -> String {
    element("section", &[text("h2", title), element("div", html)].concat())
}
