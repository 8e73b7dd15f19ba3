//! What a load costs: bytes, times until it can be used and seen, layout shift, processor time.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::inputs;
use crate::subject::{MINIMAL, MINIMAL_HTML, MainThread, ONE, Profile, Subject, open, run_async};
use crate::table::{Row, Unit, median};

/// Visits of each page in each profile.
const VISITS: usize = 9;
/// The most visits until there is one with a paint.
const MAX_TRIES: usize = 15;

/// Waits until the page has been usable for 300 ms, which is when the deferred part has come on a fast network. Gives up
/// after five seconds. It waits in the page, because every question of the driver would cost processor time.
const SETTLED: &str = "const [done] = arguments;
    const start = performance.now();
    const check = () => {
        if (performance.now() > window.readyAt + 300 && window.paintedAt) done([readyAt, paintedAt, shift]);
        else if (performance.now() > start + 5000) done(null);
        else setTimeout(check, 20);
    };
    check();";

/// What compresses the minimal page as the release is compressed.
const BROTLI: &str =
    "require('node:zlib').brotliCompressSync(require('node:fs').readFileSync(0)).length";

struct Visit {
    usable: f64,
    largest_paint: f64,
    shift: f64,
    processor: f64,
}

/// The bytes that a browser loads, after brotli.
pub fn bytes() -> Vec<Row> {
    let list = fs::read_to_string(inputs::dist().join("integrity.json")).unwrap();
    let loaded = serde_json::from_str::<Value>(&list).unwrap()["loaded"].take();
    let file = |kind: &str| size(loaded[kind].as_str().expect(kind));
    let before = size("embed.js");
    let usable = before + ["script", "wasm"].map(file).iter().sum::<f64>();
    let all = usable + file("deferred");
    let page = size("index.html") + size("index-page.js");
    let minimal = minimal_size();
    let row = |name: &str, ours| Row::new(&format!("{name}, bytes"), Unit::Bytes, [minimal, ours]);
    vec![
        row("before the reader comes near", before),
        row("until usable", usable),
        row("in all", all),
        row("until usable, with the stand-alone page", usable + page),
        row("in all, with the stand-alone page", all + page),
    ]
}

/// Visits in turns, so that a busy machine slows both pages alike.
pub fn visits() -> Vec<Row> {
    Profile::ALL.into_iter().flat_map(visits_with).collect()
}

fn visits_with(profile: Profile) -> Vec<Row> {
    let subjects = [MINIMAL, ONE];
    let mut visits = subjects.map(|_| Vec::new());
    for _ in 0..VISITS {
        for (subject, visits) in subjects.into_iter().zip(&mut visits) {
            // Now and then a browser paints nothing before it is asked to, and tells no paint then.
            let painted = (0..MAX_TRIES).find_map(|_| visit(subject, profile));
            visits.push(painted.expect("a visit with a paint"));
        }
    }
    let row = |name: &str, unit, figure: fn(&Visit) -> f64| {
        let medians = visits.each_ref().map(|visits| median(visits.iter().map(figure)));
        Row::new(&format!("{name}, {}", profile.name()), unit, medians)
    };
    let mut rows = vec![
        row("usable, ms", Unit::Milliseconds, |visit| visit.usable),
        row("largest paint, ms", Unit::Milliseconds, |visit| visit.largest_paint),
        row("layout shift", Unit::Shift, |visit| visit.shift),
    ];
    if profile == Profile::Plain {
        rows.push(row("processor for the load, ms", Unit::Milliseconds, |visit| visit.processor));
    }
    rows
}

fn visit(subject: Subject, profile: Profile) -> Option<Visit> {
    let browser = open(subject, profile);
    let figures = run_async(&browser, SETTLED, vec![]);
    let figure = |index: usize| figures[index].as_f64();
    Some(Visit {
        usable: figure(0)?,
        largest_paint: figure(1)?,
        shift: figure(2)?,
        processor: MainThread::of(&browser).tasks,
    })
}

/// The size of a built file after brotli.
fn size(name: &str) -> f64 {
    let file = inputs::dist().join(format!("{name}.br"));
    fs::metadata(file).expect("a built release").len() as f64
}

/// The size of the minimal page after brotli.
fn minimal_size() -> f64 {
    let mut node = Command::new("node");
    node.args(["-p", BROTLI]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut node = node.spawn().expect("Node.js");
    node.stdin.take().unwrap().write_all(MINIMAL_HTML.as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    String::from_utf8_lossy(&output.stdout).trim().parse().expect("a size")
}
