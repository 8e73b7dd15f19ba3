//! What the tests are given from outside, by environment variables that the Makefile sets.

use std::env;
use std::path::PathBuf;

/// The folder of the built page.
pub fn dist() -> PathBuf {
    let folder = required("WHEN_RUST_DIST");
    let page = folder.join("index.html");
    assert!(page.is_file(), "there is no page at {}: run `make test`", page.display());
    folder
}

/// The file with the source of axe-core.
pub fn axe() -> PathBuf {
    required("AXE")
}

/// The program that validates markup.
pub fn html_validate() -> PathBuf {
    required("HTML_VALIDATE")
}

/// The program that drives the browser; found by its name if no path is given.
pub fn chromedriver() -> PathBuf {
    given("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into())
}

/// The browser.
pub fn chromium() -> PathBuf {
    given("CHROMIUM").unwrap_or_else(|| "/usr/bin/chromium".into())
}

fn required(name: &str) -> PathBuf {
    given(name).unwrap_or_else(|| panic!("{name} is not set: run `make test`"))
}

fn given(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
