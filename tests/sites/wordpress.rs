//! WordPress with its default theme: a database server and PHP's own web server, which end with the test.

use std::net::SocketAddr;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use crate::driver::watched;
use crate::editor::assert_block_is_edited;
use crate::engine::{free_address, until_served};
use crate::http::{self, Answer};
use crate::server::{Origin, Server};
use crate::visit::{assert_needs_widget, assert_works_in};
use crate::{copy, dist, given, run, source, workshop};

const PATIENCE: Duration = Duration::from_secs(60);

/// The dark style of the theme, which is light by itself.
const DARK: &str = "pitch";

/// The password of the owner, as `setup.php` has it.
const PASSWORD: &str = "secret";

/// A database server, which runs as long as this is kept.
struct Database {
    socket: PathBuf,
    user: String,
    _watch: Child,
}

#[test]
fn wordpress() {
    let folder = workshop("wordpress");
    copy(&given("WORDPRESS"), &folder);
    copy(&source("tests/sites/wordpress"), &folder);
    let content = folder.join("wp-content");
    copy(&source("integrations/wordpress"), &content.join("plugins"));
    copy(&source("tests/sites/wordpress/mu-plugins"), &content.join("mu-plugins"));
    copy(&dist(), &content.join("plugins/when-rust/widget"));
    let database = Database::start();
    run(database.php(&folder).arg("setup.php"));
    run(database.php(&folder).args(["check.php", &embeddable()]));
    let (_watch, address) = serve(&database, &folder);
    assert_block_is_edited(address, PASSWORD);
    let server = Server::start("wordpress", "", Origin::Address(address));
    for scheme in ["light", "dark"] {
        if scheme == "dark" {
            run(database.php(&folder).args(["setup.php", DARK]));
        }
        for kind in ["block", "shortcode"] {
            let article = format!("posts/rust-or-not-by-{kind}/");
            assert_works_in(&format!("wordpress-{kind}"), &server, &article, scheme);
        }
    }
    assert_needs_widget("wordpress", &server, "posts/rust-or-not-by-block/");
}

impl Database {
    /// Starts it with an empty database `wordpress`, in a folder of its own.
    fn start() -> Self {
        let folder = workshop("mariadb");
        let user =
            String::from_utf8(Command::new("id").arg("-un").output().unwrap().stdout).unwrap();
        let user = user.trim().to_owned();
        // The path of a socket must be short.
        let socket = env::temp_dir().join(format!("when-rust-{}.sock", process::id()));
        let options = |more: &[String]| {
            let common = ["--no-defaults".to_owned(), format!("--datadir={}", folder.display())];
            [common.to_vec(), vec![format!("--user={user}")], more.to_vec()].concat()
        };
        let install = options(&["--auth-root-authentication-method=normal".to_owned()]);
        run(Command::new("mariadb-install-db").args(install));
        let first = folder.join("first.sql");
        let grant = format!(
            "CREATE DATABASE wordpress;\nCREATE USER IF NOT EXISTS '{user}'@localhost;\nGRANT ALL ON wordpress.* TO '{user}'@localhost;\n"
        );
        fs::write(&first, grant).unwrap();
        let own = options(&[
            "--skip-networking".to_owned(),
            format!("--socket={}", socket.display()),
            format!("--init-file={}", first.display()),
        ]);
        let program = given("MARIADB").display().to_string();
        let watch = watched([vec![program], own].concat()).spawn().expect("a shell");
        let database = Self { socket, user, _watch: watch };
        let deadline = Instant::now() + PATIENCE;
        while UnixStream::connect(&database.socket).is_err() {
            assert!(Instant::now() < deadline, "MariaDB does not start");
            thread::sleep(Duration::from_millis(25));
        }
        database
    }

    /// PHP in `folder`, with this database.
    fn php(&self, folder: &Path) -> Command {
        let mut php = Command::new(given("PHP"));
        php.current_dir(folder).env("WP_DB_SOCKET", &self.socket).env("WP_DB_USER", &self.user);
        php
    }
}

/// PHP's own web server for `folder`, and its address.
fn serve(database: &Database, folder: &Path) -> (Child, SocketAddr) {
    let address = free_address();
    let arguments =
        ["-S".to_owned(), address.to_string(), "-t".to_owned(), folder.display().to_string()];
    let php = given("PHP").display().to_string();
    let watch = watched([vec![php], arguments.to_vec()].concat())
        .env("WP_DB_SOCKET", &database.socket)
        .env("WP_DB_USER", &database.user)
        .spawn()
        .expect("a shell");
    until_served(address, PATIENCE, "PHP’s web server does not start");
    (watch, address)
}

/// Serves the widget's folder as it is built for its address, and returns that address.
fn embeddable() -> String {
    static FOLDER: OnceLock<String> = OnceLock::new();
    let address = http::serve(|request| {
        let script = "import { discoveryLink, oembed } from './pipeline/oembed.mjs';
            const [, what, folder] = process.argv;
            console.log(what === 'link' ? discoveryLink(folder, 'When Rust?') : oembed(folder, 'When Rust?'));";
        let write = |what: &str| {
            let node = Command::new("node")
                .args(["--input-type=module", "--eval", script, what, FOLDER.wait()])
                .current_dir(source(""))
                .output();
            node.unwrap().stdout
        };
        match request.path.as_str() {
            "" => {
                let page = String::from_utf8(fs::read(dist().join("index.html")).unwrap()).unwrap();
                let link = String::from_utf8(write("link")).unwrap();
                let page = page.replacen("</head>", &[&link, "</head>"].concat(), 1);
                Some(Answer::of("index.html", Some(page.into_bytes())))
            }
            "oembed.json" => Some(Answer::of("oembed.json", Some(write("answer")))),
            other => Some(Answer::of(other, None)),
        }
    });
    FOLDER.get_or_init(|| format!("http://{address}/")).clone()
}
