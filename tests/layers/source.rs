//! The source files, to be read by the tests.

use std::fs;
use std::path::{Path, PathBuf};

/// A source file, and its code without comments.
pub struct Source {
    pub path: String,
    pub text: String,
    pub code: String,
}

impl Source {
    /// The layer: the first part of the path, without its extension.
    pub fn layer(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap_or_default()
    }

    /// Whether the code has `name` as a word of its own.
    pub fn names(&self, name: &str) -> bool {
        words(&self.code).any(|word| word == name)
    }
}

pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// Every Rust file below `src`, by its path there.
pub fn sources() -> Vec<Source> {
    let src = root().join("src");
    let mut found = Vec::new();
    collect(&src, &mut found);
    found.sort();
    assert!(found.len() > 30, "only {} files were found", found.len());
    found.iter().map(|path| read(&src, path)).collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn read(src: &Path, path: &Path) -> Source {
    let text = fs::read_to_string(path).unwrap();
    let inside: Vec<_> = path.strip_prefix(src).unwrap().iter().collect();
    let path = inside.iter().map(|part| part.to_str().unwrap()).collect::<Vec<_>>().join("/");
    let without_comment = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
    let code = text.lines().map(without_comment).collect::<Vec<_>>().join("\n");
    Source { path, text, code }
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
