//! Bytes, times, processor time and memory of the built page in Chromium, beside a minimal page with the same eight
//! questions.
//!
//! Pages are measured in turns, so that a busy machine slows both alike: only ratios compare between runs. The tables show
//! the ratios of the last release too, from `released.json`, and mark what is worse. `ACCEPT=1` replaces that file by the
//! figures of this run. All figures of the run go to `target/bench/page.json`.

#[cfg(not(target_arch = "wasm32"))]
mod answers;
#[cfg(not(target_arch = "wasm32"))]
#[path = "../page/browser.rs"]
#[allow(dead_code, reason = "the tests of the page use more of it")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
#[path = "../driver/mod.rs"]
mod driver;
#[cfg(not(target_arch = "wasm32"))]
#[path = "../http/mod.rs"]
mod http;
#[cfg(not(target_arch = "wasm32"))]
#[path = "../page/inputs.rs"]
#[allow(dead_code, reason = "the tests of the page use more of it")]
mod inputs;
#[cfg(not(target_arch = "wasm32"))]
mod load;
#[cfg(not(target_arch = "wasm32"))]
mod measure;
#[cfg(not(target_arch = "wasm32"))]
#[path = "../page/site.rs"]
#[allow(dead_code, reason = "the tests of the page use more of it")]
mod site;
#[cfg(not(target_arch = "wasm32"))]
mod subject;
#[cfg(not(target_arch = "wasm32"))]
mod table;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    measure::main();
}

/// Only where there is a browser to start.
#[cfg(target_arch = "wasm32")]
fn main() {}
