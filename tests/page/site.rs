//! The server behind a test's browser: the built page, host pages of the test's own, and files that are missing.
//!
//! Each test has its own, on a free port, so what it recorded is what the test's browser asked for.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Request, Response, Server};

use crate::inputs;

/// What a site serves: the built page, but for what is told otherwise.
#[derive(Default)]
pub struct Site {
    pages: HashMap<&'static str, String>,
    missing: Vec<&'static str>,
}

/// A path that was asked for, and the status of the answer.
pub type Asked = (String, u16);

/// A running site. Ends when dropped.
pub struct Running {
    server: Arc<Server>,
    asked: Arc<Mutex<Vec<Asked>>>,
    answering: Option<JoinHandle<()>>,
}

struct Answer {
    status: u16,
    content_type: &'static str,
    body: Vec<u8>,
}

impl Site {
    /// With a host page at `path`, whose body is `body`.
    pub fn with_host(mut self, path: &'static str, body: &str) -> Self {
        let head =
            r#"<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">"#;
        self.pages.insert(path, format!("{head}{body}"));
        self
    }

    /// Without the files whose names end so.
    pub fn without(mut self, end: &'static str) -> Self {
        self.missing.push(end);
        self
    }

    /// Serves it on a free port.
    pub fn start(self) -> Running {
        let folder = inputs::dist();
        let server = Arc::new(Server::http("127.0.0.1:0").expect("a free port"));
        let asked = Arc::new(Mutex::default());
        let answering = thread::spawn({
            let (server, asked) = (Arc::clone(&server), Arc::clone(&asked));
            move || {
                for request in server.incoming_requests() {
                    self.serve(&folder, request, &asked);
                }
            }
        });
        Running { server, asked, answering: Some(answering) }
    }

    fn serve(&self, folder: &std::path::Path, request: Request, asked: &Mutex<Vec<Asked>>) {
        let path = request.url().trim_start_matches('/').split('?').next().unwrap_or_default();
        let path = if path.is_empty() { "index.html" } else { path }.to_owned();
        let answer = self.answer(folder.join(&path), &path);
        asked.lock().unwrap().push((path, answer.status));
        let header = |name: &str, value: &str| Header::from_bytes(name, value).unwrap();
        let response = Response::from_data(answer.body)
            .with_status_code(answer.status)
            .with_header(header("Content-Type", answer.content_type))
            .with_header(header("Cache-Control", "no-store"));
        // A browser that went away does not want its answer any more.
        let _ = request.respond(response);
    }

    fn answer(&self, file: PathBuf, path: &str) -> Answer {
        let body = match self.pages.get(path) {
            Some(page) => Some(page.clone().into_bytes()),
            None if self.missing.iter().any(|end| path.ends_with(end)) => None,
            None => fs::read(file).ok(),
        };
        match body {
            Some(body) => Answer { status: 200, content_type: content_type(path), body },
            None => Answer { status: 404, content_type: "text/plain", body: b"not here".into() },
        }
    }
}

impl Running {
    /// The address of `path` here.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}/{path}", self.server.server_addr())
    }

    /// All that was asked for so far, in order.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
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
