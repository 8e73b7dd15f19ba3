//! Pictures of every state, for the eye: `make gallery` takes them. They judge nothing by themselves.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::browser::wait;
use crate::paper::on_paper;
use crate::site::Site;
use crate::states::case_with;
use crate::widget::Page;

const FOLDER: &str = "target/gallery";
const WIDTHS: [u32; 3] = [320, 600, 1280];
/// How a page is wished for: a name, and the media features of that.
const LOOKS: [(&str, &str, &str); 4] = [
    ("light", "prefers-color-scheme", "light"),
    ("dark", "prefers-color-scheme", "dark"),
    ("forced", "forced-colors", "active"),
    ("contrast", "prefers-contrast", "more"),
];
const SEVERAL: &str = "wr=WR:1/TP:Y/CB:Y/OC:N/EX:N/IA:N/NC:N/UA:N~Checkout%20API&wr=WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~Checkout%20API%2C%20after";

/// A state: its name, its address and what is done there.
struct State {
    name: String,
    fragment: String,
    script: &'static str,
    /// The end of a file's name that does not come.
    missing: Option<&'static str>,
}

#[test]
#[ignore = "it takes pictures for the eye: make gallery"]
fn pictures_of_every_state() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder for the pictures");
    let mut index = String::from(HEAD);
    for state in states() {
        index.push_str(&format!("<h2>{}</h2>\n", state.name));
        for (look, feature, value) in LOOKS {
            let features = json!([{"name": feature, "value": value}]);
            let page = state.open();
            page.command("Emulation.setEmulatedMedia", json!({"features": features}));
            for width in WIDTHS {
                let file = PathBuf::from(format!("{}-{look}-{width}.png", state.name));
                fs::write(folder.join(&file), picture(&page, width)).expect("a picture");
                index.push_str(&format!(
                    "<a href=\"{0}\"><img src=\"{0}\" alt=\"{0}\"></a>\n",
                    file.display()
                ));
            }
        }
        let file = format!("{}.pdf", state.name);
        fs::write(folder.join(&file), on_paper(&state.open())).expect("a page of paper");
        index.push_str(&format!("<a href=\"{file}\">on paper</a>\n"));
    }
    fs::write(folder.join("index.html"), index).expect("an index");
    println!("{}", folder.join("index.html").display());
}

const HEAD: &str = "<!doctype html>
<meta charset=\"utf-8\">
<title>Gallery</title>
<style>body { font-family: sans-serif } img { height: 60vh; vertical-align: top; border: 1px solid gray }</style>
";

fn states() -> Vec<State> {
    let state = |name: &str, fragment: &str, script| State {
        name: name.to_owned(),
        fragment: fragment.to_owned(),
        script,
        missing: None,
    };
    let mut states = vec![state("open", "", "")];
    for status in ["leaning", "settled"] {
        for verdict in ["not-first", "not-yet", "adopt"] {
            let name = format!("{status}-{verdict}");
            states.push(state(&name, &case_with(status, verdict), ""));
        }
    }
    states.extend([
        state("contradiction", "wr=WR:1/TP:Y/EX:Y~Nightly%20report", ""),
        state("trial", "wr=WR:1/TP:Y/CB:Y", "find('#try-OC').click();"),
        state("bad-link", "wr=WR:1/TP:Y/XX:Y~Checkout&wr=WR:2/TP:Y~Later", ""),
        state("figures", "wr=WR:1/TP:Y/CB:Y~Checkout~incidents:12,p99:180@50", ""),
        state("several", SEVERAL, ""),
        state("several-text", SEVERAL, "find('.texts .chips button').click();"),
        state("conversation", &format!("view=conversation&{SEVERAL}"), ""),
        State { missing: Some(".wasm"), ..state("failed", "", "") },
    ]);
    states
}

impl State {
    fn open(&self) -> Page {
        let path = format!("index.html#{}", self.fragment);
        if let Some(missing) = self.missing {
            let page = Page::open_unready(Site::default().without(missing), &path);
            page.until("root && find('[role=alert]')");
            return page;
        }
        let page = Page::open_at(Site::default(), &path);
        page.run(self.script);
        page.assert_agrees();
        page
    }
}

/// The whole page at this width.
fn picture(page: &Page, width: u32) -> Vec<u8> {
    page.resize(width, 900);
    let height = page.run("return Math.ceil(document.documentElement.scrollHeight);");
    let height = height.as_u64().and_then(|height| u32::try_from(height).ok());
    page.resize(width, height.unwrap_or(900));
    wait(page.driver.screenshot_as_png()).expect("a screenshot")
}
