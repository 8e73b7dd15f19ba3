//! Pictures of every state, to be looked at: `make gallery` takes them. They check nothing.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::access::WORTH_AND_REVIEW;
use crate::driver::wait;
use crate::paper::on_paper;
use crate::site::Site;
use crate::states::case_with;
use crate::widget::Page;

const FOLDER: &str = "target/gallery";
const WIDTHS: [u32; 3] = [320, 600, 1280];
/// Names of looks, each with its media feature.
const LOOKS: [(&str, &str, &str); 4] = [
    ("light", "prefers-color-scheme", "light"),
    ("dark", "prefers-color-scheme", "dark"),
    ("forced", "forced-colors", "active"),
    ("contrast", "prefers-contrast", "more"),
];
const SEVERAL: &str = "wr=WR:1/TP:Y/CB:Y/OC:N/EX:N/IA:N/NC:N/UA:N~Checkout%20API&wr=WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~Checkout%20API%2C%20after";

/// Unfolds all sections, and shows a text.
const UNFOLD: &str = "findAll('details').forEach((one) => { one.open = true; });
    await eventually(() => find('#text, .texts button'));
    if (!find('#text')) find('.texts button').click();
    await eventually(() => find('#text'));";
const TRIAL: &str = "find('[data-section=why]').open = true;
    await eventually(() => find('#try-OC, #step-back'));
    find('#try-OC')?.click();
    await eventually(() => find('#step-back'));";
const BAD_FIGURES: &str =
    "for (const [id, text] of [['incidents', '1,200'], ['p99', 'abc'], ['diagnosis', '0']]) {
        const field = find(`#${id}-baseline`);
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await eventually(() => findAll('[data-bad]').length === 3);";
const ANSWER_OVER_PAGE: &str = "find('[name=unclear]').scrollIntoView({ block: 'center' });
    if (innerWidth > 900) return;
    await eventually(() => find('#show-answer').checkVisibility());
    if (find('#show-answer').ariaExpanded === 'false') find('#show-answer').click();
    await eventually(() => find('#answer').matches(':popover-open'));";
const SKIPPED: &str = "find('[data-answer=skip]').click();
    await eventually(() => asked('next')[0] !== el.record.workloads[0].nextQuestion);";
const TOOLS: &str = "if (find('#more').checkVisibility() && !find('#tools').checkVisibility()) find('#more').click();
    await eventually(() => find('#tools').checkVisibility());";

/// A state: its name, its address and what is done there, at each width.
struct State {
    name: String,
    path: String,
    script: &'static str,
    /// Whether the picture is of the whole page, or of the window.
    is_whole: bool,
    /// The end of the names of missing files.
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
                fs::write(folder.join(&file), state.picture(&page, width)).expect("a picture");
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
        path: format!("index.html#{fragment}"),
        script,
        is_whole: true,
        missing: None,
    };
    let mut states = vec![state("open", "", "")];
    for status in ["leaning", "settled"] {
        for verdict in ["not-first", "not-yet", "adopt"] {
            let name = format!("{status}-{verdict}");
            states.push(state(&name, &case_with(status, verdict), ""));
        }
    }
    let over_page = state("answer-over-page", "wr=WR:1/TP:Y/CB:Y", ANSWER_OVER_PAGE);
    let article = state("article", "", "el.scrollIntoView(); await eventually(() => el.record);");
    states.extend([
        state("contradiction", "wr=WR:1/TP:Y/EX:Y~Nightly%20report", ""),
        state("skipped", "wr=WR:1/TP:Y/CB:Y", SKIPPED),
        state("unfolded", "wr=WR:1/TP:Y/CB:Y~Checkout~incidents:12,p99:180@50", UNFOLD),
        state("unfolded-open", "", UNFOLD),
        state("unfolded-not-first", &case_with("settled", "not-first"), UNFOLD),
        state("unfolded-adopt", &case_with("settled", "adopt"), UNFOLD),
        State { is_whole: false, ..over_page },
        state("trial", "wr=WR:1/TP:Y/CB:Y", TRIAL),
        state("bad-figures", "wr=WR:1/TP:Y/CB:Y", BAD_FIGURES),
        state("bad-link", "wr=WR:1/TP:Y/XX:Y~Checkout&wr=WR:2/TP:Y~Later", ""),
        state("figures", "wr=WR:1/TP:Y/CB:Y~Checkout~incidents:12,p99:180@50", ""),
        state("worth-and-review", WORTH_AND_REVIEW, UNFOLD),
        state("review-due", "wr=WR:1/TP:Y~Checkout~incidents:12~r=2020-05-26", ""),
        state("several", SEVERAL, TOOLS),
        state("several-unfolded", SEVERAL, UNFOLD),
        state("conversation", &format!("view=conversation&{SEVERAL}"), ""),
        State { path: "article.html".to_owned(), ..article },
        State { missing: Some(".wasm"), ..state("failed", "", "") },
    ]);
    states
}

impl State {
    fn open(&self) -> Page {
        let site = Site::default();
        let site = if let Some(missing) = self.missing { site.without(missing) } else { site };
        let page = Page::open_unready(site, &self.path);
        let there = if self.missing.is_some() { "[role=alert]" } else { "[part~=base]" };
        page.run("el.scrollIntoView();");
        page.until(&format!("root && find('{there}')"));
        page.run_async(self.script, vec![]);
        page
    }

    /// The page at this width, all of it or what is in the window.
    fn picture(&self, page: &Page, width: u32) -> Vec<u8> {
        page.resize(width, 900);
        page.run_async(self.script, vec![]);
        if self.is_whole {
            page.run("scrollTo(0, 0);");
            let height = page.run("return Math.ceil(document.documentElement.scrollHeight);");
            let height = height.as_u64().and_then(|height| u32::try_from(height).ok());
            page.resize(width, height.unwrap_or(900));
        }
        wait(page.driver.screenshot_as_png()).expect("a screenshot")
    }
}
