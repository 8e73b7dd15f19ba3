//! Sites that are written by a generator: their sources, built in a folder of their own.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::server::{Origin, Server};
use crate::visit::{assert_needs_widget, assert_works_in};
use crate::{copy, dist, given, run, source, workshop};

/// A site and its generator.
struct Generator {
    name: &'static str,
    /// Where the owner puts the widget's files.
    static_files: &'static str,
    /// Where the generator writes.
    output: &'static str,
    /// The path that the site is served under.
    base: &'static str,
}

#[test]
fn hugo() {
    let site = Generator {
        name: "hugo",
        static_files: "themes/when-rust/static/when-rust",
        output: "public",
        base: "journal/",
    };
    let folder = site.sources();
    copy(&source("integrations/hugo/when-rust"), &folder.join("themes/when-rust"));
    let hugo = || {
        let mut hugo = Command::new(given("HUGO"));
        hugo.arg("--panicOnWarning").current_dir(&folder);
        hugo
    };
    run(&mut hugo());
    site.assert_works(&folder);
    for (mistake, told) in [
        (
            "href=\"https://example.com/\"",
            "no parameter \"href\"; accepted are case, cta-href, eager",
        ),
        (
            "\"https://example.com/\"",
            "write parameters as name=\"value\"; accepted are case, cta-href",
        ),
    ] {
        let page = format!(
            "---\ntitle: Mistaken\n---\n{{{{< when-rust {mistake} >}}}}{{{{< /when-rust >}}}}\n"
        );
        fs::write(folder.join("content/mistaken.md"), page).unwrap();
        let output = hugo().output().unwrap();
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(!output.status.success() && said.contains(told), "{mistake}: {said}");
        assert!(said.contains("mistaken.md:4"), "{mistake}: {said}");
    }
}

#[test]
fn eleventy() {
    let site =
        Generator { name: "eleventy", static_files: "static/when-rust", output: "_site", base: "" };
    let folder = site.sources();
    let program = node_modules("ELEVENTY", &folder).join(".bin/eleventy");
    run(Command::new(program).arg("--quiet").current_dir(&folder));
    site.assert_works(&folder);
}

#[test]
fn vitepress() {
    let site = Generator {
        name: "vitepress",
        static_files: "public/when-rust",
        output: ".vitepress/dist",
        base: "",
    };
    let folder = site.sources();
    let program = node_modules("VITEPRESS", &folder).join(".bin/vitepress");
    run(Command::new(program).arg("build").current_dir(&folder));
    site.assert_works(&folder);
}

impl Generator {
    /// A copy of the site's sources, with the widget's files.
    fn sources(&self) -> PathBuf {
        let folder = workshop(self.name);
        copy(&source("tests/sites").join(self.name), &folder);
        copy(&dist(), &folder.join(self.static_files));
        folder
    }

    fn assert_works(&self, folder: &Path) {
        let origin = Origin::Folder(folder.join(self.output));
        let server = Server::start(self.name, self.base, origin);
        let article = format!("{}posts/rust-or-not{}", self.base, self.ending());
        for scheme in ["light", "dark"] {
            assert_works_in(self.name, &server, &article, scheme);
        }
        assert_needs_widget(self.name, &server, &article);
    }

    /// What stands at the end of an article's address.
    fn ending(&self) -> &str {
        if self.name == "vitepress" { ".html" } else { "/" }
    }
}

/// Lets the site in `folder` use the packages that the variable `name` names.
fn node_modules(name: &str, folder: &Path) -> PathBuf {
    let modules = folder.join("node_modules");
    symlink(given(name), &modules).unwrap();
    modules
}
