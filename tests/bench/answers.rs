//! What an answer costs: time to the document, to the layout and to the paint, processor time, memory.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::subject::{
    MINIMAL, MainThread, ONE, Profile, TWELVE, open, pause, run, run_async, slow_down,
};
use crate::table::{Row, Unit, median};

/// The pages answer in turns, group by group.
const GROUPS: usize = 15;
const ANSWERS: usize = 40;
/// The same for answers at the pace of frames.
const FRAME_GROUPS: usize = 9;
const FRAME_ANSWERS: usize = 42;
/// The same for key presses. Every group goes once through the steps.
const KEY_GROUPS: usize = 8;
const KEY_PRESSES: usize = 14;
/// Answers between the two measurements of memory.
const MANY: usize = 10_000;
/// What Event Timing does not report took less than 16 ms; its steps are 8 ms.
const UNREPORTED: f64 = 8.0;

/// A figure of each of the three pages.
type Figures = [f64; 3];

/// A quantity that was measured on all three pages.
struct Measured {
    name: String,
    unit: Unit,
    figures: Figures,
}

/// The pages, ready to be answered, and what was measured on them.
pub struct Answers {
    browsers: [Browser; 3],
    measured: Vec<Measured>,
}

impl Answers {
    /// Measures everything; memory at last, because it takes thousands of answers.
    pub fn measure() -> Self {
        let browsers = [MINIMAL, ONE, TWELVE].map(|subject| {
            let browser = open(subject, Profile::Plain);
            let is_ready = run_async(&browser, READY, vec![]);
            assert_eq!(is_ready, json!(true), "{} is not usable", subject.name);
            run(&browser, PREPARE);
            browser
        });
        let mut answers = Self { browsers, measured: Vec::new() };
        answers.times();
        answers.processor();
        answers.keys();
        answers.memory("memory, kB");
        for browser in &answers.browsers {
            // In parts, each far below the time limit of a script.
            for _ in 0..MANY / 1_000 {
                run_async(browser, ANSWER, vec![json!(1_000)]);
            }
        }
        answers.memory(&format!("memory after {MANY} answers, kB"));
        answers
    }

    /// Rows of the widget with one workload beside the minimal page.
    pub fn beside_minimal(&self) -> Vec<Row> {
        let row = |one: &Measured| Row::new(&one.name, one.unit, [one.figures[0], one.figures[1]]);
        self.measured.iter().map(row).collect()
    }

    /// Rows of the widget with twelve workloads beside itself with one.
    pub fn twelve_beside_one(&self) -> Vec<Row> {
        let row = |one: &Measured| {
            let name = format!("12 workloads: {}", one.name);
            Row::new(&name, one.unit, [one.figures[1], one.figures[2]])
        };
        self.measured.iter().map(row).collect()
    }

    fn add(&mut self, name: &str, unit: Unit, figures: Figures) {
        self.measured.push(Measured { name: name.to_owned(), unit, figures });
    }

    /// Medians of the groups of each page, for two times that were measured at once.
    fn add_times(&mut self, names: [&str; 2], groups: &[Vec<[f64; 2]>; 3]) {
        for (index, name) in names.into_iter().enumerate() {
            let medians = groups.each_ref().map(|one| median(one.iter().map(|times| times[index])));
            self.add(name, Unit::Milliseconds, medians);
        }
    }

    /// Time of an answer until it is in the document, and until it is laid out.
    fn times(&mut self) {
        let groups = self.in_turns(GROUPS, |browser| {
            let times = run_async(browser, ANSWER, vec![json!(ANSWERS)]);
            [0, 1].map(|index| times[index].as_f64().expect("a time"))
        });
        self.add_times(["answer to document, ms", "answer to layout, ms"], &groups);
    }

    /// Processor time of an answer at the pace of frames.
    fn processor(&mut self) {
        for browser in &self.browsers {
            // The steps begin at adopt.
            run(browser, "owner[0].click();");
        }
        let groups = self.in_turns(FRAME_GROUPS, |browser| {
            let before = MainThread::of(browser);
            run_async(browser, ANSWER_BY_FRAMES, vec![json!(FRAME_ANSWERS)]);
            let after = MainThread::of(browser);
            [after.page - before.page, after.tasks - before.tasks]
                .map(|time| time / FRAME_ANSWERS as f64)
        });
        self.add_times(
            ["processor for an answer, ms", "processor for an answer, with paint, ms"],
            &groups,
        );
    }

    /// Time of a key press until it is painted, on a slow processor.
    fn keys(&mut self) {
        for browser in &self.browsers {
            slow_down(browser, 4);
            run(browser, WATCH_KEYS);
        }
        self.in_turns(KEY_GROUPS, |browser| (0..KEY_PRESSES).for_each(|_| press(browser)));
        let medians = self.browsers.each_ref().map(|browser| median(durations(browser)));
        for browser in &self.browsers {
            slow_down(browser, 1);
        }
        self.add("key press to paint, slow processor, ms", Unit::Milliseconds, medians);
    }

    /// Memory of scripts after a garbage collection, and of the wasm.
    fn memory(&mut self, name: &str) {
        let figures = self.browsers.each_ref().map(memory);
        self.add(name, Unit::Kilobytes, figures);
    }

