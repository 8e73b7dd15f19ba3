//! Times and memory of the built page in Chromium, beside a minimal page with the same eight questions.
//!
//! Measured are: the time until it can be used and until its largest paint, also with a slow network and processor; an
//! answer until it is in the document and until it is laid out; memory after many answers. Pages are visited in turns, so
//! that a busy machine slows both alike: only ratios compare between runs. `make bench` keeps them in
//! `target/bench/page.json`.

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
mod measure;
#[cfg(not(target_arch = "wasm32"))]
#[path = "../page/site.rs"]
#[allow(dead_code, reason = "the tests of the page use more of it")]
mod site;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    measure::main();
}

/// Only where there is a browser to start.
#[cfg(target_arch = "wasm32")]
fn main() {}
