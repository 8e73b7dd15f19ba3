//! A report as Markdown. Names are untrusted and always render as text.

use super::block::{Block, render_blocks};

/// `blocks` as Markdown (CommonMark, with or without the autolink extension).
#[must_use]
pub fn markdown(blocks: &[Block]) -> String {
    render_blocks(blocks, |text, block| match block {
        Block::Link(link) => write_link(text, link),
        block => {
            text.push_str(match block {
                Block::Heading(1, _) => "# ",
                Block::Heading(2, _) => "## ",
                Block::Heading(..) => "### ",
                _ => "",
            });
            write_escaped(text, block.content());
        }
    })
}

fn write_link(text: &mut String, link: &str) {
    let plain = |byte: u8| byte.is_ascii_graphic() && byte != b'<' && byte != b'>';
    let is_address = link.starts_with("https:") || link.starts_with("http:");
    if is_address && link.bytes().all(plain) {
        text.push('<');
        text.push_str(link);
        text.push('>');
    } else {
        write_untrusted(text, link);
    }
}

fn write_escaped(text: &mut String, content: &str) {
    let mut name: Option<String> = None;
    for c in content.chars() {
        match (c, &mut name) {
            ('\u{2068}', _) => name = Some(String::new()),
            ('\u{2069}', _) => write_untrusted(text, &name.take().unwrap_or_default()),
            (_, Some(name)) => name.push(c),
            _ => push_escaped(text, c),
        }
    }
}

/// Untrusted text. What an autolink extension could turn into a link becomes a code span.
fn write_untrusted(text: &mut String, name: &str) {
    let mut windows = name.as_bytes().windows(3);
    let links = name.contains('@')
        || windows.any(|three| three == b"://" || three.eq_ignore_ascii_case(b"www"));
    if !links {
        for c in name.chars() {
            push_escaped(text, c);
        }
        return;
    }
    let mut fence = String::from("`");
    let mut run = 0;
    for c in name.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        if run == fence.len() {
            fence.push('`');
        }
    }
    for part in [&fence, " ", name, " ", &fence] {
        text.push_str(part);
    }
}

fn push_escaped(text: &mut String, c: char) {
    let is_special = matches!(
        c,
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~' | '$' | '^'
    );
    if is_special {
        text.push('\\');
    }
    text.push(c);
}
