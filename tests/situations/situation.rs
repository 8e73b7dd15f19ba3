//! The situations: the folders of `tests/pages`, each with the settings of its `server.json`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

use crate::engine::Engine;

/// A host page, and what must hold there.
#[derive(Clone, Debug)]
pub struct Situation {
    /// The folder's name.
    pub name: String,
    /// The end of the page's address: query and fragment.
    pub address: String,
    settings: Value,
}

/// A fault of the server.
#[derive(Clone, Debug)]
pub struct Fault {
    /// What is done to the file.
    pub kind: String,
    /// By how much, if the fault has an amount.
    pub amount: u64,
}

/// All situations, or the one that `SITUATION` names.
pub fn situations() -> Vec<Situation> {
    let wanted = env::var("SITUATION").ok().filter(|name| !name.is_empty());
    let mut names: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| wanted.as_ref().is_none_or(|wanted| wanted == name))
        .collect();
    names.sort();
    assert!(!names.is_empty(), "no such situation");
    names.iter().map(|name| Situation::read(name)).collect()
}

/// The folder `tests/pages`.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

impl Situation {
    /// The situation in the folder with this name.
    pub fn read(name: &str) -> Self {
        let settings = fs::read_to_string(folder().join(name).join("server.json"));
        let settings: Value = settings.map_or(Value::Null, |text| {
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
        });
        let address = settings["address"].as_str().unwrap_or_default().to_owned();
        Self { name: name.to_owned(), address, settings }
    }

    /// The common file that is served where the folder has no `file`. `must` in `server.json` names another `must.js`.
    pub fn common_file(&self, file: &str) -> String {
        match self.settings["must"].as_str() {
            Some(must) if file == "must.js" => format!("{must}.js"),
            _ => file.to_owned(),
        }
    }

    /// Why it is not run in `engine`, if so.
    pub fn skips(&self, engine: Engine) -> Option<&str> {
        self.settings["skip"][engine.name()].as_str()
    }

    /// The headers of the page, as `name: value`.
    pub fn headers(&self, broken: bool) -> Vec<String> {
        let headers = self.setting("headers", broken).as_object();
        headers
            .into_iter()
            .flatten()
            .map(|(name, value)| format!("{name}: {}", value.as_str().unwrap()))
            .collect()
    }

    /// The fault of the file at `path`, if any. A pattern such as `when-rust-*.js` names the file; the first counts.
    pub fn fault(&self, path: &str, broken: bool) -> Option<Fault> {
        let faults = self.setting("faults", broken).as_object()?;
        let name = path.rsplit('/').next().unwrap_or_default();
        let fits = |pattern: &str| {
            let (start, end) = pattern.split_once('*').unwrap_or((pattern, ""));
            name.starts_with(start) && name.ends_with(end)
        };
        let (_, fault) = faults.iter().find(|(pattern, _)| fits(pattern))?;
        let (kind, amount) = match fault {
            Value::String(kind) => (kind.clone(), 0),
            fault => {
                let (kind, amount) = fault.as_object()?.iter().next()?;
                (kind.clone(), amount.as_u64()?)
            }
        };
        Some(Fault { kind, amount })
    }

    /// The setting `what`. A situation that is broken on purpose has the settings under `broken`, if there are any.
    fn setting(&self, what: &str, broken: bool) -> &Value {
        match &self.settings["broken"] {
            instead @ Value::Object(_) if broken => &instead[what],
            _ => &self.settings[what],
        }
    }
}
