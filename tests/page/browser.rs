//! The browser: one chromedriver for all tests, a tab of its own for each.
//!
//! Starting Chromium costs more than most tests, so a browser is used again, with a new tab for each test. Every site
//! has a port of its own, so tabs share neither storage nor cache. A browser whose test failed is not used again.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Stdio};
use std::sync::{Condvar, LazyLock, Mutex};
use std::thread;

use serde_json::{Value, json};
use thirtyfour::LoggingPrefsLogLevel;
use thirtyfour::prelude::*;

use crate::driver::{wait, watched};
use crate::inputs;
use crate::site::{Running, Site};

/// The most browsers at a time: more only wait for each other.
const AT_ONCE: usize = 4;

const FLAGS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

static DRIVER: LazyLock<Result<Driver, String>> = LazyLock::new(Driver::start);
static RUNNING: (Mutex<usize>, Condvar) = (Mutex::new(0), Condvar::new());
/// Browsers whose tests are done, each with an empty tab.
static IDLE: Mutex<Vec<WebDriver>> = Mutex::new(Vec::new());

struct Driver {
    url: String,
    /// Keeps the pipes of chromedriver open, and with them chromedriver running.
    _watch: (Child, BufReader<ChildStdout>),
}

/// A tab of a browser, at a site.
pub struct Browser {
    pub driver: WebDriver,
    pub site: Running,
    _turn: Turn,
}

/// One of the browsers that may run at a time.
struct Turn;

impl Driver {
    fn start() -> Result<Self, String> {
        let program = inputs::chromedriver().display().to_string();
        let not_started = || format!("{program} does not start: run `make test`");
        let watch =
            watched([program.clone(), "--port=0".to_owned()]).stdout(Stdio::piped()).spawn();
        let mut watch = watch.map_err(|_| not_started())?;
        let mut output = BufReader::new(watch.stdout.take().ok_or_else(not_started)?);
        let mut line = String::new();
        while !line.contains("started successfully on port") {
            line.clear();
            if output.read_line(&mut line).unwrap_or(0) == 0 {
                return Err(not_started());
            }
        }
        let port: String = line.chars().filter(char::is_ascii_digit).collect();
        Ok(Self { url: format!("http://127.0.0.1:{port}"), _watch: (watch, output) })
    }
}

impl Browser {
    /// A tab with the loaded page at `path` of `site`.
    pub fn open(site: Site, path: &str) -> Self {
        let site = site.start();
        let turn = Turn::take();
        let idle = IDLE.lock().unwrap().pop();
        let driver = idle.unwrap_or_else(start);
        wait(driver.goto(site.url(path))).unwrap();
        Self { driver, site, _turn: turn }
    }

    /// Sends a command of the Chrome DevTools Protocol and returns its result.
    pub fn command(&self, method: &str, parameters: Value) -> Value {
        let sent = wait(self.driver.cdp().send_raw(method, parameters));
        sent.unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// Gives the page this many CSS pixels.
    pub fn resize(&self, width: u32, height: u32) {
        let size =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.command("Emulation.setDeviceMetricsOverride", size);
    }

    /// Emulates a preferred colour scheme.
    pub fn prefer(&self, scheme: &str) {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.command("Emulation.setEmulatedMedia", json!({"features": features}));
    }

    /// The console messages since the last call, those of the browser included.
    pub fn console(&self) -> Vec<String> {
        let entries = wait(self.driver.browser_log()).unwrap();
        entries.into_iter().map(|entry| format!("{}: {}", entry.level, entry.message)).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !thread::panicking() && wait(start_over(&self.driver)).is_ok() {
            IDLE.lock().unwrap().push(self.driver.clone());
        }
    }
}

/// Replaces the tab by an empty one without its emulations.
async fn start_over(driver: &WebDriver) -> WebDriverResult<()> {
    let tab = driver.new_tab().await?;
    driver.close_window().await?;
    driver.switch_to_window(tab).await?;
    driver.browser_log().await?;
    // A new tab has no focus by itself.
    driver.cdp().send_raw("Page.bringToFront", json!({})).await?;
    Ok(())
}

fn start() -> WebDriver {
    let url = DRIVER.as_ref().map(|driver| &driver.url).unwrap_or_else(|error| panic!("{error}"));
    let driver = wait(WebDriver::new(url, capabilities().unwrap()));
    driver.unwrap_or_else(|error| panic!("no browser, run `make test`: {error}"))
}

fn capabilities() -> WebDriverResult<Capabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    capabilities.set_binary(&inputs::chromium().to_string_lossy())?;
    for flag in FLAGS {
        capabilities.add_arg(flag)?;
    }
    // chromedriver adds a fresh `--user-data-dir`.
    capabilities.add_arg("--window-size=1280,900")?;
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(capabilities.into())
}

impl Turn {
    fn take() -> Self {
        let (running, freed) = &RUNNING;
        let mut running = freed.wait_while(running.lock().unwrap(), |now| *now == AT_ONCE).unwrap();
        *running += 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let (running, freed) = &RUNNING;
        *running.lock().unwrap() -= 1;
        freed.notify_one();
    }
}
