//! The measurements, and the table of them.

use std::path::Path;
use std::time::Duration;
use std::{fs, thread};

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::driver::wait;
use crate::inputs;
use crate::site::Site;

const MINIMAL: &str = include_str!("minimal.html");
/// Visits of each page in each profile.
const VISITS: usize = 7;
/// Timed answers, in groups.
const GROUPS: usize = 15;
const ANSWERS: usize = 40;
const MANY: usize = 10_000;
/// The figures go up to here, where scripts of the page may put them.
const NOTE: &str = "
    addEventListener('when-rust-ready', () => { window.readyAt ??= performance.now(); });
    new PerformanceObserver((list) => { window.paintedAt = list.getEntries().at(-1).startTime; })
        .observe({ type: 'largest-contentful-paint', buffered: true });
    window.moved = 0;
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.moved += value; })
        .observe({ type: 'layout-shift', buffered: true });
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
        const made = await instantiate(...given);
        window.memory = Object.values((made.instance ?? made).exports).find((one) => one instanceof WebAssembly.Memory);
        return made;
    };";

/// A page to be measured: its name, its path, and whether it is ours.
#[derive(Clone, Copy)]
struct Subject {
    name: &'static str,
    path: &'static str,
    /// The link that gives it as many workloads as are answered.
    workloads: usize,
}

const MINIMAL_PAGE: Subject = Subject { name: "minimal", path: "minimal.html", workloads: 0 };
const ONE: Subject = Subject { name: "when-rust", path: "index.html", workloads: 1 };
const TWELVE: Subject =
    Subject { name: "when-rust, 12 workloads", path: "index.html", workloads: 12 };

const PROFILES: [&str; 3] = ["plain", "slow network", "slow processor"];

pub fn main() {
    let mut table = Vec::new();
    bytes(&mut table);
    for profile in PROFILES {
        let mut figures = [const { Vec::new() }; 2];
        for _ in 0..VISITS {
            for (subject, figures) in [MINIMAL_PAGE, ONE].iter().zip(&mut figures) {
                // Now and then a browser paints nothing before it is asked to, and tells no paint then.
                let told = (0..15).find_map(|_| visit(*subject, profile));
                figures.push(told.expect("a visit with a paint"));
            }
        }
        for (at, what) in ["usable, ms", "largest paint, ms", "layout shift"].iter().enumerate() {
            let medians = figures.each_ref().map(|visits| median(visits.iter().map(|one| one[at])));
            table.push((format!("{what}, {profile}"), medians.to_vec()));
        }
    }
    answers(&mut table);
    show(&table);
}

/// The bytes that a browser loads.
fn bytes(table: &mut Vec<(String, Vec<f64>)>) {
    let list = fs::read_to_string(inputs::dist().join("integrity.json")).unwrap();
    let loaded = serde_json::from_str::<Value>(&list).unwrap()["loaded"].take();
    let size = |name: &str| {
        let file = inputs::dist().join(format!("{name}.br"));
        fs::metadata(file).expect("a built release").len() as f64
    };
    let names = ["script", "css", "wasm"].map(|kind| loaded[kind].as_str().unwrap().to_owned());
    let usable = size("embed.js") + names.iter().map(|name| size(name)).sum::<f64>();
    table.push(("bytes before, brotli".to_owned(), vec![0.0, size("embed.js")]));
    table.push(("bytes until usable, brotli".to_owned(), vec![0.0, usable]));
}

/// When the page is usable, when its largest paint is, and how much it moves.
fn visit(subject: Subject, profile: &str) -> Option<[f64; 3]> {
    let browser = opened(subject, profile);
    let told = told(
        &browser,
        "return performance.now() > window.readyAt + 300 && window.paintedAt
            ? [readyAt, paintedAt, moved] : null;",
    );
    told.map(|told| [0, 1, 2].map(|at| told[at].as_f64().expect("a figure")))
}

/// The first result of `script`, if it ever has one.
fn told(browser: &Browser, script: &str) -> Option<Value> {
    for _ in 0..250 {
        let told = wait(browser.driver.execute(script, vec![])).unwrap().json().clone();
        if !told.is_null() {
            return Some(told);
        }
        thread::sleep(Duration::from_millis(20));
    }
    None
}

