//! The server behind the situations: their pages, the built widget, and faults on order.
//!
//! `/whole/NAME/…` is a situation and `/broken/NAME/…` the same broken on purpose. A file that its folder does not have
//! is a common one of `tests/pages`; `when-rust/` and `other/` are the built widget. `/axe.js` is axe-core.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs, thread};

use crate::http::{self, Answer};
use crate::situation::{Fault, Situation, folder};

/// A running server on two ports: the origin of the pages, and another origin.
pub struct Server {
    address: SocketAddr,
}

impl Server {
    /// Starts it on free ports.
    pub fn start() -> Self {
        let other = http::serve(|request| answer(&request.path, None).map(open));
        let own = http::serve(move |request| answer(&request.path, Some(other)).map(open));
        Self { address: own }
    }

    /// The address of `path`.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }
}

/// The answer for `path`, if any. Pages get the address of the `other` origin.
fn answer(path: &str, other: Option<SocketAddr>) -> Option<Answer> {
    if path == "other-origin.js" {
        let other = other.map_or("null".to_owned(), |other| format!("'http://{other}'"));
        let text = format!("window.otherOrigin = {other};").into_bytes();
        return Some(Answer::of(path, Some(text)));
    }
    if path == "axe.js" {
        return Some(Answer::of(path, read(&axe())));
    }
    let (how, rest) = path.split_once('/').unwrap_or(("", path));
    let broken = how == "broken";
    let Some((name, file)) = rest.split_once('/').filter(|_| broken || how == "whole") else {
        return Some(Answer::of(path, read(&folder().join(path))));
    };
    let situation = Situation::read(name);
    let file = if file.is_empty() { "index.html" } else { file };
    let widget = file.strip_prefix("when-rust/").or_else(|| file.strip_prefix("other/"));
    let found = match widget {
        Some(file) => read(&dist().join(file)),
        None => read(&folder().join(name).join(file))
            .or_else(|| read(&folder().join(situation.common_file(file)))),
    };
    let mut answer = Answer::of(file, found);
    if answer.content_type.starts_with("text/html") && widget.is_none() {
        answer.headers = situation.headers(broken);
    }
    match situation.fault(file, broken) {
        Some(fault) => spoiled(answer, &fault),
        None => Some(answer),
    }
}

/// The answer, readable by pages of every origin.
fn open(mut answer: Answer) -> Answer {
    answer.headers.push("Access-Control-Allow-Origin: *".to_owned());
    answer
}

/// The answer with a fault, if anything is left of it.
fn spoiled(mut answer: Answer, fault: &Fault) -> Option<Answer> {
    let part = answer.body.len() / 2;
    match fault.kind.as_str() {
        "missing" => answer.status = "404 Not Found",
        "html" => {
            answer.content_type = "text/html; charset=utf-8";
            answer.body = b"<!doctype html><title>Not found</title><p>Sorry.".to_vec();
            answer.length = answer.body.len();
        }
        "type" => answer.content_type = "text/plain",
        "truncated" => {
            answer.body.truncate(part);
            answer.length = part;
        }
        "cut" => answer.body.truncate(part),
        "reset" => return None,
        "tampered" => *answer.body.get_mut(part)? ^= 1,
        "delayed" => thread::sleep(Duration::from_millis(fault.amount)),
        "hanging" => loop {
            thread::park();
        },
        other => panic!("no such fault: {other}"),
    }
    Some(answer)
}

fn read(path: &Path) -> Option<Vec<u8>> {
    fs::read(path).ok()
}

fn dist() -> PathBuf {
    let folder = env::var_os("WHEN_RUST_DIST").map(PathBuf::from);
    folder.expect("WHEN_RUST_DIST is not set: run `make test-situations`")
}

/// The file with the source of axe-core.
fn axe() -> PathBuf {
    let file = env::var_os("AXE").map(PathBuf::from);
    file.expect("AXE is not set: run `make test-situations`")
}
