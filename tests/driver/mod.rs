//! What drives browsers: a program that ends with the tests, and talk with it that blocks.

use std::future::IntoFuture;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use tokio::runtime::{Builder, Runtime};

/// Starts a driver in a process group of its own, and ends that group, browsers and all, when the pipe to it closes,
/// which happens however this process ends. What the browsers leave behind goes as well.
const WATCH: &str = r#"
    TMPDIR=$(mktemp -d) && export TMPDIR || exit
    "$@" &
    exec >&-
    read -r _
    trap '' TERM
    kill -- -$$
    wait
    rm -rf "$TMPDIR"
"#;

/// Carries the talk on a thread of its own, so that tests can do one thing after another, and so that a browser can
/// still be ended while its test unwinds.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.expect("a thread")
});

/// What comes of talking to a browser.
pub fn wait<T>(talk: impl IntoFuture<Output = T>) -> T {
    RUNTIME.block_on(talk.into_future())
}

/// The driver with its arguments, to be started. It runs as long as the pipe to its input is open.
pub fn watched(command: impl IntoIterator<Item = String>) -> Command {
    let mut watch = Command::new("sh");
    watch.args(["-c", WATCH, "watch"]).args(command);
    watch.process_group(0).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    watch
}
