//! WebDriver programs, started so that they end with the tests, and blocking calls to them.

use std::future::IntoFuture;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use tokio::runtime::{Builder, Runtime};

/// Starts a driver in a process group of its own, and ends that group when the pipe to it closes. That happens however
/// this process ends. Temporary files of the browsers are deleted.
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

/// Runs the calls on a thread of its own, so that tests can block, and a browser can be ended while its test unwinds.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.expect("a thread")
});

/// Waits for the result of a call.
pub fn wait<T>(talk: impl IntoFuture<Output = T>) -> T {
    RUNTIME.block_on(talk.into_future())
}

/// The command that starts a driver. It runs as long as its standard input is open.
pub fn watched(command: impl IntoIterator<Item = String>) -> Command {
    let mut watch = Command::new("sh");
    watch.args(["-c", WATCH, "watch"]).args(command);
    watch.process_group(0).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    watch
}
