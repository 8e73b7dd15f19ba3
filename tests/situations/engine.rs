//! The browser engines, each with its WebDriver.

use std::io::ErrorKind;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::Child;
use std::time::{Duration, Instant};
use std::{env, thread};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::driver::{wait, watched};

/// How long a page may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// A browser that shows one page after another.
pub struct Session {
    engine: Engine,
    driver: WebDriver,
    /// Keeps the pipe to the driver open, and with it the driver running.
    _watch: Child,
}

impl Engine {
    /// What `server.json` calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    fn command(self, port: u16) -> Vec<String> {
        let port = port.to_string();
        match self {
            Self::Chromium => {
                vec![given("CHROMEDRIVER", "chromedriver"), format!("--port={port}")]
            }
            // Two geckodrivers must not share their second port.
            Self::Firefox => vec![
                given("GECKODRIVER", "geckodriver"),
                format!("--port={port}"),
                "--websocket-port=0".to_owned(),
            ],
            Self::WebKit => [
                "xvfb-run",
                "-a",
                &given("WEBKIT_DRIVER", "WebKitWebDriver"),
                &format!("--port={port}"),
            ]
            .map(str::to_owned)
            .into(),
        }
    }

    fn capabilities(self) -> Value {
        match self {
            Self::Chromium => json!({"browserName": "chrome", "goog:chromeOptions": {
                "binary": given("CHROMIUM", "/usr/bin/chromium"),
                "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--window-size=1280,900"],
            }}),
            Self::Firefox => json!({"browserName": "firefox", "moz:firefoxOptions": {
                "binary": given("FIREFOX", "/usr/bin/firefox-esr"),
                "args": ["-headless", "--width=1280", "--height=900"],
            }}),
            Self::WebKit => json!({"browserName": "MiniBrowser", "webkitgtk:browserOptions": {
                "binary": given("WEBKIT", "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser"),
                "args": ["--automation"],
            }}),
        }
    }
}

impl Session {
    /// A browser of this engine.
    pub fn new(engine: Engine) -> Self {
        let (watch, driver) = start(engine);
        Self { engine, driver, _watch: watch }
    }

    /// Its engine.
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// Its driver.
    #[allow(dead_code, reason = "the situations need only the outcome")]
    pub const fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// Opens the page at `address` and waits for its outcome. A crashed browser is restarted for the next page.
    pub fn outcome_of(&mut self, address: &str) -> Result<Value, String> {
        let outcome = wait(ask(&self.driver, address));
        outcome.map_err(|error| {
            if wait(self.driver.current_url()).is_err() {
                (self._watch, self.driver) = start(self.engine);
            }
            error.to_string()
        })
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A session that is already over needs no end.
        let _ = wait(self.driver.clone().quit());
    }
}

async fn ask(driver: &WebDriver, address: &str) -> WebDriverResult<Value> {
    // A fresh document even where only the fragment differs.
    driver.goto("about:blank").await?;
    driver.goto(address).await?;
    let deadline = Instant::now() + PATIENCE;
    loop {
        let page = driver.find(By::Tag("html")).await?;
        if let Some(outcome) = page.attr("data-outcome").await? {
            return Ok(serde_json::from_str(&outcome)?);
        }
        if Instant::now() > deadline {
            return Err(WebDriverError::Timeout("the page told no outcome".to_owned()));
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
}

/// A port of this machine that nobody listens at.
pub fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// Waits until a server that is starting listens at `address`, or fails with `message`.
pub fn until_served(address: SocketAddr, patience: Duration, message: &str) {
    let deadline = Instant::now() + patience;
    while let Err(error) = TcpStream::connect(address) {
        let waits = error.kind() == ErrorKind::ConnectionRefused && Instant::now() < deadline;
        assert!(waits, "{message}: {error}");
        thread::sleep(Duration::from_millis(25));
    }
}

fn start(engine: Engine) -> (Child, WebDriver) {
    let address = free_address();
    let watch = watched(engine.command(address.port()))
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        .spawn()
        .expect("a shell");
    let message = format!("{engine:?} does not start: run `make test-situations`");
    until_served(address, PATIENCE, &message);
    let capabilities: Capabilities = serde_json::from_value(engine.capabilities()).unwrap();
    let driver = wait(WebDriver::new(format!("http://{address}"), capabilities));
    (watch, driver.unwrap_or_else(|error| panic!("{engine:?} does not start: {error}")))
}

fn given(name: &str, otherwise: &str) -> String {
    env::var(name).ok().filter(|value| !value.is_empty()).unwrap_or_else(|| otherwise.to_owned())
}
