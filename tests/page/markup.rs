//! The markup, as far as html-validate can tell: of the root as it is rendered, and of the pages.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::inputs;
use crate::states::various_cases;
use crate::widget::Page;

#[test]
fn the_rendered_root_is_valid() {
    let page = Page::open();
    for case in various_cases() {
        page.set_case(&case);
        page.click(".texts .chips button");
        page.assert_agrees();
        assert_valid(&rendered(&page), &case);
    }
    page.run("location.hash = 'view=conversation&wr=WR:1/XX:Y/TP:Y~A&wr=WR:1/CB:Y~B&wr=WR:1';");
    page.until("find('[part~=notice]') && find('[part~=agenda]')");
    assert_valid(&rendered(&page), "a conversation about several workloads with a notice");
}

#[test]
fn the_pages_are_valid() {
    for name in ["index.html", "frame.html"] {
        let source = fs::read_to_string(inputs::dist().join(name)).unwrap();
        assert_valid(&source, name);
    }
}

fn rendered(page: &Page) -> String {
    let markup = page.run("return root.innerHTML;").as_str().unwrap().to_owned();
    // A browser writes every attribute out with a value.
    markup.replace(" readonly=\"readonly\"", " readonly")
}

fn assert_valid(markup: &str, what: &str) {
    let mut validate = Command::new(inputs::html_validate())
        .args(["--formatter", "text", "--stdin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("html-validate: run `make test`");
    validate.stdin.take().unwrap().write_all(markup.as_bytes()).unwrap();
    let result = validate.wait_with_output().unwrap();
    assert!(result.status.success(), "{what}: {}", String::from_utf8_lossy(&result.stdout));
}
