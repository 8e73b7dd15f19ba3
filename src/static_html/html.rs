//! Elements and texts as HTML. What is plain text says so: it is escaped here and nowhere else.

/// `plain` as HTML, for an element's content or for an attribute's value between double quotation marks.
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

/// An element around HTML. `start` is what stands in its first tag: the name, and any attributes.
#[must_use]
pub fn element(start: &str, html: &str) -> String {
    let name = start.split(' ').next().unwrap_or_default();
    let inside_a_line = matches!(name, "b" | "small");
    ["<", start, ">", html, "</", name, if inside_a_line { ">" } else { ">\n" }].concat()
}

/// An element around plain text.
#[must_use]
pub fn text(start: &str, plain: &str) -> String {
    element(start, &escaped(plain))
}

/// A section: a heading of the second level, and what stands below it.
#[must_use]
pub fn section(title: &str, html: &str) -> String {
    element("section", &[text("h2", title), element("div", html)].concat())
}