    /// Results of `measure` for each page, one group of each after the other.
    fn in_turns<T>(&self, groups: usize, measure: impl Fn(&Browser) -> T) -> [Vec<T>; 3] {
        let mut results = [const { Vec::new() }; 3];
        for _ in 0..groups {
            for (browser, results) in self.browsers.iter().zip(&mut results) {
                results.push(measure(browser));
            }
        }
        results
    }
}

/// Presses the space bar on the next control of the steps.
fn press(browser: &Browser) {
    run(browser, "focusNext();");
    for kind in ["keyDown", "keyUp"] {
        let mut key =
            json!({"type": kind, "key": " ", "code": "Space", "windowsVirtualKeyCode": 32});
        if kind == "keyDown" {
            key["text"] = json!(" ");
        }
        browser.command("Input.dispatchKeyEvent", key);
    }
    // The paint, and what the widget does after it.
    pause(60);
}

/// The durations of all key presses. Each must have changed the verdict.
fn durations(browser: &Browser) -> Vec<f64> {
    pause(300);
    let keys = run(browser, KEYS);
    assert_eq!(keys[0], json!(KEY_GROUPS * KEY_PRESSES), "a key press did not change the verdict");
    let reported = keys[1].as_array().expect("durations");
    let mut durations: Vec<f64> = reported.iter().filter_map(Value::as_f64).collect();
    durations.resize(KEY_GROUPS * KEY_PRESSES, UNREPORTED);
    durations
}

fn memory(browser: &Browser) -> f64 {
    browser.command("HeapProfiler.enable", json!({}));
    for _ in 0..2 {
        browser.command("HeapProfiler.collectGarbage", json!({}));
    }
    let heap = browser.command("Runtime.getHeapUsage", json!({}));
    let wasm = run(browser, "return window.memory?.buffer.byteLength ?? 0;");
    ((heap["usedSize"].as_f64().unwrap() + wasm.as_f64().unwrap()) / 1024.0).round()
}

/// Whether the page is usable within five seconds; with its deferred part, if it has one.
const READY: &str = "const [done] = arguments;
    const start = performance.now();
    const check = () => {
        if (performance.now() > window.readyAt + 300) done(true);
        else if (performance.now() > start + 5000) done(false);
        else setTimeout(check, 20);
    };
    check();";

/// Answers all questions but one, to adopt. The steps then lead through all verdicts and back: each changes the verdict.
const PREPARE: &str = "
    const root = document.querySelector('when-rust')?.shadowRoot ?? document;
    const radio = (id, value) => root.querySelector(`[name=\"${id}\"][value=${value}]`);
    window.owner = ['yes', 'no'].map((value) => radio('ownership', value));
    window.verdict = root.querySelector('#verdict');
    for (const [id, value] of [['throughput', 'yes'], ['concurrency', 'yes'], ['exploratory', 'no'], ['automation', 'no'], ['no-capacity', 'no'], ['unclear', 'no']])
        radio(id, value).click();
    const steps = [...['exploratory', 'automation', 'no-capacity', 'unclear'].flatMap((id) => [[id, 'yes'], [id, 'no']]),
        ...['throughput', 'concurrency', 'ownership'].flatMap((id) => [[id, 'no'], [id, 'yes']])];
    let at = 0;
    window.next = () => radio(...steps[at++ % steps.length]);";

/// Gives the deciding answer one way and the other; each time until the verdict's text is another.
const ANSWER: &str = "const [count, done] = arguments;
    const changed = async (before) => {
        for (let turn = 0; verdict.textContent === before; turn++) await (turn < 50 ? null : new Promise(setTimeout));
    };
    (async () => {
        let [shown, laidOut] = [0, 0];
        for (let at = 0; at < count; at++) {
            const before = verdict.textContent;
            const start = performance.now();
            owner.find((one) => !one.checked).click();
            await changed(before);
            shown += performance.now() - start;
            verdict.getBoundingClientRect();
            laidOut += performance.now() - start;
            if (at % 100 === 99) await new Promise(setTimeout);
        }
        done([shown / count, laidOut / count]);
    })();";

/// Goes through the steps, one for every two frames, so that the browser does all that it does for a reader.
const ANSWER_BY_FRAMES: &str = "const [count, done] = arguments;
    const frame = () => new Promise(requestAnimationFrame);
    (async () => {
        for (let at = 0; at < count; at++) {
            next().click();
            await frame();
            await frame();
        }
        done(null);
    })();";

/// How many key presses changed the verdict, and the durations of those that took 16 ms or more.
const KEYS: &str = "
    const changed = seen.filter((text, at) => text !== (seen[at + 1] ?? verdict.textContent));
    return [changed.length, [...presses.values()]];";

/// Keeps the duration of each key press, and the verdict before it.
const WATCH_KEYS: &str = "
    window.seen = [];
    window.presses = new Map();
    window.focusNext = () => {
        seen.push(verdict.textContent);
        next().focus();
    };
    new PerformanceObserver((list) => {
        for (const { interactionId, duration } of list.getEntries())
            if (interactionId) presses.set(interactionId, Math.max(presses.get(interactionId) ?? 0, duration));
    }).observe({ type: 'event', durationThreshold: 16 });";
