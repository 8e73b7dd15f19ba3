//! The applications of `tests/apps`, built from the npm package, in Chromium.
//!
//! `build.mjs` has built them into the folder `WHEN_RUST_APPS`. One is served as it was built (`dist`), by its own server
//! (the scripts `serve…` of its `package.json`), or both. Each page is checked by `must.js`, which is loaded from here into
//! it: the application knows nothing of the tests. `make test-apps` gives the inputs.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../driver/mod.rs"]
mod driver;
#[path = "../situations/engine.rs"]
#[allow(dead_code, reason = "the situations use more of it")]
mod engine;
#[path = "../http/mod.rs"]
#[allow(dead_code, reason = "the tests of the page use more of it")]
mod http;

mod served;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use serde_json::{Value, json};

use driver::wait;
use engine::{Engine, Session};
use http::Answer;
use served::Served;

#[test]
fn the_widget_works_in_every_application() {
    let mut session = Session::new(Engine::Chromium);
    let mut failures = Vec::new();
    for served in built().iter().flat_map(|folder| Served::all(folder)) {
        let began = Instant::now();
        let outcome = check(&mut session, &served.url);
        let picture = folder().join(format!("{}.png", served.name.replace(' ', "-")));
        fs::write(picture, wait(session.driver().screenshot_as_png()).unwrap()).unwrap();
        match outcome {
            Ok(count) => println!("{}: {count} checks, {:.1?}", served.name, began.elapsed()),
            Err(why) => failures.push(format!("{}: {why}", served.name)),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn a_broken_application_is_noticed() {
    let mut session = Session::new(Engine::Chromium);
    let served = built().iter().flat_map(|folder| Served::all(folder)).next().unwrap();
    let outcome = check(&mut session, &format!("{}?broken", served.url));
    assert!(outcome.is_err(), "{}: not noticed", served.name);
}

/// Runs the checks in the page at `url`. Returns their number, or what failed.
fn check(session: &mut Session, url: &str) -> Result<usize, String> {
    let scripts = http::serve(|request| {
        let mut answer = Answer::of(&request.path, script(&request.path));
        answer.headers.push("Access-Control-Allow-Origin: *".to_owned());
        Some(answer)
    });
    let recorder = fs::read_to_string(tests().join("pages/early.js")).unwrap();
    let checks = format!("addEventListener('load', () => import('http://{scripts}/must.js'));");
    let early = json!({"source": format!("{recorder}\n{checks}")});
    let added = command(session, "Page.addScriptToEvaluateOnNewDocument", early);
    let outcome = session.outcome_of(url);
    command(session, "Page.removeScriptToEvaluateOnNewDocument", added);
    let outcome = outcome?;
    let failed = outcome["failed"].as_array().cloned().unwrap_or_default();
    match (failed.as_slice(), outcome["passed"].as_array().map_or(0, Vec::len)) {
        ([], 0) => Err("nothing was checked".to_owned()),
        ([], passed) => Ok(passed),
        (failed, _) => Err(failed.iter().map(|one| format!("\n    {one}")).collect()),
    }
}

/// Sends a command of the Chrome DevTools Protocol.
fn command(session: &Session, method: &str, parameters: Value) -> Value {
    wait(session.driver().cdp().send_raw(method, parameters)).unwrap()
}

/// A script of the checks: that of the applications, or one of the situations.
fn script(path: &str) -> Option<Vec<u8>> {
    let own = tests().join("apps").join(path);
    fs::read(own).or_else(|_| fs::read(tests().join("pages").join(path))).ok()
}

/// The folders of the applications that were built.
fn built() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<_> = entries.filter(|path| path.join("package.json").exists()).collect();
    folders.sort();
    assert!(!folders.is_empty(), "nothing was built: run `make test-apps`");
    folders
}

fn folder() -> PathBuf {
    let folder = std::env::var_os("WHEN_RUST_APPS").map(PathBuf::from);
    folder.expect("WHEN_RUST_APPS is not set: run `make test-apps`")
}

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}
