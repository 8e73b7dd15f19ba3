//! The situations: the folders of `tests/pages`, and what each orders in its `server.json`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

use crate::engine::Engine;

/// A host page with what must hold.
#[derive(Clone, Debug)]
pub struct Situation {
    /// The folder's name.
    pub name: String,
    /// What follows the page's path in its address.
    pub address: String,
    orders: Value,
}

/// A fault in how a file is served.
#[derive(Clone, Debug)]
pub struct Fault {
    /// What is done to it.
    pub kind: String,
    /// By how much, where that is told.
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

/// Where they are.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

impl Situation {
    /// The situation in the folder with this name.
    pub fn read(name: &str) -> Self {
        let orders = fs::read_to_string(folder().join(name).join("server.json"));
        let orders: Value = orders.map_or(Value::Null, |text| {
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
        });
        let address = orders["address"].as_str().unwrap_or_default().to_owned();
        Self { name: name.to_owned(), address, orders }
    }

    /// Why it is not run in `engine`; none if it is.
    pub fn skips(&self, engine: Engine) -> Option<&str> {
        self.orders["skip"][engine.name()].as_str()
    }

    /// The headers of the page, as `name: value`.
    pub fn headers(&self, broken: bool) -> Vec<String> {
        let headers = self.order("headers", broken).as_object();
        headers
            .into_iter()
            .flatten()
            .map(|(name, value)| format!("{name}: {}", value.as_str().unwrap()))
            .collect()
    }

    /// The fault of the file at `path`, if any: the first whose pattern, of a beginning, `*` and an end, fits its name.
    pub fn fault(&self, path: &str, broken: bool) -> Option<Fault> {
        let faults = self.order("faults", broken).as_object()?;
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

    /// What is ordered, or ordered instead of it when the situation is broken on purpose.
    fn order(&self, what: &str, broken: bool) -> &Value {
        match &self.orders["broken"] {
            instead @ Value::Object(_) if broken => &instead[what],
            _ => &self.orders[what],
        }
    }
}
