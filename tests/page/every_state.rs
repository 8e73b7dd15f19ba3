//! Every state, set from outside: the record is what the criteria say, and the screen agrees with it.

use serde_json::{Value, json};

use crate::oracle::record::record;
use crate::oracle::{Given, every_state, vector};
use crate::widget::Page;

/// States per call. A call costs time, and its result must stay below some megabytes.
const PART: usize = 729;

#[test]
fn the_record_of_every_state_agrees_with_the_criteria() {
    let page = Page::open();
    let set_all = "return arguments[0].map((vector) => {
        el.case = `wr=${vector}`;
        return el.record;
    });";
    let states: Vec<Given> = every_state().collect();
    assert_eq!(states.len(), 6_561);
    for part in states.chunks(PART) {
        let vectors: Vec<String> = part.iter().map(vector).collect();
        let records = page.run_with(set_all, vec![json!(vectors)]);
        let records = records.as_array().unwrap();
        assert_eq!(records.len(), part.len());
        for (given, found) in part.iter().zip(records) {
            assert_eq!(found, &record(given), "{}", vector(given));
        }
    }
}

#[test]
fn the_screen_agrees_with_the_record_in_every_state() {
    let page = Page::open();
    // Drawing follows within a few microtasks, far sooner than the next frame.
    let show_all = "const wrong = [];
        for (const vector of arguments[0]) {
            el.case = `wr=${vector}`;
            for (let turn = 0; turn < 9; turn++) await null;
            if (disagreements().length) await eventually(() => disagreements().length === 0);
            wrong.push(...disagreements().map((text) => `${vector}: ${text}`));
            if (wrong.length > 9) break;
        }
        return wrong;";
    for part in every_state().collect::<Vec<_>>().chunks(PART) {
        let vectors: Vec<String> = part.iter().map(vector).collect();
        let wrong: Value = page.run_async(show_all, vec![json!(vectors)]);
        assert_eq!(wrong, json!([]));
    }
}
