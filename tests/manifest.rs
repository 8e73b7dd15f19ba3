//! The description of the element: manifest and reference name what there is, and nothing else.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn element() -> Value {
    let manifest: Value =
        serde_json::from_str(&read("src/embed/element/custom-elements.json")).unwrap();
    let element = manifest["modules"][0]["declarations"][0].clone();
    assert_eq!(element["tagName"], "when-rust");
    element
}

/// The names in one of the manifest's lists.
fn named(list: &str) -> BTreeSet<String> {
    let element = element();
    let list = element[list].as_array().unwrap_or_else(|| panic!("no {list}"));
    list.iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
}

/// What stands between `start` and `end` wherever both do, with `start` and `end` on one line.
fn between(text: &str, start: &str, end: &str) -> BTreeSet<String> {
    text.lines()
        .flat_map(|line| line.split(start).skip(1))
        .filter_map(|rest| rest.split_once(end))
        .map(|(found, _)| found.to_owned())
        .collect()
}

/// The text after `start`, on its line.
fn after<'a>(text: &'a str, start: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no {start}"));
    rest.lines().next().unwrap_or_default()
}

/// What stands between backticks.
fn quoted(text: &str) -> BTreeSet<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn attributes_are_those_that_the_element_observes() {
    let script = read("src/embed/element/element.js");
    let (_, observed) = script.split_once("observedAttributes = [").unwrap();
    let (observed, _) = observed.split_once(']').unwrap();
    let observed: BTreeSet<String> =
        observed.split(", ").map(|name| name.trim_matches('\'').to_owned()).collect();
    assert_eq!(named("attributes"), observed);
}

#[test]
fn types_of_the_package_are_those_of_the_manifest() {
    let types = read("src/embed/package/types/element.d.ts");
    let (_, rest) = types.split_once("interface WhenRustAttributes {").unwrap();
    let (attributes, rest) = rest.split_once("\n}").unwrap();
    let typed: BTreeSet<String> = between(attributes, "  ", "?: ")
        .iter()
        .map(|name| name.trim_matches('\'').to_owned())
        .collect();
    assert_eq!(named("attributes"), typed);
    assert_eq!(named("events"), between(rest, "  '", "': CustomEvent"));
    for member in named("members") {
        let found = [format!(" {member}("), format!(" {member}: ")];
        assert!(found.iter().any(|found| types.contains(found)), "{member}");
    }
}

#[test]
fn custom_properties_are_those_that_the_style_sheet_reads() {
    let sheets = [read("styles/when-rust.css"), read("styles/sections.css")];
    let sheet = sheets.concat().replace(')', ",");
    let read: BTreeSet<String> = between(&sheet, "var(--when-rust-", ",")
        .iter()
        .map(|name| format!("--when-rust-{name}"))
        .collect();
    assert_eq!(named("cssProperties"), read);
}

#[test]
fn parts_are_those_that_are_drawn() {
    let mut files = vec!["src/app.rs".to_owned()];
    for entry in fs::read_dir("src/view").unwrap() {
        files.push(entry.unwrap().path().to_str().unwrap().to_owned());
    }
    let drawn = files.iter().flat_map(|file| between(&read(file), " part=\"", "\""));
    // The two that stand outside the widget.
    let script = read("src/embed/element/element.js");
    let failure = between(&script, "part = '", "'");
    let loading = between(&script, "'is still loading', '", "'");
    assert_eq!(named("cssParts"), drawn.chain(failure).chain(loading).collect());
}

#[test]
fn events_are_those_that_the_scripts_tell() {
    let scripts = ["element.js", "widget-host.js", "widget-events.js"]
        .map(|name| read(&format!("src/embed/element/{name}")))
        .concat();
    let told: BTreeSet<String> = between(&scripts, "'when-rust-", "'")
        .iter()
        .map(|name| format!("when-rust-{name}"))
        .collect();
    assert_eq!(named("events"), told);
}

#[test]
fn error_parts_are_the_same_in_every_description() {
    let element = element();
    let events = element["events"].as_array().unwrap();
    let error = events.iter().find(|event| event["name"] == "when-rust-error").unwrap();
    let parts = quoted(after(error["description"].as_str().unwrap(), "in the named part: "));
    let reference = read("docs/reference.md");
    let row = after(&reference, "\n| `when-rust-error` |");
    assert_eq!(quoted(after(row, "something went wrong in `part`: ")), parts);
    let mut counted = quoted(after(&read("docs/analytics-and-booking.md"), "\n| `part` |"));
    counted.retain(|part| !named("attributes").contains(part));
    assert_eq!(counted, parts);
}

#[test]
fn the_reference_names_all_of_it() {
    let reference = read("docs/reference.md");
    for list in ["attributes", "events", "cssParts", "cssProperties", "members"] {
        for name in named(list) {
            let found = [format!("`{name}`"), format!("`{name}("), format!("{name}()")];
            assert!(found.iter().any(|name| reference.contains(name)), "{name} of {list}");
        }
    }
}
