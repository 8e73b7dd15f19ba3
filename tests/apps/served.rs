//! A built application behind an address: its files as any server serves them, or a server of its own.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Child;
use std::time::Duration;

use serde_json::Value;

use crate::driver::watched;
use crate::engine::{free_address, until_served};
use crate::http::{self, Answer};

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// A way to serve an application. Its server ends with this.
pub struct Served {
    /// The application's name, and the script that serves it.
    pub name: String,
    /// The page's address.
    pub url: String,
    _server: Option<Child>,
}

impl Served {
    /// All ways to serve the application in `folder`.
    pub fn all(folder: &Path) -> Vec<Self> {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let manifest = fs::read_to_string(folder.join("package.json")).unwrap();
        let manifest: Value = serde_json::from_str(&manifest).unwrap();
        let dist = folder.join("dist");
        let built = dist.join("index.html").exists().then(|| {
            let address = http::serve(move |request| Some(file(&dist, &request.path)));
            Self { name: format!("{name} built"), url: format!("http://{address}/"), _server: None }
        });
        let scripts = manifest["scripts"].as_object().unwrap().iter();
        let own = scripts.filter(|(key, _)| key.starts_with("serve")).map(|(key, script)| {
            let (server, address) = start(folder, script.as_str().unwrap());
            Self {
                name: format!("{name} {key}"),
                url: format!("http://{address}/"),
                _server: Some(server),
            }
        });
        built.into_iter().chain(own).collect()
    }
}

fn file(dist: &Path, path: &str) -> Answer {
    let path = if path.is_empty() { "index.html" } else { path };
    Answer::of(path, fs::read(dist.join(path)).ok())
}

/// Starts an application's own server on a free port.
fn start(folder: &Path, script: &str) -> (Child, SocketAddr) {
    let address = free_address();
    let bin = folder.join("node_modules/.bin");
    let path = std::env::var("PATH").unwrap();
    let server = watched(["sh".to_owned(), "-c".to_owned(), script.to_owned()])
        .current_dir(folder)
        .env("PATH", format!("{}:{path}", bin.display()))
        .env("PORT", address.port().to_string())
        .env("NEXT_TELEMETRY_DISABLED", "1")
        .spawn()
        .expect("a shell");
    until_served(address, PATIENCE, &format!("`{script}` does not serve"));
    (server, address)
}
