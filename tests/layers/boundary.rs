//! The boundary between the two parts of the wasm: a call past the table in `src/deferred.rs` would bring what it calls
//! into the first part.

use std::collections::BTreeSet;

use crate::circles::{module, paths_in};
use crate::source::{Source, sources};

/// What the table holds: modules and functions.
const DEFERRED: [(&str, &str); 8] = [
    ("view::section", "content"),
    ("view::conversation", "conversation"),
    ("view::examples", "choice"),
    ("view::examples", "banner"),
    ("view::news", "undo_offer"),
    ("view::paper", "paper"),
    ("view::export", "export_text"),
    ("case::record_reading", "parse_lenient"),
];

#[test]
fn only_the_boundary_names_what_is_deferred() {
    let sources = sources();
    let modules: BTreeSet<String> = sources.iter().map(module).collect();
    for source in &sources {
        for (owner, function) in DEFERRED {
            let is_named = names(source, owner, function, &modules);
            match (source.path.as_str(), function) {
                ("deferred.rs", _) | ("view/share.rs", "export_text") => assert!(is_named),
                (path, _) => assert!(!is_named, "{path} names {owner}::{function}"),
            }
        }
    }
}

/// Whether `source` names `function` by a whole path, or behind the last name of its module `owner`.
fn names(source: &Source, owner: &str, function: &str, modules: &BTreeSet<String>) -> bool {
    let whole = format!("{owner}::{function}");
    let short = format!("{}::{function}", owner.rsplit("::").next().unwrap_or_default());
    let is_end = |rest: &str| !rest.starts_with(|c: char| c == '_' || c.is_alphanumeric());
    let mut found = source.code.match_indices(&short);
    found.any(|(at, found)| is_end(&source.code[at + found.len()..]))
        || paths_in(source, modules).contains(&whole)
}