/// A fresh browser, slowed as the profile says, that goes to the subject.
fn opened(subject: Subject, profile: &str) -> Browser {
    let site = Site::default().with_page("minimal.html", MINIMAL).with_page("blank.html", "");
    let browser = Browser::open(site, "blank.html");
    let script = json!({"source": NOTE});
    browser.command("Page.addScriptToEvaluateOnNewDocument", script);
    match profile {
        "slow network" => {
            browser.command("Network.enable", json!({}));
            // Slow 4G: 1.6 Mbit/s, 150 ms.
            let network = json!({"offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750});
            browser.command("Network.emulateNetworkConditions", network);
        }
        "slow processor" => {
            browser.command("Emulation.setCPUThrottlingRate", json!({"rate": 4}));
        }
        _ => {}
    }
    let entries = vec!["wr=WR:1/TP:Y/CB:Y/EX:N/IA:N/NC:N/UA:N"; subject.workloads].join("&");
    let url = browser.site.url(&format!("{}#{entries}", subject.path));
    wait(browser.driver.goto(url)).unwrap();
    browser
}

/// Answers in turns: to the document, and to the layout, in milliseconds; then memory, in kilobytes.
fn answers(table: &mut Vec<(String, Vec<f64>)>) {
    let subjects = [MINIMAL_PAGE, ONE, TWELVE];
    let browsers = subjects.map(|subject| {
        let browser = opened(subject, "plain");
        told(&browser, "return window.readyAt ?? null;").expect("a usable page");
        wait(browser.driver.execute(PREPARE, vec![])).unwrap();
        browser
    });
    let mut figures = [const { Vec::new() }; 3];
    for _ in 0..GROUPS {
        for (browser, figures) in browsers.iter().zip(&mut figures) {
            let told = wait(browser.driver.execute_async(ANSWER, vec![json!(ANSWERS)])).unwrap();
            figures.push([0, 1].map(|at| told.json()[at].as_f64().expect("a figure")));
        }
    }
    for (at, what) in ["answer to document, ms", "answer to layout, ms"].iter().enumerate() {
        let medians = figures.each_ref().map(|groups| median(groups.iter().map(|one| one[at])));
        table.push(((*what).to_owned(), medians.to_vec()));
    }
    let kept = browsers.each_ref().map(memory);
    table.push(("memory, kB".to_owned(), kept.to_vec()));
    for browser in &browsers {
        // In parts, each far below the time limit of a script.
        for _ in 0..MANY / 1_000 {
            wait(browser.driver.execute_async(ANSWER, vec![json!(1_000)])).unwrap();
        }
    }
    let kept = browsers.each_ref().map(memory);
    table.push((format!("memory after {MANY} answers, kB"), kept.to_vec()));
}

const PREPARE: &str = "
    const root = document.querySelector('when-rust')?.shadowRoot ?? document;
    window.owner = ['yes', 'no'].map((value) => root.querySelector(`[name=ownership][value=${value}]`));
    window.verdict = root.querySelector('#verdict');
    for (const [id, value] of [['throughput', 'yes'], ['concurrency', 'yes'], ['exploratory', 'no'], ['automation', 'no'], ['no-capacity', 'no'], ['unclear', 'no']])
        root.querySelector(`[name=\"${id}\"][value=${value}]`).click();";

/// Gives the deciding answer one way and the other; each time until the verdict's text is another.
const ANSWER: &str = "const [count, done] = arguments;
    const changed = async (before) => {
        for (let turn = 0; verdict.textContent === before; turn++) await (turn < 50 ? null : new Promise(setTimeout));
    };
    (async () => {
        let [shown, laidOut] = [0, 0];
        for (let at = 0; at < count; at++) {
            const before = verdict.textContent;
            const start = performance.now();
            owner[at % 2].click();
            await changed(before);
            shown += performance.now() - start;
            verdict.getBoundingClientRect();
            laidOut += performance.now() - start;
            if (at % 100 === 99) await new Promise(setTimeout);
        }
        done([shown / count, laidOut / count]);
    })();";

/// Memory of scripts after a garbage collection, and of the wasm.
fn memory(browser: &Browser) -> f64 {
    browser.command("HeapProfiler.enable", json!({}));
    for _ in 0..2 {
        browser.command("HeapProfiler.collectGarbage", json!({}));
    }
    let heap = browser.command("Runtime.getHeapUsage", json!({}));
    let wasm =
        wait(browser.driver.execute("return window.memory?.buffer.byteLength ?? 0;", vec![]));
    let wasm = wasm.unwrap().json().as_f64().unwrap();
    ((heap["usedSize"].as_f64().unwrap() + wasm) / 1024.0).round()
}

fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Prints the table, with ratios to the minimal page, and keeps it.
fn show(table: &[(String, Vec<f64>)]) {
    println!("{:<36}{:>10}{:>12}{:>8}{:>14}", "", "minimal", ONE.name, "ratio", "12 workloads");
    for (what, figures) in table {
        let figure = |at: usize| figures.get(at).map_or(String::new(), |one| format!("{one:.2}"));
        let ratio = match figures.as_slice() {
            [base, ours, ..] if *base > 0.0 => format!("{:.2}", ours / base),
            _ => String::new(),
        };
        println!("{what:<36}{:>10}{:>12}{ratio:>8}{:>14}", figure(0), figure(1), figure(2));
    }
    let rows = table.iter().map(|(what, figures)| json!({"what": what, "figures": figures}));
    let kept =
        json!({"columns": ["minimal", ONE.name, TWELVE.name], "rows": rows.collect::<Vec<_>>()});
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("page.json"), format!("{kept:#}\n")).unwrap();
}
