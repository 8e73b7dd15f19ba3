//! A small HTTP server for tests. Every connection has a thread and one answer, so a late answer delays no other.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

/// A request.
pub struct Request {
    /// Without the first slash and what follows a `?`.
    pub path: String,
    /// The header's lines, in lower case.
    pub headers: Vec<String>,
}

/// A response.
pub struct Answer {
    /// Status code and reason.
    pub status: &'static str,
    pub content_type: &'static str,
    /// More header lines.
    pub headers: Vec<String>,
    pub body: Vec<u8>,
    /// The `Content-Length`, in bytes.
    pub length: usize,
}

impl Answer {
    /// The file at `path`, or 404 without a body.
    pub fn of(path: &str, body: Option<Vec<u8>>) -> Self {
        let (status, content_type, body) = match body {
            Some(body) => ("200 OK", content_type(path), body),
            None => ("404 Not Found", "text/plain", b"not here".to_vec()),
        };
        Self { status, content_type, headers: Vec::new(), length: body.len(), body }
    }
}

/// Serves on a free port until the process ends. Without an answer the connection is closed.
pub fn serve(answer: impl Fn(&Request) -> Option<Answer> + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("its address");
    thread::spawn(move || {
        thread::scope(|scope| {
            for connection in listener.incoming().flatten() {
                scope.spawn(|| talk(connection, &answer));
            }
        });
    });
    address
}

/// Reads one request and answers it. Errors mean that the browser is gone.
fn talk(mut connection: TcpStream, answer: impl Fn(&Request) -> Option<Answer>) -> Option<()> {
    let mut lines = BufReader::new(connection.try_clone().ok()?).lines();
    let first = lines.next()?.ok()?;
    let mut headers = Vec::new();
    loop {
        match lines.next()?.ok()? {
            line if line.is_empty() => break,
            line => headers.push(line.to_ascii_lowercase()),
        }
    }
    let path = first.split(' ').nth(1)?.split('?').next()?.trim_start_matches('/').to_owned();
    let Answer { status, content_type, headers, body, length } =
        answer(&Request { path, headers })?;
    let mut head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n"
    );
    for header in headers {
        head.push_str(&header);
        head.push_str("\r\n");
    }
    head.push_str("\r\n");
    connection.write_all(head.as_bytes()).ok()?;
    connection.write_all(&body).ok()
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
