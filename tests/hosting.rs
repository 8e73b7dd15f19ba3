//! The hosting document: what it tells the owner of a site to paste is what the sites of `tests/sites` are made of.

#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::Path;

const HOSTING: &str = include_str!("../docs/hosting.md");
const SITES: [&str; 4] = ["Hugo", "Eleventy", "VitePress", "WordPress"];

/// A text to paste, and the file that it is for.
struct Pasted<'a> {
    site: &'a str,
    file: &'a str,
    text: &'a str,
}

/// Everything that the section on this site tells its owner to paste.
fn pasted(site: &str) -> Vec<Pasted<'_>> {
    let (_, section) = HOSTING.split_once(&["\n### ", site, "\n"].concat()).expect(site);
    let section = section.split("\n## ").next().unwrap().split("\n### ").next().unwrap();
    let mut file = "";
    let mut texts = Vec::new();
    // Prose and code take turns.
    for (index, part) in section.split("```").enumerate() {
        if index % 2 == 1 {
            let (_, text) = part.split_once('\n').unwrap();
            texts.push(Pasted { site, file, text });
        } else if let Some(last) = part.split('`').skip(1).step_by(2).filter(is_file(site)).last() {
            file = last;
        }
    }
    texts
}

/// Whether a site has such a file.
fn is_file(site: &str) -> impl Fn(&&str) -> bool {
    let folder = folder(site);
    move |name| folder.join(name).is_file()
}

fn folder(site: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(site.to_lowercase())
}

#[test]
fn what_is_pasted_is_what_the_sites_are_made_of() {
    for site in SITES {
        let texts = pasted(site);
        assert!(texts.len() > 2, "{site} has {} texts", texts.len());
        for Pasted { site, file, text } in texts {
            let tried = fs::read_to_string(folder(site).join(file)).unwrap();
            assert!(tried.contains(text.trim_end()), "{site}, {file}: not there:\n{text}");
        }
    }
}

#[test]
fn every_site_is_told_of_and_every_site_that_is_told_of_is_tried() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    let mut tried: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    tried.sort();
    let mut told = SITES.map(str::to_lowercase);
    told.sort();
    assert_eq!(tried, told);
    let makefile = include_str!("../Makefile");
    assert!(told.iter().all(|site| makefile.contains(&["\nsite-", site, ":"].concat())));
}

/// What Hugo’s shortcode and WordPress’s plugin accept, as the document tells it.
#[test]
fn the_document_names_what_shortcode_and_plugin_accept() {
    let hugo = include_str!("../integrations/hugo/when-rust/layouts/shortcodes/when-rust.html");
    let plugin = include_str!("../integrations/wordpress/when-rust/when-rust.php");
    for name in ["case", "cta-href", "eager", "share-base", "theme"] {
        assert!(hugo.contains(&[".Get \"", name, "\""].concat()), "{name}");
        assert_eq!(plugin.contains(&["'", name, "'"].concat()), name != "eager", "{name}");
    }
    assert!(HOSTING.contains("takes `case`, `cta-href`, `eager`, `share-base` and `theme`"));
    assert!(HOSTING.contains("take `case`, `cta-href`, `share-base` and `theme`"));
}

#[test]
fn the_plugin_has_the_version_of_the_package() {
    let version = env!("CARGO_PKG_VERSION");
    let plugin = include_str!("../integrations/wordpress/when-rust/when-rust.php");
    let readme = include_str!("../integrations/wordpress/when-rust/readme.txt");
    assert!(plugin.contains(&["\n * Version: ", version, "\n"].concat()));
    assert!(readme.contains(&["\nStable tag: ", version, "\n"].concat()));
}
