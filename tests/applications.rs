//! The hosting document: what it says of applications is what `tests/apps` tries.

#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

const HOSTING: &str = include_str!("../docs/hosting.md");

/// What the document says of applications.
fn section() -> &'static str {
    let (_, rest) = HOSTING.split_once("\n## In an application\n").unwrap();
    rest.split("\n## ").next().unwrap()
}

/// The folders of the applications.
fn applications() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/apps");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.join("package.json").exists()).collect()
}

/// All texts in a folder and its folders.
fn texts(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read = |path: PathBuf| match path.is_dir() {
        true => texts(&path),
        false => vec![fs::read_to_string(path).unwrap()],
    };
    entries.flat_map(read).collect()
}

#[test]
fn what_is_written_into_an_application_is_tried() {
    let tried: Vec<_> = applications().iter().flat_map(|folder| texts(folder)).collect();
    let code: Vec<_> = section().split("```").skip(1).step_by(2).collect();
    assert!(code.len() > 10, "only {} pieces of code", code.len());
    for piece in code {
        let (_, lines) = piece.split_once('\n').unwrap();
        let is_tried = tried.iter().any(|text| text.contains(lines.trim_end()));
        assert!(is_tried, "not tried:\n{lines}");
    }
}

#[test]
fn every_application_stands_there_with_its_version() {
    for folder in applications() {
        let name = folder.file_name().unwrap().to_str().unwrap();
        let link = format!("(../tests/apps/{name})");
        let row = section().lines().find(|line| line.contains(&link)).expect(&link);
        let manifest = fs::read_to_string(folder.join("package.json")).unwrap();
        let manifest: Value = serde_json::from_str(&manifest).unwrap();
        let Some(used) = manifest["devDependencies"].as_object() else { continue };
        let mut shown = used
            .iter()
            .filter(|(package, _)| ["vite", name].contains(&package.as_str()))
            .peekable();
        assert!(shown.peek().is_some(), "{name}");
        for (package, version) in shown {
            let said = format!("{package} {}", version.as_str().unwrap());
            assert!(row.contains(&said), "{name}: no {said}");
        }
    }
}
