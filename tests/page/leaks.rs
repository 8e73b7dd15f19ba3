//! Nothing leaks: listeners, nodes and memory after many removals and answers.

use std::collections::HashMap;

use serde_json::json;

use crate::site::Site;
use crate::widget::Page;

/// The browser's counts after a garbage collection.
#[derive(Debug)]
struct Counts {
    listeners: u64,
    nodes: u64,
    heap: u64,
    /// Bytes of wasm memory, over all instances.
    memory: u64,
}

#[test]
fn fifty_removals_leave_no_listener_no_node_and_no_memory() {
    let page = at_host();
    let again = "for (let round = 0; round < arguments[0]; round++) {
        el.remove();
        await Promise.resolve();
        document.body.append(el);
        if (!await eventually(() => find('[part~=base]'))) throw new Error('not there again');
        find('[data-section=why] > summary').click();
        if (!await eventually(() => find('[part~=reasons], .why'))) throw new Error('no content');
    }";
    assert_flat(&page, again, 50);
    assert_eq!(page.case(), "wr=WR:1/TP:Y~Checkout");
    page.assert_agrees();
}

#[test]
fn ten_thousand_answers_leave_no_listener_no_node_and_no_memory() {
    let page = at_host();
    let answers = "const traits = Object.keys(el.record.workloads[0].answers);
        const values = ['yes', 'no', 'unset'];
        for (let round = 0; round < arguments[0]; round++) {
            const [id, value] = [traits[round % 8], values[Math.floor(round / 8) % 3]];
            find(`[name=\"${id}\"][value=${value}]`).click();
            if (round % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
        }
        for (const id of traits) find(`[name=\"${id}\"][value=unset]`).click();";
    assert_flat(&page, answers, 10_000);
    page.assert_agrees();
}

#[test]
fn neither_a_trap_nor_a_removal_leaves_a_listener_on_the_window() {
    let page = at_host();
    // Of the address hears the element, which is scrolled to, and the widget, which opens a link.
    let mine = ["afterprint", "beforeprint", "hashchange", "hashchange", "pagehide"];
    assert_eq!(window_listeners(&page), mine);
    // The next change of the page's content fails within the wasm.
    page.run_async(
        "const { insertBefore } = Node.prototype;
        const { setAttribute } = Element.prototype;
        const told = new Promise((resolve) => el.addEventListener('when-rust-error', resolve));
        Node.prototype.insertBefore = Element.prototype.setAttribute = () => {
            Object.assign(Node.prototype, { insertBefore });
            Object.assign(Element.prototype, { setAttribute });
            throw new Error('out of order');
        };
        el.case = 'wr=WR:1/TP:Y/CB:Y~Checkout';
        await told;",
        vec![],
    );
    page.until("el.record && find('[data-verdict=not-yet]')");
    assert_eq!(window_listeners(&page), mine);
    page.assert_agrees();
    page.run_async("el.remove(); await Promise.resolve();", vec![]);
    assert_eq!(window_listeners(&page), [""; 0]);
}

/// The events that the window has listeners for.
fn window_listeners(page: &Page) -> Vec<String> {
    let window = page.command("Runtime.evaluate", json!({"expression": "window"}));
    let id = json!({"objectId": window["result"]["objectId"]});
    let listeners = page.command("DOMDebugger.getEventListeners", id);
    let listeners = listeners["listeners"].as_array().unwrap();
    let mut kinds: Vec<String> =
        listeners.iter().map(|one| one["type"].as_str().unwrap().to_owned()).collect();
    kinds.sort();
    kinds
}

/// Runs `script` with `times` rounds, after a smaller run for what is made only once, and compares the counts.
fn assert_flat(page: &Page, script: &str, times: u64) {
    let run = |times: u64| {
        page.run_async(script, vec![json!(times)]);
        page.until("find('[role=status]').textContent || true");
        counts(page)
    };
    run(times.min(500));
    let before = run(times.min(500));
    let after = run(times);
    println!("before {before:?}, after {after:?}");
    assert_eq!(after.listeners, before.listeners, "{after:?}");
    assert!(after.nodes <= before.nodes + 20, "{before:?} {after:?}");
    assert_eq!(after.memory, before.memory, "{after:?}");
    // The driver itself leaks a little with each script.
    assert!(after.heap < before.heap + 300_000, "{before:?} {after:?}");
}

fn counts(page: &Page) -> Counts {
    page.command("Performance.enable", json!({}));
    page.command("HeapProfiler.collectGarbage", json!({}));
    let metrics = page.command("Performance.getMetrics", json!({}));
    let metrics: HashMap<&str, u64> = metrics["metrics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["name"].as_str().unwrap(), one["value"].as_f64().unwrap() as u64))
        .collect();
    Counts {
        listeners: metrics["JSEventListeners"],
        nodes: metrics["Nodes"],
        heap: metrics["JSHeapUsedSize"],
        memory: wasm_memory(page),
    }
}

fn wasm_memory(page: &Page) -> u64 {
    page.run("return memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0)")
        .as_u64()
        .unwrap()
}

fn at_host() -> Page {
    let body = r#"<script>
            const memories = [];
            const { instantiate } = WebAssembly;
            WebAssembly.instantiate = async (...args) => {
                const instance = await instantiate(...args);
                const isMemory = (one) => one instanceof WebAssembly.Memory;
                memories.push(...Object.values(instance.exports).filter(isMemory));
                return instance;
            };
        </script>
        <script type="module" src="embed.js"></script>
        <when-rust eager case="wr=WR:1/TP:Y~Checkout"></when-rust>"#;
    Page::open_at(Site::default().with_host("host.html", body), "host.html")
}
