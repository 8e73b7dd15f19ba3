//! No files of `src` name each other in a circle, so that each can be read with only those that it rests on.
//!
//! A file names another by a path into it: `crate::…`, `super::…`, or from a file that declares it as a module. A
//! declaration alone (`mod x;`) names nothing, and neither do comments. A path to an item counts for the file that is
//! the module it stands in.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Source, sources};

/// Modules by their paths, without `crate`: each with those that it names.
type Named = BTreeMap<String, BTreeSet<String>>;

#[test]
fn no_files_name_each_other_in_a_circle() {
    let named = all_named();
    let in_circle = |module: &&String| reached_from(module, &named).contains(*module);
    let circle: Vec<&String> = named.keys().filter(in_circle).collect();
    assert!(circle.is_empty(), "these name each other in a circle: {circle:?}");
}

#[test]
fn paths_are_found_by_crate_by_super_and_by_name() {
    let named = all_named();
    for (from, to) in [
        ("app", "browser::answer_visibility"),
        ("view::section", "view::comparison"),
        ("view::answer", "decision"),
        ("view", "view::changes"),
        ("phrases", "phrases::answer"),
    ] {
        assert!(named[from].contains(to), "{from} names {to}: {:?}", named[from]);
    }
    assert!(!named["view"].contains("view::glyph"), "it is only declared there");
    let mut paths = Vec::new();
    tree("a::{b, c::{D, E}, g::*};", "crate", &mut paths);
    assert_eq!(paths, ["crate::a::b", "crate::a::c::D", "crate::a::c::E", "crate::a::g"]);
}

/// Every module of the library with those that it names.
fn all_named() -> Named {
    let sources = sources();
    let modules: BTreeSet<String> = sources.iter().map(module).collect();
    sources.iter().map(|source| (module(source), named_by(source, &modules))).collect()
}

/// The path of the module in `source`, without `crate`.
pub fn module(source: &Source) -> String {
    source.path.trim_end_matches(".rs").replace('/', "::")
}

fn named_by(source: &Source, modules: &BTreeSet<String>) -> BTreeSet<String> {
    let paths = paths_in(source, modules);
    let mut named: BTreeSet<String> =
        paths.iter().filter_map(|path| innermost(path, modules)).collect();
    named.remove(&module(source));
    named
}

/// The paths in `source`, without `crate`.
pub fn paths_in(source: &Source, modules: &BTreeSet<String>) -> Vec<String> {
    let own = module(source);
    let parent = own.rsplit_once("::").map_or("", |(parent, _)| parent);
    let mut paths = Vec::new();
    let mut roots =
        vec![("crate".to_owned(), String::new()), ("super".to_owned(), parent.to_owned())];
    for child in modules.iter().filter_map(|module| module.strip_prefix(&format!("{own}::"))) {
        roots.push((child.to_owned(), format!("{own}::{child}")));
    }
    for (word, meant) in roots {
        for (at, found) in source.code.match_indices(&format!("{word}::")) {
            let before = source.code[..at].chars().next_back();
            if before.is_none_or(|c| c != ':' && c != '_' && !c.is_alphanumeric()) {
                tree(&source.code[at + found.len()..], &meant, &mut paths);
            }
        }
    }
    paths.iter().map(|path| path.trim_start_matches("::").to_owned()).collect()
}

/// The module that `path` leads into.
fn innermost(path: &str, modules: &BTreeSet<String>) -> Option<String> {
    let mut path = path;
    while !modules.contains(path) {
        (path, _) = path.rsplit_once("::")?;
    }
    Some(path.to_owned())
}

/// Collects the paths below `before` that the tree of names at the beginning of `text` has: `a`, `a::b`, `{a, b::c}`.
/// Returns what comes behind it.
fn tree<'a>(text: &'a str, before: &str, paths: &mut Vec<String>) -> &'a str {
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = rest.trim_start_matches([' ', '\n', ',', '*']);
            match rest.strip_prefix('}') {
                Some(behind) => return behind,
                None => rest = tree(rest, before, paths),
            }
        }
    }
    let end = text.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let path = if name.is_empty() { before.to_owned() } else { format!("{before}::{name}") };
    match rest.strip_prefix("::") {
        Some(rest) => tree(rest, &path, paths),
        None => {
            paths.push(path);
            rest
        }
    }
}

/// Every module that is named by `module`, by one of those, and so on.
fn reached_from(module: &str, named: &Named) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut next = vec![module.to_owned()];
    while let Some(module) = next.pop() {
        for other in &named[&module] {
            if reached.insert(other.clone()) {
                next.push(other.clone());
            }
        }
    }
    reached
}
