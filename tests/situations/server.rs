//! The server behind the situations: their pages, the built widget, and faults on order.
//!
//! `/whole/NAME/…` is a situation and `/broken/NAME/…` the same broken on purpose; in it `when-rust/` and `other/` are
//! the built widget; `/axe.js` is axe-core. Every answer closes its connection, so that a fault is one connection's only.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs, thread};

use crate::situation::{Fault, Situation, folder};

/// A running server, on two ports: the pages' own origin and another. Ends with the test.
pub struct Server {
    address: SocketAddr,
}

struct Answer {
    status: &'static str,
    content_type: &'static str,
    headers: Vec<String>,
    body: Vec<u8>,
}

impl Server {
    /// Starts it on free ports.
    pub fn start() -> Self {
        let other = serve(None);
        Self { address: serve(Some(other)) }
    }

    /// The address of `path`.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }
}

/// Serves on a free port; pages learn the other origin from it.
fn serve(other: Option<SocketAddr>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            thread::spawn(move || talk(connection, other));
        }
    });
    address
}

/// Answers one request. A browser that went away does not want its answer any more.
fn talk(connection: TcpStream, other: Option<SocketAddr>) -> Option<()> {
    let mut lines = BufReader::new(connection.try_clone().ok()?).lines();
    let request = lines.next()?.ok()?;
    while !lines.next()?.ok()?.is_empty() {}
    let path = request.split(' ').nth(1)?.split(['?', '#']).next()?;
    let path = path.trim_start_matches('/');
    if path == "other-origin.js" {
        let other = other.map_or("null".to_owned(), |other| format!("'http://{other}'"));
        let text = format!("window.otherOrigin = {other};").into_bytes();
        return send(connection, &Answer::found("x.js", text), None);
    }
    if path == "axe.js" {
        return send(connection, &Answer::found("x.js", read(&axe())?), None);
    }
    let (how, rest) = path.split_once('/').unwrap_or(("", path));
    let broken = how == "broken";
    let Some((name, file)) = rest.split_once('/').filter(|_| broken || how == "whole") else {
        let file = read(&folder().join(path));
        return send(connection, &Answer::of(path, file), None);
    };
    let situation = Situation::read(name);
    let file = if file.is_empty() { "index.html" } else { file };
    let widget = file.strip_prefix("when-rust/").or_else(|| file.strip_prefix("other/"));
    let found = match widget {
        Some(file) => read(&dist().join(file)),
        None => read(&folder().join(name).join(file)),
    };
    let mut answer = Answer::of(file, found);
    if answer.content_type.starts_with("text/html") && widget.is_none() {
        answer.headers = situation.headers(broken);
    }
    send(connection, &answer, situation.fault(file, broken))
}

fn send(mut connection: TcpStream, answer: &Answer, fault: Option<Fault>) -> Option<()> {
    let mut body = answer.body.clone();
    let (mut status, mut content_type) = (answer.status, answer.content_type);
    let mut length = body.len();
    if let Some(fault) = fault {
        let part = body.len() / 2;
        match fault.kind.as_str() {
            "missing" => status = "404 Not Found",
            "html" => {
                content_type = "text/html; charset=utf-8";
                body = b"<!doctype html><title>Not found</title><p>Sorry.".to_vec();
                length = body.len();
            }
            "type" => content_type = "text/plain",
            "truncated" => {
                body.truncate(part);
                length = part;
            }
            "cut" => body.truncate(part),
            "reset" => return None,
            "tampered" => *body.get_mut(part)? ^= 1,
            "delayed" => thread::sleep(Duration::from_millis(fault.amount)),
            "hanging" => loop {
                thread::park();
            },
            other => panic!("no such fault: {other}"),
        }
    }
    let mut head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\
         Cache-Control: no-store\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n"
    );
    for header in &answer.headers {
        head.push_str(header);
        head.push_str("\r\n");
    }
    head.push_str("\r\n");
    connection.write_all(head.as_bytes()).ok()?;
    connection.write_all(&body).ok()
}

impl Answer {
    fn of(path: &str, body: Option<Vec<u8>>) -> Self {
        match body {
            Some(body) => Self::found(path, body),
            None => Self {
                status: "404 Not Found",
                content_type: "text/plain",
                headers: Vec::new(),
                body: b"not here".to_vec(),
            },
        }
    }

    fn found(path: &str, body: Vec<u8>) -> Self {
        Self { status: "200 OK", content_type: content_type(path), headers: Vec::new(), body }
    }
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

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}
