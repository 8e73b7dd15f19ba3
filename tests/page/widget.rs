//! What tests do with the element: a page whose scripts know it as `el` and its root as `root`.

use std::ops::Deref;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browser::Browser;
use crate::site::Site;

/// What every script begins with.
const PRELUDE: &str = include_str!("prelude.js");

/// A browser that shows the element.
pub struct Page(Browser);

impl Deref for Page {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.0
    }
}

impl Page {
    /// The stand-alone page, its widget ready.
    pub async fn open() -> Self {
        Self::open_at(Site::default(), "").await
    }

    /// The stand-alone page with a case, its widget ready.
    pub async fn open_with(case: &str) -> Self {
        let page = Self::open().await;
        page.set_case(case).await;
        page
    }

    /// The page at `path` of `site`, its widget ready.
    pub async fn open_at(site: Site, path: &str) -> Self {
        let page = Self(Browser::open(site, path).await);
        page.until_ready().await;
        page
    }

    /// The page at `path` of `site`, which need not ever show a widget.
    pub async fn open_unready(site: Site, path: &str) -> Self {
        Self(Browser::open(site, path).await)
    }

    /// Waits until the widget is interactive.
    pub async fn until_ready(&self) {
        self.until("root?.querySelector('[part~=base]')").await;
    }

    /// Runs `script` and tells what it returns.
    pub async fn run(&self, script: &str) -> Value {
        self.run_with(script, vec![]).await
    }

    /// Runs `script`, whose `arguments` are these.
    pub async fn run_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        let result = self.driver.execute(format!("{PRELUDE}\n{script}"), arguments).await;
        result.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// Runs `script`, which may await, and tells what it returns.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        let wrapped = format!(
            "{PRELUDE}\nconst done = arguments[arguments.length - 1];
            (async () => {{ {script} }})().then(done, (error) => done({{ failed: `${{error}}` }}));"
        );
        let result = self.driver.execute_async(wrapped, arguments).await;
        let value = result.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone();
        assert!(value["failed"].is_null(), "{script}: {}", value["failed"]);
        value
    }

    /// Waits, for some seconds at most, until the expression `condition` holds.
    pub async fn until(&self, condition: &str) {
        let script = format!("return holds(() => {condition});");
        assert_eq!(self.run_async(&script, vec![]).await, json!(true), "never held: {condition}");
    }

    /// The first element in the root that `selector` finds.
    pub async fn find(&self, selector: &str) -> WebElement {
        let script = format!("{PRELUDE}\nreturn find(arguments[0]);");
        let found = self.driver.execute(script, vec![json!(selector)]).await.unwrap();
        found.element().unwrap_or_else(|_| panic!("nothing found: {selector}"))
    }

    /// Clicks on what `selector` finds, brought to the middle of the window first.
    pub async fn click(&self, selector: &str) {
        self.run_with(
            "find(arguments[0]).scrollIntoView({ block: 'center' });",
            vec![json!(selector)],
        )
        .await;
        let clicked = self.find(selector).await.click().await;
        clicked.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Clicks on the answer `value` of the question about the trait `id`, as a person does: on its label.
    pub async fn answer(&self, id: &str, value: &str) {
        self.click(&format!("label:has(> [name={id}][value={value}])")).await;
    }

    /// Replaces what is in the field with this id by what is typed.
    pub async fn type_into(&self, id: &str, text: &str) {
        self.click(&format!("#{id}")).await;
        let field = self.find(&format!("#{id}")).await;
        field.send_keys(Key::Control + "a").await.unwrap();
        field.send_keys(Key::Delete + "").await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Presses a key on whatever has the focus.
    pub async fn press(&self, key: impl Into<char>) {
        self.driver.action_chain().send_keys(key.into()).perform().await.unwrap();
    }

    /// Whether what has the focus is found by `selector`.
    pub async fn is_focused(&self, selector: &str) -> bool {
        let script = "return root.activeElement?.matches(arguments[0]) ?? false;";
        self.run_with(script, vec![json!(selector)]).await == json!(true)
    }

    /// The case, as the element tells it.
    pub async fn case(&self) -> String {
        self.run("return el.case;").await.as_str().unwrap().to_owned()
    }

    /// Sets the case.
    pub async fn set_case(&self, case: &str) {
        self.run_with("el.case = arguments[0];", vec![json!(case)]).await;
    }

    /// The record's one workload.
    pub async fn workload(&self) -> Value {
        self.run("return el.record.workloads[0];").await
    }

    /// Waits until everything on screen agrees with the record; tells what does not.
    pub async fn assert_agrees(&self) {
        let script = "await holds(() => disagreements().length === 0); return disagreements();";
        let found = self.run_async(script, vec![]).await;
        assert_eq!(found, json!([]), "{}", self.case().await);
    }
}
