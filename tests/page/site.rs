//! The server behind a test's browser: the built page, host pages of the test's own, and files that are missing or late.
//!
//! Each test has its own, on a free port, so what it recorded is what the test's browser asked for.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Request, Response, Server};

use crate::inputs;

/// What a site serves: the built page, but for what is told otherwise.
#[derive(Default)]
pub struct Site {
    pages: HashMap<&'static str, String>,
    missing: Vec<&'static str>,
    held: Option<&'static str>,
    gate: Arc<Gate>,
}

/// What late files wait for.
#[derive(Default)]
struct Gate {
    is_open: Mutex<bool>,
    opened: Condvar,
}

/// A path that was asked for, and the status of the answer.
pub type Asked = (String, u16);

/// A running site. Ends when dropped.
pub struct Running {
    server: Arc<Server>,
    asked: Arc<Mutex<Vec<Asked>>>,
    gate: Arc<Gate>,
    answering: Option<JoinHandle<()>>,
}

struct Answer {
    status: u16,
    content_type: &'static str,
    encoding: &'static str,
    body: Vec<u8>,
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
        let folder = inputs::dist();
        let server = Arc::new(Server::http("127.0.0.1:0").expect("a free port"));
        let asked = Arc::new(Mutex::default());
        let gate = Arc::clone(&self.gate);
        let answering = thread::spawn({
            let (server, asked) = (Arc::clone(&server), Arc::clone(&asked));
            move || {
                for request in server.incoming_requests() {
                    self.serve(&folder, request, &asked);
                }
            }
        });
        Running { server, asked, gate, answering: Some(answering) }
    }

    fn serve(&self, folder: &std::path::Path, request: Request, asked: &Mutex<Vec<Asked>>) {
        let path = request.url().trim_start_matches('/').split('?').next().unwrap_or_default();
        let path = if path.is_empty() { "index.html" } else { path }.to_owned();
        let compresses = |header: &Header| {
            header.field.equiv("Accept-Encoding") && header.value.as_str().contains("br")
        };
        let compressed = request.headers().iter().any(compresses);
        let answer = self.answer(folder.join(&path), &path, compressed);
        let is_held = self.held.is_some_and(|end| path.ends_with(end));
        asked.lock().unwrap().push((path, answer.status));
        let header = |name: &str, value: &str| Header::from_bytes(name, value).unwrap();
        let response = Response::from_data(answer.body)
            .with_status_code(answer.status)
            .with_header(header("Content-Type", answer.content_type))
            .with_header(header("Cache-Control", "no-store"))
            .with_header(header("Content-Encoding", answer.encoding));
        // Each on a thread of its own: a browser may take its time with one while it waits for another.
        let gate = Arc::clone(&self.gate);
        thread::spawn(move || {
            if is_held {
                let closed = gate.is_open.lock().unwrap();
                drop(gate.opened.wait_while(closed, |is_open| !*is_open).unwrap());
            }
            // A browser that went away does not want its answer any more.
            let _ = request.respond(response);
        });
    }

    /// What the build has compressed is sent as it is.
    fn answer(&self, file: PathBuf, path: &str, compressed: bool) -> Answer {
        let file_br = file.with_added_extension("br");
        let (encoding, body) = match self.pages.get(path) {
            Some(page) => ("identity", Some(page.clone().into_bytes())),
            None if self.missing.iter().any(|end| path.ends_with(end)) => ("identity", None),
            None if compressed && file_br.exists() => ("br", fs::read(file_br).ok()),
            None => ("identity", fs::read(file).ok()),
        };
        let (status, content_type, body) = match body {
            Some(body) => (200, content_type(path), body),
            None => (404, "text/plain", b"not here".into()),
        };
        Answer { status, content_type, encoding, body }
    }
}

impl Running {
    /// The address of `path` here.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}/{path}", self.server.server_addr())
    }

    /// Lets go of the files that are held back.
    pub fn release(&self) {
        *self.gate.is_open.lock().unwrap() = true;
        self.gate.opened.notify_all();
    }

    /// All that was asked for so far, in order.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.release();
        self.server.unblock();
        if let Some(answering) = self.answering.take() {
            let _ = answering.join();
        }
    }
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}
