//! The pages that are measured, and how one is opened.

use std::time::Duration;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::driver::wait;
use crate::site::Site;

pub const MINIMAL_HTML: &str = include_str!("minimal.html");
/// Collects the figures of a load in `window`, where scripts of the page may put them.
const COLLECT: &str = "
    addEventListener('when-rust-ready', () => { window.readyAt ??= performance.now(); });
    new PerformanceObserver((list) => { window.paintedAt = list.getEntries().at(-1).startTime; })
        .observe({ type: 'largest-contentful-paint', buffered: true });
    window.shift = 0;
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; })
        .observe({ type: 'layout-shift', buffered: true });
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
        const made = await instantiate(...given);
        window.memory ??= Object.values((made.instance ?? made).exports).find((one) => one instanceof WebAssembly.Memory);
        return made;
    };";

/// A page that is measured.
#[derive(Clone, Copy)]
pub struct Subject {
    pub name: &'static str,
    path: &'static str,
    /// How many workloads its link has.
    workloads: usize,
}

pub const MINIMAL: Subject = Subject { name: "minimal", path: "minimal.html", workloads: 0 };
pub const ONE: Subject = Subject { name: "when-rust", path: "index.html", workloads: 1 };
pub const TWELVE: Subject = Subject { name: "12 workloads", path: "index.html", workloads: 12 };

/// What a load is slowed by.
#[derive(Clone, Copy, PartialEq)]
pub enum Profile {
    Plain,
    SlowNetwork,
    SlowProcessor,
}

impl Profile {
    pub const ALL: [Self; 3] = [Self::Plain, Self::SlowNetwork, Self::SlowProcessor];

    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::SlowNetwork => "slow network",
            Self::SlowProcessor => "slow processor",
        }
    }

    fn apply(self, browser: &Browser) {
        match self {
            Self::Plain => {}
            Self::SlowNetwork => {
                browser.command("Network.enable", json!({}));
                // Slow 4G: 1.6 Mbit/s, 150 ms.
                let network = json!({"offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750});
                browser.command("Network.emulateNetworkConditions", network);
            }
            Self::SlowProcessor => slow_down(browser, 4),
        }
    }
}

/// Time of the main thread since the page was opened, in milliseconds. It is processor time: a busy machine adds little.
pub struct MainThread {
    /// Scripts, style and layout. Chromium counts Yew's drawing (`queueMicrotask`), but not what follows an `await`.
    pub page: f64,
    /// All tasks: also painting, compiling, parsing.
    pub tasks: f64,
}

impl MainThread {
    pub fn of(browser: &Browser) -> Self {
        let metrics = browser.command("Performance.getMetrics", json!({}));
        let metrics = metrics["metrics"].as_array().expect("metrics");
        let milliseconds = |name: &str| {
            let metric = metrics.iter().find(|metric| metric["name"] == name);
            metric.and_then(|metric| metric["value"].as_f64()).expect(name) * 1000.0
        };
        let page = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];
        Self { page: page.map(milliseconds).iter().sum(), tasks: milliseconds("TaskDuration") }
    }
}

/// A browser, slowed as the profile says, that has gone to the subject.
pub fn open(subject: Subject, profile: Profile) -> Browser {
    let site = Site::default().with_page("minimal.html", MINIMAL_HTML).with_page("blank.html", "");
    let browser = Browser::open(site, "blank.html");
    browser.command("Page.addScriptToEvaluateOnNewDocument", json!({"source": COLLECT}));
    browser.command("Performance.enable", json!({"timeDomain": "threadTicks"}));
    profile.apply(&browser);
    let entries = vec!["wr=WR:1/TP:Y/CB:Y/EX:N/IA:N/NC:N/UA:N"; subject.workloads].join("&");
    wait(browser.driver.goto(browser.site.url(&format!("{}#{entries}", subject.path)))).unwrap();
    browser
}

/// Makes the processor so many times slower; 1 is its full speed.
pub fn slow_down(browser: &Browser, rate: u32) {
    browser.command("Emulation.setCPUThrottlingRate", json!({"rate": rate}));
}

/// The result of `script`.
pub fn run(browser: &Browser, script: &str) -> Value {
    wait(browser.driver.execute(script, vec![])).unwrap().json().clone()
}

/// What `script` passes to its callback, its last argument.
pub fn run_async(browser: &Browser, script: &str, arguments: Vec<Value>) -> Value {
    wait(browser.driver.execute_async(script, arguments)).unwrap().json().clone()
}

pub fn pause(milliseconds: u64) {
    std::thread::sleep(Duration::from_millis(milliseconds));
}
