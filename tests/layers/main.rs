//! The architecture, as the source files show it: which layer names which, and what every file keeps to.

#![cfg(not(target_arch = "wasm32"))]

mod boundary;
mod circles;
mod source;

use std::fs;

use when_rust::case::vector;
use when_rust::decision::traits::Trait;

use source::{root, sources, words};

/// Every layer, top down, and the layers of the crate that it may name.
const LAYERS: [(&str, &[&str]); 12] = [
    ("embed", &["deferred", "app", "view", "browser", "state", "case", "decision"]),
    ("deferred", &["view", "case"]),
    ("app", &["view", "browser", "state"]),
    ("view", &["browser", "state", "report", "phrases", "case", "content", "decision"]),
    ("browser", &[]),
    ("state", &["case", "decision"]),
    ("report", &["phrases", "case", "content", "decision"]),
    ("static_html", &["phrases", "case", "content", "decision"]),
    ("phrases", &["case", "content", "decision"]),
    ("case", &["decision"]),
    ("content", &["decision"]),
    ("decision", &[]),
];
/// The layers that know nothing of the web.
const PURE: [&str; 7] =
    ["state", "report", "static_html", "phrases", "case", "content", "decision"];
const WEB: [&str; 5] = ["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo"];
/// The layers that call the browser by themselves.
const CALLERS: [&str; 2] = ["browser", "embed"];
const MAX_LINES: usize = 300;
const MAX_SCRIPT_LINES: usize = 200;
/// What Yew makes public for its own macros only.
const HIDDEN: [&str; 2] = ["__new_", "__macro_new"];

#[test]
fn every_file_belongs_to_a_layer() {
    let known: Vec<&str> =
        LAYERS.iter().map(|(layer, _)| *layer).chain(["lib", "main", "bin"]).collect();
    for source in sources() {
        assert!(known.contains(&source.layer()), "{}", source.path);
    }
    for (layer, _) in LAYERS {
        assert!(sources().iter().any(|source| source.layer() == layer), "{layer} is empty");
    }
}

#[test]
fn layers_are_listed_top_down() {
    let layers = LAYERS.map(|(layer, _)| layer);
    for (index, (layer, allowed)) in LAYERS.iter().enumerate() {
        for lower in *allowed {
            assert!(layers[index + 1..].contains(lower), "{lower} is not below {layer}");
        }
    }
    let lib = sources().into_iter().find(|source| source.path == "lib.rs").unwrap();
    let listed: Vec<&str> = lib
        .text
        .lines()
        .filter_map(|line| line.strip_prefix("//! - [`")?.split_once('`'))
        .map(|(layer, _)| layer)
        .collect();
    assert_eq!(listed, layers);
}

#[test]
fn dependencies_go_down_only() {
    for source in sources() {
        let Some((own, allowed)) = LAYERS.iter().find(|(layer, _)| *layer == source.layer()) else {
            continue;
        };
        for (layer, _) in LAYERS.iter().filter(|(layer, _)| layer != own) {
            let named = names_layer(&source.code, layer);
            assert!(!named || allowed.contains(layer), "{} names {layer}", source.path);
        }
    }
}

#[test]
fn crate_paths_are_written_so_that_their_layer_shows() {
    for source in sources().iter().filter(|source| !["lib", "main"].contains(&source.layer())) {
        for hidden in ["crate::{", "crate::*", "super::super::super"] {
            assert!(!source.code.contains(hidden), "{} has {hidden}", source.path);
        }
        let depth = source.path.matches('/').count();
        assert!(depth <= 1, "{} lies deeper than its layer", source.path);
        assert!(depth == 1 || !names_path(&source.code, "super"), "{}", source.path);
        assert!(!source.code.contains("super::super"), "{} leaves its layer", source.path);
    }
}

#[test]
fn the_pure_layers_know_nothing_of_the_web() {
    for source in sources().iter().filter(|source| PURE.contains(&source.layer())) {
        for web in WEB {
            let named = words(&source.code).any(|word| word.starts_with(web));
            assert!(!named, "{} names {web}", source.path);
        }
    }
}

#[test]
fn only_browser_and_embed_call_the_browser() {
    for source in sources().iter().filter(|source| !CALLERS.contains(&source.layer())) {
        for binding in ["web_sys", "js_sys", "wasm_bindgen"] {
            assert!(!source.names(binding), "{} names {binding}", source.path);
        }
    }
}

#[test]
fn unsafe_code_is_forbidden_in_the_pure_layers() {
    for layer in PURE {
        let root = sources().into_iter().find(|source| source.path == format!("{layer}.rs"));
        assert!(root.unwrap().code.contains("#![forbid(unsafe_code)]"), "{layer}");
    }
}

#[test]
fn every_file_says_first_what_it_is() {
    for source in sources() {
        assert!(source.text.starts_with("//! "), "{}", source.path);
    }
}

#[test]
fn no_file_is_too_long_to_be_read_at_once() {
    for source in sources() {
        let lines = source.text.lines().count();
        assert!(lines <= MAX_LINES, "{} has {lines} lines", source.path);
    }
}

#[test]
fn the_scripts_of_the_element_are_checked_and_short() {
    let mut count = 0;
    for entry in fs::read_dir(root().join("src/embed/element")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "js") {
            let text = fs::read_to_string(&path).unwrap();
            assert!(text.starts_with("// @ts-check\n"), "{} is not checked", path.display());
            let lines = text.lines().count();
            assert!(lines < MAX_SCRIPT_LINES, "{} has {lines} lines", path.display());
            count += 1;
        }
    }
    assert!(count > 5, "only {count} scripts were found");
}

#[test]
fn only_the_public_interface_of_yew_is_used() {
    for source in sources() {
        let hidden = HIDDEN.into_iter().find(|hidden| source.text.contains(hidden));
        assert_eq!(hidden, None, "{}", source.path);
    }
}

#[test]
fn every_dependency_of_the_widget_is_pinned() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut pinned = 0;
    let mut in_dependencies = false;
    for line in manifest.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        if line.starts_with('[') {
            let section = line.trim_matches(['[', ']']);
            let of_the_widget = !section.ends_with("dev-dependencies");
            in_dependencies = section.ends_with("dependencies") && of_the_widget;
        } else if in_dependencies && let Some((name, version)) = line.split_once('=') {
            assert!(version.contains("\"=") && !name.contains('.'), "{line}");
            pinned += 1;
        }
    }
    assert!(pinned >= 5, "only {pinned} dependencies were found");
}

#[test]
fn the_vectors_errors_name_every_trait_code() {
    let accepted = vector::parse("WR:1/XX:Y").unwrap_err().accepted;
    let named: Vec<&str> =
        words(accepted).filter(|word| Trait::from_code(word).is_some()).collect();
    assert_eq!(named, Trait::ALL.map(Trait::code));
}

/// Whether the code has a path into `layer`: `crate::layer` at its beginning.
fn names_layer(code: &str, layer: &str) -> bool {
    code.match_indices("crate::").any(|(at, found)| {
        let path = &code[at + found.len()..];
        words(path).next() == Some(layer) && path.starts_with(layer)
    })
}

/// Whether `root` stands in the code as the beginning of a path.
fn names_path(code: &str, root: &str) -> bool {
    code.contains(&format!("{root}::"))
}
