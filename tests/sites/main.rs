//! The widget in real sites: an article page each, built by its own tool, served, and opened in Chromium.
//!
//! Each page checks itself with `must.js`, which uses the harness of `tests/pages`; the site's `site.js` says where things
//! are on its page. Every page is opened light and dark, narrow and wide, then by the link that was copied there, and once
//! without the widget's files, which must fail. Pictures go to `target/sites`. `make test-sites` gives the inputs;
//! `SITE=name` runs one of them.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../driver/mod.rs"]
mod driver;
#[path = "../situations/engine.rs"]
#[allow(dead_code, reason = "the situations use more of it")]
mod engine;
#[path = "../http/mod.rs"]
mod http;

mod editor;
mod generated;
mod server;
mod visit;
mod wordpress;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Where the widget's files come from.
fn dist() -> PathBuf {
    given("WHEN_RUST_DIST")
}

/// A path that the Makefile gives.
fn given(name: &str) -> PathBuf {
    let path = env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    path.unwrap_or_else(|| panic!("{name} is not set: run `make test-sites`"))
}

/// The folder `path` of the repository.
fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The empty folder in which a site is built.
fn workshop(name: &str) -> PathBuf {
    let folder = source("target/sites").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Copies what is in the folder `from` into the folder `to`.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Runs a tool, and shows what it says if it fails.
fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{command:?}:\n{}", String::from_utf8_lossy(&said));
}
