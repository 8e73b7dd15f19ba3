//! The markup, as far as html-validate can tell: of the root as it is rendered, and of the pages.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::inputs;
use crate::states::various_cases;
use crate::widget::Page;

#[test]
fn the_rendered_root_is_valid() {
    let page = Page::open();
    let mut rendered = vec![root_of(&page)];
    page.unfold_all();
    for case in various_cases() {
        page.set_case(&case);
        page.click(".texts .chips button");
        page.assert_agrees();
        rendered.push(root_of(&page));
    }
    page.run("location.hash = 'view=conversation&wr=WR:1/XX:Y/TP:Y~A&wr=WR:1/CB:Y~B&wr=WR:1';");
    page.until("find('[part~=notice]') && find('[part~=agenda]')");
    rendered.push(root_of(&page));
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("markup");
    fs::create_dir_all(&folder).unwrap();
    let files = rendered.iter().enumerate().map(|(at, markup)| {
        let file = folder.join(format!("root-{at}.html"));
        fs::write(&file, markup).unwrap();
        file
    });
    assert_valid(&files.collect::<Vec<_>>());
}

#[test]
fn the_pages_are_valid() {
    let names = ["index.html", "frame.html", "article.html", "proof.html"];
    assert_valid(&names.map(|name| inputs::dist().join(name)));
}

fn root_of(page: &Page) -> String {
    let mut markup = page.run("return root.innerHTML;").as_str().unwrap().to_owned();
    // A browser writes every attribute out with a value.
    for name in ["disabled", "open", "readonly"] {
        for value in ["", name] {
            markup = markup.replace(&format!(" {name}=\"{value}\""), &format!(" {name}"));
        }
    }
    markup
}

fn assert_valid(files: &[PathBuf]) {
    let validated = Command::new(inputs::html_validate())
        .args(["--formatter", "text"])
        .args(files)
        .output()
        .expect("html-validate: run `make test`");
    assert!(validated.status.success(), "{}", String::from_utf8_lossy(&validated.stdout));
}
