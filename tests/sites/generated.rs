//! Sites that are written by a generator: their sources, built in a folder of their own.

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
    run(Command::new(given("HUGO")).arg("--panicOnWarning").current_dir(&folder));
    site.assert_works(&folder);
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
