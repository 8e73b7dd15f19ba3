//! Every dependency stands in `docs/dependencies.md` with its reason, and nothing else does.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

const LIST: &str = include_str!("../docs/dependencies.md");
const MANIFESTS: [&str; 2] = [include_str!("../Cargo.toml"), include_str!("fuzz/Cargo.toml")];
const MAKEFILE: &str = include_str!("../Makefile");

/// The keys of all tables of dependencies, but for our own package.
fn crates() -> BTreeSet<&'static str> {
    let mut names = BTreeSet::new();
    for manifest in MANIFESTS {
        let mut is_inside = false;
        for line in manifest.lines() {
            if line.starts_with('[') {
                is_inside = line.ends_with("dependencies]");
            } else if let (true, Some((name, _))) = (is_inside, line.split_once(" = ")) {
                names.insert(name);
            }
        }
    }
    names.remove("when-rust");
    names
}

/// The packages and programs that the Makefile installs: `name@version`.
fn installed() -> BTreeSet<&'static str> {
    let words = MAKEFILE.split([' ', ',', ')', '\n', '\t']);
    let names = words.filter_map(|word| word.rsplit_once('@')).map(|(name, _)| name);
    let is_name = |name: &&str| {
        name.trim_start_matches('@')
            .starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    names.filter(is_name).collect()
}

#[test]
fn every_dependency_has_a_reason() {
    let all: Vec<_> = crates().into_iter().chain(installed()).collect();
    assert!(all.len() > 20, "{all:?}");
    for name in all {
        let spelled = match name {
            "trunk" => "Trunk",
            "wasm-bindgen-cli" => "wasm-bindgen's program",
            other => other,
        };
        let is_listed = LIST.lines().any(|line| {
            let first = line.split('|').nth(1).unwrap_or_default().trim();
            first.trim_matches('`') == spelled
        });
        assert!(is_listed, "{name} is not in docs/dependencies.md");
    }
}

#[test]
fn every_reason_has_a_dependency() {
    let used: BTreeSet<_> = crates().union(&installed()).copied().collect();
    for line in LIST.lines().filter(|line| line.starts_with("| `")) {
        let name = line.split('`').nth(1).unwrap();
        assert!(used.contains(name), "{name} is not used any more");
    }
}
