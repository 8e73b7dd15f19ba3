//! The server in front of a site. It adds to each page what checks it, and hands everything else through.
//!
//! `/harness.js` and the like are those of `tests/pages`, `/must.js` and `/site.js` those of `tests/sites`. Behind the path
//! `/without/` the same site lacks the widget's files.

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};

use crate::http::{self, Answer, Request};
use crate::source;

/// The first script of each page, and the last.
const EARLY: &str = "<script src=\"/early.js\"></script>";
const MUST: &str = "<script type=\"module\" src=\"/must.js\"></script>";

/// What is served.
pub enum Origin {
    /// The files of a folder.
    Folder(PathBuf),
    /// What the server at this address answers.
    Address(SocketAddr),
}

/// A running server.
pub struct Server {
    whole: SocketAddr,
    without: SocketAddr,
}

impl Server {
    /// Serves `origin` under `/base`, with the `site.js` of the site with this name.
    pub fn start(name: &'static str, base: &'static str, origin: Origin) -> Self {
        let origin: &Origin = Box::leak(Box::new(origin));
        let serve = |has_widget: bool| {
            http::serve(move |request| answer(name, base, origin, has_widget, request))
        };
        Self { whole: serve(true), without: serve(false) }
    }

    /// The address of `path`.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}/{path}", self.whole)
    }

    /// The address of `path` where the widget's files are missing.
    pub fn url_without_widget(&self, path: &str) -> String {
        format!("http://{}/{path}?broken", self.without)
    }
}

fn answer(
    name: &str,
    base: &str,
    origin: &Origin,
    has_widget: bool,
    request: &Request,
) -> Option<Answer> {
    let path = request.path.as_str();
    let own = match path {
        "must.js" => Some(source("tests/sites/must.js")),
        "site.js" => Some(source("tests/sites").join(name).join(path)),
        "early.js" | "harness.js" | "screen.js" => Some(source("tests/pages").join(path)),
        _ => None,
    };
    if let Some(file) = own {
        return Some(Answer::of(path, fs::read(file).ok()));
    }
    let Some(path) = path.strip_prefix(base) else {
        return Some(Answer::of(path, None));
    };
    if !has_widget && path.contains("when-rust/embed") {
        return Some(Answer::of(path, None));
    }
    let answer = match origin {
        Origin::Folder(folder) => file(folder, path),
        Origin::Address(address) => passed_on(*address, request)?,
    };
    Some(if answer.content_type.starts_with("text/html") { with_checks(answer) } else { answer })
}

/// A file of `folder`; `index.html` for a folder.
fn file(folder: &Path, path: &str) -> Answer {
    let name = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    Answer::of(&name, fs::read(folder.join(&name)).ok())
}

/// The page with the two scripts.
fn with_checks(mut answer: Answer) -> Answer {
    let page = String::from_utf8(answer.body).expect("a page in UTF-8");
    let page = page.replacen("<head>", &["<head>", EARLY].concat(), 1);
    answer.body = page.replacen("</body>", &[MUST, "</body>"].concat(), 1).into_bytes();
    answer.length = answer.body.len();
    answer
}

/// What the server at `address` answers to this request.
fn passed_on(address: SocketAddr, request: &Request) -> Option<Answer> {
    let mut connection = TcpStream::connect(address).ok()?;
    let host = request.headers.iter().find(|line| line.starts_with("host:"))?;
    let asked = format!("GET /{} HTTP/1.0\r\n{host}\r\n\r\n", request.path);
    connection.write_all(asked.as_bytes()).ok()?;
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer).ok()?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let body = answer.split_off(end + 4);
    let head = String::from_utf8(answer).ok()?;
    let (status, headers) = head.split_once("\r\n")?;
    let status = status.split_once(' ')?.1.to_owned().leak();
    let (mut content_type, mut kept) = ("application/octet-stream", Vec::new());
    for line in headers.lines() {
        let name = line.split(':').next()?.to_ascii_lowercase();
        match name.as_str() {
            "content-type" => content_type = line.split_once(": ")?.1.to_owned().leak(),
            "location" | "set-cookie" => kept.push(line.to_owned()),
            _ => {}
        }
    }
    Some(Answer { status, content_type, headers: kept, length: body.len(), body })
}
