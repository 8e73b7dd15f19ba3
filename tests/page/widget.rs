//! The element in a browser. Scripts know it as `el`, and its shadow root as `root`.

use std::ops::Deref;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browser::Browser;
use crate::driver::wait;
use crate::site::Site;

/// The beginning of every script.
const PRELUDE: &str = include_str!("prelude.js");

/// The sections, in their order.
pub const SECTIONS: [&str; 6] = ["why", "moves", "evidence", "targets", "compare", "share"];

/// A browser that shows the element.
pub struct Page(Browser);

impl Deref for Page {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.0
    }
}

/// The state of the page, for the message of a failed test.
const STATE: &str = "const focused = root.activeElement;
    return { case: el.case, focused: focused && `${focused.localName} ${focused.id || focused.name}`, window: document.hasFocus() };";

impl Page {
    /// The stand-alone page, its widget ready.
    pub fn open() -> Self {
        Self::open_at(Site::default(), "")
    }

    /// The stand-alone page with a case, its widget ready.
    pub fn open_with(case: &str) -> Self {
        let page = Self::open();
        page.set_case(case);
        page
    }

    /// The page at `path` of `site`, its widget ready.
    pub fn open_at(site: Site, path: &str) -> Self {
        let page = Self(Browser::open(site, path));
        page.until_ready();
        page
    }

    /// The page at `path` of `site`. It may never show a widget.
    pub fn open_unready(site: Site, path: &str) -> Self {
        Self(Browser::open(site, path))
    }

    /// Waits until the widget is interactive.
    #[track_caller]
    pub fn until_ready(&self) {
        self.until("root?.querySelector('[part~=base]')");
    }

    /// Runs `script` and returns its result.
    #[track_caller]
    pub fn run(&self, script: &str) -> Value {
        self.run_with(script, vec![])
    }

    /// Runs `script` with these `arguments`.
    #[track_caller]
    pub fn run_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        let result = wait(self.driver.execute(format!("{PRELUDE}\n{script}"), arguments));
        result.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// Runs `script`, which may await, and returns its result.
    #[track_caller]
    pub fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        let wrapped = format!(
            "{PRELUDE}\nconst done = arguments[arguments.length - 1];
            (async () => {{ {script} }})().then(done, (error) => done({{ failed: `${{error}}` }}));"
        );
        let result = wait(self.driver.execute_async(wrapped, arguments));
        let value = result.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone();
        assert!(value["failed"].is_null(), "{script}: {}", value["failed"]);
        value
    }

    /// Waits, for some seconds at most, until the expression `condition` holds.
    #[track_caller]
    pub fn until(&self, condition: &str) {
        let script = format!("return eventually(() => {condition});");
        let held = self.run_async(&script, vec![]) == json!(true);
        assert!(held, "never held: {condition}; {}", self.run(STATE));
    }

    /// The first element in the root that `selector` finds.
    #[track_caller]
    pub fn find(&self, selector: &str) -> WebElement {
        let script = format!("{PRELUDE}\nreturn find(arguments[0]);");
        let found = wait(self.driver.execute(script, vec![json!(selector)])).unwrap();
        found.element().unwrap_or_else(|_| panic!("nothing found: {selector}"))
    }

    /// Scrolls what `selector` finds to the middle of the window, and clicks on it.
    #[track_caller]
    pub fn click(&self, selector: &str) {
        self.run_with(
            "find(arguments[0]).scrollIntoView({ block: 'center' });",
            vec![json!(selector)],
        );
        let clicked = wait(self.find(selector).click());
        clicked.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Clicks on the label of the answer `value` to the question about the trait `id`.
    #[track_caller]
    pub fn answer(&self, id: &str, value: &str) {
        self.click(&format!("label:has(> [name={id}][value={value}])"));
    }

    /// Unfolds a section by its summary, unless it is open, and waits for its content.
    #[track_caller]
    pub fn unfold(&self, section: &str) {
        let inside = format!("find('[data-section={section}] > .inside')");
        if self.run(&format!("return {inside};")).is_null() {
            self.click(&format!("[data-section={section}] > summary"));
        }
        self.until(&format!("find('[data-section={section}] > .inside > :not(.deferred)')"));
    }

    /// Unfolds every section.
    #[track_caller]
    pub fn unfold_all(&self) {
        for section in SECTIONS {
            self.unfold(section);
        }
    }

    /// Clicks on a tool of the workload. Where there is little room, "More" shows the tools first.
    #[track_caller]
    pub fn use_tool(&self, id: &str) {
        if self.run("return find('#tools').checkVisibility();") == json!(false) {
            self.click("#more");
            self.until("find('#tools').checkVisibility()");
        }
        self.click(&format!("#{id}"));
    }

    /// Types `text` into the field with this id, in place of its content.
    #[track_caller]
    pub fn type_into(&self, id: &str, text: &str) {
        self.click(&format!("#{id}"));
        let field = self.find(&format!("#{id}"));
        let keys = Key::Control + "a" + Key::Null + Key::Delete + text;
        wait(field.send_keys(keys)).unwrap();
    }

    /// Presses a key on whatever has the focus.
    #[track_caller]
    pub fn press(&self, key: impl Into<char>) {
        wait(self.driver.action_chain().send_keys(key.into()).perform()).unwrap();
    }

    /// Whether `selector` matches the element that has the focus.
    #[track_caller]
    pub fn is_focused(&self, selector: &str) -> bool {
        let script = "return root.activeElement?.matches(arguments[0]) ?? false;";
        self.run_with(script, vec![json!(selector)]) == json!(true)
    }

    /// The element's case.
    #[track_caller]
    pub fn case(&self) -> String {
        self.run("return el.case;").as_str().unwrap().to_owned()
    }

    /// Sets the case.
    #[track_caller]
    pub fn set_case(&self, case: &str) {
        self.run_with("el.case = arguments[0];", vec![json!(case)]);
    }

    /// The first workload of the record.
    #[track_caller]
    pub fn workload(&self) -> Value {
        self.run("return el.record.workloads[0];")
    }

    /// Waits until everything on screen agrees with the record, or fails with the differences.
    #[track_caller]
    pub fn assert_agrees(&self) {
        let script =
            "await eventually(() => disagreements().length === 0); return disagreements();";
        let found = self.run_async(script, vec![]);
        assert_eq!(found, json!([]), "{}", self.case());
    }
}
