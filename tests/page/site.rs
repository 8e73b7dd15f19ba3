//! The server behind a test's browser: the built page, host pages, and files that are missing or late.
//!
//! Each test has a server on a port of its own, which records only the requests of that test.

use std::collections::HashMap;
use std::fs;
use std::net::SocketAddr;
use std::sync::{Arc, Condvar, Mutex};

use crate::http::{self, Answer, Request};
use crate::inputs;

/// What a site serves: the built page, with these changes.
#[derive(Default)]
pub struct Site {
    pages: HashMap<&'static str, String>,
    missing: Vec<&'static str>,
    held: Option<&'static str>,
    gate: Arc<Gate>,
}

/// The gate that late files wait at.
#[derive(Default)]
struct Gate {
    is_open: Mutex<bool>,
    opened: Condvar,
}

/// A path that was asked for, and the status of the answer.
pub type Asked = (String, &'static str);

/// A running site.
pub struct Running {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
    gate: Arc<Gate>,
}

impl Site {
    /// With a host page at `path`, whose body is `body`.
    pub fn with_host(self, path: &'static str, body: &str) -> Self {
        let head =
            r#"<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">"#;
        self.with_page(path, &format!("{head}{body}"))
    }

    /// With a page of this text at `path`.
    pub fn with_page(mut self, path: &'static str, text: &str) -> Self {
        self.pages.insert(path, text.to_owned());
        self
    }

    /// Without the files whose names end so.
    pub fn without(mut self, end: &'static str) -> Self {
        self.missing.push(end);
        self
    }

    /// With the files whose names end so held back until they are released.
    pub fn holding(mut self, end: &'static str) -> Self {
        self.held = Some(end);
        self
    }

    /// Serves it on a free port.
    pub fn start(self) -> Running {
        let asked = Arc::new(Mutex::<Vec<Asked>>::default());
        let gate = Arc::clone(&self.gate);
        let address = http::serve({
            let asked = Arc::clone(&asked);
            move |request| {
                let answer = self.answer(request);
                asked.lock().unwrap().push((file(request).to_owned(), answer.status));
                self.wait(file(request));
                Some(answer)
            }
        });
        Running { address, asked, gate }
    }

    fn wait(&self, file: &str) {
        if self.held.is_some_and(|end| file.ends_with(end)) {
            let closed = self.gate.is_open.lock().unwrap();
            drop(self.gate.opened.wait_while(closed, |is_open| !*is_open).unwrap());
        }
    }

    /// The answer, with the compressed file of the build where the browser takes it.
    fn answer(&self, request: &Request) -> Answer {
        let name = file(request);
        let built = inputs::dist().join(name);
        let compressed = built.with_added_extension("br");
        let takes_compressed =
            |line: &String| line.starts_with("accept-encoding:") && line.contains("br");
        if let Some(page) = self.pages.get(name) {
            return Answer::of(name, Some(page.clone().into_bytes()));
        }
        if self.missing.iter().any(|end| name.ends_with(end)) {
            return Answer::of(name, None);
        }
        if compressed.exists() && request.headers.iter().any(takes_compressed) {
            let mut answer = Answer::of(name, fs::read(compressed).ok());
            answer.headers.push("Content-Encoding: br".to_owned());
            return answer;
        }
        Answer::of(name, fs::read(built).ok())
    }
}

impl Running {
    /// The address of `path` here.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }

    /// Lets go of the files that are held back.
    pub fn release(&self) {
        *self.gate.is_open.lock().unwrap() = true;
        self.gate.opened.notify_all();
    }

    /// All requests so far, in order.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.release();
    }
}

/// The file that is asked for.
fn file(request: &Request) -> &str {
    if request.path.is_empty() { "index.html" } else { &request.path }
}
